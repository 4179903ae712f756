"""A table of records with the form of the chosen one beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from dealplanner.gui.editors import Links
from dealplanner.gui.forms import load_form
from dealplanner.gui.page_rows import RowSource
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.record_model import RecordModel
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.records import Record
    from dealplanner.services.evidence import DealEvidence

_MOST_ROWS = 7  # that show without scrolling
_WIDEST_HEADING, _SHORT_HEADING = 170, 80  # pixels; a longer heading is cut short
_NARROWEST = 64  # pixels of a column
_SHORT_FORM = 5  # questions; a longer form has two columns


def fitted(wanted: list[int], room: int, least: int) -> list[int]:
    """Return widths that fill `room` pixels: the widest columns give way first, the last takes the rest."""
    widths = list(wanted)
    while sum(widths) > room and max(widths, default=0) > least:
        widest = widths.index(max(widths))
        others = sorted(set(widths))
        target = others[-2] if len(others) > 1 else least
        widths[widest] -= min(max(widths[widest] - max(target, least), 1), sum(widths) - room)
    if widths and sum(widths) < room:
        widths[-1] += room - sum(widths)
    return widths


class RecordTable(QWidget):
    """Shows the records of `source`; the one that is chosen is asked about beneath."""

    empty_label: QLabel
    table: QTableView
    add_button: QPushButton
    remove_button: QPushButton
    up_button: QPushButton
    down_button: QPushButton
    removed_label: QLabel
    name_label: QLabel

    def __init__(
        self,
        source: RowSource,
        session: EditSession,
        links: Links,
        parent: QWidget | None = None,
        evidence: DealEvidence | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "record_table")
        self._source, self._session, self._links, self._evidence = source, session, links, evidence
        self.form: RecordForm | None = None
        self._record: Record | None = None
        self.model = RecordModel(source, session, links, self, evidence)
        self._dress_table()
        self.empty_label.setText(tr(source.empty))
        self.removed_label.hide()
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.up_button.clicked.connect(self.move_up)
        self.down_button.clicked.connect(self.move_down)
        self.model.modelReset.connect(self._keep_chosen)
        self.model.dataChanged.connect(self._show_name)
        self.choose(self.model.records[0] if self.model.records else None)

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setWordWrap(False)
        table.setAccessibleName(tr(N_("Table; Enter goes to the questions about the chosen line")))
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.selectionModel().currentRowChanged.connect(self._follow_table)
        table.activated.connect(self.focus_form)
        table.installEventFilter(self)
        self._viewport = table.viewport()
        self._viewport.installEventFilter(self)

    def add_to_bar(self, button: QPushButton) -> None:
        """Put one more button beside “Add”."""
        bar = self.findChild(QBoxLayout, "bar")
        assert bar is not None
        bar.insertWidget(1, button)

    def add_below_bar(self, widget: QWidget) -> None:
        """Put something between the table and the form."""
        outer = self.layout()
        assert isinstance(outer, QBoxLayout)
        outer.insertWidget(outer.indexOf(self.name_label), widget)

    @property
    def chosen(self) -> Record | None:
        """Return the record that is asked about."""
        return self._record

    # what the user does

    def add(self) -> None:
        """Add a record at the end and ask about it."""
        self._session.close_run()
        record = self._source.add()
        self.removed_label.hide()
        self.choose(record)
        self.focus_form()

    def remove(self) -> None:
        """Remove the chosen record; undo brings it back."""
        if self._record is None or not self._source.grows:
            return
        row = self.model.row_of(self._record)
        name = self._source.name(self._record)
        self._source.remove(self._record)
        left = self.model.records
        self.choose(left[min(row, len(left) - 1)] if left else None)
        self.removed_label.setText(
            say(phrase(N_("“{name}” is removed; Ctrl+Z brings it back."), name=name[:40]))
            if name
            else tr(N_("Removed; Ctrl+Z brings it back."))
        )
        self.removed_label.show()
        (self.table if left else self.add_button).setFocus()

    def move_up(self) -> None:
        """Move the chosen record up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the chosen record down."""
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.model.row_of(self._record)
        if self._source.grows and row >= 0 and 0 <= row + by < len(self.model.records):
            self._source.move(row, by)

    def focus_form(self) -> None:
        """Go to the first question about the chosen record."""
        if self.form is not None:
            self.form.focus_first()

    def _ask_who_said(self) -> bool:
        """Ask who said what stands in the current cell, else in the first that matters."""
        rows = list(self.form.rows.values()) if self.form is not None else []
        name = self.model.field_at(self.table.currentIndex().column())
        judged = [row for row in rows if row.said_line is not None]
        here = [row for row in judged if row.slot.attribute == name] or judged
        if here and here[0].said_line is not None:
            here[0].said_line.ask()
        return bool(here)

    # what is shown

    def choose(self, record: Record | None) -> None:
        """Choose a record and ask about it; None where there is nothing to choose."""
        if record is not self._record:
            self._record = record
            self._draw_form()
        row = self.model.row_of(record)
        if row >= 0:
            self.table.selectionModel().setCurrentIndex(
                self.model.index(row, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._fit()
        self._show_state(row)

    def _follow_table(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.choose(self.model.records[row])

    def _keep_chosen(self) -> None:
        records = self.model.records
        present = self._record if self.model.row_of(self._record) >= 0 else None
        self.choose(present or (records[0] if records else None))

    def _show_state(self, row: int) -> None:
        some, grows = bool(self.model.records), self._source.grows
        self.empty_label.setVisible(not some)
        self.table.setVisible(some)
        self.add_button.setVisible(grows)
        for button in (self.remove_button, self.up_button, self.down_button):
            button.setVisible(grows and some)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < len(self.model.records) - 1)
        self._show_name()

    def _show_name(self) -> None:
        if not isValid(self.name_label):
            return  # the page is being taken down, and what was typed last is still told
        name = self._source.name(self._record) if self._record is not None else ""
        self.name_label.setText(name or tr(N_("A new one")))
        self.name_label.setVisible(self._record is not None and self._source.named)

    def _draw_form(self) -> None:
        old, self.form = self.form, None
        if self._record is not None:
            slots = self._source.slots(self._record)
            self.form = RecordForm(
                self._session,
                slots,
                self._links,
                self,
                self._evidence,
                columns=1 if len(slots) <= _SHORT_FORM else 2,
            )
            layout = self.findChild(QBoxLayout, "form_layout")
            assert layout is not None
            layout.addWidget(self.form)
        if old is not None:
            self._session.close_run()
            old.hide()
            old.deleteLater()

    def _fit(self) -> None:
        """Give the table the height of its rows, and its columns the width that there is."""
        rows = min(max(self.model.rowCount(), 1), _MOST_ROWS)
        height = self.table.verticalHeader().defaultSectionSize() * rows
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 4)
        self._fit_columns()

    def _fit_columns(self) -> None:
        room, columns = self.table.viewport().width(), range(self.model.columnCount())
        wanted = [self._width_wanted(column, _WIDEST_HEADING) for column in columns]
        if sum(wanted) > room:  # what stands in the table matters more than what stands above it
            wanted = [self._width_wanted(column, _SHORT_HEADING) for column in columns]
        for column, width in enumerate(fitted(wanted, room, _NARROWEST)):
            self.table.setColumnWidth(column, width)

    def _width_wanted(self, column: int, widest_heading: int) -> int:
        heading = self.table.horizontalHeader().sectionSizeHint(column)
        return max(self.table.sizeHintForColumn(column) + 12, min(heading, widest_heading))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()  # asked first: at the end there are events of widgets that are gone
        if kind == QEvent.Type.Resize and watched is self._viewport:
            self._fit_columns()
        elif kind == QEvent.Type.KeyPress and watched is self.table:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.remove()
                return True
            return self._key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Act on the keys that hold in the table and its form; say whether this is one."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain_insert = key == Qt.Key.Key_Insert and modifiers == Qt.KeyboardModifier.NoModifier
        if self._source.grows and (plain_insert or (enter and modifiers == control)):
            self.add()
        elif key == Qt.Key.Key_F2:
            return self._ask_who_said()
        elif modifiers == alt and key == Qt.Key.Key_Up:
            self.move_up()
        elif modifiers == alt and key == Qt.Key.Key_Down:
            self.move_down()
        else:
            return False
        return True
