"""A table model over live records, with a column for every declared field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dealplanner.domain.fields import MoneyField, Number
from dealplanner.gui.cells import cell_text
from dealplanner.gui.editors import Links
from dealplanner.gui.page_rows import RowSource
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.records import Record
    from dealplanner.services.edits import Edit

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ORDER = ("deleted_at", "position")
_FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RecordModel(QAbstractTableModel):
    """Shows the records of a source and follows every edit of them; nothing is edited in the table."""

    def __init__(
        self, source: RowSource, session: EditSession, links: Links, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._links = source, links
        self._names = list(source.fields)
        self.records: list[Any] = source.rows()
        session.edited.connect(self._follow)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt’s signature)
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt’s signature)
        return 0 if parent.isValid() else len(self._names) + self._source.name_column

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        name = self._field_at(section)
        words = tr(self._source.fields[name].label) if name else tr(N_("Who"))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        return self._alignment(name) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name = self._field_at(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(name)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self.records[index.row()], name)
        return None

    def row_of(self, record: Record | None) -> int:
        """Return the row that shows `record`, −1 where none does."""
        return self.records.index(record) if record in self.records else -1

    def _field_at(self, column: int) -> str:
        """Return the attribute in a column, nothing for the name."""
        at = column - self._source.name_column
        return self._names[at] if at >= 0 else ""

    def _text(self, record: Any, name: str) -> str:
        if not name:
            return self._source.name(record) or tr(N_("without a name"))
        return cell_text(self._source.fields[name], getattr(record, name), self._links)

    def _alignment(self, name: str) -> Qt.AlignmentFlag:
        figures = name and isinstance(self._source.fields[name], Number | MoneyField)
        return _FIGURES if figures else _WORDS

    def _follow(self, edit: Edit) -> None:
        if edit.slot.attribute in _ORDER or (not self.records and self._source.rows()):
            self._read_again()
        elif (row := self.row_of(edit.slot.record)) >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def _read_again(self) -> None:
        rows = self._source.rows()
        if rows != self.records:
            self.beginResetModel()
            self.records = rows
            self.endResetModel()
