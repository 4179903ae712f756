"""The meeting pack: sheets, drafts and issued papers of a deal as one booklet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dealplanner.domain.choices import DocumentState
from dealplanner.domain.errors import UserError
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.papers.head import Head
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.domain.steps.offer import Paper
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Deal, Document, Language, Profile
from dealplanner.services.deals import live
from dealplanner.services.papers.composing import PAPERS, compose
from dealplanner.services.papers.printing import print_paper
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet, sheet_head

_SHEET, _DRAFT, _ISSUED = "sheet:", "draft:", "issued:"


class PrivatePart(UserError):
    """A part that is for our own eyes is asked for in a pack for the client."""

    sentence = N_(
        "“{part}” is for our own eyes and never goes into a pack for the client: leave it out,"
        " or make the pack for us."
    )


class EmptyPack(UserError):
    """No part is chosen."""

    sentence = N_("Nothing is chosen yet: tick at least one paper on the left.")


@dataclass(frozen=True)
class Offered:
    """What may stand in a pack."""

    key: str
    title: Phrase
    audiences: tuple[Audience, ...]
    """For whom it can be printed."""


@dataclass(frozen=True)
class _Part:
    """A part that is composed and not yet printed, or that was printed long ago."""

    kind: str
    head: Head
    paper: Any = None
    size: SheetSize = SheetSize.A4
    pdf: bytes | None = None


@dataclass(frozen=True)
class Pack:
    """All that is needed to print a pack, with no record in it."""

    head: Head
    parts: tuple[_Part, ...]


def offered(deal: Deal) -> list[Offered]:
    """Return every part that a pack of this deal may have, in the order in which they are offered."""
    return [*_sheets(), *_drafts(), *_issued(deal)]


def _sheets() -> Iterator[Offered]:
    for sheet in SHEETS.values():
        yield Offered(f"{_SHEET}{sheet.key}", Phrase(sheet.title), sheet.audiences)


def _drafts() -> Iterator[Offered]:
    for kind in PAPERS:
        title = phrase(N_("{paper}, draft"), paper=Phrase(kind.label))
        yield Offered(f"{_DRAFT}{kind}", title, tuple(Audience))


def _issued(deal: Deal) -> Iterator[Offered]:
    for one in live(deal.documents):
        if one.state is not DocumentState.DRAFT and one.number:
            revision = f"-R{one.revision}" if one.revision > 1 else ""
            number = f"{one.number}{revision}"
            title = phrase(N_("{paper} {number}"), paper=Phrase(one.kind.label), number=number)
            yield Offered(f"{_ISSUED}{one.id}", title, tuple(Audience))


def compose_pack(
    deal: Deal,
    facts: DealFacts,
    profile: Profile,
    today: date,
    language: Language,
    audience: Audience,
    keys: Sequence[str],
    translate: Callable[[str], str] = str,
) -> Pack:
    """Return the pack of the parts `keys`, in their order; what is issued stays in its own language.

    Raises PrivatePart for what the client must not see, and EmptyPack for no part.
    """
    if not keys:
        raise EmptyPack
    known = {one.key: one for one in offered(deal)}
    for key in keys:
        if audience not in known[key].audiences and audience is Audience.CLIENT:
            raise PrivatePart(part=known[key].title)

    def made(key: str) -> _Part:
        kind, _, name = key.partition(":")
        if f"{kind}:" == _SHEET:
            sheet = SHEETS[name]
            whose = audience if audience in sheet.audiences else sheet.audiences[0]
            size = sheet.sizes[0]
            paper = compose_sheet(sheet, deal, facts, profile, today, language, whose, size, translate)
            return _Part(name, paper.head, paper, size)
        if f"{kind}:" == _DRAFT:
            draft = next(one for one in PAPERS if str(one) == name)
            paper = compose(deal, profile, draft, today, language)
            return _Part(name, paper.head, paper)
        return _kept(deal, profile, today, next(one for one in deal.documents if one.id == name))

    head = sheet_head(deal, profile, today, language, audience)
    return Pack(head, tuple(map(made, keys)))


def _kept(deal: Deal, profile: Profile, today: date, document: Document) -> _Part:
    paper = compose(deal, profile, document.kind, today, document=document)
    return _Part(str(document.kind), paper.head, paper, pdf=document.pdf)


def print_pack(pack: Pack) -> bytes:
    """Return the PDF of a pack; needs no record, so that it may run beside the window."""
    from dealplanner.documents.pack import PackPart, bound, title_of  # late: brings ReportLab

    return bound(pack.head, [PackPart(title_of(part.kind, part.head), _printed(part)) for part in pack.parts])


def _printed(part: _Part) -> bytes:
    if part.pdf:
        return part.pdf
    if part.kind in map(str, Paper):
        return print_paper(part.paper)
    return print_sheet(part.kind, part.paper, part.size)


def pack_file_name(pack: Pack) -> str:
    """Return the usual name of the file."""
    title = re.sub(r"[^\w\- ]+", " ", pack.head.deal).strip()[:60]
    return f"meeting {title}".strip() + ".pdf"
