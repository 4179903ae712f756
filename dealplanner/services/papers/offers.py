"""The offer of a deal as the rules of pricing want it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Any

from dealplanner.domain.amounts import Money, minor_units
from dealplanner.domain.pricing.bounds import exact
from dealplanner.domain.pricing.complaints import complaints
from dealplanner.domain.pricing.lines import HomeRate, OfferLine, OfferTerms, PlanRow
from dealplanner.domain.pricing.plan_complaints import plan_complaints
from dealplanner.domain.pricing.priced import PricedOffer
from dealplanner.domain.pricing.totals import price_offer
from dealplanner.i18n import Phrase
from dealplanner.records import Deal, Document, Line, Payment
from dealplanner.services.deals import live

_RENAMED = {"group": "option_group"}


@dataclass(frozen=True)
class Offer:
    """The lines and terms of a deal's quote, and what they come to."""

    lines: tuple[OfferLine, ...]
    terms: OfferTerms
    priced: PricedOffer
    complaints: tuple[tuple[int | None, Phrase], ...]

    @property
    def plan_complaints(self) -> tuple[Phrase, ...]:
        """Return those of the complaints that are about the payment plan."""
        decimals = minor_units(self.terms.currency)
        with exact():
            return tuple(plan_complaints(self.terms.plan, self.priced.total, decimals))

    @cached_property
    def public(self) -> PricedOffer:
        """Return the priced offer as a client may see it: without costs, notes and margin."""
        return price_offer([line.public() for line in self.lines], self.terms)

    @property
    def fees(self) -> Money | None:
        """Return all that is paid before tax, over the whole term; nothing while a choice is open."""
        if self.priced.whole_term is not None:
            return Money(self.priced.whole_term.net, self.terms.currency)
        if not self.priced.parts:
            return None
        return Money(sum((part.net for part in self.priced.parts), Decimal(0)), self.terms.currency)


def offer_of(deal: Deal) -> Offer | None:
    """Return the deal's offer, priced; nothing while no line is written."""
    document = deal.offer
    records = live(document.lines) if document else []
    if document is None or not records:
        return None
    lines = tuple(offer_line(record) for record in records)
    terms = offer_terms(deal, document)
    return _reckoned(lines, terms, tuple(_as_typed(lines, terms)))


@lru_cache(maxsize=4)
def _reckoned(lines: tuple[OfferLine, ...], terms: OfferTerms, as_typed: tuple[str, ...]) -> Offer:
    """Return the offer, worked out once for all that ask in one refresh; `as_typed` tells 1 from 1.0."""
    return Offer(lines, terms, price_offer(lines, terms), tuple(complaints(lines, terms)))


def _as_typed(lines: Sequence[OfferLine], terms: OfferTerms) -> Iterator[str]:
    """Yield every figure as it was typed: figures that are equal need not look alike."""
    for line in lines:
        figures = (line.quantity, line.unit_price, line.discount_percent, line.discount_amount)
        yield from map(str, (*figures, line.tax_rate, line.cost))
    yield from map(str, (terms.discount_percent, terms.discount_amount, terms.cash_unit, terms.deposit))
    yield from (str(figure) for row in terms.plan for figure in (row.percent, row.amount))


def offer_line(record: Line) -> OfferLine:
    """Return a line as typed, with the defaults of the rules where nothing was."""
    values: dict[str, Any] = {}
    for field in dataclasses.fields(OfferLine):
        value = getattr(record, _RENAMED.get(field.name, field.name))
        if value is not None:
            values[field.name] = int(value) if field.name == "periods" else value
    return OfferLine(**values)


def offer_terms(deal: Deal, document: Document) -> OfferTerms:
    """Return what holds for the whole offer."""
    return OfferTerms(
        currency=deal.currency,
        gross=document.gross,
        tax_per_line=document.tax_per_line,
        discount_percent=document.discount_percent,
        discount_amount=document.discount_amount,
        discount_scope=document.discount_scope,
        cash_unit=document.cash_unit,
        deposit=document.deposit,
        plan=_plan(live(deal.payments)),
    )


def at_home(document: Document, amount: Decimal, currency: str, home: str) -> Money | None:
    """Return what an amount of an offer is worth in the owner’s currency by the rate noted on it.

    None where no rate is noted, or where none is needed.
    """
    if document.home_rate is None or currency == home:
        return None
    day = document.home_rate_on or document.issued_on or date.min
    return HomeRate(currency=home, rate=document.home_rate, day=day).convert(amount)


def _plan(payments: Sequence[Payment]) -> tuple[PlanRow, ...]:
    return tuple(
        PlanRow(
            title=payment.title,
            percent=payment.percent,
            amount=payment.amount.amount if payment.amount and payment.percent is None else None,
            due=payment.due_on or payment.trigger,
        )
        for payment in payments
        if payment.percent is not None or payment.amount is not None
    )
