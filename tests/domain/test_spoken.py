"""How long ago something was, as people say it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dealplanner.domain.spoken import how_long_ago

TODAY = date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "last Sunday"),
        (6, "last Wednesday"),
        (7, "7 days ago"),
        (41, "41 days ago"),
        (-1, "tomorrow"),
        (-5, "in 5 days"),
    ],
)
def test_days_are_said_as_people_do(days: int, words: str) -> None:
    assert str(how_long_ago(TODAY - timedelta(days=days), TODAY)) == words
