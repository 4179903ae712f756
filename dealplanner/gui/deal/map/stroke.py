"""The stroke of each kind of line, told apart without colour, and long strokes cut to what is seen."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from dealplanner.gui.deal.map.drawing import Ink
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.marks import Mark

SIGNS = {
    LineKind.TRUSTS: Mark.HEART,
    LineKind.OPPOSES: Mark.CROSS,
    LineKind.INFLUENCES: Mark.NEXT,
    LineKind.SITS_IN: Mark.RING,
}
"""What is drawn on a line, beside its stroke."""
_DASHES = {LineKind.TRUSTS: (1.0, 1.6), LineKind.OPPOSES: (5.0, 3.0)}  # in widths of the pen
_COLOURS = {
    LineKind.REPORTS_TO: ("line", 1.6),
    LineKind.INFLUENCES: ("link", 1.6),
    LineKind.TRUSTS: ("good", 2.2),
    LineKind.OPPOSES: ("bad", 1.8),
    LineKind.SITS_IN: ("muted", 4.6),
}
_HOLLOW = 2.0  # what is left open in the middle of a double line


def line_pen(kind: LineKind, ink: Ink) -> QPen:
    """Return the stroke of a kind of line: plain, plain, dotted, dashed, and the outside of a double one."""
    known = ink.pens.get(kind)
    if known is None:
        known = ink.pens[kind] = _made_pen(kind, ink)
    return known


def _made_pen(kind: LineKind, ink: Ink) -> QPen:
    name, width = _COLOURS[kind]
    pen = QPen(ink.colour(name), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if kind in _DASHES:
        pen.setDashPattern(_DASHES[kind])
    return pen


def draw_stroke(painter: QPainter, kind: LineKind, line: QLineF | QPainterPath, ink: Ink) -> None:
    """Draw a line of some kind, double where somebody sits in a committee."""
    _draw(painter, line, line_pen(kind, ink))
    if kind is LineKind.SITS_IN:
        _draw(painter, line, QPen(ink.colour("card"), _HOLLOW))


def _draw(painter: QPainter, line: QLineF | QPainterPath, pen: QPen) -> None:
    if isinstance(line, QPainterPath):
        painter.strokePath(line, pen)
        return
    painter.setPen(pen)
    painter.drawLine(line)


def seen_part(line: QLineF, seen: QRectF, period: float) -> QLineF:
    """Return the part of a straight line that crosses `seen`, begun where a dash begins.

    Qt works dashes out for the whole of a line, however little of it shows; `period` is the length of a
    dash and the gap after it.
    """
    length = line.length()
    if length <= period or (seen.contains(line.p1()) and seen.contains(line.p2())):
        return line
    enters, leaves = 0.0, 1.0
    for start, way, low, high in (
        (line.x1(), line.dx(), seen.left(), seen.right()),
        (line.y1(), line.dy(), seen.top(), seen.bottom()),
    ):
        if way == 0:
            continue
        first, last = sorted(((low - start) / way, (high - start) / way))
        enters, leaves = max(enters, first), min(leaves, last)
    if enters > leaves:
        return QLineF()
    begin = (enters * length // period) * period / length
    return QLineF(line.pointAt(begin), line.pointAt(leaves))


def period_of(kind: LineKind) -> float:
    """Return the length of a dash and the gap after it; 1 for a plain stroke."""
    return sum(_DASHES[kind]) * _COLOURS[kind][1] if kind in _DASHES else 1.0
