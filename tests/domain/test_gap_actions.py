"""HOLD makes one dated action for each gap: what is missing, whom to ask, by when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dealplanner.domain.choices import Condition, Known
from dealplanner.domain.facts import DealFacts, TodoFact
from dealplanner.domain.gap_actions import action_day, gap_actions
from dealplanner.domain.pages import Page
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.first_contact import Contact
from dealplanner.domain.steps.needs import Conditions, Confirmed
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.qualify import DecisionProcess, Fit, Funds
from dealplanner.domain.todos import Closes
from dealplanner.domain.verdict import Call, goes_against, parting, verdict, wants_reason

TODAY = date(2026, 11, 24)  # a Tuesday


def put(facts: DealFacts, *pages: Page) -> DealFacts:
    return replace(facts, pages={**facts.pages, **{page.key: page for page in pages}})


def silent(facts: DealFacts, about: str) -> DealFacts:
    return replace(facts, statements=tuple(s for s in facts.statements if s.about != about))


def test_all_well_needs_no_action(full: DealFacts) -> None:
    assert gap_actions(full) == ()


def test_each_gap_of_an_empty_deal_has_one_action(empty: DealFacts) -> None:
    found = gap_actions(empty)
    assert [action.closes for action in found] == [
        *(Closes.PROBLEM, Closes.BUDGET, Closes.TIME, Closes.DECISION)
    ]
    assert all(str(action.words).startswith("Find out: ") for action in found)
    assert {action.person_id for action in found} == {None}


def test_an_unknown_answer_is_asked_of_somebody_by_name(full: DealFacts) -> None:
    facts = silent(
        put(full, Funds(in_place=Known.NOT_KNOWN, allocatable=Known.YES)), "qualify.money:in_place"
    )
    (action,) = gap_actions(facts)
    assert str(action.words) == "Ask Helga Brandt: Are the funds in place?"
    assert (action.person_id, action.about) == ("p1", "qualify.money:in_place")


def test_a_no_is_asked_about_and_not_asked_again(full: DealFacts) -> None:
    (action,) = gap_actions(put(full, Funds(in_place=Known.NO, allocatable=Known.YES)))
    assert "When will the funds be in place, and who sees to it?" in str(action.words)


def test_who_truly_decides_is_asked_of_the_coach(full: DealFacts) -> None:
    nobody = tuple(
        replace(s, roles=tuple(r for r in s.roles if r is not Role.ECONOMIC_BUYER)) for s in full.stakeholders
    )
    (action,) = gap_actions(replace(full, stakeholders=nobody))
    assert str(action.words) == "Ask Tomas Ruiz: Who can say yes when all others say no?"


def test_where_nobody_is_on_the_map_the_first_contact_is_asked(full: DealFacts) -> None:
    alone = replace(full, stakeholders=(StakeholderFact(id="s9", person_id="p9", name="Ann"),))
    assert "Ask Ann: " in str(gap_actions(replace(alone, statements=()))[0].words)
    bare = put(replace(alone, stakeholders=()), Contact(whom=None))
    assert str(gap_actions(bare)[0].words).startswith("Find out: ")


def test_an_overruled_condition_asks_its_own_question(full: DealFacts) -> None:
    (action,) = gap_actions(put(full, Conditions(budget=Confirmed.NOT_KNOWN)))
    assert "Is the money set aside and free, and who signs for it?" in str(action.words)
    assert action.closes is Closes.BUDGET


def test_a_planned_gap_gets_no_second_action(empty: DealFacts) -> None:
    noted = TodoFact(closes=Closes.BUDGET, what="Ask", due_on=TODAY)
    found = gap_actions(replace(empty, todos=(noted,)))
    assert Closes.BUDGET not in [action.closes for action in found] and len(found) == 3


def test_stop_closes_no_gaps(empty: DealFacts) -> None:
    none = Conditions(**dict.fromkeys(map(str, Condition), Confirmed.NOT_MET))
    assert gap_actions(put(empty, none)) == ()


@pytest.mark.parametrize(
    ("next_on", "day"),
    [
        (date(2026, 11, 26), date(2026, 11, 26)),
        (date(2026, 11, 28), date(2026, 11, 30)),  # a Saturday
        (TODAY, date(2026, 12, 1)),  # not ahead
        (date(2026, 11, 1), date(2026, 12, 1)),
        (None, date(2026, 12, 1)),
    ],
)
def test_the_day_is_the_next_contacts_else_in_a_week(
    empty: DealFacts, next_on: date | None, day: date
) -> None:
    assert action_day(replace(empty, next_on=next_on)) == day


@pytest.mark.parametrize("ahead", range(14))
def test_no_action_falls_on_a_weekend(empty: DealFacts, ahead: int) -> None:
    assert action_day(replace(empty, today=TODAY + timedelta(days=ahead))).weekday() < 5


def test_parting_is_called_for_by_stop_and_by_no_benefit(full: DealFacts) -> None:
    assert parting(full) is None
    assert "no real benefit" in str(parting(put(full, Fit(benefits=Known.NO))))
    none = Conditions(**dict.fromkeys(map(str, Condition), Confirmed.NOT_MET))
    assert "None of the four" in str(parting(put(full, none)))


def test_going_on_against_the_verdict_wants_a_reason_that_stays(full: DealFacts) -> None:
    assert not wants_reason(full) and goes_against(full) is None
    hold = put(full, DecisionProcess(clear=Known.NO))
    assert verdict(hold).call is Call.HOLD
    assert wants_reason(hold) and goes_against(hold) is None
    told = put(hold, VerdictPage(against_reason=" A reference "))
    assert not wants_reason(told)
    assert str(goes_against(told)) == "You go on against HOLD because: A reference"
    assert goes_against(put(full, VerdictPage(against_reason="A reference"))) is None
