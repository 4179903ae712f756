"""The matrix on the screen: typed straight in, with the keys of a sheet of figures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from dealplanner.domain.comparison import Comparison
from dealplanner.gui.deal.comparison.cells import ROOM, MatrixDelegate
from dealplanner.gui.deal.comparison.header import NamesHeader
from dealplanner.gui.deal.comparison.model import FIRST_RIVAL, OURS, OWNER, WEIGHT, WORDS, Index, MatrixModel
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Competitor, Criterion, Deal

_NARROWEST, _WIDEST = 56, 104  # pixels of the column of a rival
_WORDS_LEAST, _OWNER = 140, 98


class MatrixView(QTableView):
    """Digits and letters are typed into the chosen cell, Enter goes down, Delete empties."""

    chosen = Signal()
    """Another cell is the current one."""
    owner_wished = Signal()
    """Whose criterion it is should be asked."""
    add_wished = Signal()
    """Another criterion is wanted."""
    move_wished = Signal(int)
    """The criterion of the current row should go so many rows down."""

    def __init__(self, deal: Deal, session: EditSession, links: Links) -> None:
        super().__init__()
        self._session = session
        self.matrix = MatrixModel(deal, session, links, self)
        self.setModel(self.matrix)
        self.setItemDelegate(MatrixDelegate(deal, session, self.matrix, self))
        self.setAccessibleName(tr(N_("Criteria and rivals; type a score from 0 to 10, Enter goes down")))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + ROOM)
        self.names = NamesHeader(self)
        self.setHorizontalHeader(self.names)
        self.names.sectionClicked.connect(self._choose_rival)
        self.matrix.modelReset.connect(self._fit)
        self.matrix.headerDataChanged.connect(self._fit)

    # what is chosen

    @property
    def criterion(self) -> Criterion | None:
        """Return the criterion of the current row."""
        return self.matrix.criterion_at(self.currentIndex())

    @property
    def rival(self) -> Competitor | None:
        """Return the rival of the current column."""
        return self.matrix.rival_at(self.currentIndex())

    def show_comparison(self, found: Comparison) -> None:
        """Show what is known now, and stay at the criterion and rival that were chosen."""
        criterion, rival, column = self.criterion, self.rival, self.currentIndex().column()
        row = self.currentIndex().row()
        self.matrix.show_comparison(found)
        if self.currentIndex().isValid():
            return
        if rival is not None and rival in self.matrix.rivals:
            column = FIRST_RIVAL + list(self.matrix.rivals).index(rival)
        if criterion is not None and criterion in self.matrix.criteria:
            row = list(self.matrix.criteria).index(criterion)
        self.go(max(row, 0), max(column, 0))

    def go(self, row: int, column: int) -> None:
        """Make a cell the current one, the nearest there is."""
        last_row, last_column = self.matrix.rowCount() - 1, self.matrix.columnCount() - 1
        index = self.matrix.index(min(row, last_row), min(column, last_column))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def begin(self, record: Criterion | Competitor) -> None:
        """Go to a new criterion and wait for its words, or to a rival."""
        index = self.matrix.index_of(record)
        self.setCurrentIndex(index)
        self.setFocus()
        if isinstance(record, Criterion):
            self.edit(index)

    def _choose_rival(self, section: int) -> None:
        if section >= FIRST_RIVAL:
            self.go(len(self.matrix.criteria), section)
            self.setFocus()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wished.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Insert or (enter and modifiers == Qt.KeyboardModifier.ControlModifier):
            self.add_wished.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._empty()
        elif enter:
            self._open() if self.currentIndex().column() == OWNER else self._down()
        elif key == Qt.Key.Key_F2 and self.currentIndex().column() == OWNER:
            self._open()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Stay where it is: a digit is a score, and none where nothing can be typed."""

    def mouseDoubleClickEvent(self, event: object) -> None:
        super().mouseDoubleClickEvent(event)  # type: ignore[arg-type]  # Qt’s own
        if self.currentIndex().column() == OWNER:
            self._open()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._down()

    def _down(self) -> None:
        here = self.currentIndex()
        if here.row() + 1 < self.matrix.rowCount():
            self.go(here.row() + 1, here.column())

    def _open(self) -> None:
        if self.criterion is not None:
            self.owner_wished.emit()

    def _empty(self) -> None:
        """Empty the chosen figure; a criterion is removed by its button, so that no key does it by chance."""
        slot = self.matrix.slot_at(self.currentIndex())
        if slot is not None and self.currentIndex().column() >= WEIGHT:
            self._session.close_run()
            self._session.change(slot, None)
            self._session.keep_words(slot, "")
            self._session.close_run()

    # its size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Be no higher than the rows, so that what follows stands right below them."""
        self._fit_columns()
        rows = self.matrix.rowCount() * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() else 0
        most = rows + self.names.sizeHint().height() + room + 4
        if most != self.maximumHeight():
            self.setMaximumHeight(most)

    def _fit_columns(self) -> None:
        """Give every column what it needs; the words of the criteria take what is left."""
        rivals = len(self.matrix.rivals)
        figure = self.fontMetrics().horizontalAdvance("000 : 000") + 24
        weight = max(self.names.width_of(WEIGHT), 56)
        ours = max(self.names.width_of(OURS), 48)
        left = self.viewport().width() - weight - ours - _OWNER - _WORDS_LEAST
        each = max(min(figure, left // rivals), _NARROWEST, min(left // rivals, _WIDEST)) if rivals else 0
        widths = {OWNER: _OWNER, WEIGHT: weight, OURS: ours}
        widths |= {FIRST_RIVAL + number: each for number in range(rivals)}
        widths[WORDS] = max(_WORDS_LEAST, self.viewport().width() - sum(widths.values()))
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.names.fit()
