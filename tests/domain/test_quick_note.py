"""Reading a line typed in a hurry: what was done, and the hours."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.errors import UserError
from dealplanner.domain.quick_note import NoHours, NoWork, TooManyHours, read_note


@pytest.mark.parametrize(
    ("line", "what", "hours"),
    [
        ("call with Helga 1.5", "call with Helga", "1.5"),
        ("  call with Helga, 1,5 h ", "call with Helga", "1.5"),
        ("visit 2h", "visit", "2"),
        ("visit 1:30", "visit", "1.5"),
        ("visit 1 h 15 min", "visit", "1.25"),
        ("mail 20 min", "mail", "0.33"),
        ("visit to hall 7, 10 h", "visit to hall 7", "10"),
        ("拜访客户2小时", "拜访客户", "2"),
        ("拜访客户，1小时30分钟", "拜访客户", "1.5"),
    ],
)
def test_the_end_of_the_line_is_the_hours(line: str, what: str, hours: str) -> None:
    note = read_note(line)
    assert (note.what, note.hours, str(note.hours)) == (what, Decimal(hours), hours)


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("", NoWork),
        ("1.5", NoWork),
        ("90 min", NoWork),
        ("call with Helga", NoHours),
        ("look at model X7", NoHours),
        ("send v2.5", NoHours),
        ("invoice 2026-041", NoHours),
        ("call 5000", TooManyHours),
    ],
)
def test_a_line_without_work_or_hours_says_what_it_lacks(line: str, error: type[UserError]) -> None:
    with pytest.raises(error) as raised:
        read_note(line)
    assert "{" not in str(raised.value)


@given(what=st.from_regex(r"[A-Za-z ]*[A-Za-z]", fullmatch=True), hours=st.decimals(0, 1_000, places=2))
def test_whatever_is_noted_is_read_back(what: str, hours: Decimal) -> None:
    note = read_note(f"{what} , {hours:f} h")
    assert (note.what, note.hours) == (what.strip(), hours)
