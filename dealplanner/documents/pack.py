"""Several finished papers as one booklet: a cover with what is in it, then each part as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dealplanner.documents.bookmarks import with_outline
from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Kit, TableColumn, kit_for
from dealplanner.documents.letterhead import letterhead, paper_name
from dealplanner.documents.picking import joined
from dealplanner.documents.pixels import page_sizes
from dealplanner.documents.readback import Entry, outline
from dealplanner.documents.render import DocumentKind, render
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers.head import Head
from dealplanner.domain.papers.pack import PackCover, PackEntry
from dealplanner.i18n import N_


def story(paper: PackCover, kit: Kit) -> Iterator[Block]:
    """Yield the cover."""
    head = paper.head
    yield from letterhead(head, kit)
    yield kit.space(14)
    yield kit.title(kit.say("title"))
    yield kit.cover_subject(head.deal)
    client = head.account.name
    if head.private:
        yield kit.lead(kit.say("for_us"))
    elif client.strip():
        yield kit.lead(kit.say("for_client", client=client))
    yield kit.quiet(kit.value(head.issued))
    yield kit.space(6)
    yield kit.heading(kit.say("contents"))
    columns = [
        TableColumn("column.number"),
        TableColumn("column.part", share=1),
        TableColumn("column.pages", align="right"),
        TableColumn("column.first", align="right"),
    ]
    rows = [
        [str(number), one.title, str(one.pages), str(one.first)]
        for number, one in enumerate(paper.entries, start=1)
    ]
    yield kit.table(columns, rows)
    yield kit.quiet(kit.say("feet"))


PACK = DocumentKind("pack", N_("Meeting papers"), story)


@dataclass(frozen=True)
class PackPart:
    """A finished paper with what it is called in the contents."""

    title: str
    pdf: bytes


def title_of(kind: str, head: Head) -> str:
    """Return what a paper of `kind` is called in its own language."""
    return paper_name(head, kit_for(kind, head, Theme.of(head.look)))


def bound(head: Head, parts: Sequence[PackPart]) -> bytes:
    """Return one PDF: the cover, then the parts in their order, with an outline that leads to each."""
    counts = [len(page_sizes(part.pdf)) for part in parts]
    cover, covers = _cover(head, parts, counts, 1)
    if covers > 1:  # so many parts that the contents go on
        cover, covers = _cover(head, parts, counts, covers)
    entries: list[Entry] = []
    at = covers
    for part, count in zip(parts, counts, strict=True):
        entries.append(Entry(0, part.title, at))
        entries += [Entry(one.level + 1, one.title, at + (one.page or 0)) for one in outline(part.pdf)]
        at += count
    whole = joined([(cover, None), *((part.pdf, None) for part in parts)])
    kit = kit_for(PACK.key, head, Theme.of(head.look))
    return with_outline(whole, entries, f"{kit.say('title')} – {head.deal}", head.language)


def _cover(head: Head, parts: Sequence[PackPart], counts: Sequence[int], covers: int) -> tuple[bytes, int]:
    """Return the cover, and how many pages it takes; it is told how many those are."""
    at, entries = covers + 1, []
    for part, count in zip(parts, counts, strict=True):
        entries.append(PackEntry(title=part.title, pages=count, first=at))
        at += count
    made = render(PACK, PackCover(head=head, entries=tuple(entries)), Theme.of(head.look))
    return made.pdf, made.pages
