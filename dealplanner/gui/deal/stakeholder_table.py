"""The map as a list: for the keyboard and for those who listen, it does all that the map does."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dealplanner.gui.deal.map.people import MapFacts
from dealplanner.gui.deal.map.rows import Row, RowsModel, rows_of
from dealplanner.gui.look import colours_of
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_LOOKED_AT = 60  # rows that decide how wide a column is
_WIDEST = 240
_Key = Qt.Key


class StakeholderTable(QTableView):
    """Enter opens, Insert adds, Delete removes, L draws a line, M leads to the map, the menu key does all."""

    opened = Signal(str)
    """The id of a stakeholder."""
    page_wished = Signal(str)
    """The page that asks who is missing at an empty place."""
    new_wished = Signal()
    removal_wished = Signal(str)
    tie_wished = Signal(str)
    map_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    """The id of a stakeholder, and a place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = RowsModel(self)
        self.setModel(self.people)
        self.setAccessibleName(tr(N_("Stakeholders as a list")))
        self.setAccessibleDescription(
            tr(N_("Return opens, Insert adds, Delete removes, L draws a line, M shows the card on the map."))
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self._set_up_header()
        self.doubleClicked.connect(lambda index: self._open(self.people.rows[index.row()]))

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(_LOOKED_AT)
        header.setMaximumSectionSize(_WIDEST)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(600, 320)  # it scrolls

    def show_map(self, facts: MapFacts) -> None:
        """Show what is known now; whoever is chosen stays chosen, or the one who took their row."""
        chosen, at = self.chosen_id, max(self.currentIndex().row(), 0)
        if self.people.show_rows(rows_of(facts)) and self.people.rows:
            row = self.people.row_of(chosen)
            self._go_to(row if row >= 0 else min(at, len(self.people.rows) - 1))

    def mark_found(self, found: Set[str] | None) -> None:
        """Mark who is searched for; None once nobody is."""
        self.people.mark_found(found, QColor(colours_of(self).muted))

    @property
    def chosen(self) -> Row | None:
        """Return the row that keys are about."""
        row = self.currentIndex().row()
        return self.people.rows[row] if 0 <= row < len(self.people.rows) else None

    @property
    def chosen_id(self) -> str:
        """Return the id of the chosen row; empty where none is chosen."""
        return self.chosen.id if self.chosen is not None else ""

    def choose(self, one: str) -> None:
        """Choose somebody’s row and bring it into sight."""
        row = self.people.row_of(one)
        if row >= 0:
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        index = self.people.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if self.chosen is None and self.people.rows:
            self._go_to(0)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = _Key(event.key()), self.chosen
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == _Key.Key_Insert:
            self.new_wished.emit()
        elif row is not None and held == Qt.KeyboardModifier.ControlModifier and self._leap(row, key):
            event.accept()
        elif row is None or held or not self._do(row, key):
            super().keyPressEvent(event)

    def _do(self, row: Row, key: Qt.Key) -> bool:
        """Do what a key says of a row; say whether it says anything."""
        if key in (_Key.Key_Return, _Key.Key_Enter):
            self._open(row)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            if not row.page:
                self._remove(row)
        elif key == _Key.Key_L:
            if not row.page:
                self.tie_wished.emit(row.id)
        elif key == _Key.Key_M:
            self.map_wished.emit(row.id)
        else:
            return False
        return True

    def _remove(self, row: Row) -> None:
        """Take somebody off the map and go on with the next one, else with the one before."""
        at = self.currentIndex().row()
        people = [other.id for other in self.people.rows[at + 1 :] if not other.page]
        people += [other.id for other in self.people.rows[:at]][::-1]
        self.removal_wished.emit(row.id)
        if people and self.people.row_of(row.id) < 0:
            self.choose(people[0])

    def _leap(self, row: Row, key: Qt.Key) -> bool:
        """Go a level up, to whom somebody stands under, or a level down, to the first below them."""
        at = self.currentIndex().row()
        if key == _Key.Key_Up:
            above = (n for n in range(at - 1, -1, -1) if self.people.rows[n].level < row.level)
            self._go_to(next(above, at))
        elif key == _Key.Key_Down:
            below = self.people.rows[at + 1 : at + 2]
            self._go_to(at + 1 if below and below[0].level > row.level else at)
        else:
            return False
        return True

    def _open(self, row: Row) -> None:
        if row.page:
            self.page_wished.emit(row.page)
        else:
            self.opened.emit(row.id)

    def draw_line(self) -> None:
        """Ask for a line from the chosen row to somebody else."""
        if self.chosen is not None:
            self._do(self.chosen, _Key.Key_L)

    def show_on_map(self) -> None:
        """Lead to the card of the chosen row."""
        if self.chosen is not None:
            self._do(self.chosen, _Key.Key_M)

    def ask_what(self) -> None:
        """Show all that can be done with the chosen row, beside it."""
        row = self.chosen
        if row is None:
            return
        box = self.visualRect(self.currentIndex())
        at = self.viewport().mapToGlobal(QPoint(max(box.left(), 0) + 24, box.bottom()))
        self._ask(row, at)

    def _ask(self, row: Row, at: QPoint) -> None:
        if row.page:
            self.page_wished.emit(row.page)
        else:
            self.menu_wished.emit(row.id, at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.ask_what()
            return
        index: QModelIndex = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            row = self.people.rows[index.row()]
            if not row.page:
                self._ask(row, event.globalPos())
