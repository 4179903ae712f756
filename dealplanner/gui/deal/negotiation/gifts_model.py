"""Concessions as a table: typed in place, with what each costs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dealplanner.domain.concessions import Cost
from dealplanner.domain.fields import fields_of
from dealplanner.gui.cells import cell_text
from dealplanner.gui.editors import Links
from dealplanner.gui.kept_words import WRONG, KeptWords
from dealplanner.gui.words import money_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Concession
from dealplanner.services.edits import Slot

Index: TypeAlias = QModelIndex | QPersistentModelIndex
COLUMNS = ("side", "what", "kind", "figure", "worth", "state", "for_what", "point_id", "cost")
"""Attributes of a concession, but for the last, which is reckoned."""
COST = COLUMNS.index("cost")
_HEADS = {
    "side": N_("Who"),
    "what": N_("What is given"),
    "kind": N_("About"),
    "figure": N_("How much"),
    "worth": N_("Or worth"),
    "state": N_("State"),
    "for_what": N_("In return for"),
    "point_id": N_("Point"),
    "cost": N_("It costs"),
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()


class GiftsModel(QAbstractTableModel):
    """Shows concessions with their costs; cells are edited by editors bound to their slots."""

    def __init__(self, links: Links, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._links = links
        self.gifts: list[Concession] = []
        self._costs: Sequence[Cost] = ()
        self._kept: KeptWords | None = None

    def show_kept(self, kept: KeptWords) -> None:
        """Show words that are no value yet, too."""
        self._kept = kept
        kept.changed.connect(self._show_again)

    def _show_again(self, slot: Slot) -> None:
        if slot.record in self.gifts:
            row = self.gifts.index(slot.record)
            self.dataChanged.emit(self.index(row, 0), self.index(row, COST))

    def _wrong_in(self, index: Index) -> str:
        """Return why the words in a cell are no value yet; empty where they are one."""
        slot = self.slot_at(index)
        return self._kept.wrong(slot) if self._kept and slot else ""

    def show_gifts(self, gifts: list[Concession], costs: Sequence[Cost]) -> None:
        """Show what is given now, each with its cost; the same concessions keep their rows."""
        same = gifts == self.gifts
        if not same:
            self.beginResetModel()
        self.gifts, self._costs = gifts, costs
        if same and gifts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(gifts) - 1, COST))
        elif not same:
            self.endResetModel()

    def slot_at(self, index: Index) -> Slot | None:
        """Return where a cell is kept; None for the computed one."""
        name = COLUMNS[index.column()]
        return None if name == "cost" else Slot(self.gifts[index.row()], name)

    def cost_of(self, row: int) -> Cost | None:
        """Return what the concession in a row costs."""
        return self._costs[row] if 0 <= row < len(self._costs) else None

    # Qt’s questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.gifts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and self.slot_at(index) else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return tr(_HEADS[COLUMNS[section]])
        return _align(COLUMNS[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), name)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(name)
        if role == WRONG:
            return self._wrong_in(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            cost = self.cost_of(index.row())
            explained = say(cost.why) if name == "cost" and cost else self._text(index.row(), name)
            return self._wrong_in(index) or explained or None
        return self._spoken(index, name) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _text(self, row: int, name: str) -> str:
        if name == "cost":
            cost = self.cost_of(row)
            if cost is None:
                return ""
            return money_text(cost.money) if cost.money is not None else tr(N_("not known"))
        if self._kept and (kept := self._kept.words(Slot(self.gifts[row], name))):
            return kept
        value = getattr(self.gifts[row], name)
        if name == "point_id" and value:
            return tr(self._links.name("open_point", value))
        return cell_text(fields_of(Concession)[name], value, self._links)

    def _spoken(self, index: Index, name: str) -> str:
        words = phrase(
            N_("Concession {number}, {column}: {value}"),
            number=index.row() + 1,
            column=tr(_HEADS[name]),
            value=self._text(index.row(), name) or tr(N_("empty")),
        )
        wrong = self._wrong_in(index)
        return f"{say(words)}. {wrong}" if wrong else say(words)


def _align(name: str) -> Qt.AlignmentFlag:
    return _RIGHT if name in ("figure", "worth", "cost") else _LEFT
