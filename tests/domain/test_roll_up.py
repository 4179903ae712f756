"""An account with all that belongs to it: sums by worked figures, circles, and that nothing counts twice."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome
from dealplanner.domain.relationship import LEVELS, Presence, level_words, presence
from dealplanner.domain.roll_up import DealFigures, Pile, Sums, descent, rolled_up, sums_of
from dealplanner.domain.stakes import RelationshipLevel

TODAY = date(2026, 11, 24)


def euro(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def test_sums_keep_currencies_and_outcomes_apart() -> None:
    sums = sums_of(
        [
            DealFigures(id="1", value=euro("1000"), chance=Decimal(45), hours_spent=Decimal(3)),
            DealFigures(id="2", value=euro("500")),  # without a chance nothing is to be expected yet
            DealFigures(id="3", value=Money(Decimal(200), "USD"), chance=Decimal(50)),
            DealFigures(id="4", outcome=Outcome.WON, value=euro("700"), chance=Decimal(90)),
            DealFigures(id="5", outcome=Outcome.LOST, hours_spent=Decimal("1.5"), hours_saved=Decimal(9)),
            DealFigures(id="6", outcome=Outcome.STOPPED, value=euro("80"), hours_saved=Decimal(34)),
        ]
    )
    assert sums.open == Pile(3, (euro("1500"), Money(Decimal(200), "USD")))
    assert sums.expected == Pile(2, (euro("450.00"), Money(Decimal("100.00"), "USD")))
    assert sums.won == Pile(1, (euro("700"),))
    assert sums.lost == Pile(1)
    assert sums.stopped == Pile(1, (euro("80"),))
    assert (sums.hours_spent, sums.hours_saved) == (Decimal("4.5"), Decimal(34))  # only a STOP saves


def test_who_belongs_to_whom_is_told_in_order_with_its_depth() -> None:
    parents = {"holding": None, "a": "holding", "a1": "a", "b": "holding", "other": None}
    assert descent("holding", parents) == [("holding", 0), ("a", 1), ("a1", 2), ("b", 1)]
    assert descent("a", parents) == [("a", 0), ("a1", 1)]


def test_a_circle_is_told_once() -> None:
    parents: dict[str, str | None] = {"a": "c", "b": "a", "c": "b", "self": "self"}
    assert descent("a", parents) == [("a", 0), ("b", 1), ("c", 2)]
    assert descent("self", parents) == [("self", 0)]


def test_each_account_sums_itself_and_what_is_below_it() -> None:
    own = {name: Sums(open=Pile(1), hours_spent=Decimal(hours)) for name, hours in _HOURS.items()}
    order = [("h", 0), ("a", 1), ("a1", 2), ("a2", 2), ("b", 1)]
    sums = rolled_up(order, own)
    assert {name: int(one.hours_spent) for name, one in sums.items()} == {
        "h": 11111,
        "a": 1110,
        "a1": 100,
        "a2": 10,
        "b": 1,
    }


_HOURS = {"h": 10000, "a": 1000, "a1": 100, "a2": 10, "b": 1}


@given(st.lists(st.integers(0, 12), min_size=1, max_size=13), st.lists(st.integers(0, 12), max_size=30))
def test_whatever_belongs_to_whatever_every_deal_below_counts_once(
    parents: list[int], deals: list[int]
) -> None:
    tree = {str(n): str(parent) if parent < len(parents) else None for n, parent in enumerate(parents)}
    order = descent("0", tree)
    members = [one for one, _ in order]
    assert len(set(members)) == len(members)
    figures = [
        DealFigures(id=str(n), account_id=str(account), value=euro("1"), hours_spent=Decimal(1))
        for n, account in enumerate(deals)
    ]
    own = {one: sums_of(deal for deal in figures if deal.account_id == one) for one in members}
    sums = rolled_up(order, own)
    below = [deal for deal in figures if deal.account_id in members]
    assert sums["0"] == sums_of(below)


@pytest.mark.parametrize(
    ("since", "left", "expected"),
    [
        (None, None, Presence.THERE),
        (TODAY - timedelta(days=60), None, Presence.NEW),
        (TODAY - timedelta(days=61), None, Presence.THERE),
        (TODAY - timedelta(days=5), TODAY, Presence.LEFT),
        (None, TODAY + timedelta(days=1), Presence.THERE),
    ],
)
def test_who_is_new_there_or_gone(since: date | None, left: date | None, expected: Presence) -> None:
    assert presence(since, left, TODAY) is expected


def test_the_relationship_says_where_we_stand_and_how_far_it_is() -> None:
    vendor, adviser, unknown = (
        RelationshipLevel.VENDOR,
        RelationshipLevel.ADVISER,
        RelationshipLevel.NOT_KNOWN,
    )
    assert str(level_words(vendor, adviser)) == (
        "Now: One vendor among many. Wanted: An adviser on their business, 2 levels up."
    )
    assert "one level up" in str(level_words(vendor, RelationshipLevel.PREFERRED))
    assert "2 levels down" in str(level_words(adviser, vendor))
    assert str(level_words(adviser, adviser)) == "Now, as wanted: An adviser on their business."
    assert "not known" in str(level_words(unknown, adviser))
    assert "not said" in str(level_words(vendor, unknown))
    assert "Say what" in str(level_words(unknown, unknown))
    assert unknown not in LEVELS
