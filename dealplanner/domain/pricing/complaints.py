"""What is wrong with an offer, in sentences, before anyone prints it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from dealplanner.domain.amounts import minor_units, round_to
from dealplanner.domain.pricing.bounds import LARGEST, bounded, exact, plain
from dealplanner.domain.pricing.checks import (
    both_complaint,
    currency_complaint,
    number_complaint,
    percent_complaint,
)
from dealplanner.domain.pricing.line_complaints import line_complaints
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.parts import in_scope
from dealplanner.domain.pricing.plan_complaints import plan_complaints
from dealplanner.domain.pricing.priced import PricedOffer
from dealplanner.domain.pricing.totals import price_offer
from dealplanner.i18n import N_, Phrase, phrase


def complaints(lines: Sequence[OfferLine], terms: OfferTerms) -> list[tuple[int | None, Phrase]]:
    """Return what is wrong: the line's index, or None for the terms, with one sentence and the way out."""
    offer = price_offer(lines, terms)
    decimals = minor_units(terms.currency)
    with exact():
        found: list[tuple[int | None, Phrase]] = [*line_complaints(lines, decimals)]
        over_all = (
            currency_complaint(terms.currency),
            *_discount(offer, terms, decimals),
            *_payment(offer, terms, decimals),
            *plan_complaints(terms.plan, offer.total, decimals),
            *_home(terms),
            _too_large(offer),
        )
        return found + [(None, wrong) for wrong in over_all if wrong is not None]


def _discount(offer: PricedOffer, terms: OfferTerms, decimals: int) -> Iterator[Phrase | None]:
    where = Phrase(N_("the whole offer"))
    yield percent_complaint(terms.discount_percent, N_("discount"), where)
    yield number_complaint(terms.discount_amount, N_("discount"), where, decimals=decimals)
    yield both_complaint(terms.discount_percent, terms.discount_amount, where)
    scoped = [row.net for row in offer.rows if row.counts and in_scope(row.line, terms.discount_scope)]
    amount, subtotal = bounded(terms.discount_amount), sum(scoped, Decimal(0))
    if amount > subtotal and not offer.is_open:
        yield phrase(
            N_("The discount on the whole is {amount} but what it reduces only {subtotal}: lower it."),
            amount=plain(amount),
            subtotal=round_to(subtotal, decimals),
        )


def _payment(offer: PricedOffer, terms: OfferTerms, decimals: int) -> Iterator[Phrase | None]:
    where = Phrase(N_("the offer"))
    yield number_complaint(terms.cash_unit, N_("cash rounding unit"), where, decimals=decimals)
    if terms.cash_unit is not None and terms.cash_unit.is_zero():
        yield Phrase(N_("Cash cannot be rounded to coins of 0: type the smallest coin, such as 0.05."))
    yield number_complaint(terms.deposit, N_("deposit"), where, decimals=decimals)
    if offer.total is not None and bounded(terms.deposit) > offer.total:
        yield phrase(
            N_("The deposit is {deposit} but the total only {total}: lower the deposit."),
            deposit=plain(bounded(terms.deposit)),
            total=offer.total,
        )


def _home(terms: OfferTerms) -> Iterator[Phrase | None]:
    if terms.home_rate is None:
        return
    rate = terms.home_rate.rate
    yield currency_complaint(terms.home_rate.currency)
    if not rate.is_finite() or rate <= 0:
        yield phrase(
            N_("The rate to the home currency is more than 0, which {rate} is not: change it."),
            rate=plain(rate),
        )


def _too_large(offer: PricedOffer) -> Phrase | None:
    term = [] if offer.whole_term is None else [offer.whole_term.total]
    totals = [part.total for part in (*offer.parts, *offer.from_parts)] + term
    if max(totals) <= LARGEST:
        return None
    return phrase(
        N_("The offer comes to more than {most}: lower a quantity, a price or how long it runs."),
        most=LARGEST,
    )
