"""A block with a sign before it, drawn so that no font has to have it."""

from __future__ import annotations

from dealplanner.documents.flow import Block, Canvas
from dealplanner.documents.signs import draw_form
from dealplanner.documents.styles import Colour


class Marked(Block):
    """A block, indented behind a sign of `documents.signs`."""

    def __init__(self, block: Block, form: str, colour: Colour, size: float, leading: float) -> None:
        """Set the sign in the middle of the first line, which is `leading` points high."""
        self.block = block
        self._form, self._colour, self._size, self._leading = form, colour, size, leading

    def measure(self, width: float) -> float:
        """Leave room for the sign."""
        return self.block.wrap(width - self._indent, 0.0)[1]

    @property
    def _indent(self) -> float:
        return self._size * 1.6

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the sign, then the block."""
        low = top - (self._leading + self._size) / 2
        draw_form(canvas, self._form, x, low, self._size, self._colour)
        self.block.draw(canvas, x + self._indent, top)
