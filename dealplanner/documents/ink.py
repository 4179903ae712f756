"""A canvas that says nothing twice: colour, font and line are written only where they change.

Half the size and half the time of ReportLab's text objects, whose every string repeats them. Fonts are
asked by ReportLab's protocol for dynamic fonts (`splitString`, `getSubsetInternalName`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from dealplanner.documents.fonts import REGULAR, font
from dealplanner.documents.styles import Colour

_PART = -1  # the rank of a part’s name, above that of a heading


class Ink(Canvas):  # type: ignore[misc]  # reportlab is not typed
    """A canvas of ours, in memory or in a file; keywords are those of ReportLab's."""

    def __init__(self, file: Any, **keywords: Any) -> None:
        first = font(REGULAR.latin).fontName  # else every paper would name Helvetica, which is not inside
        # Not pageCompression, which would also write every stream as base 85 text.
        super().__init__(
            file, pageCompression=0, invariant=1, pdfVersion=(1, 7), initialFontName=first, **keywords
        )
        self._doc.defaultStreamFilters = [pdfdoc.PDFZCompress]
        self._headings, self._begins_part = 0, False
        self._above: list[int] = []
        self._forget()

    def showPage(self) -> None:  # noqa: N802  (ReportLab's name)
        """Close the page; the next begins with nothing said."""
        super().showPage()
        self._forget()

    def _forget(self) -> None:
        self._filled: Colour | None = None
        self._ruled: tuple[Colour, float] | None = None
        self._set_in: tuple[str, float] | None = None

    def begin_part(self, name: str) -> None:
        """Let the outline go on with a part, called by its first heading where `name` is empty."""
        self._above.clear()
        self._begins_part = True
        self.heading(name, _PART, self._pagesize[1])

    def heading(self, words: str, level: int, top: float) -> None:
        """Enter a heading into the outline: its rank, 0 the highest, and its upper edge on the page."""
        title = " ".join(words.split())
        if not title:
            return
        rank = _PART if self._begins_part else level
        self._begins_part = False
        while self._above and self._above[-1] >= rank:
            self._above.pop()
        self._headings += 1
        key = f"heading-{self._headings}"
        self.bookmarkHorizontalAbsolute(key, round(top, 2))
        self.addOutlineEntry(title, key, len(self._above))
        self._above.append(rank)

    def fill_with(self, colour: Colour) -> None:
        """Fill shapes and letters with `colour` from here on."""
        if colour != self._filled:
            self._filled = colour
            self.setFillColorRGB(*colour)

    def rule_with(self, colour: Colour, weight: float) -> None:
        """Draw lines in `colour`, `weight` points wide, from here on."""
        if (colour, weight) != self._ruled:
            self._ruled = colour, weight
            self.setStrokeColorRGB(*colour)
            self.setLineWidth(weight)

    def put(
        self, x: float, y: float, pieces: Sequence[tuple[str, str]], size: float, spread: float = 0.0
    ) -> None:
        """Put a line of text on the page, each piece in its font, `spread` points between two characters."""
        code = [f"BT {x:.2f} {y:.2f} Td"]
        if spread:
            code.append(f"{spread:.3f} Tc")
        for name, text in pieces:
            face = font(name)
            for subset, glyphs in face.splitString(text, self._doc):
                internal = face.getSubsetInternalName(subset, self._doc)
                if (internal, size) != self._set_in:
                    self._set_in = internal, size
                    code.append(f"{internal} {size:.2f} Tf")
                code.append(f"<{glyphs.hex()}> Tj")
        if spread:
            code.append("0 Tc")
        code.append("ET")
        self._code.append(" ".join(code))
