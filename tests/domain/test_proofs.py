"""Whatever proof is taken away from whatever deal: neither verdict nor commitment ever rises."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.choices import Condition, Known, Readiness, Severity
from dealplanner.domain.commitment import commitment
from dealplanner.domain.conditions import conditions
from dealplanner.domain.facts import DealFacts, StatementFact, TodoFact
from dealplanner.domain.fields import fields_of
from dealplanner.domain.flags import flags_of
from dealplanner.domain.gap_actions import gap_actions
from dealplanner.domain.guidance import guidance
from dealplanner.domain.judgements import judgements
from dealplanner.domain.pages import Page
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps import STEPS
from dealplanner.domain.steps.first_contact import Contact
from dealplanner.domain.steps.guide import TheirWords
from dealplanner.domain.steps.needs import Met
from dealplanner.domain.steps.offer import Negotiation, WhichPaper
from dealplanner.domain.steps.qualify import DecisionProcess, Funds, TimeFrame
from dealplanner.domain.steps.terms import SampleContract
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer
from dealplanner.domain.todos import Closes
from dealplanner.domain.verdict import Call, Verdict, verdict

TODAY = date(2026, 11, 24)
RANKS = (Met.NOT_MET, Met.NOT_KNOWN, Met.MET)
FEW = settings(max_examples=100, deadline=None)

# the answers that speak for the client's will; taking one of them away is taking a proof away
PROOFS: dict[type[Page], tuple[str, ...]] = {
    Contact: ("whom", "on"),
    Funds: ("in_place", "allocatable"),
    TimeFrame: ("buy_by", "work_by", "forcing_event"),
    DecisionProcess: ("clear", "steps"),
    TheirWords: ("confirmed_by", "confirmed_on"),
    Answer: ("answer",),
    WhichPaper: ("approved", "know_us", "know_how"),
    SampleContract: ("to_legal_on",),
    Negotiation: ("accepted_on", "main_terms_on"),
}


def _speaks_against(value: Any) -> bool:
    return value in (Known.NO, TrialAnswer.NO) or (isinstance(value, date) and value < TODAY)


def taken_from(facts: DealFacts) -> Iterator[DealFacts]:
    """Yield the deal without one of its proofs, one after the other."""
    for kind, names in PROOFS.items():
        page = facts.page(kind)
        for name in names:
            field = fields_of(kind)[name]
            value = getattr(page, name)
            if not field.is_empty(value) and not (kind is not Contact and _speaks_against(value)):
                less = replace(page, **{name: field.empty})
                yield replace(facts, pages={**facts.pages, kind.key: less})
    stated = {judgement.about: judgement for judgement in judgements(facts)}
    for statement in facts.statements:
        if statement.value == _json(stated.get(statement.about)):
            yield replace(facts, statements=tuple(s for s in facts.statements if s is not statement))
    for number, person in enumerate(facts.stakeholders):
        for role in person.roles:
            less_roles = tuple(r for r in person.roles if r is not role)
            people = list(facts.stakeholders)
            people[number] = replace(person, roles=less_roles)
            yield replace(facts, stakeholders=tuple(people))
    for problem in facts.problems:
        if problem.severity in (Severity.SEVERE, Severity.CRITICAL):
            yield replace(facts, problems=(replace(problem, severity=Severity.NOT_KNOWN),))
        yield replace(facts, problems=(replace(problem, consequence=""),))
        if problem.readiness not in (Readiness.UNAWARE, Readiness.AWARE):  # else it speaks against a wish
            yield replace(facts, problems=())
    for todo in facts.todos:
        yield replace(facts, todos=tuple(one for one in facts.todos if one is not todo))
    yield replace(facts, next_on=None)
    yield replace(facts, documents=())


def _json(judgement: Any) -> str | None:
    return None if judgement is None else json.dumps(judgement.stated)


days = st.none() | st.integers(-400, 400).map(lambda n: TODAY + timedelta(days=n))
known = st.sampled_from(Known)


_todos = st.builds(
    TodoFact,
    what=st.sampled_from(["Ask", " "]),
    due_on=days,
    done_on=days,
    closes=st.sampled_from(Closes),
)


@st.composite
def deals(draw: st.DrawFn, full: DealFacts) -> DealFacts:
    """Draw a deal between nothing and all being well."""
    pages: dict[str, Page] = {}
    for key, page in full.pages.items():
        if draw(st.integers(0, 9)):
            pages[key] = page
    base = replace(full, pages=pages)
    funds = Funds(in_place=draw(known), allocatable=draw(known), signer="p1")
    frame = TimeFrame(buy_by=draw(days), work_by=draw(days), forcing_event="The lease ends")
    answer = Answer(answer=draw(st.sampled_from(TrialAnswer)), by="p1")
    contract = SampleContract(to_legal_on=draw(days))
    for page in (funds, frame, answer, contract):
        if draw(st.integers(0, 3)) == 0:
            pages[page.key] = page
    problem = replace(
        full.problems[0],
        severity=draw(st.sampled_from([Severity.SEVERE, Severity.SEVERE, *Severity])),
        readiness=draw(st.sampled_from([Readiness.LOOKING, *Readiness])),
    )
    return replace(
        base,
        pages=pages,
        problems=(problem,) if draw(st.integers(0, 9)) else (),
        stakeholders=tuple(draw(st.lists(st.sampled_from(full.stakeholders), unique=True, max_size=4))),
        statements=draw(_statements(base)),
        todos=tuple(draw(st.lists(_todos, max_size=3))),
    )


@st.composite
def _statements(draw: st.DrawFn, facts: DealFacts) -> tuple[StatementFact, ...]:
    """Draw for each answer who stands behind it: two, one, nobody, long ago, or somebody of another mind."""
    found: list[StatementFact] = []
    for about in sorted({statement.about for statement in facts.statements}):
        one, other = (statement for statement in facts.statements if statement.about == about)
        old = replace(one, on=TODAY - timedelta(days=60))
        fates = [(one, other), (one,), (), (old,), (one, old), (one, replace(other, value='"no"'))]
        found += draw(st.sampled_from(fates))
    return tuple(found)


@FEW
@given(data=st.data())
def test_verdict_and_commitment_never_rise(data: st.DataObject, full: DealFacts) -> None:
    facts = data.draw(deals(full))
    calls = list(Call)
    before_call, before_level = calls.index(verdict(facts).call), commitment(facts).level
    for less in taken_from(facts):
        assert commitment(less).level <= before_level
        after = verdict(less)
        # what becomes unknown is a ground to find out: STOP may turn to HOLD, nothing ever to GO
        assert calls.index(after.call) <= max(before_call, calls.index(Call.HOLD))
        was = {weighed.condition: weighed for weighed in conditions(facts)}
        planned_before = {gap.condition for gap in verdict(facts).gaps} - _unplanned(verdict(facts))
        for weighed in after.conditions:
            if was[weighed.condition].proposed is not Met.MET:
                assert weighed.proposed is not Met.MET
        assert {gap.condition for gap in after.gaps} - _unplanned(after) - planned_before <= {
            gap.condition for gap in after.gaps if was[gap.condition].met is Met.MET
        }


def _unplanned(found: Verdict) -> set[Condition]:
    return {gap.condition for gap in found.unplanned}


@FEW
@given(data=st.data())
def test_every_gap_on_hold_gets_exactly_one_action(data: st.DataObject, full: DealFacts) -> None:
    facts = data.draw(deals(full))
    found, made = verdict(facts), gap_actions(facts)
    if found.call is not Call.HOLD:
        assert made == ()
        return
    assert [action.closes.condition for action in made] == [gap.condition for gap in found.unplanned]
    for action in made:
        assert action.due_on > facts.today and action.due_on.weekday() < 5
        assert "{" not in str(action.words) and str(action.words).strip()
    noted = tuple(TodoFact(closes=a.closes, what=str(a.words), due_on=a.due_on) for a in made)
    assert gap_actions(replace(facts, todos=(*facts.todos, *noted))) == ()


@FEW
@given(data=st.data())
def test_what_is_not_known_is_never_met(data: st.DataObject, full: DealFacts) -> None:
    found = verdict(data.draw(deals(full)))
    if any(weighed.met is Met.NOT_KNOWN for weighed in found.conditions):
        assert found.call is Call.HOLD


@settings(max_examples=40, deadline=None)
@given(data=st.data(), step=st.integers(1, 7))
def test_any_deal_can_be_judged_and_advised_on(data: st.DataObject, step: int, full: DealFacts) -> None:
    facts = replace(data.draw(deals(full)), step=step)
    for flag in flags_of(facts):
        assert "{" not in str(flag.why)
    for one in STEPS:
        for page in one.pages:
            assert all(str(words) for words in guidance(page.key, facts))


def test_each_proof_of_a_convinced_client_carries_something(full: DealFacts) -> None:
    no_buyer = replace(
        full,
        stakeholders=tuple(
            replace(s, roles=tuple(r for r in s.roles if r is not Role.ECONOMIC_BUYER))
            for s in full.stakeholders
        ),
    )
    assert (verdict(no_buyer).call, commitment(no_buyer).level) == (Call.HOLD, 1)


def test_taking_proofs_away_one_after_the_other_ends_where_nothing_is_known(full: DealFacts) -> None:
    facts, calls, levels = full, [verdict(full).call], [commitment(full).level]
    while True:
        less = next((one for one in taken_from(facts) if one != facts), None)
        if less is None:
            break
        facts = less
        calls.append(verdict(facts).call)
        levels.append(commitment(facts).level)
    assert calls == sorted(calls, key=list(Call).index, reverse=True)
    assert levels == sorted(levels, reverse=True)
    assert (calls[0], calls[-1], levels[0], levels[-1]) == (Call.GO, Call.HOLD, 4, 0)
