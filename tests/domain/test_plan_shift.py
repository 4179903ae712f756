"""A milestone moved: what moves with it, which payment, promise and fixed day breaks; worked figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from domain.planning import TODAY, house, milestone, plans
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.facts import DealFacts, TodoFact
from dealplanner.domain.pages import Page
from dealplanner.domain.paper_facts import MilestoneFact, PaymentFact
from dealplanner.domain.plan_dates import first_start, latest, order_of, planned
from dealplanner.domain.plan_shift import damage_weeks, moved_days, shift
from dealplanner.domain.plan_words import milestone_named, payment_day
from dealplanner.domain.steps.offer import Signing
from dealplanner.domain.steps.qualify import TimeFrame
from dealplanner.domain.steps.terms import CompensationTerms
from dealplanner.domain.todos import TodoKind

LIVE = date(2027, 2, 22)


def facts(*pages: Page, **more: object) -> DealFacts:
    plain: dict[str, object] = {"milestones": house(), "pages": {page.key: page for page in pages}}
    return DealFacts(today=TODAY, **{**plain, **more})  # type: ignore[arg-type]


def days(*arguments: object, **named: object) -> list[tuple[str, date]]:
    return [(move.id, move.after) for move in moved_days(*arguments, **named)]  # type: ignore[arg-type]


def test_what_waits_moves_only_as_far_as_it_must() -> None:
    # data until Wednesday 10 February leaves the pilot of five days from the 11th to the 17th
    assert days(house(), "data", date(2027, 2, 10)) == [
        ("data", date(2027, 2, 10)),
        ("pilot", date(2027, 2, 17)),
    ]


def test_with_the_gaps_kept_all_move_by_the_same_working_days() -> None:
    assert days(house(), "data", date(2027, 2, 10), keep_gaps=True) == [
        ("data", date(2027, 2, 10)),
        ("pilot", date(2027, 2, 18)),
        ("live", date(2027, 2, 25)),
    ]


def test_earlier_moves_nothing_else_unless_the_gaps_are_kept() -> None:
    assert days(house(), "data", date(2027, 2, 3)) == [("data", date(2027, 2, 3))]
    assert days(house(), "data", date(2027, 2, 3), keep_gaps=True) == [
        ("data", date(2027, 2, 3)),
        ("pilot", date(2027, 2, 11)),
        ("live", date(2027, 2, 18)),
    ]


def test_work_ends_on_a_working_day() -> None:
    assert days(house(), "data", date(2027, 2, 7)) == []  # the Sunday is the Friday that it is due on
    assert days(house(), "live", date(2027, 2, 28)) == [("live", date(2027, 2, 28))]


def test_what_is_done_and_what_the_contract_sets_stays() -> None:
    plan = (
        milestone("a", date(2027, 1, 4), 2, done_on=date(2027, 1, 4)),
        milestone("b", date(2027, 1, 8), 2),
        milestone("c", date(2027, 1, 11), 0, "b", MilestoneKind.NOTICE),
        milestone("d", date(2027, 1, 9), 0, "b", done_on=date(2027, 1, 9)),
    )
    assert days(plan, "a", date(2027, 2, 1)) == []
    assert days(plan, "b", date(2027, 2, 1)) == [("b", date(2027, 2, 1))]
    told = shift(facts(milestones=plan), "b", date(2027, 2, 1)).breaks
    assert "“C” stays on 2027-01-11: the contract sets it." in [str(one) for one in told]


def test_what_has_no_day_passes_the_shift_on() -> None:
    plan = (
        milestone("a", date(2027, 1, 4)),
        milestone("b", None, 5, "a"),
        milestone("c", date(2027, 1, 11), 1, "b"),
    )
    assert days(plan, "a", date(2027, 1, 7)) == [("a", date(2027, 1, 7)), ("c", date(2027, 1, 15))]


def test_a_shift_says_what_breaks() -> None:
    known = facts(
        TimeFrame(work_by=LIVE),
        CompensationTerms(delay_percent=Decimal("0.5")),
        payments=(
            PaymentFact(id="p1", title="Second part", due_on=date(2027, 2, 16), trigger="on the pilot"),
            PaymentFact(id="p2", title="Rest", trigger="on go-live"),
        ),
        todos=(
            TodoFact(kind=TodoKind.PROMISE, what="Pilot runs", due_on=date(2027, 2, 15)),
            TodoFact(kind=TodoKind.PROMISE, what="Pilot yard is free", theirs=True, due_on=date(2027, 2, 12)),
            TodoFact(kind=TodoKind.PROMISE, what="Pilot report", due_on=date(2027, 5, 1)),
        ),
    )
    found = shift(known, "pilot", date(2027, 3, 4))
    assert [(move.id, move.after) for move in found.moves] == [
        ("pilot", date(2027, 3, 4)),
        ("live", date(2027, 3, 4)),
    ]
    assert [str(one) for one in found.follows] == ["The payment “Rest” falls due on 2027-03-04."]
    assert [str(one) for one in found.breaks] == [
        "“Pilot” is due on 2027-03-04, but go-live on 2027-02-22 wants it by 2027-02-22.",
        "“Live” is planned for 2027-03-04, but it must work by 2027-02-22.",
        "The payment “Second part” stays due on 2027-02-16, before “Pilot” on 2027-03-04.",
        "We promised “Pilot runs” by 2027-02-15.",
        "They promised “Pilot yard is free” by 2027-02-12.",
        "Delay damages: 2 weeks begun at 0.5 % are 1.0 % of the delayed part.",
    ]


def test_a_harmless_shift_breaks_nothing() -> None:
    found = shift(facts(TimeFrame(work_by=LIVE)), "data", date(2027, 2, 8))
    assert (len(found.moves), found.breaks) == (1, ())


def test_a_day_before_today_and_before_what_it_waits_for_is_told() -> None:
    told = [str(one) for one in shift(facts(), "pilot", date(2026, 11, 20)).breaks]
    assert "“Pilot” would be due before today." in told
    assert any("before “Data” is done" in one for one in told)


@pytest.mark.parametrize(
    ("done", "weeks"),
    [(LIVE, 0), (date(2027, 2, 20), 0), (date(2027, 2, 23), 1), (date(2027, 3, 1), 1), (date(2027, 3, 2), 2)],
)
def test_a_week_of_delay_counts_once_it_is_begun(done: date, weeks: int) -> None:
    assert damage_weeks(LIVE, done) == weeks


@given(plan=plans(), by=st.integers(0, 60), which=st.integers(0, 11), keep=st.booleans())
@settings(max_examples=150)
def test_a_shift_to_a_later_day_keeps_the_order(
    plan: tuple[MilestoneFact, ...], by: int, which: int, keep: bool
) -> None:
    spans = latest(order_of(plan), LIVE)
    dated = tuple(replace(one, due_on=spans[one.id].end) for one in plan)
    chosen = dated[which % len(dated)]
    assert chosen.due_on is not None
    moves = moved_days(dated, chosen.id, date.fromordinal(chosen.due_on.toordinal() + by), keep)
    new = {move.id: move.after for move in moves}
    after = tuple(replace(one, due_on=new.get(one.id, one.due_on)) for one in dated)
    order = order_of(after)
    for item in order.items:
        before, span = order.after.get(item.id), planned(item)
        if before is not None and before.due_on is not None and span is not None:
            assert span.start >= first_start(item, before.due_on)
    for move in moves:
        assert move.before is not None
        assert move.after > move.before
    assert len(new) == len(moves)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("on acceptance", "pilot accepted"),
        ("验收后", "pilot accepted"),
        ("at go-live", "live"),
        ("when the data migrated", "data"),
        ("after the DATA  arrives", "data"),
        ("in spring", None),
        ("", None),
    ],
)
def test_words_name_a_milestone(words: str, found: str | None) -> None:
    plan = (
        milestone("data"),
        milestone("pilot accepted"),
        milestone("live", kind=MilestoneKind.GO_LIVE),
    )
    named = milestone_named(words, plan)
    assert (named.id if named else None) == found


def test_a_payment_is_due_on_its_day_or_on_what_it_hangs_on() -> None:
    signed = facts(Signing(client_on=date(2026, 12, 1), our_on=date(2026, 12, 3)))
    assert payment_day(PaymentFact(due_on=LIVE, trigger="on signing"), signed) == LIVE
    assert payment_day(PaymentFact(trigger="on signing"), signed) == date(2026, 12, 3)
    assert payment_day(PaymentFact(trigger="on signing"), facts()) is None
    assert payment_day(PaymentFact(title="Pilot"), signed) == date(2027, 2, 15)
    assert payment_day(PaymentFact(title="Anything"), signed) is None
