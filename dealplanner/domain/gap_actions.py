"""What to do about each gap of a deal on HOLD: one action with its words, its day and whom to ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dealplanner.domain.choices import Condition
from dealplanner.domain.conditions import Reason, Weighed
from dealplanner.domain.evidence import rank_of, whom_to_ask
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.first_contact import Contact
from dealplanner.domain.steps.needs import Met
from dealplanner.domain.todos import Closes
from dealplanner.domain.verdict import Call, verdict
from dealplanner.i18n import N_, Phrase, phrase

USUAL = timedelta(days=7)
"""How far ahead an action lies where no next contact is agreed."""
_WEEKEND = (5, 6)
_ASKS = {
    Condition.PROBLEM: N_("What follows, for whom and by when, if nothing is done?"),
    Condition.BUDGET: N_("Is the money set aside and free, and who signs for it?"),
    Condition.TIME: N_("By when do you want to buy, and what forces that day?"),
    Condition.DECISION: N_("What happens between your yes and a signed order, and who decides?"),
}
_KNOWS_BUYER = (Role.COACH, Role.BOSS)


@dataclass(frozen=True)
class GapAction:
    """One proposed action that would close a gap."""

    closes: Closes
    words: Phrase
    due_on: date
    person_id: str | None
    about: str
    """The judgement that it asks about, as statements call it; empty where there is none."""


def gap_actions(facts: DealFacts) -> tuple[GapAction, ...]:
    """Return an action for each gap that no action with a day closes; none for a deal that is not on HOLD."""
    found = verdict(facts)
    if found.call is not Call.HOLD:
        return ()
    return tuple(_action(facts, gap) for gap in found.unplanned)


def action_day(facts: DealFacts) -> date:
    """Return the day of the next contact if it lies ahead, else that in a week; never on a weekend."""
    day = facts.next_on if facts.next_on and facts.waits else facts.today + USUAL
    while day.weekday() in _WEEKEND:
        day += timedelta(days=1)
    return day


def _action(facts: DealFacts, gap: Weighed) -> GapAction:
    reason = next((one for one in gap.reasons if one.speaks is not Met.MET), None)
    question = reason.asks if reason and reason.asks else phrase(_ASKS[gap.condition])
    person_id = _whom(facts, reason)
    name = facts.name_of(person_id)
    words = (
        phrase(N_("Ask {name}: {question}"), name=name, question=question)
        if name
        else phrase(N_("Find out: {question}"), question=question)
    )
    return GapAction(
        Closes.by_value(str(gap.condition)),
        words,
        action_day(facts),
        person_id if name else None,
        reason.about if reason else "",
    )


def _whom(facts: DealFacts, reason: Reason | None) -> str | None:
    """Return who should be asked: from a side not yet heard, else by rank, else whom we spoke to first."""
    for judgement in reason.behind[:1] if reason else ():
        found = whom_to_ask(facts, judgement)
        if found is not None:
            return found.person_id
    return next(_by_rank(facts), facts.page(Contact).whom)


def _by_rank(facts: DealFacts) -> Iterator[str]:
    """Yield who can be asked; who truly decides is asked of a coach or boss, where there is one."""
    known = sorted((one for one in facts.named if one.person_id), key=rank_of)
    if not facts.holders(Role.ECONOMIC_BUYER):
        known.sort(key=lambda one: not any(role in one.roles for role in _KNOWS_BUYER))
    yield from (one.person_id for one in known if one.person_id)
