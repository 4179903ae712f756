"""A small sheet of cells with marks: what its rows show is given, what is typed is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, mark_colour, mark_pixmap

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MARK = 10  # pixels


@dataclass(frozen=True)
class Cell:
    """What one cell shows."""

    text: str = ""
    spoken: str = ""
    """For who listens and for the tool tip; the text where it is empty."""
    mark: Mark | None = None
    typed: bool = False
    """May it be typed into?"""
    strong: bool = False


@dataclass(frozen=True)
class Column:
    """A heading; figures stand at the right, and one column takes the room that is left."""

    title: str
    figures: bool = False
    wide: bool = False


class SheetModel(QAbstractTableModel):
    """Holds the cells; tells what was typed."""

    typed = Signal(int, int, str)
    """Row, column and words."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self.columns: Sequence[Column] = ()
        self.cells: Sequence[Sequence[Cell]] = ()

    def show_cells(self, columns: Sequence[Column], cells: Sequence[Sequence[Cell]]) -> None:
        """Show other cells; a sheet of the same size keeps what is chosen."""
        same = columns == self.columns and len(cells) == len(self.cells)
        if same and cells == self.cells:
            return
        if not same:
            self.beginResetModel()
        self.columns, self.cells = columns, cells
        if not same:
            self.endResetModel()
        elif cells:
            self.dataChanged.emit(self.index(0, 0), self.index(len(cells) - 1, len(columns) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section].figures else _LEFT
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cells[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.spoken or cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[index.column()].figures else _LEFT
        return self._look(cell, role)

    def _look(self, cell: Cell, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole and cell.strong:
            font = QFont(self._view.font())
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.DecorationRole and cell.mark is not None:
            colour: QColor = mark_colour(cell.mark, colours_of(self._view.window()))
            return QIcon(mark_pixmap(cell.mark, colour, _MARK, self._view.devicePixelRatioF()))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.cells[index.row()][index.column()].typed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or str(value) == self.cells[index.row()][index.column()].text:
            return False
        self.typed.emit(index.row(), index.column(), str(value))
        return True


class SheetView(QTableView):
    """Shows the cells; digits are typed straight in, Delete empties, single letters act."""

    chosen = Signal()
    """Another cell is the current one."""
    key_pressed = Signal(str)
    """One of `keys`, as a capital letter."""
    opened = Signal()
    """Enter, or a double click, where nothing is typed."""

    def __init__(self, name: str, keys: str = "") -> None:
        super().__init__()
        self.sheet = SheetModel(self)
        self._keys = keys
        self.setModel(self.sheet)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self._open())

    @property
    def row(self) -> int:
        """Return the row that is looked at, −1 for none."""
        return self.currentIndex().row()

    def show_cells(self, columns: Sequence[Column], cells: Sequence[Sequence[Cell]]) -> None:
        """Show other cells, and stay at the place that was chosen."""
        row, column = self.row, self.currentIndex().column()
        self.sheet.show_cells(columns, cells)
        if cells and not self.currentIndex().isValid():
            self.go(max(row, 0), max(column, 0))
        self._fit()

    def go(self, row: int, column: int) -> None:
        """Make a cell the current one, the nearest there is."""
        index = self.sheet.index(
            min(row, self.sheet.rowCount() - 1), min(column, self.sheet.columnCount() - 1)
        )
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # what is typed has heard it; Return must not open the next cell as well
        letter = event.text().upper()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if letter and letter in self._keys:
            self.key_pressed.emit(letter)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._empty()
        elif enter:
            self._open()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Stay where it is: a digit is a figure, and none where nothing can be typed."""

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if (
            hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache
            and self.row + 1 < self.sheet.rowCount()
        ):
            self.go(self.row + 1, self.currentIndex().column())

    def _open(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.sheet.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif index.isValid():
            self.opened.emit()

    def _empty(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.sheet.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.sheet.setData(index, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the rows, and give the wide column what the others leave."""
        columns = self.sheet.columns
        if not columns:
            return
        header = self.horizontalHeader()
        widths = [
            max(self.sizeHintForColumn(number) + 12, header.sectionSizeHint(number) + 4)
            for number in range(len(columns))
        ]
        wide = next((number for number, one in enumerate(columns) if one.wide), 0)
        left = self.viewport().width() - sum(widths) + widths[wide]
        widths[wide] = max(left, min(widths[wide], 140))
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)
        rows = self.sheet.rowCount() * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if sum(widths) > self.viewport().width() else 0
        self.setFixedHeight(rows + header.sizeHint().height() + room + 4)
