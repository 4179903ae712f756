"""The points of the negotiation as a table: state, topic, day, who spoke last."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QWidget

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.papers import STUCK_AFTER, point_stuck
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, mark_pixmap
from dealplanner.gui.words import say, short_day, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal, Move, OpenPoint, PointState
from dealplanner.services.negotiation import last_moves, points_of

Index: TypeAlias = QModelIndex | QPersistentModelIndex
TOPIC, DUE, LAST = range(3)
_HEADS = (N_("Topic"), N_("Due"), N_("Last word"))
_MARKS = {
    PointState.OPEN: (Mark.RING, "warn"),
    PointState.CLOSE: (Mark.HALF, "link"),
    PointState.AGREED: (Mark.CHECK, "good"),
    PointState.DROPPED: (Mark.CROSS, "muted"),
}
_OPEN = (PointState.OPEN, PointState.CLOSE)
_SIDE = 12
_NOWHERE = QModelIndex()


class PointsModel(QAbstractTableModel):
    """Shows the points; nothing is edited in the table."""

    def __init__(self, deal: Deal, today: date, widget: QWidget) -> None:
        super().__init__(widget)
        self._deal, self._today, self._widget = deal, today, widget
        self.points: list[OpenPoint] = []
        self._stuck: frozenset[str] = frozenset()
        self._last: dict[str, Move] = {}

    def read(self, facts: DealFacts) -> None:
        """Show what the points are now; the same points keep their rows."""
        points = points_of(self._deal)
        self._last = last_moves(self._deal)
        self._stuck = frozenset(flag.about for flag in point_stuck(facts))
        if points != self.points:
            self.beginResetModel()
            self.points = points
            self.endResetModel()
        elif points:
            self.dataChanged.emit(self.index(0, 0), self.index(len(points) - 1, LAST))

    def row_of(self, point: OpenPoint | None) -> int:
        """Return the row of a point, −1 where none shows it."""
        return self.points.index(point) if point in self.points else -1

    def is_late(self, point: OpenPoint) -> bool:
        """Say whether a point should be settled by now."""
        return point.state in _OPEN and point.due_on is not None and point.due_on < self._today

    def is_stuck(self, point: OpenPoint) -> bool:
        """Say whether nobody has proposed anything on a point for long."""
        return point.id in self._stuck

    # Qt’s questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.points)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return tr(_HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        point, column = self.points[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(point, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(point, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(point, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(point, column)
        return None

    def _text(self, point: OpenPoint, column: int) -> str:
        if column == TOPIC:
            return " ".join(tr(point.topic).split()) or tr(N_("without a topic"))
        if column == DUE:
            return short_day(point.due_on, self._today)
        move = self._last.get(point.id)
        return "" if move is None else f"{tr(move.side.label)} · {short_day(move.on, self._today)}"

    def _icon(self, point: OpenPoint, column: int) -> QIcon | None:
        mark, tone = _MARKS[point.state]
        if column == DUE and self.is_late(point):
            mark, tone = Mark.BANG, "bad"
        elif column == LAST and self.is_stuck(point):
            mark, tone = Mark.CLOCK, "warn"
        elif column != TOPIC:
            return None
        colour = QColor(getattr(colours_of(self._widget), tone))
        return QIcon(mark_pixmap(mark, colour, _SIDE, self._widget.devicePixelRatioF()))

    def _colour(self, point: OpenPoint, column: int) -> QColor | None:
        colours = colours_of(self._widget)
        if point.state not in _OPEN:
            return QColor(colours.muted)
        return QColor(colours.bad) if column == DUE and self.is_late(point) else None

    def _spoken(self, point: OpenPoint, column: int) -> str:
        if column == TOPIC:
            words = phrase(
                N_("{topic}: {state}"), topic=self._text(point, TOPIC), state=phrase(point.state.label)
            )
            return say(words)
        if column == DUE:
            if self.is_late(point):
                return say(phrase(N_("Late: due on {day}"), day=point.due_on))
            return self._text(point, DUE) or tr(N_("no day yet"))
        last = self._text(point, LAST) or tr(N_("nobody has proposed anything yet"))
        if self.is_stuck(point):
            return say(phrase(N_("Stuck for {days} days or more: {last}"), days=STUCK_AFTER, last=last))
        return last
