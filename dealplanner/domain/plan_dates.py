"""When each milestone can begin and must be done: backwards from go-live, forwards from today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.paper_facts import MilestoneFact
from dealplanner.domain.working_days import end_of, first_from, last_until, later, start_of

FIXED = (MilestoneKind.NOTICE, MilestoneKind.RENEWAL)
"""Days that the contract sets and nothing else moves."""


class Span(NamedTuple):
    """From the first to the last day of work; a mere date has both on one day."""

    start: date
    end: date


@dataclass(frozen=True)
class PlanOrder:
    """The milestones, each behind the one that it waits for."""

    items: tuple[MilestoneFact, ...]
    after: Mapping[str, MilestoneFact]
    """What each waits for, by its id; a circle is cut where it closes."""
    circles: tuple[MilestoneFact, ...] = ()
    """Those whose wait was left out, because it would run in a circle."""

    def followers(self) -> dict[str, list[MilestoneFact]]:
        """Return what waits for each."""
        found: dict[str, list[MilestoneFact]] = {}
        for item in self.items:
            if item.id in self.after:
                found.setdefault(self.after[item.id].id, []).append(item)
        return found


def order_of(items: Iterable[MilestoneFact]) -> PlanOrder:
    """Put each milestone behind what it waits for, else in the order given; a circle is cut."""
    by_id = {item.id: item for item in items}
    after: dict[str, MilestoneFact] = {}
    circles: list[MilestoneFact] = []
    placed: dict[str, MilestoneFact] = {}
    for item in by_id.values():
        way: list[MilestoneFact] = []
        seen: set[str] = set()
        one: MilestoneFact | None = item
        while one is not None and one.id not in placed and one.id not in seen:
            seen.add(one.id)
            way.append(one)
            before = by_id.get(one.after_id or "")
            if before is not None and before.id in seen:
                circles.append(one)
            elif before is not None:
                after[one.id] = before
            one = before
        placed.update((one.id, one) for one in reversed(way))
    return PlanOrder(tuple(placed.values()), after, tuple(circles))


def planned(item: MilestoneFact) -> Span | None:
    """Return when a milestone is planned; None while it has no day."""
    if item.due_on is None:
        return None
    return ending(item, item.due_on)


def ending(item: MilestoneFact, end: date) -> Span:
    """Return the days of a milestone that is done by `end`; work ends on a working day."""
    last = last_until(end) if item.working_days else end
    return Span(start_of(last, item.working_days), last)


def beginning(item: MilestoneFact, start: date) -> Span:
    """Return the days of a milestone that begins on `start`, work on a working day."""
    first = first_from(start) if item.working_days else start
    return Span(first, end_of(first, item.working_days))


def first_start(item: MilestoneFact, done: date) -> date:
    """Return the earliest start after what it waits for: the next working day, for a date the same."""
    return later(done, 1) if item.working_days else done


def last_end(follower: MilestoneFact, start: date) -> date:
    """Return when at the latest something is done, so that `follower` can begin on `start`."""
    return later(start, -1) if follower.working_days else start


def latest(order: PlanOrder, go_live: date | None) -> dict[str, Span]:
    """Return by id when each has to be done at the latest, counted back from go-live.

    Left out is what nothing limits: what comes after go-live, or all of it while go-live has no day.
    """
    limit = go_live or next(
        (item.due_on for item in order.items if item.kind is MilestoneKind.GO_LIVE and item.due_on), None
    )
    followers, beyond = order.followers(), _after_go_live(order)
    found: dict[str, Span] = {}
    for item in reversed(order.items):
        ends = [last_end(one, found[one.id].start) for one in followers.get(item.id, ()) if one.id in found]
        own = _own_limit(item, limit, item.id in beyond)
        if own is not None:
            ends.append(own)
        if ends:
            found[item.id] = ending(item, min(ends))
    return found


def earliest(order: PlanOrder, today: date) -> dict[str, Span]:
    """Return by id when each can be done at the earliest, if all that is not done begins today."""
    found: dict[str, Span] = {}
    for item in order.items:
        if item.done_on:
            found[item.id] = Span(item.done_on, item.done_on)
            continue
        before = order.after.get(item.id)
        start = today if before is None else max(first_start(item, found[before.id].end), today)
        found[item.id] = beginning(item, start)
    return found


def go_live_of(items: Sequence[MilestoneFact], work_by: date | None) -> date | None:
    """Return the day on which it must work: as the client said, else as the plan has it."""
    if work_by is not None:
        return work_by
    return next((one.due_on for one in items if one.kind is MilestoneKind.GO_LIVE and one.due_on), None)


def _own_limit(item: MilestoneFact, go_live: date | None, beyond: bool) -> date | None:
    if item.kind in FIXED:
        return item.due_on
    if item.kind is MilestoneKind.GO_LIVE:
        return go_live
    if item.kind is not MilestoneKind.WORK or beyond or go_live is None:
        return None
    agreed_later = item.due_on is not None and item.due_on > go_live
    return None if agreed_later else go_live


def _after_go_live(order: PlanOrder) -> set[str]:
    found: set[str] = set()
    for item in order.items:  # what an item waits for stands before it
        before = order.after.get(item.id)
        if before is not None and (before.kind is MilestoneKind.GO_LIVE or before.id in found):
            found.add(item.id)
    return found
