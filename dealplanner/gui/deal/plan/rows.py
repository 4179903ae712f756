"""What the chart of a plan shows, as plain values: one row for each milestone and each payment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.paper_facts import MilestoneFact
from dealplanner.domain.plan_dates import FIXED, Span, planned
from dealplanner.domain.plan_words import payment_day

_MARGIN = timedelta(days=4)  # beside the first and the last day, so that words have room


@dataclass(frozen=True)
class ChartRow:
    """One line of the chart."""

    id: str
    title: str
    span: Span | None
    """None while it has no day."""
    is_work: bool = False
    """Does it take days? Else it is a mere date."""
    is_live: bool = False
    is_payment: bool = False
    movable: bool = False
    done_on: date | None = None
    late: bool = False
    after_id: str | None = None
    trigger: str = ""
    """What sets it off, said while it has no day."""


@dataclass(frozen=True)
class ChartFacts:
    """All that the chart shows, and from which day to which."""

    rows: tuple[ChartRow, ...]
    today: date
    first: date
    last: date


def chart_facts(facts: DealFacts) -> ChartFacts:
    """Return the rows of the plan in its order, then the payments; the days to show reach to the last work.

    A day of the contract years ahead does not squeeze the work: it stands at the right edge.
    """
    rows = (*_milestones(facts), *_payments(facts))
    near = [row.span for row in rows if row.span and (row.movable or row.done_on)] or [
        row.span for row in rows if row.span
    ]
    first = min([facts.today, *(span.start for span in near)])
    last = max([facts.today, *(span.end for span in near)])
    return ChartFacts(rows, facts.today, first - _MARGIN, last + 2 * _MARGIN)


def _milestones(facts: DealFacts) -> Iterator[ChartRow]:
    for one in facts.milestones:
        yield ChartRow(
            id=one.id,
            title=one.title,
            span=planned(one),
            is_work=bool(one.working_days),
            is_live=one.kind is MilestoneKind.GO_LIVE,
            movable=one.done_on is None and one.kind not in FIXED,
            done_on=one.done_on,
            late=_late(one, facts.today),
            after_id=one.after_id,
            trigger=one.trigger.strip(),
        )


def _late(one: MilestoneFact, today: date) -> bool:
    return one.done_on is None and one.due_on is not None and one.due_on < today


def _payments(facts: DealFacts) -> Iterator[ChartRow]:
    for one in facts.payments:
        day = payment_day(one, facts)
        yield ChartRow(
            id=one.id,
            title=one.title,
            span=Span(day, day) if day else None,
            is_payment=True,
            done_on=one.paid_on,
            late=one.paid_on is None and day is not None and day < facts.today,
            trigger=one.trigger.strip(),
        )
