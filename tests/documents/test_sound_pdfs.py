"""Every paper and sheet is a sound PDF: qpdf finds nothing, its language and title are said."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from documents.paper_samples import all_papers, empty_papers
from documents.soundness import faults
from sqlalchemy import select

from dealplanner.documents import KINDS
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers import PaperLook
from dealplanner.domain.papers.look import SheetOf, ThemeName
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.records import Deal, Language
from dealplanner.services.deals import profile_of
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

pikepdf = pytest.importorskip("pikepdf", reason="pikepdf, which carries qpdf, is not installed")
PAPERS = {**all_papers(), **{f"empty-{name}": found for name, found in empty_papers().items()}}
SIDES = [
    (key, audience, size)
    for key, sheet in SHEETS.items()
    for audience in sheet.audiences
    for size in sheet.sizes
]
_LANGUAGES = {"en": "en-GB", "zh": "zh-CN"}


def _check(pdf: bytes, language: str) -> None:
    assert faults(pdf) == []
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        assert len(document) > 0
        assert document.get_metadata_value("Title").strip()
        assert all(document.get_page_size(number) > (100, 100) for number in range(len(document)))
    with pikepdf.open(BytesIO(pdf)) as document:
        assert document.Root.Lang == _LANGUAGES[language]


@pytest.mark.parametrize("sheet", list(SheetOf))
@pytest.mark.parametrize("theme", list(ThemeName))
@pytest.mark.parametrize("name", PAPERS)
def test_qpdf_finds_nothing_in_a_paper(name: str, theme: ThemeName, sheet: SheetOf) -> None:
    key, paper = PAPERS[name]
    look = PaperLook(theme=theme, sheet=sheet, footer=("Member of the chamber",))
    dressed: Any = replace(paper, head=replace(paper.head, look=look))
    kind = replace(KINDS[key], pages=range(1, 100))  # an empty term sheet has one page
    _check(render(kind, dressed, Theme.of(look)).pdf, paper.head.language)


@pytest.mark.parametrize("language", list(Language))
def test_qpdf_finds_nothing_in_a_sheet(workspace: Workspace, language: Language) -> None:
    load_sample(workspace, workspace.clock().date())
    deal = workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()
    for key, audience, size in SIDES:
        _check(_sheet(workspace, deal, key, language, audience, size), str(language))


def _sheet(
    workspace: Workspace, deal: Deal, key: str, language: Language, audience: Audience, size: SheetSize
) -> bytes:
    today = workspace.clock().date()
    facts, profile = deal_facts(workspace, deal, today), profile_of(workspace)
    paper = compose_sheet(SHEETS[key], deal, facts, profile, today, language, audience, size)
    return print_sheet(key, paper, size)


def test_a_fault_is_found() -> None:
    key, paper = PAPERS["quote-en"]
    pdf = render(KINDS[key], paper, Theme.read("plain")).pdf
    with pytest.raises(pikepdf.PdfError):
        faults(pdf[:200])
    assert faults(pdf.replace(b"/FontFile2", b"/FontFileX")) != []
