"""The payments that a total is divided into."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from dealplanner.domain.amounts import round_to
from dealplanner.domain.pricing.bounds import bounded, percent_of
from dealplanner.domain.pricing.lines import PlanRow
from dealplanner.domain.pricing.priced import PricedPlanRow


def price_plan(plan: Sequence[PlanRow], total: Decimal, decimals: int) -> tuple[PricedPlanRow, ...]:
    """Divide `total`: amounts as they are, percentages rounded, the last percentage row takes the remainder.

    No row is negative, and together they never exceed the total.
    """
    left = total
    amounts = [Decimal(0).scaleb(-decimals)] * len(plan)
    by_percent = [i for i, row in enumerate(plan) if row.amount is None and row.percent is not None]
    for i, row in enumerate(plan):
        if row.amount is not None:
            amounts[i] = min(round_to(bounded(row.amount), decimals), left)
            left -= amounts[i]
    for i in by_percent:
        wanted = round_to(percent_of(total, plan[i].percent), decimals)
        amounts[i] = left if i == by_percent[-1] else min(wanted, left)
        left -= amounts[i]
    return tuple(
        PricedPlanRow(title=row.title, percent=row.percent, amount=amount, due=row.due)
        for row, amount in zip(plan, amounts, strict=True)
    )


def adds_up(plan: Sequence[PlanRow], total: Decimal, decimals: int) -> bool:
    """Say whether the plan, as typed, comes to the total.

    Percentages alone have to be 100 together; beside amounts each may be off by what rounding moves.
    """
    percents = [bounded(row.percent) for row in plan if row.amount is None and row.percent is not None]
    if len(percents) == len(plan):
        return sum(percents) == 100
    amounts = sum((bounded(row.amount) for row in plan), Decimal(0))
    wanted = sum((round_to(percent_of(total, percent), decimals) for percent in percents), amounts)
    return abs(total - wanted) <= Decimal(len(percents)).scaleb(-decimals)
