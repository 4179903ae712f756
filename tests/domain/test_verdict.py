"""GO, HOLD or STOP, by the states of the four conditions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from dealplanner.domain.choices import Condition, Known
from dealplanner.domain.facts import DealFacts, TodoFact
from dealplanner.domain.steps.needs import Conditions, Confirmed, Met
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.todos import Closes
from dealplanner.domain.verdict import Call, call, verdict

TODAY = date(2026, 11, 24)
BUDGET_OPEN = Funds(in_place=Known.NOT_KNOWN, allocatable=Known.YES)


@pytest.mark.parametrize("states", list(product(Met, repeat=4)))
def test_the_rule(states: tuple[Met, ...]) -> None:
    met, unknown = states.count(Met.MET), states.count(Met.NOT_KNOWN)
    expected = Call.GO if met == 4 else Call.HOLD if met or unknown else Call.STOP
    assert call(states) is expected


@pytest.mark.parametrize("states", list(product(Met, repeat=4)))
def test_not_known_never_counts_as_met(states: tuple[Met, ...]) -> None:
    for place, state in enumerate(states):
        if state is Met.NOT_KNOWN:
            better = call((*states[:place], Met.MET, *states[place + 1 :]))
            assert list(Call).index(call(states)) <= list(Call).index(better)
            assert call(states) is not Call.GO


def test_a_deal_in_which_all_is_well_goes_on(full: DealFacts) -> None:
    found = verdict(full)
    assert (found.call, found.gaps, found.unplanned) == (Call.GO, (), ())
    assert str(found.words).startswith("GO")


def test_hold_names_its_gaps_and_the_pages_that_mend_them(full: DealFacts) -> None:
    found = verdict(replace(full, pages={**full.pages, Funds.key: BUDGET_OPEN}))
    assert found.call is Call.HOLD
    assert [(gap.condition, gap.page) for gap in found.gaps] == [(Condition.BUDGET, Funds.key)]
    assert "3 of four" in str(found.words)


@pytest.mark.parametrize(
    ("action", "planned"),
    [
        (TodoFact(closes=Closes.BUDGET, what="Ask", due_on=date(2026, 12, 1)), True),
        (TodoFact(closes=Closes.BUDGET, what="Ask"), False),
        (TodoFact(closes=Closes.BUDGET, what=" ", due_on=date(2026, 12, 1)), False),
        (TodoFact(closes=Closes.TIME, what="Ask", due_on=date(2026, 12, 1)), False),
        (TodoFact(closes=Closes.BUDGET, what="Ask", due_on=TODAY, done_on=TODAY), False),
    ],
)
def test_a_gap_is_planned_by_an_action_with_a_day(full: DealFacts, action: TodoFact, planned: bool) -> None:
    pages = {**full.pages, Funds.key: BUDGET_OPEN}
    assert (verdict(replace(full, pages=pages, todos=(action,))).unplanned == ()) is planned


def test_an_empty_deal_is_on_hold(empty: DealFacts) -> None:
    assert verdict(empty).call is Call.HOLD


def test_none_met_means_walk_away(empty: DealFacts) -> None:
    none = Conditions(**dict.fromkeys(map(str, Condition), Confirmed.NOT_MET))
    found = verdict(replace(empty, pages={Conditions.key: none}))
    assert found.call is Call.STOP
    assert str(found.words).startswith("STOP")
