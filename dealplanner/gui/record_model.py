"""A table model over live records, with a column for every declared field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QWidget

from dealplanner.domain.evidence import Evidence, State
from dealplanner.domain.fields import MoneyField, Number
from dealplanner.gui.cells import cell_text
from dealplanner.gui.editors import Links
from dealplanner.gui.page_rows import RowSource
from dealplanner.gui.state_marks import state_icon, state_words
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.services.edits import Slot

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.records import Record
    from dealplanner.services.edits import Edit
    from dealplanner.services.evidence import DealEvidence

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_EVIDENCE_AFTER = 200  # milliseconds after the last edit; judging a deal takes some
_STATE = (
    Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_ORDER = ("deleted_at", "position")
_FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RecordModel(QAbstractTableModel):
    """Shows the records of a source and follows every edit of them; nothing is edited in the table."""

    def __init__(
        self,
        source: RowSource,
        session: EditSession,
        links: Links,
        parent: QWidget | None = None,
        evidence: DealEvidence | None = None,
    ) -> None:
        super().__init__(parent)
        self._source, self._links, self._evidence, self._widget = source, links, evidence, parent
        self._judged = any(field.judgement for field in source.fields.values())
        self._states: Mapping[str, Evidence] = {}
        self._pause = QTimer(self, singleShot=True, interval=_EVIDENCE_AFTER)
        self._pause.timeout.connect(self._judge)
        self._names = list(source.fields)
        self.records: list[Any] = source.rows()
        self._judge()
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
        name = self.field_at(section)
        words = tr(self._source.fields[name].label) if name else tr(N_("Who"))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        return self._alignment(name) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name = self.field_at(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(name)
        record = self.records[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(record, name)
        known = self.state_at(record, name) if role in _STATE else None
        if known is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return state_icon(known.state, self._widget) if self._widget is not None else None
        return f"{self._text(record, name)}\n{state_words(known)}"

    def state_at(self, record: Record, name: str) -> Evidence | None:
        """Return how well the answer in one cell is known; None where nobody has to be behind it."""
        known = self._states.get(Slot(record, name).about) if name else None
        return known if known and (known.statements or known.state is not State.MISSING) else None

    def row_of(self, record: Record | None) -> int:
        """Return the row that shows `record`, −1 where none does."""
        return self.records.index(record) if record in self.records else -1

    def field_at(self, column: int) -> str:
        """Return the attribute in a column, nothing for the name or no column."""
        at = column - self._source.name_column
        return self._names[at] if at >= 0 else ""

    def _text(self, record: Any, name: str) -> str:
        if not name:
            return self._source.name(record) or tr(N_("without a name"))
        return cell_text(self._source.fields[name], getattr(record, name), self._links)

    def _alignment(self, name: str) -> Qt.AlignmentFlag:
        figures = name and isinstance(self._source.fields[name], Number | MoneyField)
        return _FIGURES if figures else _WORDS

    def _judge(self) -> None:
        """Look again at how well the answers are known."""
        if self._evidence is None or not self._judged:
            return
        self._states = self._evidence.states()
        if self.records:
            last = self.index(len(self.records) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _follow(self, edit: Edit) -> None:
        if self._judged:
            self._pause.start()
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
