"""Light Markdown: what it reads, and that nothing typed is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.markup import Span, parts, spans


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", (Span("plain"),)),
        ("a **bold** word", (Span("a "), Span("bold", bold=True), Span(" word"))),
        ("an *italic* one", (Span("an "), Span("italic", italic=True), Span(" one"))),
        ("**both *at once***", (Span("both ", bold=True), Span("at once", bold=True, italic=True))),
        ("see [our site](example.org)", (Span("see our site (example.org)"),)),
        ("[example.org](example.org)", (Span("example.org"),)),
        ("**报价**说明", (Span("报价", bold=True), Span("说明"))),
        (r"2 \* 3 \* 4", (Span("2 * 3 * 4"),)),
        ("2 * 3 * 4", (Span("2 * 3 * 4"),)),
        ("**open", (Span("**open"),)),
        ("<b>no markup</b> & [x] (y)", (Span("<b>no markup</b> & [x] (y)"),)),
    ],
)
def test_what_stands_in_a_line(text: str, expected: tuple[Span, ...]) -> None:
    assert spans(text) == expected


def test_lists_and_paragraphs() -> None:
    found = parts("Two things:\n\n- first\n• second\n1. one\n2) two\n3、三\nThe end")
    assert [(part.kind, part.number, part.words) for part in found] == [
        ("text", "", "Two things:"),
        ("bullet", "", "first"),
        ("bullet", "", "second"),
        ("number", "1", "one"),
        ("number", "2", "two"),
        ("number", "3", "三"),
        ("text", "", "The end"),
    ]


@given(st.text(st.characters(exclude_characters="*[]()\\", exclude_categories=["Cc", "Cs", "Zl", "Zp"])))
def test_without_marks_every_character_stays(text: str) -> None:
    assert "".join(span.words for span in spans(text)) == text


@given(st.text(st.sampled_from("ab *[]()\\-\n"), max_size=40))
def test_letters_are_never_lost(text: str) -> None:
    kept = "".join(part.words for part in parts(text))
    assert [char for char in kept if char in "ab"] == [char for char in text if char in "ab"]
