"""The model of the grid: a row for every judgement, grouped by step, a column for every person."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from dealplanner.domain.asking import Cell, Grid, Row
from dealplanner.domain.people_facts import PersonFact
from dealplanner.gui.deal.evidence.words import Look, look_of, spoken
from dealplanner.gui.deal.goals import step_title
from dealplanner.gui.state_marks import state_words
from dealplanner.gui.words import say
from dealplanner.i18n import N_, phrase

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_ALIVE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class GridModel(QAbstractTableModel):
    """Shows a grid; a line is a judgement, or the number of the step above its judgements."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.people: tuple[PersonFact, ...] = ()
        self.lines: tuple[Row | int, ...] = ()

    def show_grid(self, grid: Grid) -> bool:
        """Show what is known now; say whether rows or columns are other ones than before."""
        lines = _lines(grid)
        same = _keys(lines) == _keys(self.lines) and _ids(grid.people) == _ids(self.people)
        if not same:
            self.beginResetModel()
        changed = (lines, grid.people) != (self.lines, self.people)
        self.lines, self.people = lines, grid.people
        if not same:
            self.endResetModel()
        elif changed and lines and grid.people:
            last = self.index(len(lines) - 1, len(grid.people) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(lines) - 1)
        return not same

    # what stands where

    def row_at(self, line: int) -> Row | None:
        """Return the judgement in a line; None for the heading of a step."""
        found = self.lines[line] if 0 <= line < len(self.lines) else None
        return found if isinstance(found, Row) else None

    def cell_at(self, index: Index) -> tuple[Row, PersonFact, Cell] | None:
        """Return judgement, person and cell; None for a place beneath a heading."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        return row, self.people[index.column()], row.cells[index.column()]

    def look_at(self, found: tuple[Row, PersonFact, Cell]) -> Look:
        """Return how a cell looks."""
        return look_of(found[0].evidence.judgement, found[2], self._today)

    def line_of(self, about: str) -> int:
        """Return the line of a judgement, −1 where it has none."""
        keys = _keys(self.lines)
        return keys.index(about) if about in keys else -1

    def column_of(self, person_id: str | None) -> int:
        """Return the column of a person, −1 where they have none."""
        ids = _ids(self.people)
        return ids.index(person_id) if person_id in ids else -1

    # what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.people)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _ALIVE if self.cell_at(index) else _NO_FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.cell_at(index)
        if found is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            look = self.look_at(found)
            return "\n".join(filter(None, (look.title, look.about)))
        return spoken(*found) if role in _SPOKEN else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, *_SPOKEN):
            return None
        if orientation == Qt.Orientation.Horizontal:
            person = self.people[section]
            words = (person.name, person.job, person.department)
            return person.name if role == Qt.ItemDataRole.DisplayRole else ", ".join(filter(None, words))
        line = self.lines[section]
        if isinstance(line, int):
            return say(phrase(N_("Step {number} · {page}"), number=line, page=step_title(line)))
        question = say(line.evidence.judgement.words)
        if role == Qt.ItemDataRole.DisplayRole:
            return question
        return f"{question} {state_words(line.evidence)}"


def _lines(grid: Grid) -> tuple[Row | int, ...]:
    found: list[Row | int] = []
    step = 0
    for row in grid.rows:
        if row.evidence.judgement.step != step:
            step = row.evidence.judgement.step
            found.append(step)
        found.append(row)
    return tuple(found)


def _keys(lines: tuple[Row | int, ...]) -> list[str]:
    return [line.evidence.judgement.about if isinstance(line, Row) else str(line) for line in lines]


def _ids(people: tuple[PersonFact, ...]) -> list[str]:
    return [person.id for person in people]
