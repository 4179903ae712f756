"""Offers made by chance: lines of every kind, terms of every sort, always the same for the same seed."""

from __future__ import annotations

import random
from decimal import Decimal

from dealplanner.domain.pricing.kinds import DiscountScope, LineKind, Period, Place, TaxCategory
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms, PlanRow
from dealplanner.domain.pricing.priced import PricedOffer
from dealplanner.domain.pricing.totals import price_offer

D = Decimal
_RATES = (
    (TaxCategory.STANDARD, D(19)),
    (TaxCategory.STANDARD, D("8.1")),
    (TaxCategory.REDUCED, D(7)),
    (TaxCategory.ZERO, D(0)),
    (TaxCategory.REVERSE_CHARGE, D(0)),
)


def _line(dice: random.Random) -> OfferLine:
    if dice.random() < 0.12:
        kind = dice.choice([LineKind.SECTION, LineKind.SUBTOTAL, LineKind.TEXT, LineKind.PAGE_BREAK])
        return OfferLine(kind=kind, title="Carried")
    period = dice.choice([Period.ONCE, Period.ONCE, Period.ONCE, Period.MONTH, Period.YEAR])
    place = dice.choice([Place.FIXED] * 5 + [Place.OPTIONAL, Place.ONE_OF])
    category, rate = dice.choice(_RATES)
    discount = dice.random()
    return OfferLine(
        title=f"{period} thing",
        unit="pc",
        quantity=D(dice.randint(1, 99_999)) / dice.choice([1, 10, 100, 10_000]),
        unit_price=D(dice.randint(0, 9_999_999)) / dice.choice([1, 100, 100, 1_000_000]),
        discount_percent=D(dice.randint(0, 1000)) / 10 if discount < 0.2 else None,
        discount_amount=D(dice.randint(0, 50_000)) / 100 if discount > 0.85 else None,
        tax_category=category,
        tax_rate=rate,
        period=period,
        periods=dice.choice([1, 12, 36]),
        place=place,
        group=dice.choice(["colour", "size"]) if place is Place.ONE_OF else "",
        selected=dice.random() < 0.7,
    )


def chance_offer(dice: random.Random, counts: tuple[int, ...]) -> PricedOffer:
    """Return an offer with one of `counts` lines."""
    currency = dice.choice(["EUR", "EUR", "CHF", "JPY", "BHD"])
    lines = [_line(dice) for _ in range(dice.choice(counts))]
    total_off = dice.random()
    plan = tuple(PlanRow(title=f"Payment {n}", percent=D(share)) for n, share in enumerate((30, 30, 40)))
    terms = OfferTerms(
        currency=currency,
        gross=dice.random() < 0.3,
        tax_per_line=dice.random() < 0.3,
        discount_percent=D(dice.randint(0, 200)) / 10 if total_off < 0.2 else None,
        discount_amount=D(dice.randint(0, 99_999)) / 100 if total_off > 0.85 else None,
        discount_scope=dice.choice(list(DiscountScope)),
        cash_unit=D("0.05") if dice.random() < 0.1 else None,
        deposit=D(dice.randint(0, 5000)) if dice.random() < 0.2 else None,
        plan=plan if dice.random() < 0.5 else (),
    )
    return price_offer(lines, terms)
