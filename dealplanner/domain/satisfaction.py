"""Satisfaction: from which day people are asked, who is to be asked when, and who comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dealplanner.domain.bargaining import MilestoneKind, SatisfactionRound
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.stakes import Satisfaction, StakeholderKind
from dealplanner.domain.steps.fulfil import Acceptance

DAYS = {SatisfactionRound.DAY_30: 30, SatisfactionRound.DAY_90: 90}
"""How many days after the start each round is due."""


@dataclass(frozen=True)
class ToAsk:
    """Somebody who is to be asked in one round."""

    who: StakeholderFact
    round: SatisfactionRound
    due_on: date


def live_on(facts: DealFacts) -> date | None:
    """Return the day from which satisfaction and service are counted; None while it has not come.

    It is the day of acceptance; else the last day on which an acceptance or go-live milestone was done; else
    the day on which the last piece of work on the plan was done, once all of it is.
    """
    accepted = facts.page(Acceptance).accepted_on
    if accepted is not None:
        return accepted
    start = (MilestoneKind.ACCEPTANCE, MilestoneKind.GO_LIVE)
    started = [one.done_on for one in facts.milestones if one.kind in start and one.done_on is not None]
    if started:
        return max(started)
    work = [one.done_on for one in facts.milestones if one.kind not in _CLOCKS]
    days = [day for day in work if day is not None]
    return max(days) if days and len(days) == len(work) else None


_CLOCKS = (MilestoneKind.SERVICE, MilestoneKind.NOTICE, MilestoneKind.RENEWAL)


def asked_people(facts: DealFacts) -> tuple[StakeholderFact, ...]:
    """Return who is asked: everybody with a name who is still there; a committee by its members."""
    return tuple(
        one
        for one in facts.by_rank
        if one.kind is not StakeholderKind.COMMITTEE and (one.left_on is None or one.left_on > facts.today)
    )


def was_asked(facts: DealFacts, one: StakeholderFact, round_: SatisfactionRound) -> bool:
    """Say whether somebody answered in a round, or at any time after it was due."""
    started = live_on(facts)
    due = started + timedelta(days=DAYS[round_]) if started else None
    for opinion in facts.opinions:
        if opinion.stakeholder_id != one.id or opinion.how is Satisfaction.NOT_ASKED:
            continue
        if opinion.round is round_ or (due and opinion.on and opinion.on >= due):
            return True
    typed = one.satisfaction is not Satisfaction.NOT_ASKED and one.satisfaction_on is not None
    return bool(typed and due and one.satisfaction_on and one.satisfaction_on >= due)


def to_ask(facts: DealFacts) -> Iterator[ToAsk]:
    """Yield who is still to be asked, the earlier round first, whoever counts most first in each."""
    started = live_on(facts)
    if started is None:
        return
    for round_, days in DAYS.items():
        for one in asked_people(facts):
            if not was_asked(facts, one, round_):
                yield ToAsk(one, round_, started + timedelta(days=days))


def ask_next(facts: DealFacts) -> ToAsk | None:
    """Return who is asked next; None when everybody has answered, or nothing is accepted yet."""
    return next(to_ask(facts), None)
