"""From rows that count to the parts of an offer: discount on the whole, tax, total, cash rounding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.amounts import round_to
from dealplanner.domain.pricing.bounds import bounded, bounded_periods, percent_of
from dealplanner.domain.pricing.kinds import DiscountScope, Period
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.priced import PricedPart, TaxRow
from dealplanner.domain.pricing.sharing import precedence_of, share_out
from dealplanner.domain.pricing.taxes import share_taxes, tax_key, tax_order


@dataclass(frozen=True, kw_only=True)
class Settled:
    """A row that counts, after discount on the whole and tax: base + tax = total."""

    line: OfferLine
    net: Decimal
    share: Decimal
    base: Decimal
    tax: Decimal
    total: Decimal

    @property
    def times(self) -> int:
        """How often it is paid over the whole term."""
        return 1 if self.line.period is Period.ONCE else bounded_periods(self.line.periods)


def settle(
    lines: Sequence[OfferLine],
    nets: Sequence[Decimal],
    counted: Iterable[int],
    terms: OfferTerms,
    decimals: int,
) -> dict[int, Settled]:
    """Settle the rows that count, by index: share the discount out, then tax what is left."""
    indexes = sorted(counted)
    shares = discount_shares(lines, nets, indexes, terms, decimals)
    settled: dict[int, Settled] = {}
    for members in _by_period(lines, indexes).values():
        mine = [lines[i] for i in members]
        left = [nets[i] - shares[i] for i in members]
        taxes = share_taxes(mine, left, decimals, gross=terms.gross, per_line=terms.tax_per_line)
        for i, amount, tax in zip(members, left, taxes, strict=True):
            base, total = (amount - tax, amount) if terms.gross else (amount, amount + tax)
            settled[i] = Settled(line=lines[i], net=nets[i], share=shares[i], base=base, tax=tax, total=total)
    return settled


def discount_shares(
    lines: Sequence[OfferLine],
    nets: Sequence[Decimal],
    indexes: Sequence[int],
    terms: OfferTerms,
    decimals: int,
) -> dict[int, Decimal]:
    """Return each row's share of the discount on the whole.

    An amount is shared over all rows in scope; a percentage is taken of each part, so that it can be checked
    against the part's own subtotal.
    """
    shares = {i: Decimal(0).scaleb(-decimals) for i in indexes}
    scoped = [i for i in indexes if in_scope(lines[i], terms.discount_scope)]
    amount = round_to(bounded(terms.discount_amount), decimals)
    for members in [scoped] if amount else _by_period(lines, scoped).values():
        mine = [nets[i] for i in members]
        subtotal = sum(mine, Decimal(0))
        off = amount or round_to(percent_of(subtotal, terms.discount_percent), decimals)
        ranks = [precedence_of(lines[i]) for i in members]
        shares |= zip(members, share_out(min(off, subtotal), mine, decimals, ranks), strict=True)
    return shares


def in_scope(line: OfferLine, scope: DiscountScope) -> bool:
    """Say whether the discount on the whole reduces this line."""
    if scope is DiscountScope.BOTH:
        return True
    return (line.period is Period.ONCE) == (scope is DiscountScope.ONCE)


def make_parts(settled: Mapping[int, Settled], terms: OfferTerms, decimals: int) -> tuple[PricedPart, ...]:
    """Sum the rows up, a part for each period that occurs; without any row, one part of 0."""
    rows = {period: [row for row in settled.values() if row.line.period is period] for period in Period}
    occurring = [period for period in Period if rows[period]] or [Period.ONCE]
    return tuple(_part(period, rows[period], terms, decimals) for period in occurring)


def _part(period: Period, rows: Sequence[Settled], terms: OfferTerms, decimals: int) -> PricedPart:
    total = _sum((row.total for row in rows), decimals)
    payable = _in_coins(total, bounded(terms.cash_unit), decimals)
    times = {row.times for row in rows} or {1}
    return PricedPart(
        period=period,
        periods=times.pop() if len(times) == 1 else None,
        subtotal=_sum((row.net for row in rows), decimals),
        discount=_sum((row.share for row in rows), decimals),
        net=_sum((row.base for row in rows), decimals),
        taxes=_tax_rows(rows, decimals),
        tax=_sum((row.tax for row in rows), decimals),
        total=total,
        cash_rounding=payable - total,
        payable=payable,
    )


def _tax_rows(rows: Sequence[Settled], decimals: int) -> tuple[TaxRow, ...]:
    keys = sorted({tax_key(row.line) for row in rows}, key=tax_order)
    found = []
    for key in keys:
        mine = [row for row in rows if tax_key(row.line) == key]
        base, tax, gross = (
            _sum((getattr(row, name) for row in mine), decimals) for name in ("base", "tax", "total")
        )
        found.append(TaxRow(category=key[0], rate=key[1], base=base, tax=tax, gross=gross))
    return tuple(found)


def _in_coins(amount: Decimal, unit: Decimal, decimals: int) -> Decimal:
    return round_to(round_to(amount / unit, 0) * unit, decimals) if unit else amount


def _by_period(lines: Sequence[OfferLine], indexes: Sequence[int]) -> dict[Period, list[int]]:
    members: dict[Period, list[int]] = {}
    for i in indexes:
        members.setdefault(lines[i].period, []).append(i)
    return members


def _sum(amounts: Iterable[Decimal], decimals: int) -> Decimal:
    return sum(amounts, Decimal(0).scaleb(-decimals))
