"""Words on a page: the one flowable that turns text into ink.

It draws characters, not markup, so that nothing typed by people can mean anything but itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from dealplanner.documents.flow import HAIR, Block, Canvas
from dealplanner.documents.lines import Line, set_lines
from dealplanner.documents.printable import printable
from dealplanner.documents.styles import Style

CAP_HEIGHT = 0.714  # of Noto Sans, in ems
_LEAST_LINES = 2  # of a paragraph at the foot or head of a page


class Prose(Block):
    """Text in one style, set in as many lines as it needs; it splits between lines."""

    def __init__(self, text: str, style: Style, *, indent: float = 0.0, mark: str = "") -> None:
        """Set `text`, indented by `indent` points, with `mark` standing before the first line."""
        self.text = printable(text)
        self.style = style
        self.indent = indent
        self.outdent = 0.0
        """Points kept free on the right, where figures of a column end at different places."""
        self.mark = printable(mark)
        self.before, self.after = style.before, style.after
        self.lines: Sequence[Line] = ()
        self._natural: float | None = None

    def measure(self, width: float) -> float:
        """Set the lines."""
        style = self.style
        ems = max((width - self.indent - self.outdent) / style.size, 1.0)
        if self._natural is None or self._natural > ems:
            self.lines = self.set_lines(ems)
        return len(self.lines) * style.leading

    def set_lines(self, ems: float) -> Sequence[Line]:
        """Return the words in lines of at most `ems` type sizes."""
        return set_lines(self.text, self.style.typeface, self.style.language, ems)

    def natural_width(self) -> float:
        """Return the width that it would take if no line were broken; keeps the lines for `measure`."""
        style = self.style
        if self._natural is None:
            self.lines = self.set_lines(float("inf"))
            self._natural = max(line.width for line in self.lines)
        return self._natural * style.size + self.indent + self.outdent

    def pieces(self, height: float) -> Sequence[Block]:
        """Split between lines, leaving no single line behind or ahead."""
        fitting = int((height + HAIR) / self.style.leading)
        fitting = min(fitting, len(self.lines) - _LEAST_LINES)
        if fitting < _LEAST_LINES:
            return ()
        return self.head(fitting), self.tail(fitting)

    def cut(self, height: float) -> tuple[Block | None, Block | None]:
        """Cut between any two lines."""
        fitting = int((height + HAIR) / self.style.leading)
        if fitting <= 0:
            return None, self
        return (self, None) if fitting >= len(self.lines) else (self.head(fitting), self.tail(fitting))

    def head(self, count: int) -> Prose:
        """Return the first `count` lines."""
        piece = self._piece(self.lines[:count])
        piece.mark, piece.before = self.mark, self.before
        return piece

    def tail(self, count: int) -> Prose:
        """Return the lines after the first `count`."""
        piece = self._piece(self.lines[count:])
        piece.after = self.after
        return piece

    def _piece(self, lines: Sequence[Line]) -> Prose:
        piece = Prose("", self.style, indent=self.indent)
        piece.before = piece.after = 0.0
        piece.outdent = self.outdent
        piece.lines, piece.width = lines, self.width
        piece.height = len(lines) * self.style.leading
        return piece

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the lines, the first with its mark."""
        style = self.style
        canvas.fill_with(style.colour)
        baseline = top - style.leading / 2 - CAP_HEIGHT / 2 * style.size
        if self.mark:
            marks = set_lines(self.mark, style.typeface, style.language, float("inf"))
            canvas.put(x, baseline, marks[0].pieces, style.size)
        for line in self.lines:
            if line.pieces:
                at = x + self.indent + self._shift(line)
                canvas.put(at, baseline, line.pieces, style.size, line.spread * style.size)
            baseline -= style.leading

    def _shift(self, line: Line) -> float:
        if self.style.align == "left":
            return 0.0
        left = self.width - self.indent - self.outdent - line.width * self.style.size
        return left if self.style.align == "right" else left / 2
