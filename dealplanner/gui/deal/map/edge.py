"""The lines of the map, each kind told by its stroke and its sign."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyle, QStyleOptionGraphicsItem, QWidget

from dealplanner.domain.routes import Covered, chart_route, tie_route
from dealplanner.gui.deal.map.card import PersonCard
from dealplanner.gui.deal.map.drawing import GRID, Ink
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.people import TieFacts
from dealplanner.gui.deal.map.routes import DrawnRoute
from dealplanner.gui.deal.map.stroke import SIGNS, draw_stroke, line_pen, period_of, seen_part
from dealplanner.gui.marks import paint_mark

_SIGN = 8.0  # radius of the disc under a sign
_ARROW = 9.0
FADED = 0.15
"""How much of a line is left while others are searched for."""
_Flag = QGraphicsItem.GraphicsItemFlag
_FLAGS = _Flag.ItemIsSelectable | _Flag.ItemUsesExtendedStyleOption


class Edge(QGraphicsItem):
    """One line; `start` does something to `end`. Its way is worked out when it is first seen."""

    def __init__(
        self, facts: TieFacts, start: PersonCard, end: PersonCard, ink: Ink, covered: Covered
    ) -> None:
        super().__init__()
        self.facts = facts
        self.start = start
        self.end = end
        self.ink = ink
        self.aside = 0.0
        """How far it is moved so that lines between the same two can be told apart."""
        self.faded = False
        self._rests = False
        self._covered = covered
        self._route: DrawnRoute | None = None
        self._box = QRectF()
        self.setFlags(_FLAGS)
        self._lift()

    def show_facts(self, facts: TieFacts) -> None:
        """Show what is known now."""
        if facts != self.facts:
            self.facts = facts
            self._lift()
            self.update()

    def _lift(self) -> None:
        """Put all other lines above those of the chart."""
        if self.facts.kind is not LineKind.REPORTS_TO:
            self.setZValue(0.5)
        elif self.zValue():
            self.setZValue(0)

    def dress(self, ink: Ink) -> None:
        """Take other colours."""
        self.ink = ink
        self.update()

    def words(self) -> str:
        """Return the line as one sentence."""
        return self.facts.words

    def rest(self, wanted: bool) -> None:
        """Draw nothing while the map is seen from very far, where all lines are drawn at once."""
        if wanted != self._rests:
            self._rests = wanted
            self.setFlag(_Flag.ItemHasNoContents, wanted)

    def fade(self, faded: bool) -> None:
        """Step back while something else is searched for."""
        self.faded = faded
        self.setOpacity(FADED if faded else 1.0)

    def adjust(self) -> None:
        """Follow the two cards."""
        self.prepareGeometryChange()
        (x, y), (other_x, other_y) = self.start.pos().toTuple(), self.end.pos().toTuple()
        wide, high, aside = abs(x - other_x), abs(y - other_y), abs(self.aside)
        self._box = QRectF(
            min(x, other_x) - aside,
            min(y, other_y) - aside,
            wide + GRID.width + 2 * aside,
            high + GRID.height + GRID.row + 2 * aside,  # an arc hangs below
        )
        self._route = None

    def route(self) -> DrawnRoute:
        """Return its way from card to card."""
        if self._route is None:
            start, end = (self.start.x(), self.start.y()), (self.end.x(), self.end.y())
            if self.facts.kind is LineKind.REPORTS_TO or self._hangs():
                self._route = DrawnRoute(chart_route(start, end, GRID))
            else:
                self._route = DrawnRoute(tie_route(start, end, self.aside, self._covered, GRID))
        return self._route

    def _hangs(self) -> bool:
        """Say whether it is the seat of somebody who stands right below their committee."""
        down = self.start.y() - self.end.y()
        near = abs(self.start.x() - self.end.x()) < GRID.column * 2.5
        return self.facts.kind is LineKind.SITS_IN and 0 < down <= GRID.row * 1.5 and near and not self.aside

    def boundingRect(self) -> QRectF:
        return self._box

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(9)
        return stroker.createStroke(self.route().path)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        route, kind = self.route(), self.facts.kind
        if option.state & QStyle.StateFlag.State_Selected:
            width = line_pen(kind, self.ink).widthF() + 6
            painter.strokePath(route.path, QPen(self.ink.colour("selection"), width))
        if route.straight:
            seen = option.exposedRect.adjusted(-4, -4, 4, 4)
            draw_stroke(painter, kind, seen_part(route.arrival, seen, period_of(kind)), self.ink)
        else:
            draw_stroke(painter, kind, route.path, self.ink)
        self._draw_sign(painter, route, option.exposedRect)

    def _draw_sign(self, painter: QPainter, route: DrawnRoute, seen: QRectF) -> None:
        kind = self.facts.kind
        if kind not in SIGNS:
            return
        colour = line_pen(kind, self.ink).color()
        if kind is LineKind.INFLUENCES:
            _draw_arrow(painter, route.arrival, colour)
            return
        middle = route.sign
        if not seen.adjusted(-_SIGN, -_SIGN, _SIGN, _SIGN).contains(middle):
            return
        painter.setPen(QPen(colour, 1))
        painter.setBrush(self.ink.colour("card"))
        painter.drawEllipse(middle, _SIGN, _SIGN)
        if kind is LineKind.SITS_IN:
            draw_heads(painter, middle, colour)
        else:
            box = QRectF(middle.x() - 4.5, middle.y() - 4.5, 9, 9)
            paint_mark(painter, SIGNS[kind], box, colour)


def draw_heads(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    """Draw the sign of a committee: three heads."""
    painter.setBrush(colour)
    for dx, dy in ((-3.2, 1.4), (3.2, 1.4), (0.0, -2.4)):
        painter.drawEllipse(middle + QPointF(dx, dy), 1.5, 1.5)


def _draw_arrow(painter: QPainter, arrival: QLineF, colour: QColor) -> None:
    back = QLineF(arrival.p2(), arrival.p1())
    back.setLength(_ARROW)
    side = back.normalVector().unitVector()
    half = QPointF(side.dx(), side.dy()) * (_ARROW * 0.45)
    head = QPainterPath()
    head.addPolygon(QPolygonF([arrival.p2(), back.p2() + half, back.p2() - half]))
    head.closeSubpath()
    painter.fillPath(head, colour)
