"""The meeting booklet: who comes and what each wants, questions with numbered boxes, comparison, offer."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.documents.flow import Block, Room
from dealplanner.documents.grid import Column, Grid, Look, Row
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.prose import Prose
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.stack import Framed, Kept, Stack
from dealplanner.domain.papers.meeting import Booklet, Question
from dealplanner.i18n import N_

_BOX = 46.0  # points for two lines of handwriting


def story(paper: Booklet, kit: Kit) -> Iterator[Block]:
    """Yield the booklet from top to bottom."""
    head = paper.head
    yield kit.title(kit.say("title"))
    yield kit.subtitle(" · ".join(filter(None, (head.account.name, head.deal))))
    yield kit.facts(
        [
            (kit.say("when"), paper.when),
            (kit.say("purpose"), paper.purpose),
            (kit.say("promised"), paper.promised),
        ],
        label=0.2,
    )
    yield from _guests(paper, kit)
    yield from _questions(paper, kit)
    if paper.criteria:
        yield kit.heading(kit.say("heading.criteria"))
        columns = [TableColumn("column.criterion", share=3)]
        columns += [TableColumn(f"column.{key}", share=1, align="right") for key in ("ours", "rival")]
        yield kit.table(columns, [list(row) for row in paper.criteria])
    if paper.sums:
        yield kit.heading(kit.say("heading.offer"))
        yield kit.facts(paper.sums, label=0.5)
    yield kit.heading(kit.say("heading.agreed"))
    yield from (_box(number, kit.say(f"agreed.{key}"), kit) for number, key in enumerate(_AGREED, start=1))


_AGREED = ("next", "who", "promised")


def _guests(paper: Booklet, kit: Kit) -> Iterator[Block]:
    if not paper.guests:
        return
    yield kit.heading(kit.say("heading.guests"))
    rows: list[list[str | Block]] = [
        [
            kit.pair(guest.name, " · ".join(filter(None, (guest.job, guest.roles, guest.attitude)))),
            guest.wants,
            guest.say,
        ]
        for guest in paper.guests
    ]
    columns = [
        TableColumn(f"column.{key}", share=share)
        for key, share in (("who", 1.2), ("wants", 1.3), ("say", 1.3))
    ]
    yield kit.table(columns, rows)


def _questions(paper: Booklet, kit: Kit) -> Iterator[Block]:
    yield kit.heading(kit.say("heading.questions"))
    if not paper.questions:
        yield kit.text(kit.say("no_questions"))
    for number, question in enumerate(paper.questions, start=1):
        yield _question(number, question, kit)


def _question(number: int, question: Question, kit: Kit) -> Block:
    about = "  ·  ".join(filter(None, (question.whom, question.known)))
    looks = kit.looks
    words = Stack(
        [
            block
            for block in (Prose(question.words, looks.cell_strong), Prose(about, looks.cell_small))
            if block.text
        ]
    )
    return _numbered(number, words, kit)


def _box(number: int, words: str, kit: Kit) -> Block:
    return _numbered(number, Prose(words, kit.looks.cell_strong), kit)


def _numbered(number: int, words: Block, kit: Kit) -> Block:
    """Set a number and words above a frame to write in."""
    looks, unit = kit.looks, kit.looks.unit
    row = Row((Prose(f"{number}", looks.column), words), Look(padding=0))
    heading = Grid((Column(points=18.0), Column(share=1)), [row])
    frame = Framed([Room(_BOX)], padding=0, border=kit.theme.colours.rule)
    return Kept([heading, kit.space(0.4), frame], after=1.4 * unit)


BOOKLET = DocumentKind("booklet", N_("Meeting booklet"), story)
