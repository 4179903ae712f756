"""The ways of lines as they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainterPath

from dealplanner.domain.routes import Route

_PARTS = 6  # that a curve is cut into where it is seen from far


@dataclass(frozen=True)
class DrawnRoute:
    """A line from card to card, in the map’s own points."""

    route: Route

    @property
    def straight(self) -> bool:
        """Say whether it goes straight from end to end, so that `arrival` is the whole of it."""
        return len(self.route.points) == 2

    @cached_property
    def arrival(self) -> QLineF:
        """Return its last part, coming from where."""
        before, last = self.route.points[-2:]
        return QLineF(*before, *last)

    @cached_property
    def sign(self) -> QPointF:
        """Return where its sign stands."""
        return QPointF(*self.route.sign)

    @cached_property
    def parts(self) -> list[QLineF]:
        """Return it as straight parts, a curve as a few of them."""
        points = list(self.route.points)
        if self.route.curved:
            points = [self.path.pointAtPercent(n / _PARTS).toTuple() for n in range(_PARTS + 1)]
        return [QLineF(*one, *other) for one, other in pairwise(points)]

    @cached_property
    def path(self) -> QPainterPath:
        """Return the whole of it."""
        first, *others = (QPointF(*point) for point in self.route.points)
        path = QPainterPath(first)
        if self.route.curved:
            path.cubicTo(*others)
        else:
            for point in others:
                path.lineTo(point)
        return path
