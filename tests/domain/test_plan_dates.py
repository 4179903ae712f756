"""The plan: backwards from go-live and forwards from today, what does not fit, with worked figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from domain.planning import TODAY, house, milestone, plans
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.paper_facts import MilestoneFact
from dealplanner.domain.plan_dates import Span, earliest, ending, first_start, latest, order_of, planned
from dealplanner.domain.plan_misfits import misfits

LIVE = date(2027, 2, 22)  # a Monday


def test_backwards_from_go_live_each_ends_before_what_follows_begins() -> None:
    spans = latest(order_of(house()), LIVE)
    assert spans == {
        "live": Span(LIVE, LIVE),
        "pilot": Span(date(2027, 2, 16), LIVE),
        "data": Span(date(2027, 2, 2), date(2027, 2, 15)),
        "kickoff": Span(date(2027, 2, 1), date(2027, 2, 1)),
    }


def test_forwards_from_today_each_begins_after_what_it_waits_for() -> None:
    spans = earliest(order_of(house()), TODAY)
    assert spans == {
        "kickoff": Span(TODAY, TODAY),
        "data": Span(date(2026, 11, 25), date(2026, 12, 8)),
        "pilot": Span(date(2026, 12, 9), date(2026, 12, 15)),
        "live": Span(date(2026, 12, 15), date(2026, 12, 15)),
    }


def test_what_is_done_counts_with_the_day_on_which_it_was_done() -> None:
    plan = [replace(one, done_on=date(2026, 11, 20)) if one.id == "kickoff" else one for one in house()]
    assert earliest(order_of(plan), TODAY)["data"].start == TODAY


def test_go_live_on_a_sunday_leaves_the_friday_before_for_work() -> None:
    spans = latest(order_of([milestone("work", days=2)]), date(2027, 2, 21))
    assert spans["work"] == Span(date(2027, 2, 18), date(2027, 2, 19))


def test_over_a_leap_day_the_work_of_two_days_begins_on_it() -> None:
    spans = latest(order_of([milestone("work", days=2)]), date(2028, 3, 1))
    assert spans["work"].start == date(2028, 2, 29)


def test_what_comes_after_go_live_is_not_hurried() -> None:
    plan = (*house(), milestone("training", None, 3, "live"), milestone("review", date(2027, 4, 1)))
    spans = latest(order_of(plan), LIVE)
    assert "training" not in spans
    assert "review" not in spans


def test_a_day_of_the_contract_holds_back_what_comes_before_it() -> None:
    plan = (
        milestone("offer", None, 5),
        milestone("notice", date(2028, 1, 31), 0, "offer", MilestoneKind.NOTICE),
    )
    assert latest(order_of(plan), None)["offer"] == Span(date(2028, 1, 25), date(2028, 1, 31))


def test_a_circle_is_cut_and_told() -> None:
    plan = (milestone("a", LIVE, after="b"), milestone("b", LIVE, after="a"), milestone("c", LIVE, after="c"))
    order = order_of(plan)
    assert {one.id for one in order.circles} == {"b", "c"}
    assert {one.id for one in order.items} == {"a", "b", "c"}
    assert [one.key for one in misfits(plan, TODAY)].count("circle") == 2


def test_a_plan_that_fits_has_no_misfit() -> None:
    assert misfits(house(), TODAY, LIVE) == ()


def test_too_little_time_is_told_once_for_a_chain() -> None:
    found = misfits(house(), date(2027, 2, 3), LIVE)
    assert [(one.about, one.key) for one in found] == [("kickoff", "today")]
    assert str(found[0].words) == (
        "“Kickoff” would have to begin on 2027-02-01 for go-live on 2027-02-22: that is before today."
    )


def test_what_is_under_way_is_not_asked_to_begin() -> None:
    plan = [replace(one, done_on=date(2027, 1, 20)) if one.id == "kickoff" else one for one in house()]
    assert misfits(plan, date(2027, 2, 3), LIVE) == ()


def test_before_its_turn_and_too_late_are_told() -> None:
    plan = tuple(replace(one, due_on=date(2027, 2, 19)) if one.id == "data" else one for one in house())
    found = {(one.about, one.key) for one in misfits(plan, TODAY, LIVE)}
    assert found == {("data", "late"), ("pilot", "order")}


def test_a_go_live_after_the_day_that_the_client_named_is_told() -> None:
    found = misfits(house(), TODAY, LIVE - timedelta(days=3))
    assert ("live", "live") in {(one.about, one.key) for one in found}


@given(plan=plans(), live=st.dates(date(2027, 1, 1), date(2030, 12, 31)))
@settings(max_examples=120)
def test_backwards_then_forwards_agree(plan: tuple[MilestoneFact, ...], live: date) -> None:
    order = order_of(plan)
    back = latest(order, live)
    start = min(span.start for span in back.values())
    ahead = earliest(order, start)
    for item in order.items:
        assert ahead[item.id].end <= back[item.id].end
    last = max(span.end for span in ahead.values())
    assert last <= live
    tightest = [one for one in order.items if back[one.id].start == start and one.id not in order.after]
    assert any(ahead[one.id] == back[one.id] for one in tightest)


@given(plan=plans(), live=st.dates(date(2027, 1, 1), date(2030, 12, 31)))
@settings(max_examples=80)
def test_backwards_keeps_the_order(plan: tuple[MilestoneFact, ...], live: date) -> None:
    order = order_of(plan)
    spans = latest(order, live)
    for item in order.items:
        before = order.after.get(item.id)
        if before is not None:
            assert spans[item.id].start >= first_start(item, spans[before.id].end)


def test_a_date_without_work_may_stand_on_a_weekend() -> None:
    sunday = date(2027, 2, 21)
    assert planned(milestone("notice", sunday)) == Span(sunday, sunday)
    assert ending(milestone("work", days=1), sunday).end == date(2027, 2, 19)
    assert planned(milestone("open")) is None


@pytest.mark.parametrize(
    "night", [date(2027, 3, 28), date(2027, 10, 31), date(2027, 3, 14), date(2027, 11, 7)]
)
def test_work_across_the_night_on_which_clocks_change_takes_its_days(night: date) -> None:
    span = ending(milestone("work", days=4), night + timedelta(days=2))
    assert (span.end - span.start).days == 5
