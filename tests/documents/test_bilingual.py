"""A paper in both languages: ours said twice, what was typed once, and totals that read back."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from documents.chance_offers import chance_offer
from documents.paper_samples import chinese_quote, chinese_term_sheet, english_quote, english_term_sheet

from dealplanner.documents import KINDS
from dealplanner.documents.both import Both, both
from dealplanner.documents.kit import kit_for
from dealplanner.documents.preflight import preflight
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.documents.totals import totals
from dealplanner.domain.papers import BLOCKS, Block, Head, Quantity, Said
from dealplanner.domain.papers.contract import Alternative, Contract, ContractClause

PAPERS = [
    pytest.param(kind, make, id=make.__name__)
    for kind, make in (
        ("quote", english_quote),
        ("quote", chinese_quote),
        ("term_sheet", english_term_sheet),
        ("term_sheet", chinese_term_sheet),
    )
]


def bilingual(paper: Any) -> Any:
    return replace(paper, head=replace(paper.head, bilingual=True))


@pytest.mark.parametrize(("kind", "make"), PAPERS)
def test_every_heading_stands_in_both_languages_the_clients_first(kind: str, make: Any, theme: Theme) -> None:
    paper = bilingual(make())
    told = squeezed("".join(page_texts(render(KINDS[kind], paper, theme).pdf)))
    kit = kit_for(kind, paper.head, theme)
    for key in ("title", "label.number", "label.valid_through", "heading.payment_plan"):
        words = kit.say(key)
        assert isinstance(words, Both)
        assert words.sides[0] == kit_for(kind, make().head, theme).say(key)
        if key != "heading.payment_plan" or kind == "quote":
            assert squeezed(words.beside) in told


@pytest.mark.parametrize(("kind", "make"), PAPERS)
def test_the_totals_read_back_under_both_labels(kind: str, make: Any, theme: Theme) -> None:
    paper = bilingual(make())
    pdf = render(KINDS[kind], paper, theme).pdf
    assert [str(finding.phrase) for finding in preflight(paper, pdf)] == []
    strong = [total for total in totals(paper.offer, kit_for(kind, paper.head, theme)) if total.strong]
    assert strong
    assert all(isinstance(total.label, Both) for total in strong)


@pytest.mark.parametrize("make", [english_term_sheet, chinese_term_sheet])
def test_a_term_sheet_in_both_languages_has_two_to_four_pages(make: Any, theme: Theme) -> None:
    assert render(KINDS["term_sheet"], bilingual(make()), theme).pages in range(2, 5)


def test_what_was_typed_stands_once(theme: Theme) -> None:
    paper = bilingual(english_quote())
    told = squeezed("".join(page_texts(render(KINDS["quote"], paper, theme).pdf)))
    for typed in (*paper.assumptions, *paper.exclusions, paper.head.notes):
        assert told.count(squeezed(typed)) == 1


def test_a_quote_counts_its_pages_in_both_languages(theme: Theme) -> None:
    texts = page_texts(render(KINDS["quote"], bilingual(english_quote()), theme).pdf)
    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of {len(texts)} / 第 {number} 页，共 {len(texts)} 页" in text


def test_facts_are_said_in_the_language_of_the_sentence_around_them(theme: Theme) -> None:
    kit = kit_for("quote", Head(bilingual=True), theme)
    words = kit.value(Said.of("net_days", days=Quantity(Decimal(30), "days")))
    assert words == "Due 30 days after the date of the invoice / 自开票之日起 30 天内付清"
    assert kit.value(Quantity(Decimal(5), "percent")) == "5%"
    assert kit.counted("unit.days", Decimal(1)) == "1 day / 1 天"
    assert kit.say("comma") == ", "


def test_a_contract_in_both_languages_stands_side_by_side(theme: Theme) -> None:
    clause = ContractClause(key="fees", alternative=Alternative.A)
    paper = replace(bilingual(english_quote()), contract=Contract(clauses=(clause,)))
    text = squeezed(page_texts(render(KINDS["quote"], paper, theme).pdf)[-1])
    assert squeezed("Sample contract / ") in text
    assert any("一" <= letter <= "鿿" for letter in text)


def test_words_that_are_the_same_are_said_once() -> None:
    assert both("5%", "5%") == "5%"
    assert both("", "只有中文") == "只有中文"
    assert both("A sentence.", "一句话。") == "A sentence.\n一句话。"
    assert both("Price", "价格") == "Price / 价格"


@pytest.mark.parametrize("seed", range(20))
def test_generated_offers_read_back_in_both_languages(seed: int, theme: Theme) -> None:
    offer = chance_offer(random.Random(seed), (4, 12, 30))
    for kind, make in (("quote", english_quote), ("term_sheet", chinese_term_sheet)):
        paper = bilingual(replace(make(), offer=offer))
        paper = replace(paper, head=replace(paper.head, currency=offer.currency))
        done = render(KINDS[kind], paper, theme)
        found = [str(finding.phrase) for finding in preflight(paper, done.pdf)]
        assert [words for words in found if "“Lines of the quote” is empty" not in words] == []


@pytest.mark.parametrize("times", [0, 1, 2, 3])
@pytest.mark.parametrize("make", [english_term_sheet, chinese_term_sheet])
def test_however_much_is_said_there_are_two_to_four_pages(make: Any, times: int, theme: Theme) -> None:
    paper = make()
    blocks = {}
    for name in BLOCKS:
        rows = [
            replace(row, value=row.value[:40] * times if isinstance(row.value, str) else row.value)
            for row in paper.block(name).rows
        ]
        blocks[name] = Block(tuple(rows), paper.block(name).text)
    assert render(KINDS["term_sheet"], bilingual(replace(paper, **blocks)), theme).pages in range(2, 5)
