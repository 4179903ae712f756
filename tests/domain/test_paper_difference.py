"""What a revision changes, word by word and in money."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.papers.difference import Change, differences


def _paper(*titles: str, total: str = "100.00", lead: str = "As agreed") -> dict[str, Any]:
    rows = [
        {"line": {"title": title, "unit_price": "10"}, "net": "10.00", "index": n}
        for n, title in enumerate(titles)
    ]
    return {"lead": lead, "head": {"number": "Q-1", "revision": 1}, "offer": {"rows": rows, "total": total}}


def test_equal_papers_differ_in_nothing_but_number_and_revision() -> None:
    other = {**_paper("Audit"), "head": {"number": "Q-1", "revision": 2}}
    assert differences(_paper("Audit"), other) == ()


def test_words_are_compared_one_by_one() -> None:
    (change,) = differences(_paper(lead="We start on 1 March"), _paper(lead="We start on 15 March"))
    assert change.path == ("lead",)
    assert [(one.kind, one.words) for one in change.pieces] == [
        ("same", "We start on "),
        ("gone", "1"),
        ("new", "15"),
        ("same", " March"),
    ]


def test_chinese_is_compared_by_characters() -> None:
    (change,) = differences({"lead": "三月一日开始"}, {"lead": "三月五日开始"})
    assert [one.words for one in change.pieces] == ["三月", "一", "五", "日开始"]


def test_money_tells_by_how_much() -> None:
    (change,) = differences(_paper("Audit"), _paper("Audit", total="87.50"))
    assert change == Change(("offer", "total"), "100.00", "87.50")
    assert change.by == Decimal("-12.50")


def test_a_line_that_is_put_in_changes_no_other() -> None:
    found = differences(_paper("Audit", "Travel"), _paper("Audit", "Training", "Travel"))
    assert [(one.path, one.before, one.after) for one in found] == [
        (("offer", "rows", "2"), "", "Training · 10")
    ]


def test_a_line_that_is_renamed_is_the_same_line() -> None:
    found = differences(_paper("Training day"), _paper("Training days"))
    assert [(one.path, one.before, one.after) for one in found] == [
        (("offer", "rows", "1", "line", "title"), "Training day", "Training days")
    ]


def test_a_price_is_told_once_with_the_name_of_its_line() -> None:
    before, after = _paper("Audit"), _paper("Audit")
    after["offer"]["rows"][0] = {"line": {"title": "Audit", "unit_price": "9"}, "net": "9.00", "index": 0}
    (change,) = differences(before, after)
    assert (change.path[-1], change.row, change.by) == ("unit_price", "Audit", Decimal(-1))


def test_a_line_that_goes_is_told() -> None:
    found = differences(_paper("Audit", "Travel"), _paper("Audit"))
    assert [(one.before, one.after) for one in found] == [("Travel · 10", "")]


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_stayed_and_went_is_the_old_text_and_what_stayed_and_came_the_new(
    before: str, after: str
) -> None:
    pieces = Change((), before, after).pieces
    assert "".join(one.words for one in pieces if one.kind != "new") == before
    assert "".join(one.words for one in pieces if one.kind != "gone") == after
