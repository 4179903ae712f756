"""Draws the rows of a plan: bars for work, diamonds for dates; form says what colour says too."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from dealplanner.gui.colours import Colours
from dealplanner.gui.deal.plan.rows import ChartRow
from dealplanner.gui.deal.plan.scale import Scale
from dealplanner.gui.marks import Mark, paint_mark
from dealplanner.gui.words import short_day, tr
from dealplanner.i18n import N_

BAR = 12.0
_DIAMOND = 6.5
_MARK = 11.0
_GAP = 4.0


def shape_of(row: ChartRow, scale: Scale, middle: float) -> QRectF:
    """Return the place of a row’s bar or diamond; empty while it has no day."""
    if row.span is None:
        return QRectF()
    if row.is_work:
        left, right = scale.x(row.span.start), scale.x(row.span.end) + scale.day_width
        return QRectF(left, middle - BAR / 2, max(min(right, scale.right) - left, 3.0), BAR)
    centre = min(scale.x(row.span.end) + scale.day_width / 2, scale.right)
    side = _DIAMOND + (1.5 if row.is_live else 0)
    return QRectF(centre - side, middle - side, 2 * side, 2 * side)


def draw_row(painter: QPainter, row: ChartRow, place: QRectF, scale: Scale, colours: Colours) -> None:
    """Draw the bar or diamond of a row with its mark and its day."""
    tone = QColor(colours.bad if row.late else colours.good if row.done_on else colours.accent)
    painter.setPen(QPen(tone, 1.5))
    if row.is_work:
        pattern = Qt.BrushStyle.BDiagPattern if row.done_on else Qt.BrushStyle.SolidPattern
        painter.setBrush(QBrush(tone, pattern))
        painter.drawRoundedRect(place, 2, 2)
    else:
        # a payment is a ring, a milestone a diamond; what is done is hollow
        painter.setBrush(Qt.BrushStyle.NoBrush if row.done_on else QBrush(tone))
        if row.is_payment:
            painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        else:
            painter.drawPolygon(diamond(place))
    _draw_words(painter, row, place, scale, colours, tone)


def _draw_words(
    painter: QPainter, row: ChartRow, place: QRectF, scale: Scale, colours: Colours, tone: QColor
) -> None:
    """Write the day beside it, with a check for done and a bang for late; to the left where room ends."""
    assert row.span is not None
    words = short_day(row.span.end, scale.first)
    metrics = QFontMetricsF(painter.font())
    mark = Mark.CHECK if row.done_on else Mark.BANG if row.late else None
    wide = metrics.horizontalAdvance(words) + (_MARK + _GAP if mark else 0)
    left = place.right() + _GAP
    if left + wide > scale.right:
        left = place.left() - _GAP - wide
    if mark:
        paint_mark(painter, mark, QRectF(left, place.center().y() - _MARK / 2, _MARK, _MARK), tone)
        left += _MARK + _GAP
    painter.setPen(QColor(colours.muted))
    room = QRectF(left, place.center().y() - 10, 200, 20)
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def draw_ghost(painter: QPainter, place: QRectF, is_work: bool, colours: Colours) -> None:
    """Draw where a row would be moved to."""
    painter.setPen(QPen(QColor(colours.text), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_work:
        painter.drawRoundedRect(place, 2, 2)
    else:
        painter.drawPolygon(diamond(place))


def draw_link(painter: QPainter, start: QRectF, end: QRectF, colours: Colours) -> None:
    """Draw the line from what has to be done first to what waits for it."""
    x = min(start.right() - 3, end.left() - 7) if end.left() > start.left() else start.center().x()
    x = max(x, start.center().x()) if start.width() < 3 * _DIAMOND else x
    down = end.center().y() > start.center().y()
    path = QPainterPath(QPointF(x, start.bottom() if down else start.top()))
    path.lineTo(x, end.center().y())
    path.lineTo(end.left(), end.center().y())
    painter.setPen(QPen(QColor(colours.line), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    tip = QPointF(end.left(), end.center().y())
    painter.setBrush(QColor(colours.line))
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-5, -3), tip + QPointF(-5, 3)]))


def draw_without_day(painter: QPainter, row: ChartRow, left: float, middle: float, colours: Colours) -> None:
    """Say what sets a row off, or that it has no day yet."""
    words = row.trigger or tr(N_("no day yet"))
    wide = QFontMetricsF(painter.font()).horizontalAdvance(words)
    room = QRectF(left + 2 * _GAP, middle - 8, wide + 4, 16)
    painter.fillRect(room, QColor(colours.card))  # the line of today may run through it
    painter.setPen(QColor(colours.muted))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


def diamond(place: QRectF) -> QPolygonF:
    """Return the diamond within a square."""
    centre = place.center()
    return QPolygonF(
        [
            QPointF(centre.x(), place.top()),
            QPointF(place.right(), centre.y()),
            QPointF(centre.x(), place.bottom()),
            QPointF(place.left(), centre.y()),
        ]
    )
