"""Nothing private leaves: every sheet and paper for a client is searched for what must not be in it.

A sheet that is added to SHEETS, and a private field that is added anywhere, are covered by themselves.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from documents.planting import PUBLIC_BY_RULE, Planted, Planter, private_places
from sqlalchemy import select

from dealplanner.documents.readback import attached_data, page_texts, squeezed
from dealplanner.domain.papers import private_fields
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Deal, Language
from dealplanner.services.deals import profile_of
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers import PAPERS, compose, print_paper
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
Print = Callable[[Workspace, Deal], tuple[Any, bytes]]


def _sheet(key: str, audience: Audience, size: SheetSize, language: Language) -> Print:
    def printed(workspace: Workspace, deal: Deal) -> tuple[Any, bytes]:
        facts, profile = deal_facts(workspace, deal, TODAY), profile_of(workspace)
        paper = compose_sheet(SHEETS[key], deal, facts, profile, TODAY, language, audience, size)
        return paper, print_sheet(key, paper, size)

    return printed


def _paper(kind: Paper, language: Language) -> Print:
    def printed(workspace: Workspace, deal: Deal) -> tuple[Any, bytes]:
        paper = compose(deal, profile_of(workspace), kind, TODAY, language)
        return paper, print_paper(paper)

    return printed


def _for_clients() -> Iterator[Any]:
    for language in Language:
        for kind in PAPERS:
            yield pytest.param(_paper(kind, language), id=f"{kind}-{language}")
        for key, sheet in SHEETS.items():
            for size in sheet.sizes if Audience.CLIENT in sheet.audiences else ():
                yield pytest.param(
                    _sheet(key, Audience.CLIENT, size, language), id=f"{key}-{size}-{language}"
                )


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


def _all_in(pdf: bytes) -> Iterator[str]:
    """Yield all that somebody could read in a PDF: its text, its data, its bytes, each stream unpacked."""
    text = "".join(page_texts(pdf))
    yield text
    yield squeezed(text)
    yield json.dumps(attached_data(pdf), ensure_ascii=False)
    yield pdf.decode("latin-1")
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            unpacked = zlib.decompress(stream)
        except zlib.error:  # not packed
            unpacked = stream
        yield unpacked.decode("utf-8", "replace")
        yield unpacked.decode("utf-16-be", "ignore")


def _found(planted: Planted, pdf: bytes) -> set[str]:
    heap = "\n".join(_all_in(pdf))
    # amounts are grouped on a page; within a stream figures that stand side by side are coordinates
    figures = "\n".join(re.sub(r"(?<=\d)[,.\u00a0](?=\d)", "", text) for text in page_texts(pdf))
    return {word for word in planted.words if word in heap or word in figures}


def test_every_private_field_has_its_secret(workspace: Workspace, deal: Deal) -> None:
    planted = Planter(workspace, deal, 0).plant()
    assert set(private_places()) - planted.places == PUBLIC_BY_RULE
    assert len(planted.words) == len(set(planted.words)) > 40


@pytest.mark.parametrize("printed", [*_for_clients()])
def test_no_secret_is_in_what_a_client_gets(workspace: Workspace, deal: Deal, printed: Print) -> None:
    planted = Planter(workspace, deal, 0).plant()
    paper, pdf = printed(workspace, deal)
    assert list(private_fields(paper)) == []
    assert _found(planted, pdf) == set()


@pytest.mark.parametrize("printed", [*_for_clients()])
def test_what_a_client_gets_is_the_same_whatever_is_private(
    workspace: Workspace, deal: Deal, printed: Print
) -> None:
    Planter(workspace, deal, 0).plant()
    _, before = printed(workspace, deal)
    Planter(workspace, deal, 1).plant()
    _, after = printed(workspace, deal)
    assert attached_data(after) == attached_data(before)
    assert after == before


@pytest.mark.parametrize("key", [key for key, sheet in SHEETS.items() if Audience.PRIVATE in sheet.audiences])
def test_what_is_for_us_says_so(workspace: Workspace, deal: Deal, key: str) -> None:
    for size in SHEETS[key].sizes:
        _, pdf = _sheet(key, Audience.PRIVATE, size, Language.EN)(workspace, deal)
        assert all("PRIVATE" in text for text in page_texts(pdf))


def test_the_search_finds_what_is_there(workspace: Workspace, deal: Deal) -> None:
    planted = Planter(workspace, deal, 0).plant()
    word, amount = (next(w for w in planted.words if w.isdigit() is figures) for figures in (False, True))
    deal.title = f"{word} {int(amount):,}"
    _, pdf = _sheet("walk_away", Audience.CLIENT, SheetSize.A4, Language.EN)(workspace, deal)
    assert _found(planted, pdf) == {word, amount}
