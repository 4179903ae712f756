"""Which font draws which character."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.ttfonts import TTFontFace

from dealplanner import paths
from dealplanner.documents.faces import Face
from dealplanner.documents.fonts import BOLD, ITALIC, REGULAR, Typeface, font, word_width


def _drawn(text: str, language: str, typeface: Typeface = REGULAR) -> list[tuple[str, str]]:
    return [
        ("han" if run.font == typeface.han else "latin", text[run.start : run.end])
        for run in typeface.runs(text, language)
    ]


def test_quotes_go_with_the_letters_that_they_stand_among() -> None:
    assert _drawn("He said “yes”…", "en") == [("latin", "He said “yes”…")]
    assert _drawn("他说“好”。", "zh") == [("han", "他说“好”。")]
    assert _drawn("O’Brien 公司", "zh") == [("latin", "O’Brien "), ("han", "公司")]


def test_quotes_between_two_scripts_go_with_the_paper() -> None:
    assert _drawn("与“ERP”对接", "zh") == [("han", "与“"), ("latin", "ERP"), ("han", "”对接")]
    assert _drawn("the “汉字” here", "en") == [("latin", "the “"), ("han", "汉字"), ("latin", "” here")]


def test_a_times_sign_between_numbers_is_latin_even_in_chinese() -> None:
    assert _drawn("3 × 4 米", "zh") == [("latin", "3 × 4 "), ("han", "米")]


def test_italics_stand_upright_in_chinese() -> None:
    assert [run.font for run in ITALIC.runs("a汉", "zh")] == ["NotoSans-Italic", "NotoSansSC-Regular"]


@pytest.mark.parametrize("char", "aßéŁжΩ€₹“…—−× \n\u00a0汉字，（《□✓①㎡")
def test_covered_characters(char: str) -> None:
    assert REGULAR.covers(char)
    assert BOLD.covers(char)


@pytest.mark.parametrize("char", ["😀", "𠮷", "ا", "ท", "☐", "\ue000", "한"])
def test_characters_that_no_font_has_or_that_cannot_be_copied(char: str) -> None:
    assert not REGULAR.covers(char)


@pytest.mark.parametrize(
    "name", ["NotoSans-Regular", "NotoSans-BoldItalic", "NotoSansSC-Regular", "NotoSansSC-Bold"]
)
def test_our_reader_reads_what_the_slow_one_reads(name: str) -> None:
    file = str(paths.resource(f"fonts/{name}.ttf"))
    ours, theirs = Face(file), TTFontFace(file)
    theirs.charToGlyph.pop(0xFFFF, None)
    theirs.charWidths.pop(0xFFFF, None)
    assert ours.charToGlyph == theirs.charToGlyph
    assert ours.charWidths == theirs.charWidths
    assert [ours.hmetrics[glyph] for glyph in range(ours.numGlyphs)] == theirs.hmetrics
    assert (ours.glyphPos, ours.defaultWidth) == (theirs.glyphPos, theirs.defaultWidth)
    subset = [0, *map(ord, "Aé“1")]
    assert ours.makeSubset(subset) == theirs.makeSubset(subset)


def test_a_font_is_read_once() -> None:
    assert font("NotoSans-Regular") is font("NotoSans-Regular")


def test_widths_are_those_of_the_font() -> None:
    assert word_width("NotoSansSC-Regular", "汉字") == 2.0
    assert word_width("NotoSans-Regular", "11") == pytest.approx(2 * 0.572)
