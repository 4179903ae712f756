"""Each fault that must keep a paper in the house, by its sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from documents.paper_samples import all_papers, english_head, english_quote, english_term_sheet

from dealplanner.documents import KINDS
from dealplanner.documents.preflight import preflight
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers import (
    MANDATORY_BLOCKS,
    Block,
    Head,
    Milestone,
    Party,
    ProposalPaper,
    QuotePaper,
)
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.totals import price_offer


def _found(key: str, paper: Any, theme: Theme, printed: Any = None) -> list[str]:
    pdf = render(KINDS[key], printed or paper, theme).pdf
    return [str(finding.phrase) for finding in preflight(paper, pdf)]


def test_a_glyph_that_no_font_has_is_named_with_its_place(theme: Theme) -> None:
    lines = [
        OfferLine(title="Fine", unit_price=Decimal(1)),
        OfferLine(title="Rocket 🚀", unit_price=Decimal(1)),
    ]
    paper = replace(english_quote(), offer=price_offer(lines, OfferTerms()))
    (sentence,) = _found("quote", paper, theme)
    assert "“🚀” (U+1F680)" in sentence
    assert "Line 2, title" in sentence


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ({"subject": "ا"}, "Subject"),
        ({"account": Party(name="株式会社 한")}, "Client, name"),
        ({"account": Party(name="A", address=("ok", "ท"))}, "Client, address"),
    ],
)
def test_the_place_of_a_glyph_in_the_head_is_named(head: dict[str, Any], place: str, theme: Theme) -> None:
    (sentence,) = _found("quote", english_quote(**head), theme)
    assert sentence.endswith(f"in: {place}.")


@pytest.mark.parametrize("name", MANDATORY_BLOCKS)
def test_an_empty_mandatory_block_is_named(name: str, theme: Theme) -> None:
    tables = {
        "price": "offer",
        "installation": "milestones",
        "resources": "people",
        "service_level": "severities",
    }
    paper = english_term_sheet()
    changes: dict[str, Any] = {name: Block()}
    if name in tables:
        changes[tables[name]] = None if name == "price" else ()
    sentences = _found("term_sheet", replace(paper, **changes), theme)
    assert len(sentences) == 1
    assert "is empty: fill it in" in sentences[0]


def test_what_every_paper_needs_is_asked_for(theme: Theme) -> None:
    text = " ".join(_found("quote", QuotePaper(head=Head()), theme))
    assert all(
        f"“{part}” is empty" in text
        for part in ("Our own name", "Client", "Date of issue", "Lines of the quote")
    )
    text = " ".join(_found("proposal", ProposalPaper(head=english_head()), theme))
    assert all(f"“{part}” is empty" in text for part in ("Situation", "Solution", "Lines of the quote"))


@pytest.mark.parametrize(
    ("private", "place"),
    [({"cost": Decimal(5)}, "Line 1, cost"), ({"note": "too dear"}, "Line 1, private note")],
)
def test_what_is_private_is_found_and_never_in_the_pdf(
    private: dict[str, Any], place: str, theme: Theme
) -> None:
    line = OfferLine(title="Thing", unit_price=Decimal(9), **private)
    paper = replace(english_quote(), offer=price_offer([line], OfferTerms()))
    sentences = _found("quote", paper, theme)
    assert any(place in sentence and "must not leave the house" in sentence for sentence in sentences)


@pytest.mark.parametrize("name", list(all_papers()))
def test_totals_that_differ_from_the_pdf_are_found(name: str, theme: Theme) -> None:
    key, paper = all_papers()[name]
    lines = [row.line for row in paper.offer.rows]
    cent = replace(lines[1], unit_price=lines[1].unit_price + Decimal("0.01"))
    currency = paper.head.currency
    other = replace(paper, offer=price_offer([lines[0], cent, *lines[2:]], OfferTerms(currency=currency)))
    sentences = _found(key, other, theme, printed=paper)
    assert any("Total" in sentence or "总计" in sentence for sentence in sentences)
    assert any("The amount" in sentence for sentence in sentences)


def test_a_paper_that_ends_before_it_begins_is_impossible(theme: Theme) -> None:
    (sentence,) = _found("quote", english_quote(valid_through=date(2026, 11, 1)), theme)
    assert "2026-11-01" in sentence
    assert "choose a later day" in sentence


def test_a_year_that_cannot_be_meant_is_found(theme: Theme) -> None:
    paper = replace(english_term_sheet(), milestones=(Milestone(title="Go-live", due=date(226, 3, 1)),))
    (sentence,) = _found("term_sheet", paper, theme)
    assert "0226-03-01 can’t be meant: correct the year in Milestones 1, due date." in sentence


def test_an_amount_of_ten_digits_is_no_day(theme: Theme) -> None:
    offer = price_offer([OfferLine(title="Ship", unit_price=Decimal(2352100255))], OfferTerms(currency="JPY"))
    assert _found("quote", replace(english_quote(currency="JPY"), offer=offer), theme) == []


def test_a_sheet_of_one_page_is_refused(theme: Theme) -> None:
    paper = english_term_sheet()
    pdf = render(KINDS["quote"], QuotePaper(head=paper.head), theme).pdf
    sentences = [str(finding.phrase) for finding in preflight(replace(paper, offer=None), pdf)]
    assert "A term sheet has 2 to 4 pages, and this one 1." in sentences
