"""The kinds of line, tax, period and place that an offer knows."""

from __future__ import annotations

from dealplanner.domain.choices import Option
from dealplanner.i18n import N_


class LineKind(Option):
    """What a line of an offer is."""

    ITEM = "item", N_("Item")
    TEXT = "text", N_("Text")
    SECTION = "section", N_("Section")
    SUBTOTAL = "subtotal", N_("Subtotal")
    PAGE_BREAK = "page_break", N_("Page break")


class TaxCategory(Option):
    """Why a line is taxed as it is."""

    STANDARD = "standard", N_("Standard rate")
    REDUCED = "reduced", N_("Reduced rate")
    ZERO = "zero", N_("Zero rate")
    EXEMPT = "exempt", N_("Exempt")
    REVERSE_CHARGE = "reverse_charge", N_("Reverse charge")
    OUTSIDE_SCOPE = "outside_scope", N_("Outside the scope of tax")


class Period(Option):
    """How often a line is paid."""

    ONCE = "once", N_("Once")
    WEEK = "week", N_("A week")
    MONTH = "month", N_("A month")
    QUARTER = "quarter", N_("A quarter")
    YEAR = "year", N_("A year")


class Place(Option):
    """How a line stands in the offer."""

    FIXED = "fixed", N_("Fixed")
    OPTIONAL = "optional", N_("Optional")
    ONE_OF = "one_of", N_("One of a group")


class DiscountScope(Option):
    """Which amounts a discount on the whole reduces."""

    ONCE = "once", N_("One-off amounts")
    PERIODIC = "periodic", N_("Periodic amounts")
    BOTH = "both", N_("All amounts")
