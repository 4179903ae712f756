"""Typography that a reader feels: bookmarks, no heading left behind, signatures whole, heads repeated."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from documents.paper_samples import all_papers, chinese_quote, english_quote, english_term_sheet

from dealplanner.documents import KINDS
from dealplanner.documents.kit import Heading, kit_for
from dealplanner.documents.paging import paginate
from dealplanner.documents.readback import outline, page_texts, squeezed
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers.contract import CLAUSES, Contract, ContractClause
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.totals import price_offer

PAPERS = all_papers()


def in_both(paper: Any) -> Any:
    return replace(paper, head=replace(paper.head, bilingual=True))


@pytest.mark.parametrize("name", PAPERS)
def test_every_bookmark_leads_to_the_page_of_its_heading(name: str, theme: Theme) -> None:
    kind, paper = PAPERS[name]
    pdf = render(KINDS[kind], paper, theme).pdf
    texts = [squeezed(text) for text in page_texts(pdf)]
    found = outline(pdf)
    assert found
    for entry in found:
        assert entry.page is not None
        assert squeezed(entry.title) in texts[entry.page]
    assert [one.page for one in found] == sorted(one.page or 0 for one in found)


def test_the_blocks_of_a_term_sheet_and_the_clauses_of_its_contract_are_bookmarks(theme: Theme) -> None:
    contract = Contract(clauses=tuple(ContractClause(key=key) for key in CLAUSES))
    paper = replace(english_term_sheet(), contract=contract)
    found = outline(render(KINDS["term_sheet"], paper, theme).pdf)
    first = [one.title for one in found if one.level == 0]
    assert first[:3] == ["1 Price", "2 Installation time", "3 Resources"]
    at = [one.title for one in found].index("Sample contract")
    assert [one.level for one in found[at:]] == [0] + [1] * len(CLAUSES)


@pytest.mark.parametrize("spoken", ["one", "both"])
@pytest.mark.parametrize("name", PAPERS)
def test_no_heading_stands_last_on_a_page(name: str, spoken: str, theme: Theme) -> None:
    kind, paper = PAPERS[name]
    if spoken == "both":
        paper = in_both(paper)
    for height in range(340, 760, 35):  # wherever the page ends
        story = KINDS[kind].story(paper, kit_for(kind, paper.head, theme))
        for page in paginate(story, theme.page.width, height):
            assert not page.placed or not isinstance(page.placed[-1].flowable, Heading)


@pytest.mark.parametrize("lines", range(1, 40, 3))
def test_the_place_to_sign_is_never_split(lines: int, theme: Theme) -> None:
    paper = in_both(replace(english_quote(), assumptions=("A line.",) * lines))
    pages = page_texts(render(KINDS["quote"], paper, theme).pdf)
    holding = [n for n, text in enumerate(pages) if "Place and date" in text or "Company stamp" in text]
    assert len(holding) == 1
    assert "Acceptance / 确认接受" in pages[holding[0]]


@pytest.mark.parametrize("make", [english_quote, chinese_quote])
def test_three_hundred_lines_in_both_languages_repeat_their_head(make: Any, theme: Theme) -> None:
    lines = [
        OfferLine(kind=LineKind.ITEM, title=f"Position {n}", quantity=Decimal(2), unit_price=Decimal("9.99"))
        for n in range(1, 301)
    ]
    paper = in_both(make())
    offer = price_offer(lines, OfferTerms(currency=paper.head.currency))
    texts = page_texts(render(KINDS["quote"], replace(paper, offer=offer), theme).pdf)
    with_lines = [text for text in texts if "Position " in text]
    assert len(with_lines) > 5
    for text in with_lines:
        assert "名称与说明" in text
        assert "Description" in text
    assert sum(text.count("Position ") for text in texts) >= 300
