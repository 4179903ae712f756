"""The plan sheet: a deal on one page, for our own eyes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from dealplanner.documents.clipped import Clipped
from dealplanner.documents.flow import Block
from dealplanner.documents.grid import Column, Grid, Look, Row
from dealplanner.documents.kit import Kit
from dealplanner.documents.marks import Columns
from dealplanner.documents.one_page import Section, fitted_column
from dealplanner.documents.plan_parts import Parts
from dealplanner.documents.plan_sections import left_sections, right_sections
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.stack import Stack
from dealplanner.domain.papers import Value
from dealplanner.domain.papers.plan import PlanSheet
from dealplanner.i18n import N_

_GAP = 22.0  # points between the columns
_BELOW_HEAD = 9.0
_LINES = (4, 3, 2, 1)
"""How many lines an entry may have, tried from left to right."""
_TITLE = 1.9  # of the theme's type


def story(paper: PlanSheet, kit: Kit) -> Iterator[Block]:
    """Yield the head and the two columns, cut to what one page has room for."""
    head = Stack([*_head(paper, kit), _key_facts(paper, kit)])
    height = kit.theme.page.height - head.wrap(kit.width, 0.0)[1] - _BELOW_HEAD
    yield head
    columns = [_column(make, paper, kit, height) for make in (left_sections, right_sections)]
    yield Columns(columns, _GAP, before=_BELOW_HEAD)


def _column(
    make: Callable[[PlanSheet, Parts], list[Section]], paper: PlanSheet, kit: Kit, height: float
) -> Block:
    """Set a column with as long entries as leave every section its least."""
    width = (kit.width - _GAP) / 2
    column = Stack([])
    for lines in _LINES:
        column, is_whole = fitted_column(make(paper, Parts(kit, lines)), width, height)
        if is_whole:
            break
    return column


def _head(paper: PlanSheet, kit: Kit) -> Iterator[Block]:
    looks, size = kit.looks, kit.looks.cell.size * _TITLE
    title = replace(looks.title, size=size, leading=size * 1.2, after=1.0)
    yield Clipped(paper.head.deal, title, 2)
    about = filter(None, (paper.head.account.name, kit.value(paper.head.issued), paper.outcome))
    yield Clipped("  ·  ".join(about), replace(looks.label, after=5.0), 1)


def _key_facts(paper: PlanSheet, kit: Kit) -> Block:
    facts: list[tuple[str, Value]] = [
        ("value", paper.value or kit.say("not_known")),
        ("decision", kit.short_day(paper.decision_on) or kit.say("not_known")),
        ("step", kit.say("step_of", n=str(paper.step), title=paper.step_title)),
        ("lap", str(paper.lap)),
        ("level", paper.level),
    ]
    cells = [
        Stack(
            [
                Clipped(kit.say(f"fact.{key}"), kit.looks.cell_small, 1),
                Clipped(kit.value(value), kit.looks.cell_strong, 2),
            ]
        )
        for key, value in facts
    ]
    columns = [Column(share=share) for share in (1.0, 1.0, 1.5, 0.5, 1.5)]
    look = Look(above=kit.strong_line, below=kit.hairline, padding=5.0)
    return Grid(columns, [Row(cells, look)], gutter=10)


PLAN_SHEET = DocumentKind("plan", N_("Plan sheet"), story, pages=range(1, 2))
