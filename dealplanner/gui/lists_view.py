"""The one view that draws any list: a filter, a table, a button for a new one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
)

from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.forms import load_form
from dealplanner.gui.list_model import ListModel
from dealplanner.gui.places import FILTER, Target
from dealplanner.gui.view import View
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.services.deal_file import DealFile
from dealplanner.services.lists import Ask, Listing, next_page

_PAUSE = 120  # milliseconds after the last key in the filter
_ROW = 16  # pixels of a row beyond the height of its words


class ListView(View):
    """Shows one list, whole or what belongs to one record."""

    filter_box: QLineEdit
    open_box: QCheckBox
    new_button: QPushButton
    body: QStackedWidget
    table: QTableView

    def __init__(
        self, file: DealFile, listing: Listing, within: Target | None = None, plain: bool = False
    ) -> None:
        super().__init__()
        load_form(self, "list_view")
        self.listing = listing
        self.made_of = listing.made_of
        self._file = file
        self.model = ListModel(
            file, listing, Ask(only_open=listing.has_open and not plain, within=within), self
        )
        self.empty = EmptyCard("", tr(listing.first_step))
        self.body.addWidget(self.empty)
        self._chosen = ""
        self._is_plain = plain
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._set_up_controls()
        self._set_up_table()
        if plain:
            self._leave_out_controls()
        self._show_what_is_there()

    def refresh(self) -> None:
        """Read again what is saved; the chosen row stays chosen and in sight."""
        chosen = self._chosen
        self.model.refresh()
        row = self.model.row_of(chosen)
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._show_what_is_there()

    def take_focus(self) -> None:
        """Let the arrow keys walk the rows, from the chosen one."""
        if self.model.rows:
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.selectionModel().setCurrentIndex(
                    self.model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
                )
        else:
            self.empty.button.setFocus()

    def focus_filter(self) -> bool:
        """Put the cursor where the list is filtered."""
        self.filter_box.setFocus()
        self.filter_box.selectAll()
        return True

    def _set_up_controls(self) -> None:
        self.filter_box.textChanged.connect(self._pause.start)
        self.filter_box.returnPressed.connect(self._go_to_table)
        self.open_box.setVisible(self.listing.has_open)
        self.open_box.setChecked(self.model.asked.only_open)
        self.open_box.toggled.connect(self._ask)
        self.new_button.setText(tr(self.listing.first_step))
        self.new_button.setAccessibleName(tr(self.listing.first_step))
        self.new_button.setVisible(bool(self.listing.first_step))
        for begun in (self.new_button.clicked, self.empty.begun):
            begun.connect(lambda: self.new_wanted.emit(self.listing.opens, ""))
        self.filter_box.setToolTip(f"{tr(FILTER.words)} ({FILTER.keys})")

    def _leave_out_controls(self) -> None:
        """Show nothing but the rows, for use within a card."""
        for control in (self.filter_box, self.open_box, self.new_button):
            control.hide()
        self.empty.button.hide()
        kind = self.model.asked.within[0] if self.model.asked.within else ""
        every = range(len(self.listing.columns))
        for number in set(every) - set(self.listing.brief.get(kind, every)):
            self.table.setColumnHidden(number, True)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        for part in (self.table, self.empty):
            part.setProperty("role", "plain")

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr(self.listing.title))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + _ROW)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(48)
        table.viewport().installEventFilter(self)
        self.filter_box.installEventFilter(self)
        table.selectionModel().currentRowChanged.connect(self._remember)
        table.activated.connect(self._open)
        table.clicked.connect(self._open)

    def _remember(self, current: QModelIndex) -> None:
        if current.isValid():
            self._chosen = self.model.rows[current.row()].id

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(Target(self.listing.opens, self.model.rows[index.row()].opens))

    def _go_to_table(self) -> None:
        self._ask()
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()

    def _ask(self) -> None:
        self._pause.stop()
        asked = replace(self.model.asked, words=self.filter_box.text(), only_open=self.open_box.isChecked())
        if asked != self.model.asked:
            self.model.ask(asked)
            self._show_what_is_there()

    def _show_what_is_there(self) -> None:
        has_rows = bool(self.model.rows)
        self.body.setCurrentWidget(self.table if has_rows else self.empty)
        if has_rows:
            return
        whole = Ask(within=self.model.asked.within)
        is_filtered = bool(next_page(self._file, self.listing, whole, limit=1))
        words = N_("Nothing here matches.") if is_filtered else self.listing.empty
        self.empty.say(tr(words), offer=not is_filtered and not self._is_plain)

    def _share_width(self) -> None:
        """Give each column its share of the width, and its heading room."""
        headings = self.table.horizontalHeader()
        shown = [n for n in range(len(self.listing.columns)) if not self.table.isColumnHidden(n)]
        wanted = sum(self.listing.columns[number].width for number in shown)
        rest = width = self.table.viewport().width()
        for number in reversed(shown):  # the first takes what the others leave
            share = width * self.listing.columns[number].width // wanted
            size = max(share, headings.sectionSizeHint(number)) if number != shown[0] else rest
            self.table.setColumnWidth(number, size)
            rest -= size

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the width of the table when it changes, and let Escape clear the filter."""
        if event.type() == QEvent.Type.Resize and watched is self.table.viewport():
            self._share_width()
        elif (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.filter_box.clear()
        return super().eventFilter(watched, event)
