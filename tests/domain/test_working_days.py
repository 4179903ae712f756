"""Working days: weekends, month ends, leap days and the nights on which clocks change."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.working_days import (
    add_months,
    between,
    end_of,
    first_from,
    is_working,
    last_until,
    later,
    moved,
    start_of,
)

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
COUNTS = st.integers(0, 700)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 11, 27), 1, date(2026, 11, 30)),  # Friday to Monday
        (date(2026, 11, 28), 1, date(2026, 11, 30)),  # Saturday to Monday
        (date(2026, 11, 29), -1, date(2026, 11, 27)),  # Sunday back to Friday
        (date(2026, 11, 30), -1, date(2026, 11, 27)),
        (date(2028, 2, 28), 1, date(2028, 2, 29)),  # a leap day, a Tuesday
        (date(2027, 2, 26), 1, date(2027, 3, 1)),  # no leap year, a Friday
        (date(2027, 3, 26), 1, date(2027, 3, 29)),  # across the night on which clocks go forward in Europe
        (date(2026, 10, 23), 1, date(2026, 10, 26)),  # and back
        (date(2027, 3, 12), 1, date(2027, 3, 15)),  # and forward in America
        (date(2026, 12, 31), 10, date(2027, 1, 14)),
        (date(2026, 11, 24), 0, date(2026, 11, 24)),
        (date(2026, 11, 28), 0, date(2026, 11, 28)),
    ],
)
def test_a_working_day_later_skips_weekends(day: date, count: int, expected: date) -> None:
    assert later(day, count) == expected


@given(day=DAYS, count=COUNTS)
@settings(max_examples=150)
def test_working_days_are_counted_as_one_by_one(day: date, count: int) -> None:
    one = day
    for _ in range(count):
        one += timedelta(days=1)
        while not is_working(one):
            one += timedelta(days=1)
    assert later(day, count) == one


@given(day=DAYS, count=st.integers(-700, 700))
@settings(max_examples=150)
def test_between_undoes_later(day: date, count: int) -> None:
    working = first_from(day)
    assert between(working, later(working, count)) == count
    assert later(later(working, count), -count) == working


@given(day=DAYS, count=st.integers(1, 400))
@settings(max_examples=100)
def test_start_and_end_of_work_belong_together(day: date, count: int) -> None:
    end = end_of(day, count)
    assert start_of(end, count) == first_from(day)
    assert is_working(end)


@pytest.mark.parametrize(
    ("end", "days", "start"),
    [
        (date(2027, 2, 22), 1, date(2027, 2, 22)),
        (date(2027, 2, 22), 5, date(2027, 2, 16)),
        (date(2027, 2, 21), 5, date(2027, 2, 15)),  # a Sunday: the work is done on Friday
        (date(2028, 3, 1), 2, date(2028, 2, 29)),
        (date(2027, 2, 21), 0, date(2027, 2, 21)),  # a mere date may be a Sunday
    ],
)
def test_work_begins_so_many_days_before_its_end(end: date, days: int, start: date) -> None:
    assert start_of(end, days) == start


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
        (date(2027, 1, 15), -3, date(2026, 10, 15)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(9999, 12, 31), 1, date.max),
        (date(1, 1, 1), -1, date.min),
    ],
)
def test_months_end_where_the_calendar_does(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_beyond_the_calendar_stands_its_last_day() -> None:
    assert moved(date.max, 1) == date.max
    assert moved(date.min, -1) == date.min
    assert later(date.max, 3) == date.max
    assert last_until(date(2026, 11, 29)) == date(2026, 11, 27)
