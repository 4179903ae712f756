"""One-off and periodic amounts over the first year and over the whole term, and the margin they leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal

from dealplanner.domain.amounts import round_to
from dealplanner.domain.pricing.bounds import HUNDRED, bounded
from dealplanner.domain.pricing.kinds import Period
from dealplanner.domain.pricing.parts import Settled
from dealplanner.domain.pricing.priced import Margin, TermTotal


def whole_term(rows: Iterable[Settled]) -> TermTotal:
    """Return one-off + Σ period × how many."""
    return _over(rows, lambda row: row.times)


def first_year(rows: Iterable[Settled]) -> TermTotal:
    """Return one-off + what falls into the first year: at most 52 weeks, 12 months, 4 quarters, 1 year."""
    return _over(rows, lambda row: min(row.times, _a_year(row.line.period)))


def margin(rows: Iterable[Settled], decimals: int) -> Margin | None:
    """Return the margin over the whole term of the rows whose cost is known; None where none is."""
    settled = list(rows)
    known = [row for row in settled if row.line.cost is not None]
    if not known:
        return None
    zero = Decimal(0).scaleb(-decimals)
    revenue = sum((row.base * row.times for row in known), zero)
    cost = sum((_cost(row, decimals) * row.times for row in known), zero)
    left = revenue - cost
    return Margin(
        revenue=revenue,
        cost=cost,
        amount=left,
        percent=round_to(left * HUNDRED / revenue, 2) if revenue else None,
        without_cost=len(settled) - len(known),
    )


def _cost(row: Settled, decimals: int) -> Decimal:
    return round_to(bounded(row.line.cost) * bounded(row.line.quantity), decimals)


def _a_year(period: Period) -> int:
    return {Period.WEEK: 52, Period.MONTH: 12, Period.QUARTER: 4}.get(period, 1)


def _over(rows: Iterable[Settled], times: Callable[[Settled], int]) -> TermTotal:
    net = tax = Decimal(0)
    for row in rows:
        net += row.base * times(row)
        tax += row.tax * times(row)
    return TermTotal(net=net, tax=tax, total=net + tax)
