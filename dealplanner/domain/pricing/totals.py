"""The one entry point of pricing: lines and terms in, everything a paper prints out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from dealplanner.domain.amounts import minor_units, round_to
from dealplanner.domain.pricing.bounds import bounded, exact
from dealplanner.domain.pricing.groups import counting, price_groups
from dealplanner.domain.pricing.kinds import Period
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.parts import Settled, make_parts, settle
from dealplanner.domain.pricing.plans import price_plan
from dealplanner.domain.pricing.priced import PricedOffer, PricedPart, PricedRow, TermTotal
from dealplanner.domain.pricing.rows import LinePrice, price_line, subtotals
from dealplanner.domain.pricing.spans import first_year, margin, whole_term


def price_offer(lines: Sequence[OfferLine], terms: OfferTerms) -> PricedOffer:
    """Work out every amount of an offer by the rules of DOCUMENTS.md, section “Money”.

    Defined for any input: what lies outside its bounds counts as the bound (a discount of 140 % as 100 %, an
    amount off above the line as the line), and `complaints` names it. Nothing typed raises.
    """
    with exact():
        return _price(tuple(lines), terms, minor_units(terms.currency))


def _price(lines: Sequence[OfferLine], terms: OfferTerms, decimals: int) -> PricedOffer:
    prices = [price_line(line, decimals) for line in lines]
    nets = [price.net for price in prices]
    counted = counting(lines)
    groups, cheapest = price_groups(lines, nets, gross=terms.gross)
    settled = settle(lines, nets, counted, terms, decimals)
    least = settle(lines, nets, counted | cheapest, terms, decimals) if cheapest else {}
    parts = () if cheapest else make_parts(settled, terms, decimals)
    periodic = any(part.period is not Period.ONCE for part in parts)
    term = whole_term(settled.values()) if periodic else None
    total = _total(parts, term)
    deposit = _deposit(terms.deposit, total, decimals)
    return PricedOffer(
        currency=terms.currency,
        gross=terms.gross,
        rows=_rows(lines, prices, settled, decimals),
        groups=groups,
        parts=parts,
        from_parts=make_parts(least, terms, decimals) if cheapest else (),
        first_year=first_year(settled.values()) if periodic else None,
        whole_term=term,
        total=total,
        deposit=deposit,
        balance=None if total is None or deposit is None else total - deposit,
        plan=() if total is None else price_plan(terms.plan, total, decimals),
        margin=margin(settled.values(), decimals),
    )


def _total(parts: Sequence[PricedPart], term: TermTotal | None) -> Decimal | None:
    once = next((part.total for part in parts if part.period is Period.ONCE), None)
    return term.total if once is None and term is not None else once


def _deposit(asked: Decimal | None, total: Decimal | None, decimals: int) -> Decimal | None:
    if asked is None or total is None:
        return None
    return min(round_to(bounded(asked), decimals), total)


def _rows(
    lines: Sequence[OfferLine], prices: Sequence[LinePrice], settled: Mapping[int, Settled], decimals: int
) -> tuple[PricedRow, ...]:
    zero = Decimal(0).scaleb(-decimals)
    sums = subtotals(lines, [price.net for price in prices], frozenset(settled), decimals)
    rows = []
    for index, (line, price) in enumerate(zip(lines, prices, strict=True)):
        paid = settled.get(index)
        rows.append(
            PricedRow(
                index=index,
                line=line,
                counts=paid is not None,
                gross=price.gross,
                percent=price.percent,
                discount=price.discount,
                net=price.net,
                share=paid.share if paid else zero,
                base=paid.base if paid else zero,
                tax=paid.tax if paid else zero,
                total=paid.total if paid else zero,
                sums=sums.get(index, ()),
            )
        )
    return tuple(rows)
