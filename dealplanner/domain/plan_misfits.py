"""What does not fit in a plan: too late for go-live, before what it waits for, waiting in a circle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.paper_facts import MilestoneFact
from dealplanner.domain.plan_dates import (
    FIXED,
    PlanOrder,
    Span,
    first_start,
    go_live_of,
    latest,
    order_of,
    planned,
)
from dealplanner.i18n import N_, Phrase, phrase


class Misfit(NamedTuple):
    """One thing that does not fit."""

    about: str
    """The id of the milestone."""
    key: str
    words: Phrase


def misfits(
    milestones: Sequence[MilestoneFact], today: date, work_by: date | None = None
) -> tuple[Misfit, ...]:
    """Return what does not fit, in the order of the plan; `work_by` is the day on which it must work."""
    order = order_of(milestones)
    go_live = go_live_of(milestones, work_by)
    spans = latest(order, go_live)
    found = [*_circles(order), *_before_their_turn(order), *_live_too_late(order, work_by)]
    if go_live is not None:
        found += [*_too_late(order, spans, go_live), *_before_today(order, spans, today, go_live)]
    places = {item.id: place for place, item in enumerate(order.items)}
    return tuple(sorted(found, key=lambda one: places[one.about]))


def _circles(order: PlanOrder) -> Iterator[Misfit]:
    for item in order.circles:
        words = N_("“{milestone}” waits in a circle for itself: change what it waits for.")
        yield Misfit(item.id, "circle", phrase(words, milestone=item.title))


def _before_their_turn(order: PlanOrder) -> Iterator[Misfit]:
    for item in order.items:
        before, span = order.after.get(item.id), planned(item)
        if before is None or span is None or item.done_on is not None:
            continue
        done = before.done_on or before.due_on
        if done is None or span.start >= first_start(item, done):
            continue
        words = (
            N_("“{milestone}” begins on {start}, before “{before}” is done on {done}.")
            if item.working_days
            else N_("“{milestone}” is set for {start}, before “{before}” is done on {done}.")
        )
        facts = {"milestone": item.title, "start": span.start, "before": before.title, "done": done}
        yield Misfit(item.id, "order", phrase(words, **facts))


def _live_too_late(order: PlanOrder, work_by: date | None) -> Iterator[Misfit]:
    for item in order.items:
        late = item.due_on and work_by and item.due_on > work_by and not item.done_on
        if item.kind is MilestoneKind.GO_LIVE and late:
            words = N_("“{milestone}” is planned for {day}, but it must work by {limit}.")
            facts = {"milestone": item.title, "day": item.due_on, "limit": work_by}
            yield Misfit(item.id, "live", phrase(words, **facts))


def _too_late(order: PlanOrder, spans: dict[str, Span], go_live: date) -> Iterator[Misfit]:
    for item in order.items:
        span, limit = planned(item), spans.get(item.id)
        if item.kind in (*FIXED, MilestoneKind.GO_LIVE) or item.done_on or span is None or limit is None:
            continue
        if span.end > limit.end:
            words = N_("“{milestone}” is due on {day}, but go-live on {live} wants it by {limit}.")
            facts = {"milestone": item.title, "day": span.end, "live": go_live, "limit": limit.end}
            yield Misfit(item.id, "late", phrase(words, **facts))


def _before_today(order: PlanOrder, spans: dict[str, Span], today: date, go_live: date) -> Iterator[Misfit]:
    """Yield only the first of a chain: what follows it is late for the same reason."""
    said: set[str] = set()
    for item in order.items:
        limit, span = spans.get(item.id), planned(item)
        before = order.after.get(item.id)
        if item.done_on or item.kind in FIXED or limit is None or limit.start >= today:
            continue
        begun = span is not None and span.start <= today <= span.end <= limit.end
        if before is not None and before.id in said:
            said.add(item.id)
        elif not begun:
            said.add(item.id)
            words = N_(
                "“{milestone}” would have to begin on {start} for go-live on {live}: that is before today."
            )
            facts = {"milestone": item.title, "start": limit.start, "live": go_live}
            yield Misfit(item.id, "today", phrase(words, **facts))
