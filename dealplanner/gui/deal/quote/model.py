"""The lines of an offer as a table: what is typed, and what each line comes to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from dealplanner.domain.amounts import Money
from dealplanner.domain.fields import fields_of
from dealplanner.domain.pricing.kinds import LineKind, Period, Place
from dealplanner.domain.pricing.priced import PricedRow
from dealplanner.gui.cells import cell_text
from dealplanner.gui.editors import Links
from dealplanner.gui.kept_words import WRONG, KeptWords
from dealplanner.gui.words import money_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Line
from dealplanner.services.edits import Slot
from dealplanner.services.papers import Offer

Index: TypeAlias = QModelIndex | QPersistentModelIndex
COLUMNS = (
    *("title", "quantity", "unit", "unit_price", "discount_percent"),
    *("tax_rate", "period", "place", "net"),
)
"""Attributes of a line, but for the last, which is computed."""
NET = COLUMNS.index("net")
_HEADS = {
    "title": N_("Description"),
    "quantity": N_("Quantity"),
    "unit": N_("Unit"),
    "unit_price": N_("Unit price"),
    "discount_percent": N_("less %"),
    "tax_rate": N_("Tax %"),
    "period": N_("Paid"),
    "place": N_("Place"),
    "net": N_("Amount"),
}
_FIGURES = ("quantity", "unit_price", "discount_percent", "tax_rate", "net")
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LinesModel(QAbstractTableModel):
    """Shows lines with their amounts; cells are edited by editors bound to their slots."""

    def __init__(self, links: Links, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._links = links
        self.lines: list[Line] = []
        self._rows: Sequence[PricedRow] = ()
        self._wrong: dict[int, str] = {}
        self._currency = ""
        self._kept: KeptWords | None = None

    def show_kept(self, kept: KeptWords) -> None:
        """Show words that are no value yet, too."""
        self._kept = kept
        kept.changed.connect(self._show_again)

    def show_lines(self, lines: list[Line], offer: Offer | None, currency: str) -> None:
        """Show what the offer is now; the same lines keep their rows."""
        same = lines == self.lines
        if not same:
            self.beginResetModel()
        self.lines, self._currency = lines, currency
        self._rows = offer.priced.rows if offer else ()
        self._wrong = {at: say(words) for at, words in (offer.complaints if offer else ()) if at is not None}
        if same and lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, NET))
        elif not same:
            self.endResetModel()

    def line_at(self, index: Index) -> Line | None:
        """Return the line of a row."""
        return self.lines[index.row()] if 0 <= index.row() < len(self.lines) else None

    def row_of(self, line: Line | None) -> int:
        """Return the row of a line, −1 where none shows it."""
        return self.lines.index(line) if line in self.lines else -1

    def slot_at(self, index: Index) -> Slot | None:
        """Return where a cell is kept; None for a computed one, and where the line has no such thing."""
        line, name = self.line_at(index), COLUMNS[index.column()]
        if line is None or name == "net" or line.kind is LineKind.PAGE_BREAK:
            return None
        return Slot(line, name) if line.kind is LineKind.ITEM or name == "title" else None

    # Qt’s questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if self.slot_at(index) else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return tr(_HEADS[COLUMNS[section]])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[section] in _FIGURES else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index)
        if line is None:
            return None
        name = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), line, name)
        if role == WRONG:
            return self.wrong_in(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.wrong_in(index) or self._wrong.get(index.row()) or line.description or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = self._spoken(index.row(), line, name)
            return f"{spoken}. {wrong}" if (wrong := self.wrong_in(index)) else spoken
        return _dress(line, name, role)

    def wrong_in(self, index: Index) -> str:
        """Return why the words in a cell are no value yet; empty where they are one."""
        slot = self.slot_at(index) if index.isValid() else None
        return self._kept.wrong(slot) if self._kept and slot else ""

    def _show_again(self, slot: Slot) -> None:
        row = self.row_of(slot.record) if isinstance(slot.record, Line) else -1
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, NET))

    def complaint_on(self, index: Index) -> str:
        """Return what is wrong with a line; empty where nothing is."""
        return self._wrong.get(index.row(), "")

    def _spoken(self, row: int, line: Line, name: str) -> str:
        words = phrase(
            N_("Line {number}, {column}: {value}"),
            number=row + 1,
            column=tr(_HEADS[name]),
            value=self._text(row, line, name) or tr(N_("empty")),
        )
        return say(words)

    def _text(self, row: int, line: Line, name: str) -> str:
        if name == "title":
            return _title(line)
        if name == "net":
            return self._net(row, line)
        if self._kept and (kept := self._kept.words(Slot(line, name))):
            return kept
        if line.kind is not LineKind.ITEM or (name, getattr(line, name)) in _USUAL:
            return ""
        return cell_text(fields_of(Line)[name], getattr(line, name), self._links)

    def _net(self, row: int, line: Line) -> str:
        if row >= len(self._rows):
            return ""
        priced = self._rows[row]
        if line.kind is LineKind.SUBTOTAL:
            return " + ".join(money_text(Money(one.amount, self._currency)) for one in priced.sums)
        if line.kind is not LineKind.ITEM:
            return ""
        amount = money_text(Money(priced.net, self._currency))
        return amount if priced.counts else f"({amount})"  # an option that is not taken enters no sum


_USUAL = (("period", Period.ONCE), ("place", Place.FIXED))
"""What is so usual that a cell stays empty for it."""


def _dress(line: Line, name: str, role: int) -> Any:
    """Return how a cell looks: figures to the right, headings bold."""
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _RIGHT if name in _FIGURES else _LEFT
    if role == Qt.ItemDataRole.FontRole and line.kind in (LineKind.SECTION, LineKind.SUBTOTAL):
        return _bold()
    return None


def _title(line: Line) -> str:
    if line.kind is LineKind.PAGE_BREAK:
        return tr(N_("— page break —"))
    if line.kind is LineKind.SUBTOTAL and not line.title.strip():
        return tr(LineKind.SUBTOTAL.label)
    words = " ".join(line.title.split())
    return f"{line.code}  {words}".strip() if line.code else words


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
