"""The model of every list: pages by keyset, read as the view scrolls; nothing can be edited in it."""

from __future__ import annotations

from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dealplanner.gui.list_words import value_text
from dealplanner.gui.words import tr
from dealplanner.services.deal_file import DealFile
from dealplanner.services.lists import PAGE, Ask, Listing, Row, next_page

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ListModel(QAbstractTableModel):
    """Shows what is saved of one list, as far as it has been read."""

    def __init__(
        self, file: DealFile, listing: Listing, ask: Ask | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.listing = listing
        self.rows: list[Row] = []
        self._file = file
        self._ask = Ask() if ask is None else ask
        self._texts: dict[str, tuple[str, ...]] = {}
        self.rows = next_page(file, listing, self._ask)
        self._has_more = len(self.rows) == PAGE

    @property
    def asked(self) -> Ask:
        """Return what the list is asked for now."""
        return self._ask

    def ask(self, ask: Ask) -> None:
        """Show what answers `ask`, from the beginning."""
        self._ask = ask
        self._has_more = False  # nobody may fetch within a change
        self.beginResetModel()
        self._texts.clear()
        self.rows = next_page(self._file, self.listing, ask)
        self.endResetModel()
        self._has_more = len(self.rows) == PAGE

    def refresh(self) -> None:
        """Read again what has been read, and change only the rows that differ."""
        limit = max(len(self.rows), PAGE)
        self._has_more = False
        fresh = next_page(self._file, self.listing, self._ask, limit=limit)
        old, new = ({(row.id, row.key) for row in rows} for rows in (self.rows, fresh))
        for first, last in reversed(_runs([(row.id, row.key) not in new for row in self.rows])):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self.rows[first : last + 1]
            self.endRemoveRows()
        for first, last in _runs([(row.id, row.key) not in old for row in fresh]):
            self.beginInsertRows(_NOWHERE, first, last)
            self.rows[first:first] = fresh[first : last + 1]
            self.endInsertRows()
        self.rows = fresh
        self.retell()
        self._has_more = len(fresh) == limit

    def retell(self) -> None:
        """Say all cells anew, as their words may have changed."""
        self._texts.clear()
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.columnCount() - 1))

    def row_of(self, record_id: str) -> int:
        """Return where a record stands among the rows that have been read, −1 if nowhere."""
        return next((number for number, row in enumerate(self.rows) if row.id == record_id), -1)

    # what Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.listing.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        self._has_more = False
        page = next_page(self._file, self.listing, self._ask, self.rows[-1])
        if page:
            self.beginInsertRows(_NOWHERE, len(self.rows), len(self.rows) + len(page) - 1)
            self.rows += page
            self.endInsertRows()
        self._has_more = len(page) == PAGE

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        column = self.listing.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_figure else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(self.rows[index.row()])[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and self.listing.columns[index.column()].is_figure:
            return _RIGHT
        return None

    def _cells(self, row: Row) -> tuple[str, ...]:
        texts = self._texts.get(row.id)
        if texts is None:
            texts = self._texts[row.id] = tuple(map(value_text, self.listing.values(row)))
        return texts


def _runs(marked: list[bool]) -> list[tuple[int, int]]:
    """Return the first and last place of every run of marked ones."""
    runs: list[tuple[int, int]] = []
    for place, is_marked in enumerate(marked):
        if is_marked and runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        elif is_marked:
            runs.append((place, place))
    return runs
