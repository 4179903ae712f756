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

_SAMPLE = 30


class Legend(QWidget):
    """One line under the map; its tool tip tells the letters of the roles."""

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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics = QPainter(self), self.fontMetrics()
        ink = Ink(colours_of(self), self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0.0, self.height() / 2
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        for kind, words in self._entries:
            wide = _SAMPLE + 6 + metrics.horizontalAdvance(words)
            if x + wide > self.width():  # better none than half of one; the tool tip tells them all
                break
            _draw_sample(painter, kind, QPointF(x, middle), ink)
            painter.setPen(ink.colour("muted"))
            painter.drawText(QPointF(x + _SAMPLE + 6, base), words)
            x += wide + 12
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
