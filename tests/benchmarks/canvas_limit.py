"""The least that ReportLab needs for a paper: its very words and rules, drawn again on a bare canvas."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, TypeAlias
from unittest.mock import patch

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from dealplanner.documents import drawing
from dealplanner.documents.ink import Ink
from dealplanner.documents.theme import A4

Step: TypeAlias = tuple[str, tuple[Any, ...]]
_STATES = {"setFont", "setFillColorRGB", "setCharSpace", "setStrokeColorRGB", "setLineWidth"}


@dataclass
class Sheet:
    """What stands on one page: rules and grounds, drawn first, then the words."""

    rules: list[Step] = field(default_factory=list)
    words: list[Step] = field(default_factory=list)


class _Noting(Ink):
    """Draws as always, and notes what ReportLab's own methods would need to draw the same."""

    def __init__(self, file: Any, sheets: list[Sheet], **keywords: Any) -> None:
        super().__init__(file, **keywords)
        self._sheets = sheets
        self._sheets.append(Sheet())

    def showPage(self) -> None:  # noqa: N802  (ReportLab's name)
        super().showPage()
        self._sheets.append(Sheet())

    def fill_with(self, colour: Any) -> None:
        super().fill_with(colour)
        for steps in (self._sheets[-1].rules, self._sheets[-1].words):
            steps.append(("setFillColorRGB", colour))

    def rule_with(self, colour: Any, weight: float) -> None:
        super().rule_with(colour, weight)
        self._sheets[-1].rules += [("setStrokeColorRGB", colour), ("setLineWidth", (weight,))]

    def line(self, *given: Any) -> None:
        super().line(*given)
        self._sheets[-1].rules.append(("line", given))

    def rect(self, *given: Any, stroke: int = 1, fill: int = 0) -> None:
        super().rect(*given, stroke=stroke, fill=fill)
        self._sheets[-1].rules.append(("rect", (*given, stroke, fill)))

    def put(self, x: float, y: float, pieces: Any, size: float, spread: float = 0.0) -> None:
        super().put(x, y, pieces, size, spread)
        steps = self._sheets[-1].words
        steps += [("setTextOrigin", (x, y)), ("setCharSpace", (spread,))]
        for font, text in pieces:
            steps += [("setFont", (font, size)), ("textOut", (text,))]


def record(draw: Callable[[], bytes]) -> list[Sheet]:
    """Return what `draw`, which renders a paper, puts on its pages."""
    sheets: list[Sheet] = []
    with patch.object(drawing, "Ink", lambda file, **keywords: _Noting(file, sheets, **keywords)):
        draw()
    return [Sheet(list(_lean(sheet.rules)), list(_lean(sheet.words))) for sheet in sheets[:-1]]


def _lean(steps: list[Step]) -> Iterator[Step]:
    """Yield the steps without those that set what holds already."""
    held: dict[str, tuple[Any, ...]] = {"setCharSpace": (0.0,)}
    for name, given in steps:
        if name not in _STATES:
            yield name, given
        elif held.get(name) != given:
            held[name] = given
            yield name, given


def replay(sheets: list[Sheet], *, base85: bool = True) -> bytes:
    """Draw the pages on a bare canvas, the words of each in one text object.

    ReportLab writes its streams in base 85, for printers of the past, unless it is told otherwise.
    """
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, pageCompression=int(base85))
    if not base85:
        canvas._doc.defaultStreamFilters = [pdfdoc.PDFZCompress]
    for sheet in sheets:
        for name, given in sheet.rules:
            getattr(canvas, name)(*given)
        text = canvas.beginText()
        for name, given in sheet.words:
            getattr(text, name)(*given)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
