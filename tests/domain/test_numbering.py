"""Numbers of papers: made from a pattern, never drawn twice, gaps told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.numbering import Pattern, gaps, next_number

DAY = date(2026, 11, 24)
QUOTES = Pattern("Q-{year}-{n:3}")


@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        ("Q-{year}-{n:3}", "Q-2026-007"),
        ("{yy}{month}-{n}", "2611-7"),
        ("报价 {year}/{n:4}", "报价 2026/0007"),
        ("{n}", "7"),
    ],
)
def test_a_pattern_makes_numbers_and_reads_them_back(pattern: str, number: str) -> None:
    assert Pattern(pattern).fill(7, DAY) == number
    read = Pattern(pattern).read(number)
    assert read is not None
    assert read[0] == 7


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("Q-{year}", "needs the running number once"),
        ("{n}-{n}", "needs the running number once"),
        ("Q-{n", "cannot be read"),
        ("Q-{day}-{n}", "cannot be read"),
        ("Q-{n}", "would repeat next year"),
        ("A very long word that fits no head {year} {n:9}", "more than 40 characters"),
    ],
)
def test_what_cannot_be_a_pattern_is_refused_in_one_sentence(pattern: str, words: str) -> None:
    assert words in str(Pattern(pattern).complaint(yearly=True))


def test_a_pattern_without_a_year_may_go_on_counting() -> None:
    assert Pattern("Q-{n}").complaint(yearly=False) is None
    assert QUOTES.complaint(yearly=True) is None


def test_counting_begins_anew_each_year_or_goes_on() -> None:
    drawn = ["Q-2025-117", "Q-2026-002"]
    assert next_number(QUOTES, drawn, DAY) == "Q-2026-003"
    assert next_number(QUOTES, drawn, date(2027, 1, 1)) == "Q-2027-001"
    assert next_number(QUOTES, drawn, date(2027, 1, 1), yearly=False) == "Q-2027-118"


def test_the_first_number_is_where_the_owner_wants_it() -> None:
    assert next_number(QUOTES, [], DAY, first=41) == "Q-2026-041"
    assert next_number(QUOTES, ["Q-2026-050"], DAY, first=41) == "Q-2026-051"


def test_what_another_pattern_has_drawn_is_never_drawn_again() -> None:
    assert next_number(Pattern("Q-{year}-{n}"), ["Q-2026-0", "T-2026-1"], DAY) == "Q-2026-1"
    assert next_number(Pattern("{n}"), ["1", "2"], DAY, yearly=False) == "3"


def test_gaps_are_told_by_year() -> None:
    drawn = ["Q-2026-001", "Q-2026-004", "Q-2025-001", "Q-2025-002", "T-2026-001"]
    found = gaps(QUOTES, drawn)
    assert [(one.year, one.missing) for one in found] == [(2026, (2, 3)), (2025, ())]
    assert str(found[0].words) == "Q-{year}-{n:3}, 2026: 1 to 4, missing: 2, 3."
    assert "none missing" in str(found[1].words)


@given(
    st.lists(st.tuples(st.integers(1, 500), st.integers(2020, 2030)), max_size=30),
    st.integers(1, 50),
    st.booleans(),
)
def test_a_number_is_never_drawn_twice(drawn: list[tuple[int, int]], first: int, yearly: bool) -> None:
    taken = [QUOTES.fill(n, date(year, 1, 1)) for n, year in drawn]
    for _ in range(3):
        number = next_number(QUOTES, taken, DAY, first, yearly)
        assert number not in taken
        taken.append(number)
