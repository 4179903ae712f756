"""Words in no more lines than there is room for; the last ends in an ellipsis where words are left out."""

from __future__ import annotations

from dealplanner.documents.lines import Line, set_lines
from dealplanner.documents.prose import Prose
from dealplanner.documents.styles import Style

_LONGEST = 120  # characters a line can have at most; more of a text need not be looked at


class Clipped(Prose):
    """A paragraph of at most `most` lines."""

    def __init__(self, text: str, style: Style, most: int) -> None:
        super().__init__(" ".join(text.split()), style)
        self.most = most
        self._whole = self.text

    def measure(self, width: float) -> float:
        """Set as many words as fit."""
        ems = max(width / self.style.size, 1.0)
        text = self._whole[: _LONGEST * self.most]
        self.lines = self._set(text, ems)
        if len(self.lines) > self.most or len(text) < len(self._whole):
            self.lines = self._cut(text, ems)
        return len(self.lines) * self.style.leading

    def _cut(self, text: str, ems: float) -> list[Line]:
        """Leave out one character after the other of what would fill the lines, until the ellipsis fits."""
        length = min(len(text), sum(_length(line) + 1 for line in self.lines[: self.most]))
        while True:
            lines = self._set(text[:length].rstrip() + "…", ems)
            if len(lines) <= self.most or not length:
                return lines[: self.most]
            length -= 1

    def _set(self, text: str, ems: float) -> list[Line]:
        return set_lines(text, self.style.typeface, self.style.language, ems)


def _length(line: Line) -> int:
    return sum(len(words) for _, words in line.pieces)
