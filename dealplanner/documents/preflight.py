"""Looks at a paper before it is issued: what must not go out, each finding with its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from dealplanner.documents.fonts import FAMILIES
from dealplanner.documents.kit import Kit, kit_for
from dealplanner.documents.places import is_day, leaves, place
from dealplanner.documents.printable import printable
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.term_sheet import TERM_SHEET
from dealplanner.documents.theme import Theme
from dealplanner.documents.totals import fees_of, totals
from dealplanner.domain.papers import (
    MANDATORY_BLOCKS,
    ProposalPaper,
    QuotePaper,
    TermSheetPaper,
    paper_data,
    private_fields,
)
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.pricing.priced import PricedOffer
from dealplanner.i18n import N_, Phrase, phrase

_BLOCK_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "price": N_("Price"),
        "installation": N_("Installation time"),
        "resources": N_("Resources"),
        "service_level": N_("Service level"),
        "termination": N_("Termination"),
        "compensation": N_("Compensation"),
    }
)
_YEARS = range(1990, 2101)


@dataclass(frozen=True)
class Finding:
    """What keeps a paper from being issued, in one sentence with its place."""

    phrase: Phrase
    path: tuple[str, ...] = ()
    """The place in the paper’s data, rows counted from 1; empty for the paper as a whole."""


def preflight(paper: Any, pdf: bytes) -> list[Finding]:
    """Return all that is wrong with `paper` and the PDF made of it; nothing where it may be issued."""
    checks = (missing_glyphs, _empty_parts, _private, _impossible_days)
    found = [finding for check in checks for finding in check(paper)]
    texts = page_texts(pdf)
    return [*found, *map(Finding, _pages(paper, texts)), *(_totals(paper, texts))]


def missing_glyphs(paper: Any) -> Iterator[Finding]:
    """Yield for each text of a paper or sheet the first character that no font has, with its place."""
    family = FAMILIES[Theme.of(paper.head.look).family]
    for path, value in leaves(paper_data(paper)):
        if not isinstance(value, str) or value.isascii():
            continue
        missing = next((char for char in dict.fromkeys(printable(value)) if not family.covers(char)), "")
        if missing:
            words = phrase(
                N_(
                    "“{character}” ({code}) can’t be printed, no font has it; write it otherwise in: {place}."
                ),
                character=missing,
                code=f"U+{ord(missing):04X}",
                place=place(path),
            )
            yield Finding(words, path)


def _empty_parts(paper: Any) -> Iterator[Finding]:
    for empty, name, path in _parts(paper):
        if empty:
            words = phrase(N_("“{part}” is empty: fill it in before the paper is issued."), part=Phrase(name))
            yield Finding(words, tuple(path.split(".")))


def _parts(paper: Any) -> Iterator[tuple[bool, str, str]]:
    """Yield for each part that a paper must have whether it is empty, its name and its path."""
    yield not paper.head.ours.name.strip(), N_("Our own name"), "head.ours.name"
    yield not paper.head.account.name.strip(), N_("Client"), "head.account.name"
    yield paper.head.issued is None, N_("Date of issue"), "head.issued"
    if isinstance(paper, (QuotePaper, ProposalPaper)):
        rows = paper.offer.rows if paper.offer else ()
        yield all(row.line.kind is not LineKind.ITEM for row in rows), N_("Lines of the quote"), "offer.rows"
    if isinstance(paper, ProposalPaper):
        yield not paper.situation, N_("Situation"), "situation"
        yield not paper.solution, N_("Solution"), "solution"
    if isinstance(paper, TermSheetPaper):
        for name in MANDATORY_BLOCKS:
            yield paper.is_empty(name), _BLOCK_LABELS[name], name


def _private(paper: Any) -> Iterator[Finding]:
    for dotted in private_fields(paper):
        path = tuple(dotted.split("."))
        words = phrase(
            N_("What is private has come into the paper and must not leave the house: {place}."),
            place=place(path),
        )
        yield Finding(words, path)


def _impossible_days(paper: Any) -> Iterator[Finding]:
    head = paper.head
    if head.issued and head.valid_through and head.valid_through < head.issued:
        words = phrase(
            N_("The paper is valid through {through} and issued on {issued}: choose a later day."),
            through=head.valid_through,
            issued=head.issued,
        )
        yield Finding(words, ("head", "valid_through"))
    for path, value in leaves(paper_data(paper)):
        if is_day(value) and date.fromisoformat(value).year not in _YEARS:
            words = phrase(
                N_("{day} can’t be meant: correct the year in {place}."), day=value, place=place(path)
            )
            yield Finding(words, path)


def _pages(paper: Any, texts: list[str]) -> Iterator[Phrase]:
    """Check what the first page itself says of how many there are."""
    if not isinstance(paper, TermSheetPaper):
        return
    words = re.escape(_kit(paper).say("page", page="@", pages="@")).replace("@", r"(\d+)")
    found = re.search(words, texts[0])
    count = int(found[2]) if found else len(texts)
    if count not in TERM_SHEET.pages:
        least, most = TERM_SHEET.pages.start, TERM_SHEET.pages.stop - 1
        yield phrase(
            N_("A term sheet has {least} to {most} pages, and this one {count}."),
            least=least,
            most=most,
            count=count,
        )


def _totals(paper: Any, texts: list[str]) -> Iterator[Finding]:
    """Check that every amount that pricing gave can be read in the PDF, sums behind their labels."""
    if paper.offer is None:
        return
    kit, text = _kit(paper), squeezed("".join(texts))
    for total in totals(paper.offer, kit):
        if total.amount is None:
            continue
        amount = kit.formats.money(total.amount) if total.strong else kit.formats.amount(total.amount)
        if squeezed(printable(total.label) + amount) not in text:
            words = phrase(
                N_("“{label} {amount}” can’t be read in the PDF: report this, and issue no paper."),
                label=total.label,
                amount=amount,
            )
            yield Finding(words, ("offer",))
    figures = Counter(re.findall(r"\d[\d,.]*\d|\d", " ".join(texts)))
    for amount, count in Counter(_row_amounts(paper, kit)).items():
        if figures[amount] < count:
            words = phrase(
                N_("The amount {amount} can’t be read in the PDF: report this, and issue no paper."),
                amount=amount,
            )
            yield Finding(words, ("offer",))


def _row_amounts(paper: Any, kit: Kit) -> Iterator[str]:
    """Yield the amount that each line prints."""
    offer: PricedOffer = paper.offer
    if isinstance(paper, TermSheetPaper):
        shown = ((row, row.net) for row in fees_of(offer))
    else:
        items = (row for row in offer.rows if row.line.kind is LineKind.ITEM)
        shown = ((row, row.gross) for row in items)
    for row, amount in shown:
        if not row.line.hide_price:
            yield kit.formats.amount(amount)


def _kit(paper: Any) -> Kit:
    kinds = {QuotePaper: "quote", ProposalPaper: "proposal", TermSheetPaper: "term_sheet"}
    return kit_for(kinds[type(paper)], paper.head, Theme.of(paper.head.look))
