"""Tables: columns that fit their figures, rows with rules, a head repeated on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from dealplanner.documents.flow import HAIR, Block, Canvas
from dealplanner.documents.prose import Prose
from dealplanner.documents.stack import Stack
from dealplanner.documents.styles import Colour

_TALL = 120.0  # points; a row that is higher may be split
_LEAST = 48.0  # points of a split row on either page
_WIDEST_WORDS = 0.2  # of the table, for a fitted column of words
_LEAST_SHARED = 0.16  # of the table, left for the columns that share
_SLACK = 0.01  # points; a figure must not break for the error of a float
_LONGEST_CHAIN = 14  # rows kept together; more might never fit on a page


@dataclass(frozen=True)
class Column:
    """How wide a column is: so many points, or its share of what is left, or as wide as its widest cell."""

    points: float = 0.0
    share: float = 0.0
    firm: bool = False
    """Does it hold figures, which must not be broken?"""


@dataclass(frozen=True)
class Rule:
    """A horizontal line."""

    colour: Colour
    weight: float = 0.5


@dataclass(frozen=True)
class Look:
    """How a row looks."""

    above: Rule | None = None
    below: Rule | None = None
    fill: Colour | None = None
    padding: float = 3.0
    """Points above and below the cells."""
    tail: float | None = None
    """Points below the cells, where they are not as many."""

    @property
    def around(self) -> float:
        """Return the points above and below together."""
        return self.padding + (self.padding if self.tail is None else self.tail)


PLAIN = Look()


class Row:
    """Cells from left to right, each over one or more columns; None leaves a column empty."""

    def __init__(
        self,
        cells: Sequence[Block | None],
        look: Look = PLAIN,
        *,
        spans: Sequence[int] = (),
        keep: bool = False,
    ) -> None:
        """Make a row; `keep` forbids a page to end after it."""
        self.cells, self.look, self.keep = cells, look, keep
        self.spans = spans or (1,) * len(cells)
        self.height = 0.0

    def measure(self, widths: Sequence[float], inset: float) -> None:
        """Set the cells in columns of these widths."""
        column, tallest = 0, 0.0
        for cell, span in zip(self.cells, self.spans, strict=True):
            if cell is not None:
                width = widths[column] if span == 1 else sum(widths[column : column + span])
                tallest = max(tallest, cell.wrap(width - 2 * inset, 0.0)[1])
            column += span
        self.height = tallest + self.look.around

    def cut(self, height: float) -> tuple[Row, Row] | None:
        """Cut every cell at the same height; None where nothing would fit."""
        halves = [cell.cut(height - self.look.around) if cell else (None, None) for cell in self.cells]
        if not any(fits and fits.height for fits, _ in halves):
            return None
        return self._half([fits for fits, _ in halves]), self._half([rest for _, rest in halves])

    def _half(self, cells: Sequence[Block | None]) -> Row:
        row = Row(cells, self.look, spans=self.spans, keep=self.keep)
        row.height = max((cell.height for cell in cells if cell), default=0.0) + self.look.around
        return row


class Grid(Block):
    """Rows in columns; splits between rows, and inside one that is tall."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        *,
        head: Row | None = None,
        inset: float = 0.0,
        gutter: float = 0.0,
        before: float = 0.0,
        after: float = 0.0,
    ) -> None:
        """Make a table; `inset` is the room beside each cell, `gutter` what lies between two columns."""
        self.columns, self.rows, self.head = columns, rows, head
        self.inset, self.gutter = inset, gutter
        self.before, self.after = before, after
        self.widths: Sequence[float] = ()

    def measure(self, width: float) -> float:
        """Find the columns' widths, then set every row."""
        self.widths = self._widths(width)
        inner = [wide - self.gutter for wide in self.widths[:-1]] + [self.widths[-1]]
        for row in self._all_rows():
            row.measure(inner if self.gutter else self.widths, self.inset)
        return sum(row.height for row in self._all_rows())

    def _all_rows(self) -> list[Row]:
        return [self.head, *self.rows] if self.head else list(self.rows)

    def _widths(self, width: float) -> list[float]:
        """Give fitted columns what they need and share out the rest; words give way before figures."""
        fixed = [
            column.points
            or (0.0 if column.share else fit if column.firm else min(fit, width * _WIDEST_WORDS))
            for column, fit in zip(self.columns, self._fits(), strict=True)
        ]
        shares = sum(column.share for column in self.columns)
        room = width * (1 - _LEAST_SHARED) if shares else width
        words = sum(wide for wide, column in zip(fixed, self.columns, strict=True) if not column.firm)
        if sum(fixed) > room and words:
            left = max(room - sum(fixed) + words, words / 2) / words
            fixed = [
                wide if column.firm else wide * left for wide, column in zip(fixed, self.columns, strict=True)
            ]
        if sum(fixed) > room:
            fixed = [wide * room / sum(fixed) for wide in fixed]
        each = (width - sum(fixed)) / shares if shares else 0.0
        return [wide + each * column.share for wide, column in zip(fixed, self.columns, strict=True)]

    def _fits(self) -> list[float]:
        """Return the width of the widest cell of each fitted column."""
        widest = [0.0] * len(self.columns)
        fitted = [not (column.points or column.share) for column in self.columns]
        for row in self._all_rows():
            number = 0
            for cell, span in zip(row.cells, row.spans, strict=True):
                if cell is not None and span == 1 and fitted[number]:
                    widest[number] = max(widest[number], _natural(cell))
                number += span
        return [wide + 2 * self.inset + self.gutter + _SLACK for wide in widest]

    def pieces(self, height: float) -> Sequence[Block]:
        """Split after the last row that fits, before rows that are kept with it, or inside a tall row."""
        room = height - (self.head.height if self.head else 0.0)
        count = 0
        while count < len(self.rows) and self.rows[count].height <= room + HAIR:
            room -= self.rows[count].height
            count += 1
        if count == len(self.rows):
            return ()
        row = self.rows[count]
        if row.height > _TALL and room >= _LEAST and (halves := row.cut(room)):
            return (
                self._piece([*self.rows[:count], halves[0]], before=self.before),
                self._piece([halves[1], *self.rows[count + 1 :]], after=self.after),
            )
        count = self._step_back(count)
        if not count:
            return ()
        return self._piece(self.rows[:count], before=self.before), self._piece(
            self.rows[count:], after=self.after
        )

    def _step_back(self, count: int) -> int:
        back = count
        while back and self.rows[back - 1].keep:
            back -= 1
        return back if count - back <= _LONGEST_CHAIN else count

    def _piece(self, rows: Sequence[Row], before: float = 0.0, after: float = 0.0) -> Grid:
        piece = Grid(
            self.columns,
            rows,
            head=self.head,
            inset=self.inset,
            gutter=self.gutter,
            before=before,
            after=after,
        )
        piece.width, piece.widths = self.width, self.widths
        piece.height = sum(row.height for row in piece._all_rows())
        return piece

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the grounds of all rows, then their rules, then what stands in them."""
        tops = [top - above for above in accumulate((row.height for row in self._all_rows()), initial=0.0)]
        placed = list(zip(self._all_rows(), tops, strict=False))
        for row, at in placed:
            if row.look.fill:
                canvas.fill_with(row.look.fill)
                canvas.rect(x, at - row.height, self.width, row.height, stroke=0, fill=1)
        for row, at in placed:
            for rule, y in ((row.look.above, at), (row.look.below, at - row.height)):
                if rule:
                    canvas.rule_with(rule.colour, rule.weight)
                    canvas.line(x, y, x + self.width, y)
        for row, at in placed:
            self._draw_cells(canvas, row, x + self.inset, at - row.look.padding)

    def _draw_cells(self, canvas: Canvas, row: Row, x: float, top: float) -> None:
        column = 0
        for cell, span in zip(row.cells, row.spans, strict=True):
            if cell is not None:
                cell.draw(canvas, x, top)
            x += sum(self.widths[column : column + span])
            column += span


def _natural(cell: Block) -> float:
    if isinstance(cell, Prose):
        return cell.natural_width()
    if isinstance(cell, Stack):
        return max((_natural(block) for block in cell.blocks), default=0.0)
    return cell.width
