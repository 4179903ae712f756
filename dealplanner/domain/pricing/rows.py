"""The price of a single line, before anything that holds for the whole offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.amounts import round_to
from dealplanner.domain.pricing.bounds import HUNDRED, bounded, percent_of
from dealplanner.domain.pricing.kinds import LineKind, Period
from dealplanner.domain.pricing.lines import OfferLine
from dealplanner.domain.pricing.priced import PeriodAmount


@dataclass(frozen=True, kw_only=True)
class LinePrice:
    """What a line costs on its own: gross − discount = net, each in whole minor units."""

    gross: Decimal
    percent: Decimal | None
    discount: Decimal
    net: Decimal


def price_line(line: OfferLine, decimals: int) -> LinePrice:
    """Price one line: its net is rounded once, after the discount; the printed discount makes it add up."""
    worth = line_worth(line)
    amount = min(bounded(line.discount_amount), worth)
    percent = bounded(line.discount_percent, HUNDRED)
    off = amount or percent_of(worth, percent)
    gross, net = round_to(worth, decimals), round_to(worth - off, decimals)
    shown = percent if percent and not amount else None
    return LinePrice(gross=gross, percent=shown, discount=gross - net, net=net)


def line_worth(line: OfferLine) -> Decimal:
    """Return quantity × price, unrounded; 0 for a line that is no item."""
    if line.kind is not LineKind.ITEM:
        return Decimal(0)
    return bounded(line.quantity) * bounded(line.unit_price)


def subtotals(
    lines: Sequence[OfferLine], nets: Sequence[Decimal], counted: frozenset[int], decimals: int
) -> dict[int, tuple[PeriodAmount, ...]]:
    """Return, for each subtotal line, the nets of the counting rows since the last section or subtotal."""
    zero = Decimal(0).scaleb(-decimals)
    found: dict[int, tuple[PeriodAmount, ...]] = {}
    running: dict[Period, Decimal] = {}
    for index, line in enumerate(lines):
        if index in counted:
            running[line.period] = running.get(line.period, zero) + nets[index]
        elif line.kind is LineKind.SUBTOTAL:
            found[index] = _in_order(running or {Period.ONCE: zero})
        if line.kind in (LineKind.SUBTOTAL, LineKind.SECTION):
            running = {}
    return found


def _in_order(sums: dict[Period, Decimal]) -> tuple[PeriodAmount, ...]:
    return tuple(PeriodAmount(period=period, amount=sums[period]) for period in Period if period in sums)
