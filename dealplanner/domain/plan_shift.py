"""A milestone moved to another day: what moves with it, and what breaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_CEILING, Decimal

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.paper_facts import MilestoneFact
from dealplanner.domain.plan_dates import FIXED, beginning, ending, first_start, order_of
from dealplanner.domain.plan_misfits import misfits
from dealplanner.domain.plan_words import milestone_named, payment_day, payment_milestone
from dealplanner.domain.steps.qualify import TimeFrame
from dealplanner.domain.steps.terms import CompensationTerms
from dealplanner.domain.todos import TodoKind
from dealplanner.domain.working_days import between, later
from dealplanner.i18n import N_, Phrase, by_count, phrase

_DAYS_A_WEEK = 7


@dataclass(frozen=True)
class MovedDay:
    """A milestone that gets another day."""

    id: str
    title: str
    before: date | None
    after: date

    @property
    def words(self) -> Phrase:
        """Say from which day to which."""
        if self.before is None:
            return phrase(N_("“{milestone}”: {after}"), milestone=self.title, after=self.after)
        return phrase(
            N_("“{milestone}”: {before} → {after}"),
            milestone=self.title,
            before=self.before,
            after=self.after,
        )


@dataclass(frozen=True)
class Shift:
    """What one move would do."""

    moves: tuple[MovedDay, ...] = ()
    """The milestone itself first, then what depends on it, in the order of the plan."""
    follows: tuple[Phrase, ...] = ()
    """Payments that move along."""
    breaks: tuple[Phrase, ...] = ()
    """What no longer holds."""


def moved_days(
    milestones: Sequence[MilestoneFact], milestone_id: str, day: date, keep_gaps: bool = False
) -> tuple[MovedDay, ...]:
    """Return who gets another day where a milestone is done on `day`, itself first.

    What waits for it moves only as far as it must, or with `keep_gaps` by as many working days as the
    milestone itself. What is done, has no day, or is set by the contract stays.
    """
    order = order_of(milestones)
    chosen = next(item for item in order.items if item.id == milestone_id)
    if chosen.done_on is not None:
        return ()
    end = ending(chosen, day).end
    if end == chosen.due_on:
        return ()
    by = between(chosen.due_on, end) if keep_gaps and chosen.due_on else 0
    moves = [MovedDay(chosen.id, chosen.title, chosen.due_on, end)]
    ends = {chosen.id: end}
    for item in order.items:
        before = order.after.get(item.id)
        if before is None or before.id not in ends or item.id == milestone_id or item.done_on:
            continue
        least = beginning(item, first_start(item, ends[before.id])).end
        if item.due_on is None:
            ends[item.id] = least  # it has no day to move, but what waits for it has
        elif item.kind not in FIXED:
            wanted = ending(item, later(item.due_on, by)).end if by else item.due_on
            new = max(wanted, least)
            ends[item.id] = new
            if new != item.due_on:
                moves.append(MovedDay(item.id, item.title, item.due_on, new))
    return tuple(moves)


def shift(facts: DealFacts, milestone_id: str, day: date, keep_gaps: bool = False) -> Shift:
    """Return what moving a milestone to `day` would do to the plan, the payments and the promises."""
    moves = moved_days(facts.milestones, milestone_id, day, keep_gaps)
    if not moves:
        return Shift()
    days = {move.id: move.after for move in moves}
    after = replace(
        facts,
        milestones=tuple(
            replace(one, due_on=days[one.id]) if one.id in days else one for one in facts.milestones
        ),
    )
    broken = (*_misfits(facts, after), *_fixed(after, days), *_payments(after, days), *_promises(after, days))
    return Shift(moves, tuple(_along(facts, after)), (*broken, *_damages(facts, after)))


def _misfits(facts: DealFacts, after: DealFacts) -> Iterator[Phrase]:
    """Yield what did not stand in the plan before, or stood there with other days."""
    work_by = facts.page(TimeFrame).work_by
    known = {one.words for one in misfits(facts.milestones, facts.today, work_by)}
    yield from (
        one.words for one in misfits(after.milestones, facts.today, work_by) if one.words not in known
    )
    for item in after.milestones:
        old = next(one for one in facts.milestones if one.id == item.id)
        if item.due_on != old.due_on and item.due_on and item.due_on < facts.today:
            yield phrase(N_("“{milestone}” would be due before today."), milestone=item.title)


def _fixed(after: DealFacts, days: dict[str, date]) -> Iterator[Phrase]:
    for item in after.milestones:
        limit = days.get(item.after_id or "")
        if item.kind in FIXED and item.due_on and limit and limit > item.due_on:
            words = N_("“{milestone}” stays on {day}: the contract sets it.")
            yield phrase(words, milestone=item.title, day=item.due_on)


def _payments(after: DealFacts, days: dict[str, date]) -> Iterator[Phrase]:
    """Yield payments that fall due on their own day, before what they are paid for is done."""
    for payment in after.payments:
        milestone = payment_milestone(payment, after.milestones)
        if payment.due_on is None or payment.paid_on or milestone is None or milestone.id not in days:
            continue
        if payment.due_on < days[milestone.id]:
            words = N_("The payment “{payment}” stays due on {day}, before “{milestone}” on {new}.")
            facts = {"payment": payment.title, "day": payment.due_on}
            yield phrase(words, **facts, milestone=milestone.title, new=days[milestone.id])


def _along(facts: DealFacts, after: DealFacts) -> Iterator[Phrase]:
    for payment in facts.payments:
        old, new = payment_day(payment, facts), payment_day(payment, after)
        if payment.paid_on is None and new is not None and old != new:
            words = N_("The payment “{payment}” falls due on {new}.")
            yield phrase(words, payment=payment.title, new=new)


def _promises(after: DealFacts, days: dict[str, date]) -> Iterator[Phrase]:
    for todo in after.todos:
        if todo.kind is not TodoKind.PROMISE or todo.done_on or todo.due_on is None:
            continue
        milestone = milestone_named(todo.what, after.milestones)
        if milestone is None or days.get(milestone.id, date.min) <= todo.due_on:
            continue
        words = (
            N_("They promised “{promise}” by {day}.")
            if todo.theirs
            else N_("We promised “{promise}” by {day}.")
        )
        yield phrase(words, promise=todo.what, day=todo.due_on)


def _damages(facts: DealFacts, after: DealFacts) -> Iterator[Phrase]:
    """Yield what a later go-live costs by the terms: so much for each week begun, up to the cap."""
    terms, work_by = facts.page(CompensationTerms), facts.page(TimeFrame).work_by
    live = [one for one in after.milestones if one.kind is MilestoneKind.GO_LIVE and not one.done_on]
    if not terms.delay_percent or work_by is None or not live or live[0].due_on is None:
        return
    old = next(one.due_on for one in facts.milestones if one.id == live[0].id)
    weeks = damage_weeks(work_by, live[0].due_on)
    if weeks and old != live[0].due_on:
        words = by_count(
            weeks,
            N_("Delay damages: one week begun is {whole} % of the delayed part."),
            N_("Delay damages: {weeks} weeks begun at {percent} % are {whole} % of the delayed part."),
        )
        whole = terms.delay_percent * weeks
        yield phrase(words, weeks=weeks, percent=terms.delay_percent, whole=whole)


def damage_weeks(promised: date, done: date) -> int:
    """Return the weeks begun by which something is late; none where it is not."""
    late = max((done - promised).days, 0)
    return int((Decimal(late) / _DAYS_A_WEEK).to_integral_value(ROUND_CEILING))
