"""The people of the map as rows, level by level, each saying all that its card says."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from dealplanner.domain.evidence import Evidence
from dealplanner.domain.layering import walk
from dealplanner.domain.roles import FIVE_QUESTIONS
from dealplanner.domain.stakes import attitude_words
from dealplanner.gui.deal.map.people import CardFacts, GapFacts, MapFacts
from dealplanner.gui.state_marks import state_icon, state_words
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_STEP = "\u2003"  # each level stands one wide space further to the right
_FOUND = "● "
COLUMNS = (
    N_("Person"),
    N_("Position"),
    N_("Buying roles"),
    N_("Influence"),
    N_("Attitude"),
    N_("Response mode"),
    N_("Last met"),
    N_("Answered"),
    N_("Lines"),
)
_ROLES, _ATTITUDE = COLUMNS.index("Buying roles"), COLUMNS.index("Attitude")


@dataclass(frozen=True)
class Row:
    """Somebody on the map, or an empty place."""

    id: str
    level: int
    cells: tuple[str, ...]
    spoken: str
    page: str = ""
    """Of an empty place, the page that asks who is missing."""
    known: tuple[tuple[int, Evidence], ...] = ()
    """How well the answers in some columns are known."""


def rows_of(facts: MapFacts) -> list[Row]:
    """Return everybody as a chart is read aloud, then the empty places."""
    cards = {card.id: card for card in facts.cards}
    rows = [_card_row(cards[one], level, facts) for one, level in walk(facts.ids, facts.reports)]
    return [*rows, *map(_gap_row, facts.gaps)]


def _card_row(card: CardFacts, level: int, facts: MapFacts) -> Row:
    number = f"{card.number} " if card.number else ""
    cells = (
        card.name,
        card.below_name,
        card.role_words,
        tr(card.influence.label),
        number + tr(attitude_words(card.attitude)),
        tr(card.mode.label),
        card.contact,
        say(phrase(N_("{count} of {all}"), count=card.answered, all=len(FIVE_QUESTIONS))),
        " · ".join(line.words for line in facts.lines_of[card.id]),
    )
    spoken = phrase(N_("Level {level}. {words}"), level=level + 1, words=facts.spoken(card))
    known = ((_ROLES, card.roles_known), (_ATTITUDE, card.attitude_known))
    return Row(card.id, level, cells, say(spoken), known=tuple((n, one) for n, one in known if one))


def _gap_row(gap: GapFacts) -> Row:
    empty = [""] * (len(COLUMNS) - 3)
    return Row(gap.id, 0, (gap.title, gap.words, gap.question, *empty), gap.sentence, gap.page)


class RowsModel(QAbstractTableModel):
    """The rows for a table; who is searched for is marked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self.rows: list[Row] = []
        self._found: Set[str] | None = None
        self._muted = QColor()

    def show_rows(self, rows: list[Row]) -> bool:
        """Show what is known now; say whether rows came, went or changed places."""
        if [row.id for row in rows] != [row.id for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return True
        if rows != self.rows:
            self.rows = rows
            self._tell_all()
        return False

    def mark_found(self, found: Set[str] | None, muted: QColor) -> None:
        """Mark the rows with these ids and let the others step back; None marks nothing."""
        self._found, self._muted = found, muted
        self._tell_all()

    def row_of(self, one: str) -> int:
        """Return the number of somebody’s row, −1 where there is none."""
        return next((n for n, row in enumerate(self.rows) if row.id == one), -1)

    def _tell_all(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._indented(row) if column == 0 else row.cells[column]
        known = dict(row.known).get(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = row.spoken if column == 0 else f"{tr(COLUMNS[column])}: {row.cells[column] or '–'}"
            return f"{words}; {state_words(known)}" if known else words
        if role == Qt.ItemDataRole.ToolTipRole:
            words = row.spoken if column == 0 else row.cells[column]
            return f"{words}\n{state_words(known)}" if known else words
        if role == Qt.ItemDataRole.DecorationRole and known is not None:
            return state_icon(known.state, self._widget)
        return self._dress(row, role)

    def _indented(self, row: Row) -> str:
        mark = _FOUND if self._found is not None and row.id in self._found else ""
        return _STEP * row.level + mark + row.cells[0]

    def _dress(self, row: Row, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole and row.page:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and self._found is not None and row.id not in self._found:
            return self._muted
        return None
