"""What an offer comes to, worked out so far that a paper prints it without any arithmetic.

Every amount is rounded to the minor units of `PricedOffer.currency`, and none is ever a negative zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dealplanner.domain.pricing.kinds import Period, TaxCategory
from dealplanner.domain.pricing.lines import OfferLine


@dataclass(frozen=True, kw_only=True)
class PeriodAmount:
    """An amount and how often it is paid."""

    period: Period
    amount: Decimal


@dataclass(frozen=True, kw_only=True)
class PricedRow:
    """One line with its amounts: `gross − discount = net`, all three in the offer's prices.

    A row that does not count (an option not taken, text, a section) adds nothing to any sum: its
    `share`, `base`, `tax` and `total` are 0; `net` is then what it would cost.
    """

    index: int
    """The line's position in the offer, from 0."""
    line: OfferLine
    counts: bool
    gross: Decimal
    """Quantity × price."""
    percent: Decimal | None
    """The line's discount as typed, where it is a percentage; None where there is nothing to show."""
    discount: Decimal
    """Printed discount, 0 or more."""
    net: Decimal
    """After the line's own discount; with tax inside where the offer's prices are gross."""
    share: Decimal
    """The line's share of the discount on the whole, 0 or more."""
    base: Decimal
    """What is taxed: after both discounts, without tax."""
    tax: Decimal
    """The line's share of the tax."""
    total: Decimal
    """base + tax."""
    sums: tuple[PeriodAmount, ...] = ()
    """For a subtotal line: Σ net of the counting rows since the last section or subtotal, a sum a period."""


@dataclass(frozen=True, kw_only=True)
class TaxRow:
    """The tax of one category and rate: base + tax = gross."""

    category: TaxCategory
    rate: Decimal
    base: Decimal
    tax: Decimal
    gross: Decimal


@dataclass(frozen=True, kw_only=True)
class PricedPart:
    """All that is paid at one rhythm: once, or every week, month, quarter or year.

    net + Σ tax = total. `subtotal − discount` is `net` where prices are net, `total` where they are gross.
    """

    period: Period
    periods: int | None
    """How many periods are bought; None where the lines differ in it. 1 for what is paid once."""
    subtotal: Decimal
    """Σ net of the rows that count."""
    discount: Decimal
    """The discount on the whole, 0 or more."""
    net: Decimal
    taxes: tuple[TaxRow, ...]
    """By category in its declared order, then by falling rate."""
    tax: Decimal
    """Σ of the tax rows."""
    total: Decimal
    cash_rounding: Decimal
    """Signed; 0 where nothing is rounded to coins."""
    payable: Decimal
    """total + cash_rounding."""


@dataclass(frozen=True, kw_only=True)
class PricedGroup:
    """The lines of which one is chosen."""

    name: str
    rows: tuple[int, ...]
    """Indexes of its rows."""
    chosen: int | None
    """Index of the chosen row; None leaves the offer open, and the group prints “from `lowest`”."""
    lowest: PeriodAmount
    """The net of its cheapest row."""


@dataclass(frozen=True, kw_only=True)
class TermTotal:
    """One-off and periodic amounts over a stretch of time: net + tax = total."""

    net: Decimal
    tax: Decimal
    total: Decimal


@dataclass(frozen=True, kw_only=True)
class PricedPlanRow:
    """One payment of the plan."""

    title: str
    percent: Decimal | None
    amount: Decimal
    due: str | date


@dataclass(frozen=True, kw_only=True)
class Margin:
    """Private: what is left of the lines that count over the whole term, tax and discounts taken off."""

    revenue: Decimal
    """Σ base of the lines whose cost is known."""
    cost: Decimal
    amount: Decimal
    """revenue − cost; negative for a loss."""
    percent: Decimal | None
    """Of the revenue, two decimals; None where there is no revenue."""
    without_cost: int
    """How many lines that count have no known cost and are left out."""

    def is_below(self, floor: Decimal) -> bool:
        """Say whether the margin is less than `floor` per cent of the revenue, exactly."""
        return self.amount * 100 < self.revenue * floor


@dataclass(frozen=True, kw_only=True)
class PricedOffer:
    """An offer with every amount that its paper prints.

    While a group has no choice the offer is open: there is no total, deposit or plan, `parts` is empty, and
    `from_parts` holds the least that the offer can come to; print “from” before its amounts.
    """

    currency: str
    gross: bool
    """Do prices, rows and subtotals have tax inside?"""
    rows: tuple[PricedRow, ...]
    """One for each line, in order."""
    groups: tuple[PricedGroup, ...]
    parts: tuple[PricedPart, ...]
    """In the order once, week, month, quarter, year; only what occurs, and never summed without a label.
    An offer without any line that counts has one part of 0, paid once."""
    from_parts: tuple[PricedPart, ...]
    """The parts with the cheapest line of each group that has no choice; empty unless the offer is open."""
    first_year: TermTotal | None
    """One-off + what falls into the first year; None where nothing is periodic."""
    whole_term: TermTotal | None
    """One-off + Σ period × how many; None where nothing is periodic."""
    total: Decimal | None
    """What deposit and plan divide: the one-off total, or the whole term's where nothing is one-off.
    It is the exact total; cash rounding comes after it, in each part."""
    deposit: Decimal | None
    """Between 0 and the total; None where none is asked for."""
    balance: Decimal | None
    """total − deposit; None where there is no deposit."""
    plan: tuple[PricedPlanRow, ...]
    """Adds up to `total`, unless `complaints` says that it does not."""
    margin: Margin | None
    """Private; None where no cost is known."""

    @property
    def is_open(self) -> bool:
        """Say whether a group has no choice, so that “from” amounts stand in for totals."""
        return bool(self.from_parts)
