"""The table of any list: rows that are read as one scrolls, opened by a click or Return."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from dealplanner.gui.list_model import ListModel
from dealplanner.gui.places import Target
from dealplanner.gui.words import tr
from dealplanner.services.deal_file import DealFile
from dealplanner.services.lists import Ask, Listing

_FIGURE = "CN¥000,000.00"  # what a column of figures should have room for
_ROW = 16  # pixels of a row beyond the height of its words


class ListTable(QTableView):
    """Shows the rows of a list; `ask` says which."""

    opened = Signal(object)
    """Target."""

    def __init__(self, file: DealFile, listing: Listing, ask: Ask) -> None:
        super().__init__()
        self.listing = listing
        self.rows = ListModel(file, listing, ask, self)
        self._chosen = ""
        self.setModel(self.rows)
        self.setAccessibleName(tr(listing.title))
        self._set_up_rows()
        self._set_up_columns()
        self.selectionModel().currentRowChanged.connect(self._remember)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def refresh(self) -> None:
        """Read again what is saved; the chosen row stays chosen and in sight."""
        chosen = self._chosen
        self.rows.refresh()
        row = self.rows.row_of(chosen)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(row, 0))

    def show_only(self, columns: tuple[int, ...]) -> None:
        """Leave out all columns but these."""
        for number in range(len(self.listing.columns)):
            self.setColumnHidden(number, number not in columns)

    def choose_first(self, select: bool) -> None:
        """Make the first row the current one, if none is yet or `select` asks for it."""
        if select:
            self.setCurrentIndex(self.rows.index(0, 0))
        elif not self.currentIndex().isValid():
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.rows.index(0, 0), flag)

    def _set_up_rows(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _ROW)

    def _set_up_columns(self) -> None:
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(48)
        self._figure = self.fontMetrics().horizontalAdvance(_FIGURE)

    def _remember(self, current: QModelIndex) -> None:
        if current.isValid():
            self._chosen = self.rows.rows[current.row()].id

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(Target(self.listing.opens, self.rows.rows[index.row()].opens))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column its share of the width, and its heading room."""
        super().resizeEvent(event)
        headings = self.horizontalHeader()
        shown = [n for n in range(len(self.listing.columns)) if not self.isColumnHidden(n)]
        columns = self.listing.columns
        wanted = sum(columns[number].width for number in shown)
        rest = width = self.viewport().width()
        for number in reversed(shown):  # the first takes what the others leave
            share = width * columns[number].width // wanted
            least = max(headings.sectionSizeHint(number), self._figure if columns[number].is_figure else 0)
            size = max(share, least) if number != shown[0] else rest
            self.setColumnWidth(number, size)
            rest -= size
