"""What an offer asks for: its lines and the terms over all of them, as typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.pricing.bounds import exact
from dealplanner.domain.pricing.kinds import DiscountScope, LineKind, Period, Place, TaxCategory


@dataclass(frozen=True, kw_only=True)
class OfferLine:
    """One line of an offer; amounts are in the offer's currency, a percentage of 5 % is `Decimal(5)`."""

    kind: LineKind = LineKind.ITEM
    code: str = ""
    title: str = ""
    description: str = ""
    quantity: Decimal = Decimal(1)
    """At most 4 decimals."""
    unit: str = ""
    unit_price: Decimal = Decimal(0)
    """At most 6 decimals; with tax inside where the offer's prices are gross."""
    discount_percent: Decimal | None = None
    discount_amount: Decimal | None = None
    """Off the whole line, not off each unit; a line has a percentage or an amount, not both."""
    discount_reason: str = ""
    tax_category: TaxCategory = TaxCategory.STANDARD
    tax_rate: Decimal = Decimal(0)
    """Heeded for the standard and the reduced rate only; every other category pays no tax."""
    period: Period = Period.ONCE
    periods: int = 1
    """How many periods are bought; of no meaning for a one-off line."""
    place: Place = Place.FIXED
    group: str = ""
    """The name of the choose-one group, for a line that is one of a group."""
    selected: bool = False
    """Is the option taken, or the line chosen from its group? A fixed line counts anyway."""
    hide_price: bool = False
    cost: Decimal | None = None
    """Private: what one unit costs us, without tax; None where it is not known."""
    note: str = ""
    """Private."""

    def public(self) -> OfferLine:
        """Return the line without what a client must not see."""
        return replace(self, cost=None, note="")


@dataclass(frozen=True, kw_only=True)
class PlanRow:
    """One payment of the plan: a percentage of the total or an amount."""

    title: str = ""
    percent: Decimal | None = None
    amount: Decimal | None = None
    due: str | date = ""
    """A day, or words such as “on acceptance”."""


@dataclass(frozen=True, kw_only=True)
class HomeRate:
    """What one unit of the offer's currency is worth at home, frozen at issue with its day."""

    currency: str
    rate: Decimal
    day: date

    def convert(self, amount: Decimal) -> Money:
        """Return `amount` of the offer's currency at home, in whole minor units."""
        with exact():
            return Money(amount * self.rate, self.currency).rounded()


@dataclass(frozen=True, kw_only=True)
class OfferTerms:
    """What holds for the whole offer."""

    currency: str = "EUR"
    gross: bool = False
    """Do the prices have tax inside?"""
    tax_per_line: bool = False
    """Is tax rounded for each line, instead of once for each category and rate?"""
    discount_percent: Decimal | None = None
    discount_amount: Decimal | None = None
    """Off the whole offer, shared out over the lines in scope; a percentage or an amount, not both."""
    discount_scope: DiscountScope = DiscountScope.BOTH
    cash_unit: Decimal | None = None
    """The smallest coin, such as 0.05, where what is paid is rounded to it."""
    deposit: Decimal | None = None
    plan: tuple[PlanRow, ...] = ()
    home_rate: HomeRate | None = None
