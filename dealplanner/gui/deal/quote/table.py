"""The table that lines are typed into: cells by keys, rows by drag and keys, lines by paste."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dealplanner.gui.deal.quote.model import COLUMNS, NET, LinesModel
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.kept_words import KeptWords
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, paint_mark
from dealplanner.gui.slot_delegate import SlotDelegate
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {
    "quantity": 76,
    "unit": 76,
    "unit_price": 104,
    "discount_percent": 62,
    "tax_rate": 62,
    "period": 92,
    "place": 104,
    "net": 128,
}
_MARK = 10


class LinesTable(QTableView):
    """Shows the lines; tells what is to be done with them."""

    chosen = Signal(int)
    """The row that is looked at."""
    add_wished = Signal()
    copy_wished = Signal()
    removal_wished = Signal()
    moved = Signal(int, int)
    """From which row to which."""
    pasted = Signal(str)

    def __init__(self, model: LinesModel, session: EditSession, links: Links) -> None:
        super().__init__()
        self.setModel(model)
        self.lines = model
        model.show_kept(KeptWords(session, model))
        self.setItemDelegate(_CellDelegate(model, session, links, self))
        self.setAccessibleName(tr(N_("Lines of the offer")))
        self.setToolTip("")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for name, width in _WIDTHS.items():
            self.setColumnWidth(COLUMNS.index(name), width)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.selectionModel().currentChanged.connect(lambda now, before: self.chosen.emit(now.row()))

    def choose(self, row: int, column: int = 0) -> None:
        """Look at one line."""
        if 0 <= row < self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.currentIndex().row()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        alt = modifiers == Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif key == Qt.Key.Key_Insert or (control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self.add_wished.emit()
        elif control and key == Qt.Key.Key_D:
            self.copy_wished.emit()
        elif key == Qt.Key.Key_Delete:
            self.removal_wished.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(row, row + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()  # the window’s own
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the dragged line to where it is dropped; the model stays the only one that changes rows."""
        start, spot = self.currentIndex().row(), event.position().toPoint()
        at = self.indexAt(spot)
        row = at.row() if at.isValid() else self.lines.rowCount()
        if at.isValid() and spot.y() > self.visualRect(at).center().y():
            row += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self._move(start, row - 1 if row > start else row)

    def _move(self, start: int, end: int) -> None:
        if start != end and 0 <= start < self.lines.rowCount() and 0 <= end < self.lines.rowCount():
            self.moved.emit(start, end)


class _CellDelegate(SlotDelegate):
    """Marks the amount of a line that something is wrong with."""

    def __init__(self, model: LinesModel, session: EditSession, links: Links, view: QWidget) -> None:
        super().__init__(model, session, links, view)
        self._model, self._view = model, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column() == NET and self._model.complaint_on(index):
            box = option.rect.adjusted(4, 0, 0, 0)
            box.setWidth(_MARK)
            box.setTop(box.center().y() - _MARK // 2)
            box.setHeight(_MARK)
            paint_mark(painter, Mark.BANG, box.toRectF(), QColor(colours_of(self._view).bad))
