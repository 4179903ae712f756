"""Lines break where the rules allow, and no character is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.documents.fonts import REGULAR
from dealplanner.documents.kinsoku import NO_END, NO_START, breaks, fill, is_wide
from dealplanner.documents.lines import set_lines

_CLOSING = "，。、；：？！）】》”’…"
_OPENING = "（【《“‘"
_TEXT = st.text("汉字排版规则你我他，。、；：？！）】》”’…（【《“‘—abc12.,()%¥ -/", max_size=120)


def _lines(text: str, width: float) -> list[str]:
    """Cut `text` with every wide character 1 wide and every other one half of it."""
    return [
        text[a:b] for a, b in fill(text, [1.0 if is_wide(c) or c in "“”‘’…—" else 0.5 for c in text], width)
    ]


@pytest.mark.parametrize("mark", _CLOSING)
def test_no_line_begins_with_a_closing_mark(mark: str) -> None:
    assert _lines(f"汉字汉字{mark}汉字", 4) == ["汉字汉", f"字{mark}汉字"]


@pytest.mark.parametrize("mark", _OPENING)
def test_no_line_ends_with_an_opening_mark(mark: str) -> None:
    assert _lines(f"汉字汉{mark}字汉字", 4) == ["汉字汉", f"{mark}字汉字"]


@pytest.mark.parametrize("pair", ["——", "……"])
def test_a_double_mark_is_not_taken_apart(pair: str) -> None:
    for width in (4, 5):
        assert not any(
            line.endswith(pair[0]) and not line.endswith(pair) for line in _lines(f"汉字汉{pair}字汉", width)
        )


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("使用GTX500服务器", 4, ["使用", "GTX500服", "务器"]),
        ("自即日2026年11月24日起", 9, ["自即日", "2026年11月24日起"]),
        ("共计¥1,234.00元整", 6, ["共计", "¥1,234.00元", "整"]),
        ("含税6%的合计", 3, ["含税6%", "的合计"]),
    ],
)
def test_words_numbers_and_days_stay_whole_among_chinese(text: str, width: float, lines: list[str]) -> None:
    assert _lines(text, width) == lines


def test_latin_breaks_at_spaces_which_belong_to_no_line() -> None:
    assert _lines("one two  three four", 4) == ["one two", "three", "four"]


def test_a_word_longer_than_the_line_is_taken_apart_at_a_soft_place() -> None:
    assert _lines("https://example.org/a/very/long/path", 8) == [
        "https://example.",
        "org/a/very/long/",
        "path",
    ]


def test_a_long_word_without_a_soft_place_fills_its_lines() -> None:
    assert [len(line) for line in _lines("x" * 10_000, 10)] == [20] * 500


def test_spaces_in_front_are_kept_and_those_at_the_end_are_not() -> None:
    assert _lines("  ab  ", 9) == ["  ab"]


def test_nothing_is_one_empty_line() -> None:
    assert _lines("", 5) == [""]
    assert _lines("   ", 5) == [""]


def _unbroken(text: str) -> list[str]:
    """Return the stretches of `text` that hold no place to break."""
    places = [(0, 0), *breaks(text), (len(text), len(text))]
    return [text[begin:end] for (_, begin), (end, _) in pairwise(places)]


@given(_TEXT, st.integers(2, 20))
@settings(max_examples=300, deadline=None)
def test_only_what_cannot_fit_breaks_against_the_rules(text: str, width: int) -> None:
    fits = all(
        sum(1.0 if is_wide(c) or c in "“”‘’…—" else 0.5 for c in part) <= width for part in _unbroken(text)
    )
    lines = _lines(text, width)
    for before, after in pairwise(lines):
        if fits:
            assert after[0] not in NO_START
            assert before[-1] not in NO_END


@given(_TEXT | st.text(max_size=80), st.floats(0.5, 30))
@settings(max_examples=300, deadline=None)
def test_every_character_but_spaces_stands_on_a_line_and_fits(text: str, width: float) -> None:
    text = text.replace("\n", "")
    widths = [0.5] * len(text)
    cuts = fill(text, widths, width)
    assert "".join(text[a:b] for a, b in cuts).replace(" ", "") == text.replace(" ", "")
    assert all(b - a <= max(1, width / 0.5 + 1e-3) for a, b in cuts)
    assert all(a <= b for a, b in cuts)


@given(st.text("abcdefg hij, klm. ", max_size=200), st.floats(6, 30))
@settings(max_examples=150, deadline=None)
def test_the_quick_way_sets_latin_words_as_the_thorough_one(text: str, width: float) -> None:
    quick = ["".join(piece for _, piece in line.pieces) for line in set_lines(text, REGULAR, "en", width)]
    assert "".join(quick).replace(" ", "") == text.replace(" ", "")


@given(_TEXT, st.floats(3, 40), st.sampled_from(["en", "zh"]))
@settings(max_examples=200, deadline=None)
def test_set_lines_are_never_wider_than_the_page(text: str, width: float, language: str) -> None:
    for line in set_lines(text, REGULAR, language, width):
        gaps = sum(len(piece) for _, piece in line.pieces) - 1
        assert line.width + max(gaps, 0) * line.spread <= width + 1e-3


def test_chinese_lines_end_flush_but_for_the_last() -> None:
    text = "本清单仅记录双方目前就主要条款达成的共识，不构成任何一方订立合同的义务，双方另行签署合同。"
    *full, last = set_lines(text, REGULAR, "zh", 20.3)
    for line in full:
        count = sum(len(piece) for _, piece in line.pieces)
        assert line.width + (count - 1) * line.spread == pytest.approx(20.3)
    assert last.spread == 0.0
