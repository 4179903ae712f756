"""The way of a line between two cards, and where its sign stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from dealplanner.gui.deal.map.drawing import GRID

Covered = Callable[[QPointF], bool]
"""Says whether a card hides a point."""


@dataclass(frozen=True)
class Route:
    """A drawn line, where its sign stands, and where it arrives, coming from where."""

    path: QPainterPath
    sign: QPointF
    arrival: QLineF
    straight: bool = False
    """Is `arrival` the whole of it?"""


def chart_route(child: QRectF, parent: QRectF) -> Route:
    """Return the line of an organisation chart: down the middle, across, and into the child from above."""
    start = QPointF(parent.center().x(), parent.bottom())
    end = QPointF(child.center().x(), child.top())
    if child.top() - parent.bottom() < GRID.gap_y / 3:  # moved beside or above: a straight line tells more
        return straight_route(child, parent, 0, lambda _: False)
    bend = child.top() - GRID.gap_y / 2
    path = QPainterPath(start)
    for point in (QPointF(start.x(), bend), QPointF(end.x(), bend), end):
        path.lineTo(point)
    return Route(path, QPointF(end.x(), bend), QLineF(QPointF(end.x(), bend), end))


def tie_route(start: QRectF, end: QRectF, aside: float, covered: Covered) -> Route:
    """Return the line of a tie: straight, but in an arc below the cards that stand between in one row."""
    dx, dy = end.center().x() - start.center().x(), end.center().y() - start.center().y()
    if abs(dy) < GRID.height / 2 and abs(dx) > GRID.column * 1.5:
        return _arc_route(start, end, aside)
    return straight_route(start, end, aside, covered)


def straight_route(start: QRectF, end: QRectF, aside: float, covered: Covered) -> Route:
    """Return the straight line between two cards, moved `aside` so that several can be told apart."""
    line = QLineF(start.center(), end.center())
    if aside and line.length():
        normal = line.normalVector().unitVector()
        line.translate(normal.dx() * aside, normal.dy() * aside)
    line = QLineF(_leave(start, line), _leave(end, QLineF(line.p2(), line.p1())))
    path = QPainterPath(line.p1())
    path.lineTo(line.p2())
    return Route(path, _free(line.pointAt, covered), line, straight=True)


def _arc_route(start: QRectF, end: QRectF, aside: float) -> Route:
    to_right = 1 if end.center().x() > start.center().x() else -1
    first = QPointF(start.center().x() + to_right * (GRID.width / 4 + aside), start.bottom())
    last = QPointF(end.center().x() - to_right * (GRID.width / 4 + aside), end.bottom())
    deep = max(first.y(), last.y()) + GRID.gap_y * 0.75 + abs(aside)
    path = QPainterPath(first)
    path.cubicTo(QPointF(first.x(), deep), QPointF(last.x(), deep), last)
    return Route(path, path.pointAtPercent(0.5), QLineF(QPointF(last.x(), deep), last))


def _leave(card: QRectF, line: QLineF) -> QPointF:
    """Return where `line`, which begins inside `card`, leaves it; its beginning where it does not."""
    corners = (card.topLeft(), card.topRight(), card.bottomRight(), card.bottomLeft())
    for n, corner in enumerate(corners):
        kind, point = line.intersects(QLineF(corner, corners[(n + 1) % 4]))
        if kind == QLineF.IntersectionType.BoundedIntersection:
            return QPointF(point)
    return line.p1()


def _free(point_at: Callable[[float], QPointF], covered: Covered) -> QPointF:
    """Return the point nearest to the middle that no card hides."""
    points = [point_at(share) for share in (0.5, 0.42, 0.58, 0.33, 0.67, 0.22, 0.78, 0.12, 0.88)]
    return next((point for point in points if not covered(point)), points[0])
