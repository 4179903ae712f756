"""Each paper in both languages: full and empty, read back out of its own PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pypdfium2
import pytest
from documents.paper_samples import all_papers, empty_papers, english_quote

from dealplanner.documents import KINDS
from dealplanner.documents.kit import kit_for
from dealplanner.documents.places import is_day, leaves
from dealplanner.documents.preflight import preflight
from dealplanner.documents.readback import NoPaper, attached_data, page_texts, squeezed
from dealplanner.documents.render import count_pages, render
from dealplanner.documents.theme import Theme
from dealplanner.documents.totals import totals
from dealplanner.domain.papers import BLOCKS, Party, TermSheetPaper, paper_data

FULL, EMPTY = all_papers(), empty_papers()
# Held by the paper and not printed, or printed in other words, by path without row numbers.
_EVERYWHERE = (
    "paper head.deal head.look head.language head.currency head.account.contact offer.currency"
    " offer.rows.line.kind"
    " offer.rows.line.period offer.rows.line.place offer.rows.line.tax_category offer.parts offer.rows.sums"
).split()
_NOT_PRINTED = {
    "quote": "head.ours.role signing.place payment".split(),
    "proposal": (
        "head.salutation head.account.tax_id head.ours.phone head.ours.email head.ours.website sections"
        " goals.target options.price"
    ).split(),
    # names the parties, sums the lines up, greets nobody
    "term_sheet": (
        "head.salutation head.addressee head.ours.bank binding offer.plan offer.rows.line.description"
        " offer.rows.line.unit offer.rows.line.discount_reason severities.name open_points.state"
        " price.rows installation.rows resources.rows service_level.rows termination.rows compensation.rows"
        " further.rows severities.response severities.repair"
    ).split(),
}


def _typed(key: str, paper: Any) -> list[str]:
    """Return the words that somebody typed into the paper and that it prints."""
    found = []
    for path, value in leaves(paper_data(paper)):
        name = ".".join(part for part in path if not part.isdigit())
        skipped = any(name == one or name.startswith(f"{one}.") for one in [*_EVERYWHERE, *_NOT_PRINTED[key]])
        if isinstance(value, str) and re.search(r"[^\W\d_]", value) and not is_day(value) and not skipped:
            found.append(value)
    if key == "term_sheet":  # an option that is not taken is in the quote
        free = {row.line.title for row in paper.offer.rows if not row.counts}
        free |= {row.line.code for row in paper.offer.rows if not row.counts}
        found = [words for words in found if words not in free]
        blocks = [paper.block(block).rows for block in BLOCKS]
        found += [row.value for rows in blocks for row in rows if isinstance(row.value, str)]
    return found


@pytest.mark.parametrize("name", FULL)
def test_what_was_typed_can_be_read_in_the_paper(name: str, theme: Theme) -> None:
    key, paper = FULL[name]
    text = squeezed("".join(page_texts(render(KINDS[key], paper, theme).pdf)))
    typed = [line for words in _typed(key, paper) for line in words.split("\n")]
    assert len(typed) >= 30
    assert [words for words in typed if squeezed(words) not in text] == []


@pytest.mark.parametrize("name", FULL)
def test_every_total_stands_behind_its_label(name: str, theme: Theme) -> None:
    key, paper = FULL[name]
    kit = kit_for(key, paper.head, theme)
    text = squeezed("".join(page_texts(render(KINDS[key], paper, theme).pdf)))
    shown = [
        (one.label, kit.formats.money(one.amount) if one.strong else kit.formats.amount(one.amount))
        for one in totals(paper.offer, kit)
        if one.amount is not None
    ]
    assert len(shown) >= 8
    for label, amount in shown:
        assert squeezed(label + amount) in text


@pytest.mark.parametrize("name", FULL)
def test_the_preflight_finds_nothing_wrong_with_a_good_paper(name: str, theme: Theme) -> None:
    key, paper = FULL[name]
    assert preflight(paper, render(KINDS[key], paper, theme).pdf) == []


@pytest.mark.parametrize("name", EMPTY)
def test_an_empty_paper_prints_as_a_draft(name: str, theme: Theme) -> None:
    key, paper = EMPTY[name]
    texts = page_texts(render(KINDS[key], paper, theme).pdf)
    word = {"en": "DRAFT", "zh": "草稿"}[paper.head.language]
    assert all(word in text for text in texts)


@pytest.mark.parametrize("name", FULL)
def test_an_issued_paper_says_nowhere_that_it_is_a_draft(name: str, theme: Theme) -> None:
    key, paper = FULL[name]
    text = "".join(page_texts(render(KINDS[key], paper, theme).pdf))
    assert "DRAFT" not in text
    assert "草稿" not in text


@pytest.mark.parametrize("papers", [FULL, EMPTY], ids=["full", "empty"])
def test_term_sheets_have_two_to_four_pages(papers: dict[str, tuple[str, Any]], theme: Theme) -> None:
    for key, paper in papers.values():
        if key == "term_sheet":
            assert count_pages(KINDS[key], paper, theme) in range(2, 5)


@pytest.mark.parametrize("name", FULL)
def test_the_same_paper_has_the_same_bytes(name: str, theme: Theme) -> None:
    key, paper = FULL[name]
    first, second = (render(KINDS[key], paper, theme).pdf for _ in range(2))
    assert first == second


@pytest.mark.parametrize("name", FULL)
def test_every_font_is_embedded(name: str, theme: Theme) -> None:
    key, paper = FULL[name]
    pdf = render(KINDS[key], paper, theme).pdf
    fonts = pdf.count(b"/Subtype /TrueType")
    assert fonts >= 2
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") == fonts
    assert b"/Type1" not in pdf
    assert b"Helvetica" not in pdf


@pytest.mark.parametrize("name", FULL)
def test_the_data_travels_inside(name: str, theme: Theme) -> None:
    key, paper = FULL[name]
    assert attached_data(render(KINDS[key], paper, theme).pdf) == paper_data(paper)


def test_the_attachment_is_named_as_the_standard_wants_it(theme: Theme) -> None:
    pdf = render(KINDS["quote"], english_quote(), theme).pdf
    assert b"/Subtype /application#2Fjson" in pdf
    assert pdf.startswith(b"%PDF-1.7")


def test_a_foreign_pdf_carries_no_data() -> None:
    with pytest.raises(NoPaper):
        attached_data(b"%PDF-1.4 nothing")


@pytest.mark.parametrize("name", FULL)
def test_every_page_has_its_foot(name: str, theme: Theme) -> None:
    key, paper = FULL[name]
    done = render(KINDS[key], paper, theme)
    texts = page_texts(done.pdf)
    kit = kit_for(key, paper.head, theme)
    for number, text in enumerate(texts[: done.pages], start=1):
        assert kit.say("page", page=str(number), pages=str(done.pages)) in text
        assert paper.head.number in text
    for text in texts[done.pages :]:
        assert kit.say("page", page="1", pages="1") in text
    marks = {re.findall(r"·\s+([0-9a-f]{8})\b", text)[-1] for text in texts}
    assert len(marks) == 1


def test_the_document_says_what_it_is(theme: Theme) -> None:
    pdf = render(KINDS["quote"], english_quote(), theme).pdf
    document = pypdfium2.PdfDocument(pdf)
    facts = document.get_metadata_dict()
    document.close()
    assert facts["Title"] == "Quote Q-2026-041-R2 – Renewal of the dispatch system in Bremen"
    assert facts["Author"] == "Wegener Consulting"
    assert facts["Producer"] == facts["Creator"] == "Deal Planner"
    assert facts["CreationDate"].startswith("D:20261124")
    assert b"/Lang (en-GB)" in pdf


def test_a_paper_shows_another_mark_when_a_word_changes(theme: Theme) -> None:
    paper = english_quote()
    other = replace(paper, lead=paper.lead + "!")
    marks = [
        re.findall(r"·\s+([0-9a-f]{8})", page_texts(render(KINDS["quote"], one, theme).pdf)[0])[0]
        for one in (paper, other)
    ]
    assert marks[0] != marks[1]


def test_a_party_without_a_name_or_address_prints(theme: Theme) -> None:
    paper = english_quote(account=Party(), ours=Party(contact="Jana"), issued=None, valid_through=None)
    assert render(KINDS["quote"], paper, theme).pages >= 1


def test_blocks_print_in_their_order_whatever_order_they_come_in(theme: Theme) -> None:
    _, paper = FULL["term_sheet-en"]
    turned = replace(paper, price=replace(paper.price, rows=paper.price.rows[::-1]))
    assert isinstance(turned, TermSheetPaper)
    one, other = (
        "".join(page_texts(render(KINDS["term_sheet"], sheet, theme).pdf)) for sheet in (paper, turned)
    )
    drop = re.compile(r"[0-9a-f]{8}")
    assert drop.sub("", one) == drop.sub("", other)


def test_a_day_prints_in_the_words_of_the_paper(theme: Theme) -> None:
    for language, words in (("en", "5 March 2027"), ("zh", "2027年3月5日")):
        paper = TermSheetPaper(
            head=replace(FULL["quote-en"][1].head, language=language), effective=date(2027, 3, 5)
        )
        assert words in "".join(page_texts(render(KINDS["term_sheet"], paper, theme).pdf))
