"""Promises typed in a hurry, and which are open and late."""

from __future__ import annotations

from datetime import date

import pytest

from dealplanner.domain.facts import DealFacts, TodoFact
from dealplanner.domain.promises import NoPromise, is_late, open_promises, read_promise
from dealplanner.domain.reading import DayWords
from dealplanner.domain.todos import TodoKind

TODAY = date(2026, 11, 24)
ENGLISH = DayWords({"dec": 12, "feb": 2}, {"today": 0, "tomorrow": 1})


@pytest.mark.parametrize(
    ("line", "what", "day"),
    [
        ("price list by 3 Dec", "price list", date(2026, 12, 3)),
        ("Price list, tomorrow", "Price list", date(2026, 11, 25)),
        ("reference visit by +2w", "reference visit", date(2026, 12, 8)),
        ("the data by 2028-02-29", "the data", date(2028, 2, 29)),
        ("价目表，2026-12-03", "价目表", date(2026, 12, 3)),
        ("price list, second version", "price list, second version", None),
        ("stand by us", "stand by us", None),
        ("by tomorrow", "by tomorrow", None),
        ("  a   list  ", "a list", None),
    ],
)
def test_a_promise_is_read_with_its_day(line: str, what: str, day: date | None) -> None:
    read = read_promise(line, TODAY, ENGLISH)
    assert (read.what, read.due_on) == (what, day)


def test_nothing_is_no_promise() -> None:
    with pytest.raises(NoPromise):
        read_promise("  ", TODAY, ENGLISH)


def promise(name: str, day: int | None = None, **more: object) -> TodoFact:
    due = date(2026, 11, day) if day else None
    return TodoFact(id=name, kind=TodoKind.PROMISE, what=name, due_on=due, **more)  # type: ignore[arg-type]


def test_open_promises_stand_by_side_and_day() -> None:
    todos = (
        promise("later", 30),
        promise("whenever"),
        promise("theirs", 20, theirs=True),
        promise("kept", 1, done_on=TODAY),
        promise("first", 10),
        TodoFact(id="call", kind=TodoKind.CALL, what="call"),
    )
    facts = DealFacts(today=TODAY, todos=todos)
    assert [one.id for one in open_promises(facts, theirs=False)] == ["first", "later", "whenever"]
    assert [one.id for one in open_promises(facts, theirs=True)] == ["theirs"]


def test_a_promise_is_late_from_the_day_after() -> None:
    assert is_late(promise("x", 23), TODAY)
    assert not is_late(promise("x", 24), TODAY)
    assert not is_late(promise("x"), TODAY)
    assert not is_late(promise("x", 1, done_on=TODAY), TODAY)
