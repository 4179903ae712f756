"""Red flags: each rule is silent on a deal in which all is well, and speaks when one thing is taken away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from domain import flags_raised, flags_silent
from domain.breaking import TODAY, TOMORROW, Break
from domain.flags_raised import FULFILMENT_CASES, SELLING_CASES

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import DealFacts, TodoFact
from dealplanner.domain.flags import SELLING, Danger, Rule, flags_of, flags_on, fulfilment
from dealplanner.domain.steps import find_page
from dealplanner.domain.todos import TodoKind

RULES: dict[str, Rule] = {
    rule.__name__: rule for rules in (*SELLING.values(), fulfilment.RULES) for rule in rules
}


def keys(facts: DealFacts) -> set[str]:
    return {flag.key for flag in flags_of(facts)}


@pytest.mark.parametrize("step", range(1, 8))
def test_a_deal_in_which_all_is_well_has_no_flag(full: DealFacts, step: int) -> None:
    assert flags_of(replace(full, step=step)) == ()


@pytest.mark.parametrize(("key", "break_it"), SELLING_CASES)
def test_a_selling_rule_speaks(full: DealFacts, key: str, break_it: Break) -> None:
    assert key in keys(break_it(full))


@pytest.mark.parametrize(("key", "break_it"), FULFILMENT_CASES)
def test_a_rule_of_fulfilment_speaks(full: DealFacts, key: str, break_it: Break) -> None:
    assert keys(break_it(replace(full, step=7))) == {key}
    assert keys(break_it(replace(full, outcome=Outcome.WON))) == {key}


@pytest.mark.parametrize(("key", "break_it"), flags_silent.SELLING_CASES + flags_silent.FULFILMENT_CASES)
def test_a_rule_is_silent_where_it_is_only_nearly_so(full: DealFacts, key: str, break_it: Break) -> None:
    near = break_it(full)
    assert near != full
    assert list(RULES[key](near)) == []


@pytest.mark.parametrize(("key", "break_it"), SELLING_CASES + FULFILMENT_CASES)
def test_a_rule_names_its_flag_after_itself(full: DealFacts, key: str, break_it: Break) -> None:
    assert {flag.key for flag in RULES[key](break_it(full))} == {key}


def test_every_rule_has_a_case_that_raises_it_and_one_that_nearly_does() -> None:
    selling = {rule.__name__ for rules in SELLING.values() for rule in rules}
    for cases in (flags_raised, flags_silent):
        assert {key for key, _ in cases.SELLING_CASES} == selling
        assert {key for key, _ in cases.FULFILMENT_CASES} == {rule.__name__ for rule in fulfilment.RULES}


@pytest.mark.parametrize(("key", "break_it"), SELLING_CASES + FULFILMENT_CASES)
def test_every_flag_says_why_and_leads_to_a_page(full: DealFacts, key: str, break_it: Break) -> None:
    for facts in (break_it(full), break_it(replace(full, step=7))):
        for flag in flags_of(facts):
            assert str(flag.why)
            assert "{" not in str(flag.why)
            assert find_page(flag.page)


@pytest.mark.parametrize(("key", "break_it"), SELLING_CASES)
def test_flags_of_a_deal_have_different_ids(full: DealFacts, key: str, break_it: Break) -> None:
    ids = [flag.id for flag in flags_of(break_it(full))]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("key", ["writing_only", "decision_overdue", "buyer_long_unseen", "claims_stale"])
def test_an_agreed_day_pauses_what_merely_ages(full: DealFacts, key: str) -> None:
    aged = next(break_it for name, break_it in SELLING_CASES if name == key)(full)
    assert key in keys(aged)
    assert key not in keys(replace(aged, next_on=TOMORROW))
    assert key in keys(replace(aged, next_on=TODAY))


@pytest.mark.parametrize(
    ("todo", "paused"),
    [
        (TodoFact(kind=TodoKind.MEETING, due_on=TOMORROW), True),
        (TodoFact(kind=TodoKind.CALL, due_on=TOMORROW), True),
        (TodoFact(kind=TodoKind.CALL, due_on=TODAY), False),
        (TodoFact(kind=TodoKind.MEETING, due_on=TOMORROW, done_on=TODAY), False),
        (TodoFact(kind=TodoKind.ACTION, due_on=TOMORROW), False),
    ],
)
def test_only_a_talk_that_lies_ahead_is_an_agreed_day(full: DealFacts, todo: TodoFact, paused: bool) -> None:
    aged = replace(full, decision_on=TODAY - timedelta(days=1), next_on=None, todos=(todo,))
    assert ("decision_overdue" not in keys(aged)) is paused


def test_the_gravest_come_first(full: DealFacts) -> None:
    worst = flags_of(replace(full, stakeholders=(), statements=(), criteria=()))
    ranks = [list(Danger).index(flag.severity) for flag in worst]
    assert ranks == sorted(ranks)
    assert {0, 1, 2} <= set(ranks)


def test_a_new_deal_is_not_blamed_for_what_later_steps_find_out(empty: DealFacts) -> None:
    assert keys(empty) == {"no_next_action"}
    assert "no_economic_buyer" in keys(replace(empty, step=3))


@pytest.mark.parametrize("outcome", [Outcome.LOST, Outcome.STOPPED])
def test_a_deal_that_is_over_has_no_flag(empty: DealFacts, outcome: Outcome) -> None:
    over = replace(empty, step=6, outcome=outcome)
    assert flags_of(over) == ()
    assert flags_on("needs.roles", over) == ()


def test_people_on_the_map_from_the_start_are_no_newcomers(full: DealFacts) -> None:
    young = replace(full, opened_on=TODAY - timedelta(days=20))
    joined = tuple(replace(s, joined_on=TODAY - timedelta(days=10)) for s in young.stakeholders)
    assert "newcomer" not in keys(replace(young, stakeholders=joined))


def test_a_page_shows_its_flags_before_the_deal_reaches_its_step(empty: DealFacts) -> None:
    assert "no_economic_buyer" in {flag.key for flag in flags_on("needs.roles", empty)}


def test_amounts_in_two_currencies_are_never_compared(full: DealFacts) -> None:
    foreign = replace(full, value=Money(Decimal(10_000_000), "JPY"), chance=Decimal(1))
    assert not keys(foreign) & {"budget_below_value", "hours_beyond_return", "effort_does_not_pay"}
