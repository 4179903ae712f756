"""The matrix as a model: a row for each criterion, a column for us and each rival, the totals below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dealplanner.domain.comparison import Comparison, Pair
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.kept_words import KeptWords
from dealplanner.gui.words import number_text, say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Competitor, Criterion, Deal, Score
from dealplanner.services.comparison import find_score, scores_of
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot

Index: TypeAlias = QModelIndex | QPersistentModelIndex
WORDS, OWNER, WEIGHT, OURS, FIRST_RIVAL = range(5)
"""The columns; those of the rivals follow from FIRST_RIVAL on."""
CELL = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_HEADS = (N_("Criterion"), N_("Whose"), N_("Weight"), N_("We"))
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Cell:
    """What one cell shows."""

    text: str = ""
    spoken: str = ""
    points: Decimal | None = None
    """A score, drawn as a bar too."""
    beats_us: bool = False
    wrong: str = ""
    """Why what was typed is no value yet; the words stand in `text`."""
    strong: bool = False
    """Is it a total?"""
    short: str = ""
    """What stands for `text` where there is no room for it."""


class MatrixModel(QAbstractTableModel):
    """Shows the criteria, rivals and scores of a deal; what is typed goes to the slots."""

    def __init__(self, deal: Deal, session: EditSession, links: Links, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deal, self._links = deal, links
        self.criteria: Sequence[Criterion] = ()
        self.rivals: Sequence[Competitor] = ()
        self._pairs: dict[str, Pair] = {}
        self._scores: Mapping[tuple[str | None, str | None], Score] = {}
        self._cells: list[list[Cell]] = []
        self._kept = KeptWords(session, self)

    def show_comparison(self, found: Comparison) -> None:
        """Show what is known now; the same criteria and rivals keep their rows and columns."""
        criteria, rivals = live(self._deal.criteria), live(self._deal.competitors)
        self._pairs = {pair.rival.id: pair for pair in found.pairs}
        self._scores = scores_of(self._deal)
        same = criteria == list(self.criteria) and rivals == list(self.rivals)
        if not same:
            self.beginResetModel()
        self.criteria, self.rivals = criteria, rivals
        self._cells = [self._row(criterion) for criterion in criteria] + [self._totals(found)]
        if not same:
            self.endResetModel()
            return
        self.dataChanged.emit(self.index(0, 0), self.index(len(criteria), self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    # where a cell is kept

    def criterion_at(self, index: Index) -> Criterion | None:
        """Return the criterion of a row; None in the totals."""
        return self.criteria[index.row()] if 0 <= index.row() < len(self.criteria) else None

    def rival_at(self, index: Index) -> Competitor | None:
        """Return the rival of a column; None in the others."""
        column = index.column() - FIRST_RIVAL
        return self.rivals[column] if 0 <= column < len(self.rivals) else None

    def slot_at(self, index: Index) -> Slot | None:
        """Return where a cell is kept; None for a total, and for a score that nobody has typed yet."""
        criterion, rival = self.criterion_at(index), self.rival_at(index)
        if criterion is None:
            return None
        if rival is not None:
            score = find_score(self._deal, criterion, rival)
            return None if score is None else Slot(score, "points")
        names = {WORDS: "words", OWNER: "owner_id", WEIGHT: "weight", OURS: "ours"}
        return Slot(criterion, names[index.column()])

    def index_of(self, record: Criterion | Competitor, column: int = WORDS) -> QModelIndex:
        """Return the cell of a criterion, or the total of a rival."""
        if isinstance(record, Criterion):
            return self.index(self.criteria.index(record), column)
        return self.index(len(self.criteria), FIRST_RIVAL + self.rivals.index(record))

    # what stands in the cells

    def _row(self, criterion: Criterion) -> list[Cell]:
        name = criterion.words or tr(N_("a criterion without words"))
        owner = self._links.name("person", criterion.owner_id) if criterion.owner_id else ""
        spoken_owner = owner or tr(N_("nobody named"))
        words = _said(N_("{criterion}, criterion of {owner}"), criterion=name, owner=spoken_owner)
        weight = phrase(N_("{criterion}, weight: {points} of 5"), criterion=name)
        ours = phrase(N_("{criterion}, we: {points} of 10"), criterion=name)
        unweighted = _said(N_("{criterion}, weight: not known"), criterion=name)
        unscored = _said(N_("{criterion}, we: not scored"), criterion=name)
        row = [
            Cell(criterion.words, words, wrong=self._kept.wrong(Slot(criterion, "words"))),
            Cell(owner, _said(N_("{criterion}: whose it is, {owner}"), criterion=name, owner=spoken_owner)),
            self._figure(Slot(criterion, "weight"), weight, unweighted, False),
            self._figure(Slot(criterion, "ours"), ours, unscored, True),
        ]
        return row + [self._score(criterion, rival, name) for rival in self.rivals]

    def _score(self, criterion: Criterion, rival: Competitor, name: str) -> Cell:
        score = self._scores.get((criterion.id, rival.id))
        who = rival.name or tr(rival.kind.label)
        unknown = _said(N_("{criterion}, {rival}: not scored"), criterion=name, rival=who)
        if score is None:
            return Cell(spoken=unknown)
        ours, points = criterion.ours, score.points
        beats = ours is not None and points is not None and points > ours
        sentence = N_("{criterion}, {rival}: {points} of 10")
        if beats:
            sentence = N_("{criterion}, {rival}: {points} of 10, better than us")
        facts = {"criterion": name, "rival": who}
        return self._figure(Slot(score, "points"), phrase(sentence, **facts), unknown, True, beats)

    def _figure(
        self, slot: Slot, sentence: Phrase, unknown: str, is_score: bool, beats_us: bool = False
    ) -> Cell:
        value, kept = slot.get(), self._kept.words(slot)
        if not kept and value is None:
            return Cell(spoken=unknown)
        shown = kept or figure_text(value)
        spoken = say(Phrase(sentence.source, (*sentence.facts, ("points", shown)))) if not kept else unknown
        points = value if is_score and not kept else None
        return Cell(shown, spoken, points, beats_us and not kept, self._kept.wrong(slot))

    def _totals(self, found: Comparison) -> list[Cell]:
        ours = _said(
            N_("Our total {points}, over {count} of {all} criteria"),
            points=_figure_or_dash(found.ours),
            count=found.scored,
            all=len(found.criteria),
        )
        lead = [
            Cell(tr(N_("Total, weighted")), tr(N_("Total, weighted")), strong=True),
            Cell(strong=True),
            Cell(strong=True),
            Cell(_figure_or_dash(found.ours), ours, strong=True),
        ]
        return lead + [self._total(rival) for rival in self.rivals]

    def _total(self, rival: Competitor) -> Cell:
        pair = self._pairs.get(rival.id)
        if pair is None or not pair.counted:
            who = rival.name or tr(rival.kind.label)
            return Cell("–", _said(N_("{rival}: no total yet"), rival=who), strong=True)
        return Cell(
            f"{figure_text(pair.theirs)} : {figure_text(pair.ours)}",
            say(pair.words),
            beats_us=pair.lead < 0,
            strong=True,
            short=figure_text(pair.theirs),
        )

    # what Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else FIRST_RIVAL + len(self.rivals)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section < WEIGHT else _RIGHT
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section < FIRST_RIVAL:
            return tr(_HEADS[section])
        rival = self.rivals[section - FIRST_RIVAL]
        return rival.name or tr(rival.kind.label)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() < WEIGHT else _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.wrong or cell.spoken
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{cell.spoken}. {cell.wrong}" if cell.wrong else cell.spoken
        return cell.text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() != OWNER and self.criterion_at(index) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


def figure_text(number: Decimal | None) -> str:
    """Return a figure as the window writes it; whole small ones, which nearly all are, at once."""
    if number is not None and number == number.to_integral_value() and 0 <= number < 1000:
        return str(int(number))
    return number_text(number)


def _figure_or_dash(number: Decimal | None) -> str:
    return "–" if number is None else figure_text(number)


def _said(sentence: str, **facts: object) -> str:
    return say(phrase(sentence, **facts))
