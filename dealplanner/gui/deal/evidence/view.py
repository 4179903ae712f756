"""The grid as its user walks it: arrows, Return or a click to act, F2 to put on record."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from dealplanner.domain.asking import Grid
from dealplanner.gui.deal.evidence.drawing import CellDelegate, PeopleHeader, QuestionHeader, line_height
from dealplanner.gui.deal.evidence.model import GridModel
from dealplanner.gui.places import SAID
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_NARROWEST = 118  # pixels of a person
_ACTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKES_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class EvidenceGrid(QTableView):
    """Shows who said what; the questions and the people stay in sight as one scrolls."""

    acted = Signal(QModelIndex)
    """A cell was clicked, or entered by Return."""
    turned = Signal(QModelIndex)
    """Space: what this person should be asked, or no longer."""
    said_wished = Signal(QModelIndex)
    """F2: something was said here."""
    taken_back = Signal(QModelIndex)
    """Delete: the question is not to be asked."""
    moved = Signal()
    """Another cell is the current one."""
    question_clicked = Signal(int)
    """The line of a judgement whose question was clicked."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.grid = GridModel(today)
        self.setModel(self.grid)
        self.setItemDelegate(CellDelegate(self.grid, self))
        self.setVerticalHeader(QuestionHeader(self.grid, self))
        self.setHorizontalHeader(PeopleHeader(self.grid, self))
        self.setAccessibleName(
            tr(N_("Who said what: Return opens or asks, Space asks or asks no longer, F2 puts on record"))
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        self.clicked.connect(self.acted)
        self.verticalHeader().sectionClicked.connect(self._click_question)
        self.selectionModel().currentChanged.connect(self._move)

    def show_grid(self, grid: Grid) -> None:
        """Show what is known now, and stay at the cell where the cursor is."""
        here = self.grid.cell_at(self.currentIndex())
        if not self.grid.show_grid(grid):
            return
        height = line_height(self)
        for line in range(self.grid.rowCount()):
            self.setRowHeight(line, 2 * height + 10 if self.grid.row_at(line) else height + 12)
        if here is not None:
            self.go_to(here[0].evidence.judgement.about, here[1].id)
        if not self.currentIndex().isValid():
            self.go_to_first()

    def go_to(self, about: str, person_id: str | None = None) -> bool:
        """Make the cell of a judgement and a person the current one; say whether there is one."""
        line, column = self.grid.line_of(about), max(self.grid.column_of(person_id), 0)
        index = self.grid.index(line, column)
        if line < 0 or not index.isValid():
            return False
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def go_to_first(self) -> None:
        """Go to the first judgement and the first person."""
        first = next((n for n in range(self.grid.rowCount()) if self.grid.row_at(n)), -1)
        row = self.grid.row_at(first)
        if row is not None:
            self.go_to(row.evidence.judgement.about)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = event.key()
        if not index.isValid():
            super().keyPressEvent(event)
        elif key in _ACTS:
            self.acted.emit(index)
        elif key == Qt.Key.Key_Space:
            self.turned.emit(index)
        elif QKeySequence(key) == QKeySequence(SAID.keys):
            self.said_wished.emit(index)
        elif key in _TAKES_BACK:
            self.taken_back.emit(index)
        else:
            super().keyPressEvent(event)

    def _move(self, current: QModelIndex) -> None:
        self.verticalHeader().viewport().update()  # the question of the current row is highlighted
        self.moved.emit()

    def _click_question(self, line: int) -> None:
        row = self.grid.row_at(line)
        if row is not None:
            person = self.currentIndex().column()
            self.go_to(row.evidence.judgement.about, self.grid.people[max(person, 0)].id)
            self.question_clicked.emit(line)
