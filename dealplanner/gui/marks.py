"""The marks beside states, drawn by hand so that no font is missing them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from dealplanner.gui.colours import Colours


class Mark(StrEnum):
    """What a mark means; its form tells as much as its colour."""

    DONE = "done"
    CURRENT = "current"
    OPEN = "open"
    WRONG = "wrong"
    NOT_MET = "not_met"
    NOT_KNOWN = "not_known"


def colour_of(mark: Mark, colours: Colours) -> str:
    """Return the colour that goes with a mark."""
    return {
        Mark.DONE: colours.good,
        Mark.CURRENT: colours.link,
        Mark.OPEN: colours.muted,
        Mark.WRONG: colours.warn,
        Mark.NOT_MET: colours.bad,
        Mark.NOT_KNOWN: colours.warn,
    }[mark]


def pixmap(mark: Mark, colours: Colours, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the mark, `size` logical pixels square, for a screen with `ratio` pixels to each."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint(painter, mark, QRectF(0, 0, size, size), colour_of(mark, colours))
    painter.end()
    return made


def paint(painter: QPainter, mark: Mark, place: QRectF, colour: str) -> None:
    """Draw the mark into `place`, a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / 12, place.height() / 12)
    painter.setPen(_pen(colour))
    if mark is Mark.CURRENT:
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([QPointF(3.5, 2.5), QPointF(9, 6), QPointF(3.5, 9.5)]))
    elif mark is Mark.OPEN:
        painter.drawEllipse(QPointF(6, 6), 4.2, 4.2)
    else:
        painter.drawPath(_strokes(mark))
    painter.restore()


def _pen(colour: str) -> QPen:
    pen = QPen(QColor(colour), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _strokes(mark: Mark) -> QPainterPath:
    path = QPainterPath()
    if mark is Mark.DONE:
        path.moveTo(2, 6.5)
        path.lineTo(4.8, 9.5)
        path.lineTo(10, 2.5)
    elif mark is Mark.NOT_MET:
        path.moveTo(3, 3)
        path.lineTo(9, 9)
        path.moveTo(9, 3)
        path.lineTo(3, 9)
    elif mark is Mark.WRONG:
        path.moveTo(6, 2)
        path.lineTo(6, 6.8)
        path.moveTo(6, 9.9)
        path.lineTo(6, 10)
    else:
        path.moveTo(3.8, 4)
        path.cubicTo(3.8, 1, 8.4, 1, 8.4, 4)
        path.cubicTo(8.4, 5.8, 6, 5.6, 6, 7.4)
        path.moveTo(6, 9.9)
        path.lineTo(6, 10)
    return path
