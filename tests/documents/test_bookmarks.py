"""An outline at the end of a PDF that was put together."""

from __future__ import annotations

import pytest
from documents.paper_samples import chinese_quote, english_quote

from dealplanner.documents import KINDS
from dealplanner.documents.bookmarks import with_outline
from dealplanner.documents.picking import joined
from dealplanner.documents.readback import Entry, outline, page_texts
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme


@pytest.fixture(scope="module")
def whole() -> bytes:
    theme = Theme.read("plain")
    return joined(
        [(render(KINDS["quote"], make(), theme).pdf, None) for make in (english_quote, chinese_quote)]
    )


def test_entries_come_back_as_they_went_in_and_the_pages_stay(whole: bytes) -> None:
    entries = [
        Entry(0, "First (with brackets) \\ and more", 0),
        Entry(1, "价格", 1),
        Entry(2, "Deeper", 2),
        Entry(1, "Back", 2),
        Entry(0, "报价单 𠀀", 3),
    ]
    made = with_outline(whole, entries, "Title – 标题", "zh")
    assert outline(made) == entries
    assert page_texts(made) == page_texts(whole)
    assert made.startswith(whole)


def test_an_outline_of_nothing_is_allowed(whole: bytes) -> None:
    assert outline(with_outline(whole, [], "Nothing", "en")) == []


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7 nothing", b"trailer<</Size 3/Root 9 0 R>>startxref 5"])
def test_a_pdf_of_another_make_is_refused(pdf: bytes) -> None:
    with pytest.raises(ValueError, match="this PDF"):
        with_outline(pdf, [], "", "en")
