"""The legend of the map: what its lines and signs mean."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dealplanner.domain.stakes import Role
from dealplanner.gui.deal.map.drawing import Ink
from dealplanner.gui.deal.map.edge import draw_heads
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.stroke import SIGNS, draw_stroke, line_pen
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import paint_mark
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_SAMPLE, _GAP = 30, 12


class Legend(QWidget):
    """A line or two under the map; the tool tip tells the letters of the roles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = [(kind, tr(kind.label)) for kind in LineKind]
        letters = [f"{role.letter} {tr(role.label)}" for role in Role]
        self._letters = " · ".join([*letters, tr(N_("bars: influence"))])
        words = " · ".join(label for _, label in self._entries)
        self.setAccessibleName(f"{words} · {self._letters}")
        self.setToolTip(f"{words}\n{self._letters}")
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._line())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(places[-1].y()) + self._line()

    def _line(self) -> int:
        return self.fontMetrics().height() + 4

    def _places(self, width: int) -> list[QPointF]:
        """Return the left upper corner of every entry, on as many lines as a width needs."""
        places: list[QPointF] = []
        x, y = 0.0, 0.0
        for _, words in self._entries:
            wide = _SAMPLE + _GAP / 2 + self.fontMetrics().horizontalAdvance(words)
            if x and x + wide > width:
                x, y = 0.0, y + self._line()
            places.append(QPointF(x, y))
            x += wide + _GAP
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics = QPainter(self), self.fontMetrics()
        ink = Ink(colours_of(self), self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = max(0.0, (self.height() - self.heightForWidth(self.width())) / 2)
        down = QPointF(0, top + self._line() / 2)
        base = QPointF(_SAMPLE + _GAP / 2, (metrics.ascent() - metrics.descent()) / 2)
        for (kind, words), place in zip(self._entries, self._places(self.width()), strict=True):
            _draw_sample(painter, kind, place + down, ink)
            painter.setPen(ink.colour("muted"))
            painter.drawText(place + down + base, words)
        painter.end()


def _draw_sample(painter: QPainter, kind: LineKind, at: QPointF, ink: Ink) -> None:
    draw_stroke(painter, kind, QLineF(at, at + QPointF(_SAMPLE, 0)), ink)
    if kind not in SIGNS:
        return
    colour = line_pen(kind, ink).color()
    left = at.x() + (_SAMPLE - 9 if kind is LineKind.INFLUENCES else _SAMPLE / 2 - 5)
    painter.fillRect(QRectF(left - 1, at.y() - 6, 12, 12), ink.colour("card"))
    if kind is LineKind.SITS_IN:
        painter.setPen(colour)
        draw_heads(painter, QPointF(left + 5, at.y()), colour)
    else:
        paint_mark(painter, SIGNS[kind], QRectF(left, at.y() - 5, 10, 10), colour)
