"""What is wrong with a payment plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from dealplanner.domain.amounts import round_to
from dealplanner.domain.pricing.bounds import bounded, percent_of, plain
from dealplanner.domain.pricing.checks import number_complaint, percent_complaint
from dealplanner.domain.pricing.lines import PlanRow
from dealplanner.domain.pricing.plans import adds_up
from dealplanner.i18n import N_, Phrase, phrase


def plan_complaints(plan: Sequence[PlanRow], total: Decimal | None, decimals: int) -> list[Phrase]:
    """Return what is wrong with each payment, or else with their sum.

    `total` is None while a group has no choice: then only percentages can be summed.
    """
    found = [wrong for i, row in enumerate(plan) for wrong in _row(row, i, decimals) if wrong is not None]
    if found or not plan:
        return found
    by_percent = all(row.amount is None for row in plan)
    if (total is None and not by_percent) or adds_up(plan, total or Decimal(0), decimals):
        return []
    return [_sum(plan, total, decimals)]


def _row(row: PlanRow, index: int, decimals: int) -> Iterator[Phrase | None]:
    where = phrase(N_("payment {number}"), number=index + 1)
    yield percent_complaint(row.percent, N_("percentage"), where)
    yield number_complaint(row.amount, N_("amount"), where, decimals=decimals)
    if row.percent is None and row.amount is None:
        yield phrase(
            N_("How much is paid by {where} is missing: type a percentage or an amount."), where=where
        )
    if row.percent is not None and row.amount is not None:
        yield phrase(
            N_("What {where} asks for is a percentage and an amount: clear one of them."), where=where
        )


def _sum(plan: Sequence[PlanRow], total: Decimal | None, decimals: int) -> Phrase:
    if total is None or all(row.amount is None for row in plan):
        percents = sum((bounded(row.percent) for row in plan), Decimal(0))
        return phrase(
            N_("The payment plan comes to {sum} % instead of 100 %: change a percentage."),
            sum=plain(percents),
        )
    amounts = (bounded(row.amount) or round_to(percent_of(total, row.percent), decimals) for row in plan)
    return phrase(
        N_("The payment plan comes to {sum} instead of {total}: change a payment."),
        sum=sum(amounts, Decimal(0)),
        total=total,
    )
