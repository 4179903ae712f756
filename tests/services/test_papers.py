"""The papers: composed from the deal with nothing typed twice, nothing private, and frozen when issued."""

from __future__ import annotations

import dataclasses
import hashlib
import re
import zlib
from datetime import date
from decimal import Decimal

import pypdfium2
import pytest
from sqlalchemy import select

from dealplanner.domain.amounts import Money
from dealplanner.domain.fields import Rows, Text, fields_of
from dealplanner.domain.pages import change
from dealplanner.domain.papers import Quantity, Said
from dealplanner.domain.steps import PAGES
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import KINDS, Answer, Deal, Document, DocumentState, Language, Record
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.papers import PAPERS, compose, file_name, issue, offer_of, print_paper
from dealplanner.services.papers.term_sheets import general_cap
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
SECRET = "Geheimnis"


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return words


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", PAPERS)
def test_a_paper_holds_what_the_deal_knows(
    workspace: Workspace, deal: Deal, kind: Paper, language: Language
) -> None:
    pdf = print_paper(compose(deal, profile_of(workspace), kind, TODAY, language))
    words = text_of(pdf)
    for expected in ("Brandt Logistik", "Vogel Consulting", "Helga Brandt", "85,814.12"):
        assert expected in words
    assert print_paper(compose(deal, profile_of(workspace), kind, TODAY, language)) == pdf


@pytest.mark.parametrize("kind", PAPERS)
def test_an_empty_deal_prints_too(workspace: Workspace, kind: Paper) -> None:
    deal = workspace.add(Deal(title="Only a title"))
    assert "Only a title" in text_of(print_paper(compose(deal, profile_of(workspace), kind, TODAY)))


def _plant(records: list[Record]) -> int:
    """Write a secret into every private text field; return how many there were."""
    planted = 0
    for record in records:
        for name, field in fields_of(record).items():
            if field.private and isinstance(field, Text):
                setattr(record, name, SECRET)
                planted += 1
    return planted


def _plant_on_pages(deal: Deal) -> int:
    planted = 0
    for kind in PAGES.values():
        page = deal.page(kind)
        for name, field in fields_of(kind).items():
            if field.private and isinstance(field, Text):
                page = change(page, name, SECRET)
                planted += 1
            elif field.private and isinstance(field, Rows):
                words = {n: SECRET for n, f in fields_of(field.of).items() if isinstance(f, Text)}
                page = change(page, name, (field.of(**words),))
                planted += 1
        answer = deal.answer(kind)
        if answer is None:
            deal.answers.append(Answer(page_key=kind.key, lap=deal.lap, page=page))
        else:
            answer.page = page
    return planted


def _everything_in(pdf: bytes) -> bytes:
    """Return the bytes of the file and of every stream in it, unpacked where they are packed."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    unpacked = []
    for stream in streams:
        try:
            unpacked.append(zlib.decompress(stream))
        except zlib.error:
            unpacked.append(stream)
    return pdf + b"".join(unpacked)


@pytest.mark.parametrize("kind", PAPERS)
def test_nothing_private_reaches_a_paper(workspace: Workspace, deal: Deal, kind: Paper) -> None:
    records = [r for name in KINDS.values() for r in workspace.session.scalars(select(name)).all()]
    assert _plant(records) + _plant_on_pages(deal) > 40
    pdf = print_paper(compose(deal, profile_of(workspace), kind, TODAY))
    assert SECRET not in text_of(pdf)
    assert SECRET.encode() not in _everything_in(pdf)


def test_issuing_draws_a_number_and_freezes_the_bytes(workspace: Workspace, deal: Deal) -> None:
    issued = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    workspace.save()
    assert (issued.number, issued.revision, issued.state) == ("Q-2026-001", 1, DocumentState.ISSUED)
    assert issued.valid_through == date(2027, 1, 23)
    assert issued.total == Money(Decimal("85814.12"), "EUR")
    assert issued.pdf is not None
    assert hashlib.sha256(issued.pdf).hexdigest() == issued.sha256
    assert "Q-2026-001" in text_of(issued.pdf)
    assert "DRAFT" not in text_of(issued.pdf)
    before = issued.pdf
    workspace.change(Slot(deal, "title"), "Another title")
    workspace.save()
    workspace.session.expire_all()
    assert issued.pdf == before


def test_a_change_is_a_new_revision_that_supersedes(workspace: Workspace, deal: Deal) -> None:
    first = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    second = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    workspace.save()
    assert (second.number, second.revision) == (first.number, 2)
    assert first.state is DocumentState.SUPERSEDED
    assert file_name(compose(deal, profile_of(workspace), Paper.QUOTE, TODAY, document=second)).startswith(
        "Q-2026-001-R2"
    )


def test_a_number_is_never_drawn_twice(workspace: Workspace, deal: Deal) -> None:
    first = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    workspace.remove(first)
    second = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    workspace.save()
    numbers = [document.number for document in workspace.session.scalars(select(Document))]
    assert second.number == "Q-2026-002"
    assert len([number for number in numbers if number == first.number]) == 1


def test_the_greater_of_multiple_and_amount_is_the_cap() -> None:
    fees, amount = Money(Decimal("80000"), "EUR"), Money(Decimal("100000"), "EUR")
    once, reached = Quantity(Decimal(1), "times_fees"), Money(Decimal("80000.00"), "EUR")
    both = Said.of("greater_of", measure=once, reached=reached, amount=amount)
    assert general_cap(fees, Decimal(1), amount) == both
    assert general_cap(fees, Decimal(1), None) == (once, reached)
    assert general_cap(None, Decimal(1), amount) == Said.of("greater_in_other", measure=once, amount=amount)
    assert general_cap(None, Decimal(1), None) == once
    assert general_cap(fees, None, None) is None


def test_the_term_sheet_is_called_what_its_head_says(workspace: Workspace, deal: Deal) -> None:
    workspace.change(Slot(deal, "terms.head", "name", deal.lap), "Dispatch agreement")
    paper = compose(deal, profile_of(workspace), Paper.TERM_SHEET, TODAY)
    assert paper.head.subject == "Dispatch agreement"
    quote = compose(deal, profile_of(workspace), Paper.QUOTE, TODAY)
    assert quote.head.subject != "Dispatch agreement"


@pytest.mark.parametrize("language", list(Language))
def test_the_term_sheet_says_both_sides_of_the_cap(
    workspace: Workspace, deal: Deal, language: Language
) -> None:
    words = text_of(print_paper(compose(deal, profile_of(workspace), Paper.TERM_SHEET, TODAY, language)))
    assert "88,175.91" in words
    assert "100,000.00" in words


def test_a_paper_is_plain_data(workspace: Workspace, deal: Deal) -> None:
    paper = compose(deal, profile_of(workspace), Paper.PROPOSAL, TODAY)
    assert dataclasses.is_dataclass(paper)
    assert hash(paper.head) == hash(paper.head)


def test_a_figure_that_is_typed_otherwise_is_another_even_if_it_is_equal(
    workspace: Workspace, deal: Deal
) -> None:
    assert deal.offer is not None
    line = next(one for one in deal.offer.lines if one.unit_price)
    for words in ("2.50", "7", "2.5", "8", "2.50"):
        workspace.change(Slot(line, "quantity"), Decimal(words))
        offer = offer_of(deal)
        assert offer is not None
        assert words in [str(one.quantity) for one in offer.lines]
        assert offer_of(deal) is offer, "what has not changed is not worked out again"
