"""Composes the plan sheet from what the rules say of a deal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dealplanner.domain.choices import Outcome
from dealplanner.domain.commitment import commitment
from dealplanner.domain.comparison import comparison, rival_name
from dealplanner.domain.conditions import Weighed
from dealplanner.domain.facts import DealFacts, TodoFact
from dealplanner.domain.flags import flags_of, put_off
from dealplanner.domain.laps import weakest_answers, weakness
from dealplanner.domain.papers.plan import (
    PlanAction,
    PlanCondition,
    PlanEffort,
    PlanFlag,
    PlanPerson,
    PlanRival,
    PlanRole,
    PlanSheet,
)
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.roles import coverage
from dealplanner.domain.spoken import how_long_ago
from dealplanner.domain.stakes import Influence, attitude_words
from dealplanner.domain.steps import STEPS
from dealplanner.domain.steps.needs import Met
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.todos import TodoKind
from dealplanner.domain.verdict import verdict
from dealplanner.domain.worth import worth
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.papers.ask import Ask
from dealplanner.services.papers.saying import Say

_INFLUENCE = {influence: rank for rank, influence in enumerate(Influence)}


def plan_sheet(ask: Ask) -> PlanSheet:
    """Return the deal on one page."""
    facts, say = ask.facts, ask.say
    found = verdict(facts)
    roles = tuple(_roles(facts, say))
    shown = {holder.id for role in coverage(facts).holders.values() for holder in role}
    return PlanSheet(
        head=ask.head,
        value=facts.value,
        decision_on=facts.decision_on,
        step=facts.step,
        step_title=say(Phrase(STEPS[facts.step - 1].title)),
        lap=facts.lap,
        level=say(commitment(facts).words),
        outcome="" if facts.outcome is Outcome.OPEN else say(Phrase(facts.outcome.label)),
        call=found.call,
        verdict=say(found.words),
        against=facts.page(VerdictPage).against_reason.strip(),
        conditions=tuple(_condition(weighed, say) for weighed in found.conditions),
        roles=roles,
        others=sum(1 for one in facts.named if one.id not in shown),
        flags=tuple(PlanFlag(danger=flag.severity, words=say(flag.why)) for flag in flags_of(facts)),
        put_off=tuple(
            PlanFlag(danger=flag.severity, words=say(flag.why), reason=put.reason.strip(), until=put.until)
            for flag, put in put_off(facts)
        ),
        actions=tuple(_actions(facts, say)),
        effort=_effort(facts),
        rivals=tuple(_rivals(facts, say)),
        weakest=tuple(say(weakness(want)) for want in weakest_answers(facts)),
    )


def _condition(weighed: Weighed, say: Say) -> PlanCondition:
    """Take the reasons that decide: all that leave it open or fail it, else the first that speaks for it."""
    reasons = [reason.words for reason in weighed.reasons if reason.speaks is not Met.MET]
    words = tuple(say(reason) for reason in reasons or [weighed.reasons[0].words])
    if weighed.is_overruled:
        own = phrase(
            N_("by your own word; proposed was: {proposed}"), proposed=phrase(weighed.proposed.label)
        )
        words = (say(own), *words)
    return PlanCondition(name=say(Phrase(weighed.condition.label)), met=weighed.met, reasons=words)


def _roles(facts: DealFacts, say: Say) -> Iterator[PlanRole]:
    """Yield the four roles, in each those first who move most."""
    for role, holders in coverage(facts).holders.items():
        ranked = sorted(holders, key=lambda one: -_INFLUENCE[one.influence])
        yield PlanRole(role=role, people=tuple(_person(facts, holder, say) for holder in ranked))


def _person(facts: DealFacts, one: StakeholderFact, say: Say) -> PlanPerson:
    met = how_long_ago(one.met_on, facts.today) if one.met_on else Phrase(N_("not met"))
    about = f"{say(Phrase(attitude_words(one.attitude)))} · {say(met)}"
    return PlanPerson(name=one.name, job=one.job, attitude=one.attitude, about=about)


def _actions(facts: DealFacts, say: Say) -> Iterator[PlanAction]:
    """Yield the next contact, what was promised, then what is to be done by its day."""
    if facts.outcome is Outcome.OPEN:
        yield _contact(facts, say)
    if facts.promised.strip():
        promised = " ".join(facts.promised.split())
        yield PlanAction(words=say(Phrase(N_("Keep what was promised"))), about=promised)
    waiting = [todo for todo in facts.todos if todo.done_on is None and todo.what.strip()]
    for todo in sorted(waiting, key=lambda todo: (todo.due_on is None, todo.due_on or date.max)):
        yield _todo(facts, todo, say)


def _contact(facts: DealFacts, say: Say) -> PlanAction:
    if facts.next_on is None:
        return PlanAction(
            words=say(Phrase(N_("No next contact is agreed"))),
            about=say(Phrase(N_("A deal without a next date only ages."))),
            late=True,
        )
    return PlanAction(
        words=facts.next_what.strip() or say(Phrase(N_("contact"))),
        day=facts.next_on,
        late=facts.next_on < facts.today,
    )


def _todo(facts: DealFacts, todo: TodoFact, say: Say) -> PlanAction:
    about = [
        "" if todo.kind is TodoKind.ACTION else say(Phrase(todo.kind.label)),
        facts.name_of(todo.person_id),
    ]
    if todo.closes.condition is not None:
        about.append(say(phrase(N_("closes the gap “{gap}”"), gap=phrase(todo.closes.label))))
    return PlanAction(
        words=todo.what.strip(),
        about=" · ".join(filter(None, about)),
        day=todo.due_on,
        late=todo.due_on is not None and todo.due_on < facts.today,
    )


def _rivals(facts: DealFacts, say: Say) -> Iterator[PlanRival]:
    """Yield the rivals, the strongest first, then those whom no score ranks."""
    found = comparison(facts)
    for pair in (*found.ranked, *(pair for pair in found.pairs if not pair.counted)):
        called = rival_name(pair.rival)
        name = called if isinstance(called, str) else say(called)
        if pair.counted:
            yield PlanRival(name=name, lead=pair.lead, ours=pair.ours, theirs=pair.theirs)
        else:
            yield PlanRival(name=name)


def _effort(facts: DealFacts) -> PlanEffort:
    found = worth(facts)
    return PlanEffort(
        chance=facts.chance,
        expected=found.expected,
        spent=facts.hours_spent,
        planned=facts.hours_planned,
        per_hour=found.per_hour,
        rate=facts.rate,
        pays=found.pays,
        better=tuple(deal.title for deal in found.better),
    )
