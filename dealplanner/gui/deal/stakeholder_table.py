"""The stakeholders of a deal as a table: what the map shows, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dealplanner.domain.roles import FIVE_QUESTIONS
from dealplanner.domain.spoken import how_long_ago
from dealplanner.domain.stakes import attitude_words
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.deals import live
from dealplanner.services.stakeholders import remove_stakeholder

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS = (
    N_("Person"),
    N_("Position"),
    N_("Buying roles"),
    N_("Influence"),
    N_("Attitude"),
    N_("Response mode"),
    N_("Last met"),
    N_("Answered"),
)


class StakeholderModel(QAbstractTableModel):
    """A row for everybody who has a say."""

    def __init__(self, links: Links, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._links = links
        self.people: Sequence[Stakeholder] = ()
        self._cells: list[tuple[str, ...]] = []

    def show_people(self, people: Sequence[Stakeholder]) -> None:
        """Show what is known now; the same people in the same order keep their rows."""
        cells = [self._row(one) for one in people]
        if [one.id for one in people] != [one.id for one in self.people]:
            self.beginResetModel()
            self.people, self._cells = list(people), cells
            self.endResetModel()
        elif cells != self._cells:
            self._cells = cells
            self.dataChanged.emit(self.index(0, 0), self.index(len(cells) - 1, len(_COLUMNS) - 1))

    def _row(self, one: Stakeholder) -> tuple[str, ...]:
        answered = sum(1 for name in FIVE_QUESTIONS if getattr(one, name).strip())
        number = "" if one.attitude is None else f"{one.attitude:+f} "
        return (
            one.name or tr(N_("Nobody named yet")),
            one.person.job if one.person else "",
            ", ".join(tr(role.label) for role in one.roles),
            tr(one.influence.label),
            number.replace("-", "−").replace("+0", "0") + tr(attitude_words(one.attitude)),
            tr(one.response_mode.label),
            say(how_long_ago(one.met_on, self._links.today)) if one.met_on else tr(N_("not met")),
            say(phrase(N_("{count} of {all}"), count=answered, all=len(FIVE_QUESTIONS))),
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells[index.row()][index.column()]
        return None


class StakeholderTable(QTableView):
    """Enter opens somebody’s form, Delete takes them off the map."""

    opened = Signal(str)
    """The id of a stakeholder."""

    def __init__(self, deal: Deal, session: EditSession, links: Links, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deal, self._session = deal, session
        self.people = StakeholderModel(links, self)
        self.setModel(self.people)
        self.setAccessibleName(tr(N_("Stakeholders as a table")))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.doubleClicked.connect(self._open)

    def sizeHint(self) -> QSize:
        return QSize(600, 320)  # it scrolls

    def refresh(self) -> None:
        """Show what is known now."""
        self.people.show_people(live(self._deal.stakeholders))

    def keyPressEvent(self, event: Any) -> None:
        row = self.currentIndex().row()
        key = event.key()
        if row >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif row >= 0 and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            remove_stakeholder(self._session.workspace, self._deal, self.people.people[row])
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.people.people[index.row()].id)
