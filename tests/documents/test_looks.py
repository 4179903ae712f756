"""The owner's look: themes, colours, typefaces, sheets, letterheads, the foot."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pypdfium2
import pytest
from documents.paper_samples import all_papers, english_quote

from dealplanner.documents import KINDS
from dealplanner.documents.preflight import preflight
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers import PaperLook
from dealplanner.domain.papers.look import Face, LetterheadKind, SheetOf, ThemeName
from dealplanner.domain.pricing.kinds import TaxCategory

FULL = all_papers()


def _printed(key: str, paper: Any, look: PaperLook) -> tuple[Any, bytes]:
    dressed = replace(paper, head=replace(paper.head, look=look))
    return dressed, render(KINDS[key], dressed, Theme.of(look)).pdf


def _sizes(pdf: bytes) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            (round(width), round(height))
            for width, height in map(document.get_page_size, range(len(document)))
        ]
    finally:
        document.close()


@pytest.mark.parametrize("theme", list(ThemeName))
@pytest.mark.parametrize("name", FULL)
def test_every_paper_is_whole_in_every_theme_on_letter_with_a_foot(name: str, theme: ThemeName) -> None:
    key, paper = FULL[name]
    look = PaperLook(
        theme=theme, sheet=SheetOf.LETTER, face=Face.SERIF, footer=("Member of the chamber", "Second line")
    )
    dressed, pdf = _printed(key, paper, look)
    assert preflight(dressed, pdf) == []
    assert set(_sizes(pdf)) == {(612, 792)}
    assert all("Member of the chamber" in text and "Second line" in text for text in page_texts(pdf))


@pytest.mark.parametrize("kind", list(LetterheadKind))
def test_a_letterhead_shows_our_name_unless_the_sheet_has_it(kind: LetterheadKind) -> None:
    quote = english_quote()
    _, pdf = _printed("quote", quote, PaperLook(letterhead=kind))
    head = page_texts(pdf)[0].split(quote.head.account.name)[0]
    assert (quote.head.ours.name in head) is (kind is not LetterheadKind.PREPRINTED)


def test_the_owners_colour_and_margin_are_taken() -> None:
    plain = Theme.of(PaperLook())
    own = Theme.of(PaperLook(accent="#102030", margin=Decimal(30)))
    assert own.colours.accent == pytest.approx((16 / 255, 32 / 255, 48 / 255))
    assert own.page.width == pytest.approx(plain.page.sheet[0] - 60 * 72 / 25.4)
    _, pdf = _printed("quote", english_quote(), PaperLook(accent="#102030", margin=Decimal(30)))
    assert preflight(replace(english_quote(), head=english_quote().head), pdf) == []


def test_the_owners_words_for_a_tax_stand_in_place_of_the_usual() -> None:
    quote = english_quote()
    assert quote.offer is not None
    rows = [row for part in quote.offer.parts for row in part.taxes]
    assert rows
    look = PaperLook(tax_notes=((str(TaxCategory.REVERSE_CHARGE), "Steuerschuldnerschaft beim Kunden"),))
    offer = quote.offer
    part = offer.parts[0]
    turned = replace(part, taxes=(replace(part.taxes[0], category=TaxCategory.REVERSE_CHARGE),))
    _, pdf = _printed("quote", replace(quote, offer=replace(offer, parts=(turned,))), look)
    text = "".join(page_texts(pdf))
    assert "Steuerschuldnerschaft beim Kunden:" in text
    assert "owed by the recipient" not in text


def test_the_total_is_said_in_words_where_it_is_wanted() -> None:
    quote = english_quote()
    wordy = replace(quote, head=replace(quote.head, in_words=True))
    plain, told = (
        squeezed("".join(page_texts(render(KINDS["quote"], one, Theme.of(PaperLook())).pdf)))
        for one in (quote, wordy)
    )
    assert "words:" not in plain
    assert "words:" in told
