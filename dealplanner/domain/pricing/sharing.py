"""Sharing an amount out so that the shares add up exactly."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from dealplanner.domain.pricing.kinds import Period, TaxCategory
from dealplanner.domain.pricing.lines import OfferLine


def share_out(
    whole: Decimal, weights: Sequence[Decimal], decimals: int, precedence: Sequence[Any] | None = None
) -> list[Decimal]:
    """Share `whole` out in proportion to `weights` by largest remainder.

    `whole` and `weights` are 0 or more, in whole minor units of `decimals`, and `whole` is at most Σ weights:
    then no share exceeds its weight. Where remainders tie, the larger weight goes first, then the lower
    `precedence`, then the earlier place.
    """
    units = [_units(weight, decimals) for weight in weights]
    total = sum(units)
    if total == 0:
        return [Decimal(0).scaleb(-decimals) for _ in units]
    quotas = [divmod(_units(whole, decimals) * unit, total) for unit in units]
    left = _units(whole, decimals) - sum(quota for quota, _ in quotas)
    ranks = precedence if precedence is not None else [0] * len(units)
    order = sorted(range(len(units)), key=lambda i: (-quotas[i][1], -units[i], ranks[i], i))
    extra = set(order[:left])
    return [Decimal(quota + (i in extra)).scaleb(-decimals) for i, (quota, _) in enumerate(quotas)]


def precedence_of(line: OfferLine) -> tuple[int, int, Decimal, int, bool]:
    """Rank a line by what the sums depend on, so that moving lines about never moves a sum by a cent."""
    return (
        list(Period).index(line.period),
        list(TaxCategory).index(line.tax_category),
        -line.tax_rate if line.tax_rate.is_finite() else Decimal(0),
        -line.periods,
        line.cost is None,
    )


def _units(amount: Decimal, decimals: int) -> int:
    return int(amount.scaleb(decimals))
