"""The marks beside states, drawn by hand so that no font is missing them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from dealplanner.gui.colours import Colours


class Mark(Enum):
    """The forms; each tells as much as its colour."""

    CHECK = "check"
    CROSS = "cross"
    BANG = "bang"
    ASK = "ask"
    RING = "ring"
    NEXT = "next"
    UP = "up"
    DOWN = "down"
    SQUARE = "square"
    HEART = "heart"
    HALF = "half"
    CLOCK = "clock"


_SOLID = {Mark.NEXT, Mark.UP, Mark.DOWN, Mark.SQUARE, Mark.HEART, Mark.HALF}


def mark_colour(mark: Mark, colours: Colours) -> QColor:
    """Return the colour that goes with a mark where nothing else decides it."""
    names = {
        Mark.CHECK: colours.good,
        Mark.CROSS: colours.bad,
        Mark.BANG: colours.warn,
        Mark.ASK: colours.warn,
        Mark.NEXT: colours.link,
        Mark.UP: colours.good,
        Mark.DOWN: colours.bad,
    }
    return QColor(names.get(mark, colours.muted))


def mark_pixmap(mark: Mark, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the mark, `size` logical pixels square, for a screen with `ratio` pixels to each."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_mark(painter, mark, QRectF(0, 0, size, size), colour)
    painter.end()
    return made


def paint_mark(painter: QPainter, mark: Mark, place: QRectF, colour: QColor) -> None:
    """Draw the mark into `place`, a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / 12, place.height() / 12)  # forms are drawn on a grid of twelve
    pen = QPen(colour, 1.0 if mark in _SOLID else 1.7)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour if mark in _SOLID else Qt.BrushStyle.NoBrush)
    painter.drawPath(_FORMS[mark]())
    painter.restore()


def _polygon(*corners: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path


def _line(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    return path


def _cross() -> QPainterPath:
    path = _line((3, 3), (9, 9))
    path.addPath(_line((9, 3), (3, 9)))
    return path


def _bang() -> QPainterPath:
    path = _line((6, 1.8), (6, 6.8))
    path.addPath(_line((6, 9.9), (6, 10)))
    return path


def _ask() -> QPainterPath:
    path = QPainterPath(QPointF(3.8, 4))
    path.cubicTo(3.8, 1, 8.4, 1, 8.4, 4)
    path.cubicTo(8.4, 5.8, 6, 5.6, 6, 7.4)
    path.addPath(_line((6, 9.9), (6, 10)))
    return path


def _ring() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(6, 6), 4.2, 4.2)
    return path


def _heart() -> QPainterPath:
    path = QPainterPath(QPointF(6, 10))
    path.cubicTo(-1, 5.5, 2.5, 0.5, 6, 3.4)
    path.cubicTo(9.5, 0.5, 13, 5.5, 6, 10)
    return path


def _half() -> QPainterPath:
    """Return a disc of which the left half is hollow: one side has spoken."""
    path = QPainterPath()
    path.addEllipse(QPointF(6, 6), 4.8, 4.8)
    hollow = QPainterPath(QPointF(6.2, 1.8))
    hollow.arcTo(QRectF(1.8, 1.8, 8.4, 8.4), 90, 180)
    hollow.closeSubpath()
    return path.subtracted(hollow)


def _clock() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(6, 6), 4.8, 4.8)
    path.addPath(_line((6, 3.4), (6, 6), (8, 7.2)))
    return path


_FORMS: dict[Mark, Callable[[], QPainterPath]] = {
    Mark.CHECK: lambda: _line((2, 6.5), (4.8, 9.5), (10, 2.5)),
    Mark.CROSS: _cross,
    Mark.BANG: _bang,
    Mark.ASK: _ask,
    Mark.RING: _ring,
    Mark.NEXT: lambda: _polygon((3.5, 2.5), (9, 6), (3.5, 9.5)),
    Mark.UP: lambda: _polygon((6, 2), (11, 10), (1, 10)),
    Mark.DOWN: lambda: _polygon((1, 2), (11, 2), (6, 10)),
    Mark.SQUARE: lambda: _polygon((2, 2), (10, 2), (10, 10), (2, 10)),
    Mark.HEART: _heart,
    Mark.HALF: _half,
    Mark.CLOCK: _clock,
}
