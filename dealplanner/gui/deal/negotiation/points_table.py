"""The table of points: chosen by arrows, proposed on by one letter, added, moved and removed by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from dealplanner.domain.bargaining import SideOf
from dealplanner.gui.deal.negotiation.points_model import DUE, LAST, TOPIC, PointsModel
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import OpenPoint

_DUE_WIDTH, _LAST_WIDTH = 92, 112
_PROPOSES = {Qt.Key.Key_W: SideOf.OURS, Qt.Key.Key_T: SideOf.THEIRS}


class PointsTable(QTableView):
    """Shows the points; tells which is chosen and what is to be done."""

    chosen = Signal()
    proposed = Signal(object)
    """The side that proposes something on the chosen point."""
    add_wished = Signal()
    removal_wished = Signal()
    move_wished = Signal(int)
    """By how many rows."""
    form_wished = Signal()

    def __init__(self, model: PointsModel) -> None:
        super().__init__()
        self.points = model
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(tr(N_("Points of the negotiation")))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(TOPIC, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(DUE, _DUE_WIDTH)
        self.setColumnWidth(LAST, _LAST_WIDTH)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.selectionModel().currentRowChanged.connect(lambda now, before: self.chosen.emit())

    @property
    def point(self) -> OpenPoint | None:
        """Return the chosen point."""
        row = self.currentIndex().row()
        return self.points.points[row] if 0 <= row < len(self.points.points) else None

    def choose(self, row: int) -> None:
        """Choose the point in a row, or the nearest one."""
        last = self.points.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.points.index(min(max(row, 0), last), TOPIC))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key in _PROPOSES and plain and self.point is not None:
            self.proposed.emit(_PROPOSES[key])
        elif key == Qt.Key.Key_Insert or (control and enter):
            self.add_wished.emit()
        elif key == Qt.Key.Key_Delete and plain:
            self.removal_wished.emit()
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wished.emit(1 if key == Qt.Key.Key_Down else -1)
        elif enter and plain:
            self.form_wished.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()  # the window’s own
        else:
            super().keyPressEvent(event)
