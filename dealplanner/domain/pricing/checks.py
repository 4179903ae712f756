"""What is wrong with a typed number, said so that its place is found."""

from __future__ import annotations

import re
from decimal import Decimal

from dealplanner.domain.pricing.bounds import HUNDRED, LARGEST, bounded, decimals_of, digits
from dealplanner.i18n import N_, Phrase, phrase

_CURRENCY = re.compile(r"[A-Z]{3}")


def number_complaint(
    value: Decimal | None, field: str, where: Phrase, *, decimals: int, most: Decimal = LARGEST
) -> Phrase | None:
    """Return what is wrong with the number in `field` of `where`; None, and no number at all, are fine."""
    if value is None:
        return None
    facts = {"field": Phrase(field), "where": where}
    if not value.is_finite():
        return phrase(N_("The {field} of {where} needs a number: type digits only."), **facts)
    if not 0 <= value <= most:
        return phrase(
            N_("The {field} of {where} lies between 0 and {most}, which {value} does not: change it."),
            most=digits(most),
            value=digits(value),
            **facts,
        )
    if decimals_of(value) > decimals:
        return phrase(
            N_("The {field} of {where} has at most {decimals} decimals: round {value}."),
            decimals=decimals,
            value=digits(value),
            **facts,
        )
    return None


def percent_complaint(value: Decimal | None, field: str, where: Phrase) -> Phrase | None:
    """Return what is wrong with a percentage: it lies between 0 and 100, with at most 4 decimals."""
    return number_complaint(value, field, where, decimals=4, most=HUNDRED)


def both_complaint(percent: Decimal | None, amount: Decimal | None, where: Phrase) -> Phrase | None:
    """Refuse a discount that is a percentage and an amount at once."""
    if not (bounded(percent) and bounded(amount)):
        return None
    return phrase(
        N_("The discount of {where} is a percentage and an amount at once: clear one of them."), where=where
    )


def currency_complaint(currency: str) -> Phrase | None:
    """Refuse what is no ISO 4217 code."""
    if _CURRENCY.fullmatch(currency):
        return None
    return phrase(
        N_("“{currency}” is no currency: choose a code of three capital letters, such as EUR."),
        currency=currency,
    )
