"""Small things drawn by hand: rules, boxes to tick, lines to sign on."""

from __future__ import annotations

from collections.abc import Sequence

from dealplanner.documents.flow import HAIR, Block, Canvas
from dealplanner.documents.prose import Prose
from dealplanner.documents.styles import Colour, Style


class Line(Block):
    """A horizontal line over the width of the text."""

    def __init__(self, colour: Colour, weight: float, before: float = 0.0, after: float = 0.0) -> None:
        self._colour, self._weight = colour, weight
        self.before, self.after = before, after

    def measure(self, width: float) -> float:
        """Return its weight."""
        return self._weight

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw it."""
        canvas.rule_with(self._colour, self._weight)
        canvas.line(x, top, x + self.width, top)


class Tick(Prose):
    """Words behind a box to be ticked."""

    def __init__(self, words: str, style: Style) -> None:
        super().__init__(words, style, indent=style.size * 1.7)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the box, then the words."""
        side = self.style.size * 0.85
        canvas.rule_with(self.style.colour, 0.7)
        canvas.rect(x, top - (self.style.leading + side) / 2, side, side, stroke=1, fill=0)
        super().draw(canvas, x, top)


class Blank(Block):
    """A line to write on, with what is known written above it and what belongs there below."""

    def __init__(
        self, label: str, value: str, styles: tuple[Style, Style], colour: Colour, room: float
    ) -> None:
        """Leave `room` points above the line; the styles are those of the value and the label."""
        self.value, self.label = Prose(value, styles[0]), Prose(label, styles[1])
        self._styles, self._colour, self._room = styles, colour, room

    def measure(self, width: float) -> float:
        """Leave room for a hand or for what is known, whichever needs more."""
        self._above = max(self._room, self.value.wrap(width, 0.0)[1])
        return self._above + 2.0 + self.label.wrap(width, 0.0)[1]

    def cut(self, height: float) -> tuple[Block | None, Block | None]:
        """Cut what is written above the line, where it is longer than a page."""
        if self.height <= height + HAIR:
            return self, None
        fits, rest = self.value.cut(height)
        if fits is None or not isinstance(rest, Prose):
            return None, self
        below = Blank("", "", self._styles, self._colour, self._room)
        below.value, below.label = rest, self.label
        below.wrap(self.width, 0.0)
        return fits, below

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the line with its words."""
        line = top - self._above
        self.value.draw(canvas, x, line + self.value.height)
        canvas.rule_with(self._colour, 0.5)
        canvas.line(x, line, x + self.width, line)
        self.label.draw(canvas, x, line - 2.0)


class Columns(Block):
    """Blocks side by side, equally wide, their tops level."""

    def __init__(self, blocks: Sequence[Block], gap: float, before: float = 0.0, after: float = 0.0) -> None:
        self.blocks, self.gap = blocks, gap
        self.before, self.after = before, after

    def measure(self, width: float) -> float:
        """Return the height of the tallest."""
        self._each = (width - self.gap * (len(self.blocks) - 1)) / len(self.blocks)
        return max(block.wrap(self._each, 0.0)[1] for block in self.blocks)

    def cut(self, height: float) -> tuple[Block | None, Block | None]:
        """Cut every column at the same height."""
        halves = [block.cut(height) for block in self.blocks]
        if not any(fits and fits.height for fits, _ in halves) or not any(rest for _, rest in halves):
            return super().cut(height)
        return self._half([fits for fits, _ in halves]), self._half([rest for _, rest in halves])

    def _half(self, blocks: Sequence[Block | None]) -> Columns:
        half = Columns([block or Block() for block in blocks], self.gap)
        half.wrap(self.width, 0.0)
        return half

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw them from left to right."""
        for block in self.blocks:
            block.draw(canvas, x, top)
            x += self._each + self.gap


class Beside(Columns):
    """The same words in two languages, side by side; they may go on, on the next page."""

    def pieces(self, height: float) -> Sequence[Block]:
        """Cut both at the same height, leaving no single line behind or ahead."""
        least = 2 * max(_leading(block) for block in self.blocks)
        if height < least or self.height - height < least:
            return ()
        fits, rest = self.cut(height)
        if fits is None or rest is None:
            return ()
        fits.before, rest.after = self.before, self.after
        return fits, rest

    def _half(self, blocks: Sequence[Block | None]) -> Beside:
        half = Beside([block or Block() for block in blocks], self.gap)
        half.wrap(self.width, 0.0)
        return half


def _leading(block: Block) -> float:
    return block.style.leading if isinstance(block, Prose) else 0.0
