"""The lines of the map, each kind told by its stroke and its sign."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyle, QStyleOptionGraphicsItem, QWidget

from dealplanner.domain.stakes import TieKind
from dealplanner.gui.colours import Colours
from dealplanner.gui.deal.map.card import PersonCard
from dealplanner.gui.deal.map.drawing import CARD
from dealplanner.gui.deal.map.people import TieFacts
from dealplanner.gui.deal.map.routes import Covered, Route, chart_route, tie_route
from dealplanner.gui.marks import Mark, paint_mark

_SIGN = 8.0  # radius of the disc under a sign
_ARROW = 9.0


def tie_pen(kind: TieKind, colours: Colours) -> QPen:
    """Return the stroke of a kind of line: plain, plain, dotted, dashed."""
    if kind is TieKind.TRUSTS:
        pen = QPen(QColor(colours.good), 2.2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.2])
        return pen
    if kind is TieKind.OPPOSES:
        pen = QPen(QColor(colours.bad), 1.8, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([5, 3])
        return pen
    if kind is TieKind.INFLUENCES:
        return QPen(QColor(colours.link), 1.6)
    return QPen(QColor(colours.line), 1.6)


class Edge(QGraphicsItem):
    """One line; `start` does something to `end`."""

    def __init__(self, facts: TieFacts, start: PersonCard, end: PersonCard, colours: Colours) -> None:
        super().__init__()
        self.facts = facts
        self.start = start
        self.end = end
        self.colours = colours
        self.aside = 0.0
        """How far it is moved so that lines between the same two can be told apart."""
        self._route: Route | None = None
        self._box = QRectF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.show_facts(facts)

    def show_facts(self, facts: TieFacts) -> None:
        """Show what is known now."""
        self.facts = facts
        self.setToolTip(facts.words)
        self.setZValue(0.5 if facts.kind is not TieKind.REPORTS_TO else 0)
        self.update()

    def dress(self, colours: Colours) -> None:
        """Take other colours."""
        self.colours = colours
        self.update()

    def words(self) -> str:
        """Return the line as one sentence."""
        return self.facts.words

    def adjust(self, covered: Covered) -> None:
        """Follow the two cards."""
        self.prepareGeometryChange()
        start, end = CARD.translated(self.start.pos()), CARD.translated(self.end.pos())
        if self.facts.kind is TieKind.REPORTS_TO:
            self._route = chart_route(start, end)
        else:
            self._route = tie_route(start, end, self.aside, covered)
        self._box = self._route.path.boundingRect().adjusted(-12, -12, 12, 12)

    def boundingRect(self) -> QRectF:
        return self._box

    def shape(self) -> QPainterPath:
        if self._route is None:
            return QPainterPath()
        stroker = QPainterPathStroker()
        stroker.setWidth(9)
        return stroker.createStroke(self._route.path)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._route is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = tie_pen(self.facts.kind, self.colours)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.strokePath(self._route.path, QPen(QColor(self.colours.selection), pen.widthF() + 6))
        painter.strokePath(self._route.path, pen)
        if self.facts.kind is TieKind.INFLUENCES:
            self._draw_arrow(painter, self._route.arrival, pen.color())
        elif self.facts.kind is TieKind.TRUSTS:
            self._draw_sign(painter, Mark.HEART, pen.color())
        elif self.facts.kind is TieKind.OPPOSES:
            self._draw_sign(painter, Mark.CROSS, pen.color())

    def _draw_arrow(self, painter: QPainter, arrival: QLineF, colour: QColor) -> None:
        back = QLineF(arrival.p2(), arrival.p1())
        back.setLength(_ARROW)
        side = back.normalVector().unitVector()
        half = QPointF(side.dx(), side.dy()) * (_ARROW * 0.45)
        head = QPainterPath()
        head.addPolygon(QPolygonF([arrival.p2(), back.p2() + half, back.p2() - half]))
        head.closeSubpath()
        painter.fillPath(head, colour)

    def _draw_sign(self, painter: QPainter, mark: Mark, colour: QColor) -> None:
        assert self._route is not None
        middle = self._route.sign
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QColor(self.colours.card))
        painter.drawEllipse(middle, _SIGN, _SIGN)
        side = 9.0
        paint_mark(painter, mark, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), colour)
