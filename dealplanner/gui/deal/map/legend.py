"""The legend of the map: what its lines and signs mean."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dealplanner.domain.stakes import TieKind
from dealplanner.gui.deal.map.edge import tie_pen
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, paint_mark
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_SIGNS = {TieKind.TRUSTS: Mark.HEART, TieKind.OPPOSES: Mark.CROSS, TieKind.INFLUENCES: Mark.NEXT}
_SAMPLE = 30


class Legend(QWidget):
    """One line under the map; its tool tip tells the letters of the roles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = [(kind, tr(kind.label)) for kind in TieKind]
        self._letters = tr(N_("E economic buyer · B boss · T technical advisor · C coach · bars: influence"))
        words = " · ".join(label for _, label in self._entries)
        self.setAccessibleName(f"{words} · {self._letters}")
        self.setToolTip(self._letters)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours, metrics = QPainter(self), colours_of(self), self.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0.0, self.height() / 2
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        for kind, words in self._entries:
            pen = tie_pen(kind, colours)
            painter.setPen(pen)
            painter.drawLine(QLineF(x, middle, x + _SAMPLE, middle))
            if kind in _SIGNS:
                left = x + _SAMPLE - 9 if kind is TieKind.INFLUENCES else x + _SAMPLE / 2 - 5
                painter.fillRect(QRectF(left - 1, middle - 6, 12, 12), QColor(colours.card))
                paint_mark(painter, _SIGNS[kind], QRectF(left, middle - 5, 10, 10), pen.color())
            painter.setPen(QColor(colours.muted))
            painter.drawText(QPointF(x + _SAMPLE + 6, base), words)
            x += _SAMPLE + metrics.horizontalAdvance(words) + 18
        painter.end()
