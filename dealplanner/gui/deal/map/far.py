"""All lines of the map at once, for the view from very far, where there is no room for their signs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from dealplanner.gui.deal.map.drawing import Ink
from dealplanner.gui.deal.map.edge import FADED, Edge
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.stroke import line_pen

_CHOSEN = 4.0  # pixels of the chosen line
_BACK = 0.6  # ties step back behind the chart, or they would hide it


class FarLines(QGraphicsItem):
    """Draws all in a few strokes and keeps the picture; the lines themselves rest meanwhile."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self.ink = ink
        self._edges: Collection[Edge] = ()
        self._box = QRectF()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setVisible(False)

    def show_edges(self, edges: Collection[Edge], box: QRectF) -> None:
        """Show these lines, all of which lie in `box`."""
        self.prepareGeometryChange()
        self._edges, self._box = edges, box
        self.update()

    def dress(self, ink: Ink) -> None:
        """Take other colours."""
        self.ink = ink
        self.update()

    def boundingRect(self) -> QRectF:
        return self._box

    def shape(self) -> QPainterPath:
        return QPainterPath()  # what is under the pointer is a line, not all of them

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        groups: dict[tuple[LineKind, bool], list[QLineF]] = defaultdict(list)
        chosen: list[QLineF] = []
        for edge in self._edges:
            parts = edge.route().parts
            groups[edge.facts.kind, edge.faded] += parts
            if edge.isSelected():
                chosen += parts
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        _draw(painter, chosen, QPen(self.ink.colour("link"), _CHOSEN))
        for (kind, faded), lines in groups.items():
            pen = QPen(line_pen(kind, self.ink))
            pen.setWidthF(1.0)
            painter.setOpacity(FADED if faded else 1.0 if kind is LineKind.REPORTS_TO else _BACK)
            _draw(painter, lines, pen)


def _draw(painter: QPainter, lines: list[QLineF], pen: QPen) -> None:
    """Draw lines as thin as their pen is, whatever the scale."""
    if lines:
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines(lines)
