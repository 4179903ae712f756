"""What we understood: the problem back in the client’s words, to be confirmed or corrected."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.letterhead import addresses, greeting, letterhead
from dealplanner.documents.marks import Tick
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.signing import signature_lines
from dealplanner.documents.stack import Framed
from dealplanner.domain.papers.meeting import UnderstoodSheet
from dealplanner.i18n import N_


def story(paper: UnderstoodSheet, kit: Kit) -> Iterator[Block]:
    """Yield the sheet from top to bottom."""
    yield from letterhead(paper.head, kit)
    yield addresses(paper.head, kit)
    yield kit.title(kit.say("title"))
    yield kit.subtitle(paper.head.deal)
    yield kit.text(greeting(paper.head, kit))
    yield kit.text(kit.say("lead"))
    for key in ("problem", "belongs", "consequence"):
        words: str = getattr(paper, key)
        if words.strip():
            yield kit.heading(kit.say(f"heading.{key}"))
            yield kit.text(words)
    if paper.problems:
        yield kit.heading(kit.say("heading.problems"))
        columns = [TableColumn(f"column.{key}", share=1) for key in ("problem", "consequence", "gain")]
        yield kit.lean_table(columns, [[one.problem, one.consequence, one.gain] for one in paper.problems])
    goals = kit.bullets(paper.goals)
    if goals:
        yield kit.heading(kit.say("heading.goals"))
        yield from goals
    yield _confirmed(paper, kit)


def _confirmed(paper: UnderstoodSheet, kit: Kit) -> Block:
    unit = kit.looks.unit
    ticks = [Tick(kit.say(f"confirm.{key}"), kit.looks.cell) for key in ("right", "mostly", "wrong")]
    blocks = [kit.subheading(kit.say("heading.confirm")), *ticks, *signature_lines(paper.signing, kit)[:1]]
    return Framed(blocks, padding=3 * unit, border=kit.theme.colours.accent, before=4 * unit)


UNDERSTOOD = DocumentKind("understood", N_("What we understood"), story)
