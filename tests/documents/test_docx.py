"""A paper as a Word file holds the words and figures of its PDF, as headings, tables and paragraphs."""

from __future__ import annotations

import builtins
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from documents.paper_samples import all_papers, chinese_term_sheet, english_quote, english_term_sheet
from docx import Document
from docx.oxml.ns import qn

from dealplanner.documents import KINDS
from dealplanner.documents.docx import NoWord, contract_docx, docx
from dealplanner.documents.drawing import draw
from dealplanner.documents.kit import kit_for
from dealplanner.documents.paging import paginate
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers.contract import CLAUSES, Contract, ContractClause
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.totals import price_offer

PAPERS = all_papers()
CONTRACT = Contract(clauses=tuple(ContractClause(key=key) for key in CLAUSES))
_ENDLESS = 14_000.0  # points: no page ends, so that no head of a table is repeated
_SIGNS = str.maketrans("", "", "•☐")  # lists and boxes are drawn by either in its own way


def opened(data: bytes) -> Any:
    return Document(BytesIO(data))


def words_of(data: bytes) -> str:
    """Return all that is written in the body of a Word file."""
    return "".join(node.text or "" for node in opened(data).element.body.iter(qn("w:t")))


def letters(words: str) -> Counter[str]:
    return Counter(squeezed(words).translate(_SIGNS))


def printed(kind: str, paper: Any, theme: Theme) -> str:
    """Return the text of the PDF on endless pages, without the feet."""
    page = replace(theme.page, sheet=(theme.page.sheet[0], _ENDLESS))
    kit = kit_for(kind, paper.head, replace(theme, page=page))
    pages = paginate(KINDS[kind].story(paper, kit), page.width, page.height)
    with_feet = page_texts(draw(kind, paper, pages, kit))
    for one in pages:
        one.placed.clear()
    feet = page_texts(draw(kind, paper, pages, kit))
    rest = letters("".join(with_feet)) - letters("".join(feet))
    return "".join(rest.elements())


@pytest.mark.parametrize("spoken", ["one", "both"])
@pytest.mark.parametrize("name", PAPERS)
def test_it_has_the_words_and_figures_of_the_pdf(name: str, spoken: str, theme: Theme) -> None:
    kind, paper = PAPERS[name]
    paper = replace(paper, contract=CONTRACT, head=replace(paper.head, bilingual=spoken == "both"))
    assert letters(words_of(docx(KINDS[kind], paper, theme))) == letters(printed(kind, paper, theme))


def test_the_check_notices_a_figure_that_differs(theme: Theme) -> None:
    paper = english_quote()
    other = replace(paper, assumptions=("1 more",))
    assert letters(words_of(docx(KINDS["quote"], paper, theme))) != letters(printed("quote", other, theme))


def test_headings_are_headings_and_tables_are_tables(theme: Theme) -> None:
    document = opened(docx(KINDS["term_sheet"], english_term_sheet(), theme))
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert headings[:3] == ["1  Price", "2  Installation time", "3  Resources"]
    assert [one.text for one in document.paragraphs if one.style.name == "Title"] == ["Term sheet"]
    assert len(document.tables) > 8
    assert len(list(document.element.body.iter(qn("w:tblHeader")))) > 4
    assert document.core_properties.title.startswith("Term sheet")
    assert document.core_properties.author == "Wegener Consulting"


def test_a_contract_goes_out_alone_too(theme: Theme) -> None:
    paper = replace(english_term_sheet(), contract=CONTRACT)
    document = opened(contract_docx(KINDS["term_sheet"], paper, theme))
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 2"]
    assert len(headings) == len(CLAUSES)
    assert "1  Price" not in words_of(contract_docx(KINDS["term_sheet"], paper, theme))


def test_a_chinese_file_names_a_chinese_font_and_says_its_language(theme: Theme) -> None:
    document = opened(docx(KINDS["term_sheet"], chinese_term_sheet(), theme))
    normal = document.styles["Normal"].element.rPr
    assert normal.rFonts.get(qn("w:eastAsia")) == "Microsoft YaHei"
    assert normal.find(qn("w:lang")).get(qn("w:eastAsia")) == "zh-CN"


def test_a_draft_says_so_at_the_top_of_every_page(theme: Theme) -> None:
    paper = english_quote()
    draft = replace(paper, head=replace(paper.head, draft=True, number=""))
    assert opened(docx(KINDS["quote"], draft, theme)).sections[0].header.paragraphs[0].text == "DRAFT"
    foot = opened(docx(KINDS["quote"], paper, theme)).sections[0].footer.paragraphs[0]
    assert foot.text.startswith("Quote Q-2026-041-R2")
    assert [field.get(qn("w:instr")) for field in foot._p.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize(
    ("nasty", "kept"),
    [
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("a\x00b\x0bc", "ab"),
        ("\ud800", "\ufffd"),
        ("x\ufffe\uffffy", "xy"),
        ("]]>", "]]>"),
        ("مرحبا", "مرحبا"),
        ("👍", "👍"),
    ],
)
def test_what_was_typed_never_breaks_the_file(nasty: str, kept: str, theme: Theme) -> None:
    paper = replace(english_quote(), assumptions=(nasty,), lead=nasty)
    assert words_of(docx(KINDS["quote"], paper, theme)).count(kept) >= 2


def test_three_hundred_lines_go_into_one_table(theme: Theme) -> None:
    lines = [
        OfferLine(kind=LineKind.ITEM, title=f"Position {n}", quantity=Decimal(2), unit_price=Decimal("9.99"))
        for n in range(300)
    ]
    paper = replace(english_quote(), offer=price_offer(lines, OfferTerms(currency="EUR")))
    document = opened(docx(KINDS["quote"], paper, theme))
    assert max(len(table.rows) for table in document.tables) > 300


def test_without_the_package_one_sentence_says_how_to_get_it(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = builtins.__import__

    def missing(name: str, *about: Any) -> Any:
        if name == "docx":
            raise ImportError(name)
        return usual(name, *about)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(NoWord, match=r"pip install dealplanner\[docx\]"):
        docx(KINDS["quote"], english_quote(), theme)
