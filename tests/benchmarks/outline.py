"""A paper's words for other engines: paragraphs and tables with the sizes, faces and widths that we use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from dealplanner.documents import KINDS
from dealplanner.documents.flow import Block
from dealplanner.documents.fonts import BOLD, BOLD_ITALIC, ITALIC
from dealplanner.documents.grid import Grid, Row
from dealplanner.documents.kit import kit_for
from dealplanner.documents.marks import Blank, Columns
from dealplanner.documents.prose import Prose
from dealplanner.documents.stack import Stack
from dealplanner.documents.theme import Theme

FAMILY = "Noto Sans"


@dataclass(frozen=True)
class Words:
    """A paragraph; its size is in points, its colour such as `#1f5c8b`."""

    text: str
    size: float
    bold: bool
    italic: bool
    colour: str
    align: str


@dataclass(frozen=True)
class Cell:
    """Paragraphs over one or more columns."""

    words: tuple[Words, ...]
    span: int


@dataclass(frozen=True)
class Table:
    """Rows in columns whose widths are in points; the first `heads` rows are repeated on every page."""

    widths: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heads: int


Outline: TypeAlias = "Sequence[Words | Table]"


def outline(kind: str, paper: Any) -> Outline:
    """Return the paper of this kind as its story tells it, without the foot of its pages."""
    theme = Theme.read("plain")
    blocks = KINDS[kind].story(paper, kit_for(kind, paper.head, theme))
    return [piece for block in blocks for piece in _pieces(block, theme.page.width)]


def all_words(pieces: Iterable[Words | Table]) -> Iterator[str]:
    """Yield every word of an outline."""
    for piece in pieces:
        if isinstance(piece, Words):
            yield from piece.text.split()
        else:
            yield from (word for row in piece.rows for cell in row for word in all_words(cell.words))


def _pieces(block: Any, width: float) -> Iterator[Words | Table]:
    block.wrap(width, 0.0)
    if isinstance(block, Grid):
        yield _table(block)
    elif isinstance(block, Columns):
        cells = tuple(Cell(tuple(_words(one)), 1) for one in block.blocks)
        yield Table((width / len(cells),) * len(cells), (cells,), 0)
    elif isinstance(block, Stack):
        for one in block.blocks:
            yield from _pieces(one, width)
    else:
        yield from _words(block)


def _table(grid: Grid) -> Table:
    rows = [grid.head, *grid.rows] if grid.head else list(grid.rows)
    return Table(tuple(grid.widths), tuple(map(_cells, rows)), int(grid.head is not None))


def _cells(row: Row) -> tuple[Cell, ...]:
    pairs = zip(row.cells, row.spans, strict=True)
    return tuple(Cell(tuple(_words(block)), span) for block, span in pairs)


def _words(block: Block | None) -> Iterator[Words]:
    """Yield all paragraphs inside, those of a table within a cell one below the other."""
    if isinstance(block, Prose):
        if block.text.strip():
            yield _paragraph(block)
    elif isinstance(block, Blank):
        yield from _words(block.value)
        yield from _words(block.label)
    else:
        for one in _inside(block):
            yield from _words(one)


def _inside(block: Block | None) -> Iterable[Block | None]:
    if isinstance(block, Stack | Columns):
        return block.blocks
    return (cell for row in block.rows for cell in row.cells) if isinstance(block, Grid) else ()


def _paragraph(prose: Prose) -> Words:
    style = prose.style
    return Words(
        text=f"{prose.mark} {prose.text}" if prose.mark else prose.text,
        size=round(style.size, 2),
        bold=style.typeface in (BOLD, BOLD_ITALIC),
        italic=style.typeface in (ITALIC, BOLD_ITALIC),
        colour="#" + "".join(f"{round(part * 255):02x}" for part in style.colour),
        align="center" if style.align == "centre" else style.align,
    )
