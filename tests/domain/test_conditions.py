"""The four conditions: proposed from answers and evidence, confirmed by the consultant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from dealplanner.domain.choices import Condition, Known, Readiness, Severity
from dealplanner.domain.conditions import Weighed, conditions
from dealplanner.domain.facts import DealFacts, ProblemFact, StatementFact
from dealplanner.domain.pages import Page
from dealplanner.domain.steps.needs import Conditions, Confirmed, Met
from dealplanner.domain.steps.qualify import DecisionProcess, DecisionStep, Funds, TimeFrame

TODAY = date(2026, 11, 24)


def weigh(facts: DealFacts, condition: Condition) -> Weighed:
    return next(w for w in conditions(facts) if w.condition is condition)


def put(facts: DealFacts, kind: type[Page], **more: Any) -> DealFacts:
    return replace(facts, pages={**facts.pages, kind.key: replace(facts.page(kind), **more)})


def silent(facts: DealFacts, *abouts: str) -> DealFacts:
    return replace(facts, statements=tuple(s for s in facts.statements if s.about not in abouts))


def test_all_four_are_met_where_all_is_known(full: DealFacts) -> None:
    for weighed in conditions(full):
        assert weighed.met is weighed.proposed is Met.MET
        assert "Helga Brandt" in str(weighed.reasons[0].words)
        assert weighed.reasons[0].statement in full.statements


def test_none_is_known_of_an_empty_deal(empty: DealFacts) -> None:
    assert [w.met for w in conditions(empty)] == [Met.NOT_KNOWN] * 4
    assert [w.page for w in conditions(empty)] == [
        "qualify.problems",
        "qualify.money",
        "qualify.time",
        "qualify.decision",
    ]


@pytest.mark.parametrize(
    ("problem", "met", "page"),
    [
        ({"severity": Severity.FELT}, Met.NOT_MET, "qualify.problems"),
        ({"severity": Severity.NOT_KNOWN}, Met.NOT_KNOWN, "qualify.problems"),
        ({"consequence": "  "}, Met.NOT_KNOWN, "qualify.consequences"),
        ({"severity": Severity.CRITICAL}, Met.NOT_KNOWN, "qualify.problems"),  # they said severe
    ],
)
def test_a_severe_problem(full: DealFacts, problem: dict[str, Any], met: Met, page: str) -> None:
    weighed = weigh(replace(full, problems=(replace(full.problems[0], **problem),)), Condition.PROBLEM)
    assert (weighed.proposed, weighed.page) == (met, page)


def test_one_well_founded_problem_is_enough(full: DealFacts) -> None:
    weak = ProblemFact(id="q0", words="Cold", severity=Severity.SEVERE)
    assert weigh(replace(full, problems=(weak, *full.problems)), Condition.PROBLEM).proposed is Met.MET


@pytest.mark.parametrize("name", ["in_place", "allocatable"])
def test_a_budget_that_has_passed_needs_two_yeses(full: DealFacts, name: str) -> None:
    assert weigh(put(full, Funds, **{name: Known.NO}), Condition.BUDGET).proposed is Met.NOT_MET
    assert weigh(put(full, Funds, **{name: Known.NOT_KNOWN}), Condition.BUDGET).proposed is Met.NOT_KNOWN


def test_a_no_weighs_more_than_what_is_not_known(full: DealFacts) -> None:
    budget = weigh(put(full, Funds, in_place=Known.NOT_KNOWN, allocatable=Known.NO), Condition.BUDGET)
    assert budget.proposed is Met.NOT_MET
    assert [reason.speaks for reason in budget.reasons] == [Met.NOT_MET, Met.NOT_KNOWN]


@pytest.mark.parametrize(
    ("days", "met"),
    [(0, Met.MET), (365, Met.MET), (366, Met.NOT_MET), (-1, Met.NOT_KNOWN), (None, Met.NOT_KNOWN)],
)
def test_a_reasonable_time_is_within_a_year(full: DealFacts, days: int | None, met: Met) -> None:
    day = None if days is None else TODAY + timedelta(days=days)
    facts = replace(full, statements=tuple(replace(s, value="") for s in full.statements))
    assert weigh(put(facts, TimeFrame, buy_by=day), Condition.TIME).proposed is met


@pytest.mark.parametrize("readiness", [Readiness.UNAWARE, Readiness.AWARE])
def test_who_lives_with_the_problem_does_not_wish(full: DealFacts, readiness: Readiness) -> None:
    problem = replace(full.problems[0], readiness=readiness)
    weighed = weigh(replace(full, problems=(problem,)), Condition.TIME)
    assert (weighed.proposed, weighed.page) == (Met.NOT_MET, "qualify.problems")


@pytest.mark.parametrize(
    ("more", "met"),
    [
        ({"clear": Known.NO}, Met.NOT_MET),
        ({"clear": Known.NOT_KNOWN}, Met.NOT_KNOWN),
        ({"steps": ()}, Met.NOT_KNOWN),
        ({"steps": (DecisionStep(what="Order", who="p1"), DecisionStep(what="Board"))}, Met.NOT_KNOWN),
    ],
)
def test_a_clear_decision_process(full: DealFacts, more: dict[str, Any], met: Met) -> None:
    assert weigh(put(full, DecisionProcess, **more), Condition.DECISION).proposed is met


def test_a_decision_is_not_clear_while_nobody_can_say_yes(full: DealFacts) -> None:
    nobody = replace(full, stakeholders=tuple(replace(s, roles=()) for s in full.stakeholders))
    weighed = weigh(nobody, Condition.DECISION)
    assert (weighed.proposed, weighed.page) == (Met.NOT_KNOWN, "needs.roles")


def test_an_assumption_meets_no_condition(full: DealFacts) -> None:
    for weighed in conditions(replace(full, statements=())):
        assert weighed.proposed is Met.NOT_KNOWN
        assert "assumed" in str(weighed.reasons[0].words)
        assert "ask" in str(weighed.reasons[0].words)


def test_what_was_said_long_ago_meets_no_condition(full: DealFacts) -> None:
    old = tuple(replace(s, on=TODAY - timedelta(days=34)) for s in full.statements)
    budget = weigh(replace(full, statements=old), Condition.BUDGET)
    assert budget.proposed is Met.NOT_KNOWN
    assert "34 days ago" in str(budget.reasons[0].words)


def test_one_voice_is_enough_for_one_of_the_answers(full: DealFacts) -> None:
    facts = silent(full, f"{Funds.key}:allocatable")
    facts = replace(facts, statements=tuple(s for s in facts.statements if s.person_id == "p4"))
    budget = weigh(facts, Condition.BUDGET)
    assert budget.proposed is Met.MET
    assert "one voice: Li Wei" in str(budget.reasons[0].words)


def test_a_conflict_meets_no_condition(full: DealFacts) -> None:
    other = StatementFact(about=f"{Funds.key}:allocatable", value='"no"', person_id="p3", on=TODAY)
    budget = weigh(replace(full, statements=(*full.statements, other)), Condition.BUDGET)
    assert budget.proposed is Met.NOT_KNOWN
    assert "Ana Petrov" in str(budget.reasons[0].words)
    assert budget.reasons[0].about == f"{Funds.key}:allocatable"


@pytest.mark.parametrize(
    ("confirmed", "met"),
    [
        (Confirmed.AS_PROPOSED, Met.MET),
        (Confirmed.MET, Met.MET),
        (Confirmed.NOT_MET, Met.NOT_MET),
        (Confirmed.NOT_KNOWN, Met.NOT_KNOWN),
    ],
)
def test_the_consultant_has_the_last_word(full: DealFacts, confirmed: Confirmed, met: Met) -> None:
    budget = weigh(put(full, Conditions, budget=confirmed), Condition.BUDGET)
    assert (budget.proposed, budget.met) == (Met.MET, met)
    assert budget.is_overruled is (met is not Met.MET)
