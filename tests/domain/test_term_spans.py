"""Spans of time read out of the words of a contract, in three languages; what is not clear is not guessed."""

from __future__ import annotations

from datetime import date

import pytest

from dealplanner.domain.term_spans import TermSpan, notice_span, only_span, spans_in


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("24 months", [TermSpan(24, "month")]),
        ("Runs for three years", [TermSpan(3, "year")]),
        ("10 working days to reject, 5 days to mend", [TermSpan(10, "working"), TermSpan(5, "day")]),
        ("a 30-day notice", [TermSpan(30, "day")]),
        ("vier Wochen", [TermSpan(4, "week")]),
        ("zum Ende eines Quartals", []),
        ("两年", [TermSpan(2, "year")]),
        ("三十天内", [TermSpan(30, "day")]),
        ("十二个月", [TermSpan(12, "month")]),
        ("10个工作日", [TermSpan(10, "working")]),
        ("2027年3月1日起三个月", [TermSpan(3, "month")]),
        ("半年", []),
        ("0.5 % a week", []),
        ("half a year", []),
        ("1.5 months", []),
        ("Until done", []),
        ("0 days", []),
        ("twice 14 days, again 14 days", [TermSpan(14, "day")]),
        ("Version 7 daylight", []),
    ],
)
def test_spans_are_read(words: str, expected: list[TermSpan]) -> None:
    assert list(spans_in(words)) == expected


def test_only_one_span_is_clear() -> None:
    assert only_span("10 days") == TermSpan(10, "day")
    assert only_span("10 days or 2 weeks") is None
    assert only_span("") is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("By itself for 12 months, unless notice is given 3 months before the end", TermSpan(3, "month")),
        ("Renews for one year; 30 days notice", TermSpan(30, "day")),
        ("Verlängert sich um 12 Monate, Kündigung drei Monate vorher", TermSpan(3, "month")),
        ("自动续期一年，须提前三十天书面通知", TermSpan(30, "day")),
        ("By twelve months, unless ended three months before", TermSpan(3, "month")),
        ("By agreement only", None),
        ("Renews for 12 months", None),
        ("Notice of 30 days or 3 months", None),
    ],
)
def test_the_period_of_notice_stands_where_notice_is_spoken_of(words: str, expected: TermSpan | None) -> None:
    assert notice_span(words) == expected


@pytest.mark.parametrize(
    ("span", "start", "end"),
    [
        (TermSpan(12, "month"), date(2027, 3, 1), date(2028, 2, 29)),
        (TermSpan(24, "month"), date(2027, 2, 1), date(2029, 1, 31)),
        (TermSpan(1, "month"), date(2027, 1, 31), date(2027, 2, 28)),
        (TermSpan(1, "year"), date(2028, 2, 29), date(2029, 2, 28)),
        (TermSpan(30, "day"), date(2027, 3, 1), date(2027, 3, 30)),
        (TermSpan(2, "week"), date(2027, 3, 20), date(2027, 4, 2)),  # the clocks change between
        (TermSpan(1, "quarter"), date(2027, 1, 1), date(2027, 3, 31)),
    ],
)
def test_a_term_ends_on_the_day_before_it_would_begin_again(span: TermSpan, start: date, end: date) -> None:
    assert span.ends(start) == end


@pytest.mark.parametrize(
    ("span", "end", "notice"),
    [
        (TermSpan(3, "month"), date(2029, 1, 31), date(2028, 10, 31)),
        (TermSpan(3, "month"), date(2027, 5, 31), date(2027, 2, 28)),
        (TermSpan(30, "day"), date(2028, 3, 30), date(2028, 2, 29)),
        (TermSpan(10, "working"), date(2027, 4, 2), date(2027, 3, 19)),
    ],
)
def test_notice_lies_before_the_end(span: TermSpan, end: date, notice: date) -> None:
    assert span.before(end) == notice
