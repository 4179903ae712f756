"""The hand-over sheet: what stands and what is open, for the lawyers of both sides."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.letterhead import letterhead
from dealplanner.documents.marks import Columns
from dealplanner.documents.prose import Prose
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.stack import Stack
from dealplanner.documents.wording import wording
from dealplanner.domain.papers import Party
from dealplanner.domain.papers.closing import HandOverSheet
from dealplanner.i18n import N_


def story(paper: HandOverSheet, kit: Kit) -> Iterator[Block]:
    """Yield the sheet from top to bottom."""
    head = paper.head
    yield from letterhead(head, kit)
    yield kit.title(kit.say("title"))
    yield kit.subtitle(head.deal)
    yield kit.text(kit.say("lead"))
    sides = (("provider", head.ours), ("client", head.account))
    yield Columns(
        [_party(key, party, kit) for key, party in sides], 4 * kit.looks.unit, after=2 * kit.looks.unit
    )
    if paper.contacts:
        yield kit.heading(kit.say("heading.contacts"))
        yield kit.table(
            [TableColumn("column.who", share=1), TableColumn("column.part", share=2)],
            [list(row) for row in paper.contacts],
        )
    if paper.papers:
        yield kit.heading(kit.say("heading.papers"))
        yield kit.table(
            [TableColumn("column.paper", share=2), TableColumn("column.day", share=1)],
            [[name, kit.short_day(day)] for name, day in paper.papers],
        )
    yield from _terms(paper, kit)
    yield kit.heading(kit.say("heading.points"))
    if paper.points:
        columns = [TableColumn(f"column.{key}", share=1) for key in ("topic", "ours", "theirs", "due")]
        yield kit.lean_table(
            columns, [[topic, ours, theirs, kit.short_day(due)] for topic, ours, theirs, due in paper.points]
        )
    else:
        yield kit.text(kit.say("no_points"))
    yield kit.quiet(kit.say("no_advice"))


def _party(key: str, party: Party, kit: Kit) -> Block:
    lines = [*party.address, party.registration, party.tax_id, party.contact, party.email, party.phone]
    words = [Prose(line, kit.looks.small) for line in lines if line.strip()]
    return Stack(
        [Prose(kit.say(f"party.{key}"), kit.looks.column), Prose(party.name, kit.looks.cell_strong), *words]
    )


def _terms(paper: HandOverSheet, kit: Kit) -> Iterator[Block]:
    """Set the agreed terms under the words of the term sheet."""
    words = wording("term_sheet", kit.language)
    for block, rows in groupby(paper.terms, key=lambda row: row[0]):
        yield kit.heading(words.say(f"block.{block}"))
        yield kit.facts([(words.say(f"row.{block}.{key}"), value) for _, key, value in rows])


HAND_OVER = DocumentKind("hand_over", N_("Lawyers’ hand-over"), story)
