"""Naughty strings through every field of every paper and sheet: whole where a font has them, else named."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from documents.filling import Filling
from documents.paper_samples import all_papers
from sqlalchemy import select

from dealplanner.documents import KINDS
from dealplanner.documents import SHEETS as SHEET_KINDS
from dealplanner.documents.fonts import REGULAR
from dealplanner.documents.preflight import missing_glyphs
from dealplanner.documents.printable import printable
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.render import DocumentKind, render
from dealplanner.documents.theme import Theme
from dealplanner.domain.markup import parts
from dealplanner.domain.papers import (
    Milestone,
    PaperLook,
    PlanStep,
    ProposalPaper,
    QuotePaper,
    Section,
    Severity,
    SolutionOption,
    TermSheetPaper,
)
from dealplanner.domain.papers.contract import Alternative, Contract, ContractClause
from dealplanner.domain.papers.sheets import Audience
from dealplanner.domain.pricing.kinds import LineKind, TaxCategory
from dealplanner.records import Deal, Language
from dealplanner.services.deals import profile_of
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers.sheets import SHEETS, compose_sheet
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
MARKED = {"Section.text", "Annex.body"}
"""Fields of light Markdown, of which bold, lists and links are read."""
TRIMMED = {"WalkAwayLetter.look_again"}
"""Fields that become the end of a sentence, which has a full stop of its own."""
TRICKY = (
    "",
    " ",
    "undefined",
    "<b>bold</b></para><para>",
    '<img src="/etc/passwd"/><a href="javascript:alert(1)">x</a>',
    "R&D &copy; &amp; %s {number} {0} %(name)s ${x}",
    "**bold** *it* _x_ [here](https://x.example) `code` # no - list",
    "(unbalanced \\) \\( endstream endobj << /Type /Action >>",
    "汉字，“引号”——（括号）",
    "e\u0301 \u202e bidi \u200b zero \ufeff",
    "🚀 rocket",
    "عربى and ไทย and 한국어",
    "two\nlines\r\nand\tmore",
)


@dataclass(frozen=True)
class Kind:
    """One kind of paper or sheet, in one language and for one audience."""

    kind: DocumentKind
    paper: Any
    size: str = "a4"

    def filled(self, words: str) -> tuple[Any, Filling]:
        """Return the paper with a mark and `words` in every field."""
        filling = Filling(lambda number, name: f"Zq{number}q{words}")
        return filling.fill(self.paper), filling

    def text(self, paper: Any) -> str:
        """Return what can be read of it, without white space."""
        pdf = render(self.kind, paper, Theme.of(self.paper.head.look, self.size)).pdf
        assert b"/URI" not in pdf and b"/JavaScript" not in pdf and b"/Subtype /Image" not in pdf
        return squeezed("".join(page_texts(pdf)))


def _contract() -> Contract:
    clauses = (
        ContractClause(key="subject", alternative=Alternative.OWN, words="own"),
        ContractClause(key="fees", alternative=Alternative.A),
        ContractClause(key="time", alternative=Alternative.B),
    )
    names = ("provider", "client", "subject", "fees", "start", "place", "cap")
    return Contract(clauses=clauses, facts=tuple((name, "fact") for name in names))


def _full(paper: Any) -> Any:
    """Return a sample with what it has not: a contract, a foot, words where it has days and amounts."""
    notes = tuple((str(category), "note") for category in TaxCategory)
    look = PaperLook(footer=("foot", "of the page"), tax_notes=notes)
    account = replace(paper.head.account, notices=("to the board",), contact="somebody")
    changes: dict[str, Any] = {"head": replace(paper.head, look=look, account=account)}
    if isinstance(paper, QuotePaper):
        changes["payment"] = ("in advance",)
    if isinstance(paper, ProposalPaper):
        changes["plan"] = (*paper.plan, PlanStep(title="then", due="after that"))
        changes["options"] = (*paper.options, SolutionOption(title="more", price="on request"))
        changes["sections"] = (*paper.sections, Section(key="free", title="own", text="words"))
    if isinstance(paper, TermSheetPaper):
        changes["milestones"] = (*paper.milestones, Milestone(title="then", due="after that"))
        changes["severities"] = (*paper.severities, Severity(name="own", response="soon", repair="later"))
    return replace(paper, contract=_contract(), **changes)


def _papers() -> Iterator[tuple[str, Kind]]:
    for name, (key, paper) in all_papers().items():
        kind = replace(KINDS[key], pages=range(1, 1000))  # so much text fits no four pages
        yield name, Kind(kind, _full(paper))
        if name in ("quote-en", "term_sheet-zh"):
            both = replace(paper, head=replace(paper.head, bilingual=True))
            yield f"{name}-both", Kind(kind, _full(both))


PAPERS = dict(_papers())
SIDES = [(key, audience) for key, sheet in SHEETS.items() for audience in sheet.audiences]


def _sheet(workspace: Workspace, deal: Deal, key: str, audience: Audience) -> Kind:
    size, facts = SHEETS[key].sizes[0], deal_facts(workspace, deal, TODAY)
    profile = profile_of(workspace)
    paper = compose_sheet(SHEETS[key], deal, facts, profile, TODAY, Language.EN, audience, size)
    return Kind(SHEET_KINDS[key], paper, str(size))


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


def _told(words: str, name: str) -> str:
    """Return what is to be read where `words` were typed into the field `name`."""
    shown = "".join(part.words for part in parts(words)) if name in MARKED else words
    told = squeezed(printable(shown))
    return told.rstrip(".。") if name in TRIMMED else told


def _stands(words: str, text: str, mark: str, cut: bool) -> bool:
    """Say whether `words` follow their mark in `text`; in two pieces where a row goes on overleaf."""
    whole = mark + words
    if whole in text:
        return True
    for start in (found.start() for found in re.finditer(mark, text)):
        rest = text[start : start + len(whole)]
        same = next((n for n, (a, b) in enumerate(zip(rest, whole, strict=False)) if a != b), len(rest))
        if cut and rest[same : same + 1] == "…":
            return True
        if same > len(mark) and whole[same:] in text:
            return True
    return False


def _is_covered(words: str) -> bool:
    """Say whether a bundled font has every character."""
    return all(REGULAR.covers(char) for char in printable(words))


def _has_accents(words: str) -> bool:
    return any(unicodedata.category(char)[0] == "M" for char in unicodedata.normalize("NFD", words))


def _bare(text: str) -> str:
    """Return `text` without accents."""
    letters = (char for char in unicodedata.normalize("NFD", text) if unicodedata.category(char)[0] != "M")
    return squeezed("".join(letters))


def _check(kind: Kind, words: str, seen: frozenset[str], cut: bool) -> None:
    """Check one string in every field of one paper."""
    paper, filling = kind.filled(words)
    text = kind.text(paper)
    if not _is_covered(words):
        _check_named(paper, filling)
        return
    assert list(missing_glyphs(paper)) == []
    has_marks = _has_accents(words)  # their order PDFium chooses
    where = _bare(text) if has_marks else text
    lost = {}
    for path, put in filling.put.items():
        mark = put[: put.index("q", 2) + 1]
        told = _told(put, filling.names[path])
        if path == ("head", "salutation") and not words.isascii():
            continue  # a greeting in the other language gives way to our own
        if mark not in (text if cut else seen):
            continue
        what = _bare(told) if has_marks else told
        if not _stands(what.removeprefix(mark), where, mark, cut):
            lost[path] = told
    assert lost == {}


def _check_named(paper: Any, filling: Filling) -> None:
    """Check that what no font has is named in every field, each with its place."""
    named = {finding.path: str(finding.phrase) for finding in missing_glyphs(paper)}
    assert set(named) == set(filling.put)
    for path, sentence in named.items():
        place = sentence.partition("in: ")[2]
        assert "." not in place[:-1], f"{path} has no name that people know"


def _printed(kind: Kind) -> frozenset[str]:
    """Return the marks of the fields that this kind prints."""
    paper, filling = kind.filled("")
    text = kind.text(paper)
    return frozenset(mark for mark in filling.put.values() if mark in text)


def _cuts(kind: Kind) -> bool:
    """Say whether this is a sheet of one page, on which words that have no room end in an ellipsis."""
    return "…" in kind.text(kind.filled("word " * 60)[0])


@pytest.mark.parametrize("name", PAPERS)
def test_tricky_strings_go_through_every_field_of_a_paper(name: str) -> None:
    kind = PAPERS[name]
    seen = _printed(kind)
    assert len(seen) > 40
    for words in TRICKY:
        _check(kind, words, seen, cut=False)


def test_all_that_is_typed_of_a_line_is_printed() -> None:
    kind = PAPERS["quote-en"]
    paper, filling = kind.filled("")
    text = kind.text(paper)
    for at, row in enumerate(paper.offer.rows, start=1):
        names = {LineKind.ITEM: ("code", "title", "description", "unit"), LineKind.SUBTOTAL: ("title",)}
        for name in names.get(row.line.kind, ("title", "description")):
            assert filling.put["offer", "rows", str(at), "line", name] in text, (at, name)


@pytest.mark.parametrize(("key", "audience"), SIDES)
def test_tricky_strings_go_through_every_field_of_a_sheet(
    key: str, audience: Audience, workspace: Workspace, deal: Deal
) -> None:
    kind = _sheet(workspace, deal, key, audience)
    seen, cut = _printed(kind), _cuts(kind)
    assert seen
    for words in TRICKY:
        _check(kind, words, seen, cut)


def _naughty(folder: Path) -> list[str]:
    """Return the strings, several of those that can be printed in one to save time."""
    strings: list[str] = json.loads((folder / "strings/naughty-even.json").read_text("utf-8"))
    assert len(strings) > 200
    whole = [words for words in strings if _is_covered(words)]
    bundles = [" ¦ ".join(whole[at : at + 6]) for at in range(0, len(whole), 6)]
    return [*bundles, *(words for words in strings if not _is_covered(words))]


@pytest.mark.parametrize("name", PAPERS)
def test_real_naughty_strings_go_through_every_field_of_a_paper(name: str, real_data: Path) -> None:
    seen = _printed(PAPERS[name])
    for words in _naughty(real_data):
        _check(PAPERS[name], words, seen, cut=False)


@pytest.mark.parametrize(("key", "audience"), SIDES)
def test_real_naughty_strings_go_through_every_field_of_a_sheet(
    key: str, audience: Audience, workspace: Workspace, deal: Deal, real_data: Path
) -> None:
    kind = _sheet(workspace, deal, key, audience)
    seen, cut = _printed(kind), _cuts(kind)
    for words in _naughty(real_data):
        _check(kind, words, seen, cut)
