"""The cells of the matrix: how they are drawn, and the line that is typed into."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dealplanner.domain.fields import Field, fields_of
from dealplanner.gui.colours import Colours
from dealplanner.gui.deal.comparison.model import CELL, WEIGHT, Cell, MatrixModel
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors.line import Line
from dealplanner.gui.kept_words import NoValue, read_cell
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, paint_mark
from dealplanner.gui.words import number_text
from dealplanner.records import Deal, Score
from dealplanner.services.comparison import add_score
from dealplanner.services.edits import Edit, Slot

Index = QModelIndex | QPersistentModelIndex
_MARGIN, _MARK, _BAR = 6, 9, 3
ROOM = 9
"""Pixels of a row beyond the height of its words."""


class CellLine(Line):
    """A line in one cell; every key is kept at once, what is no value yet as words."""

    def __init__(
        self, deal: Deal, session: EditSession, model: MatrixModel, index: Index, parent: QWidget
    ) -> None:
        super().__init__()
        self.setParent(parent)
        self._deal, self._session = deal, session
        self._criterion, self._rival = model.criterion_at(index), model.rival_at(index)
        self._slot = model.slot_at(index)
        self._former: Any = self._slot.get() if self._slot else None
        self._writing = False
        is_figure = index.column() >= WEIGHT
        self.setAlignment(Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft)
        self.setFrame(False)
        self.setStyleSheet("padding: 0px 4px; border-radius: 0px;")
        self.setAccessibleName(index.data(Qt.ItemDataRole.AccessibleTextRole))
        self._show()
        self.typed.connect(self._take)
        session.edited.connect(self._follow)

    def take_back(self) -> None:
        """Let stand what stood here before anything was typed."""
        if self._slot is not None:
            self._put(self._former, "")
        self._show()

    def _show(self) -> None:
        kept = self._session.workspace.words_in(self._slot) if self._slot else ""
        value = self._slot.get() if self._slot else None
        self.put(kept or (value if isinstance(value, str) else number_text(value)))

    def _take(self, typed: str) -> None:
        try:
            value = read_cell(self._field, typed)
        except NoValue:
            self._put(self._former, typed)  # 14 was 1 on its way: neither counts
        else:
            self._put(value, "")

    @property
    def _field(self) -> Field:
        found = self._slot.declared if self._slot else fields_of(Score)["points"]
        assert found is not None, "only declared fields are typed into"
        return found

    def _put(self, value: Any, words: str) -> None:
        self._writing = True
        try:
            slot = self._slot or self._begin(value)
            self._session.change(slot, value)
            self._session.keep_words(slot, words)
        finally:
            self._writing = False

    def _begin(self, points: Any) -> Slot:
        """Make the score: nobody has typed into this cell before."""
        assert self._criterion is not None and self._rival is not None, "every other cell has its slot"
        score = add_score(self._session.workspace, self._deal, self._criterion, self._rival, points)
        self._slot = Slot(score, "points")
        return self._slot

    def _follow(self, edit: Edit) -> None:
        if self._writing or self._slot is None:
            return
        if edit.slot == Slot(self._slot.record, "deleted_at"):  # undone, or done again
            self._slot, self._former = None if edit.after else self._slot, None
            self._show()
        elif edit.slot == self._slot:
            self._former = edit.after
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # the delegate has heard it; the matrix must not go down twice

    def event(self, event: QEvent) -> bool:
        keys = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if event.type() in keys and isinstance(event, QKeyEvent) and _turns_history(event):
            event.ignore()  # undo is the program’s, across all cells and sessions
            return False
        return super().event(event)


def _turns_history(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class MatrixDelegate(QStyledItemDelegate):
    """Draws scores with a bar and a mark, and opens a line to type into."""

    def __init__(self, deal: Deal, session: EditSession, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._deal, self._session, self._model = deal, session, model

    # typing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        self._session.close_run()
        return CellLine(self._deal, self._session, self._model, index, parent)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave it alone: the line follows its slot by itself."""

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Leave it alone: every key was kept at once."""

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self._session.close_run()
        super().destroyEditor(editor, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        leaves = event.type() == QEvent.Type.KeyPress and pressed == Qt.Key.Key_Escape
        if leaves and isinstance(watched, CellLine):
            watched.take_back()
        return super().eventFilter(watched, event)

    # drawing

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell: Cell = index.data(CELL)
        wide = option.fontMetrics.horizontalAdvance(cell.text) + 2 * _MARGIN + _MARK + 4
        return QSize(wide, option.fontMetrics.height() + ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL)
        colours = colours_of(option.widget.window())
        painter.save()
        self._ground(painter, option, cell, colours)
        if cell.points is not None:
            self._bar(painter, option.rect, cell, colours)
        self._words(painter, option, index, cell, colours)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, cell: Cell, colours: Colours) -> None:
        place = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(colours.selection))
        elif cell.wrong:
            painter.fillRect(place, QColor(colours.bad_ground))
        elif cell.strong:
            painter.fillRect(place, QColor(colours.page))
        painter.setPen(QColor(colours.line if cell.strong else colours.border))
        edge = place.top() if cell.strong else place.bottom()
        painter.drawLine(place.left(), edge, place.right(), edge)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.link), 2))
            painter.drawRect(place.adjusted(1, 1, -2, -2))

    def _bar(self, painter: QPainter, place: QRect, cell: Cell, colours: Colours) -> None:
        room = place.adjusted(_MARGIN, place.height() - _BAR - 3, -_MARGIN, -3)
        painter.fillRect(room, QColor(colours.idle_ground))
        full = QRectF(room)
        full.setWidth(room.width() * float(cell.points or 0) / 10)
        painter.fillRect(full, QColor(colours.muted if cell.beats_us else colours.accent))

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, cell: Cell, colours: Colours
    ) -> None:
        place = option.rect.adjusted(_MARGIN, 0, -_MARGIN, -_BAR if cell.points is not None else 0)
        mark = Mark.BANG if cell.wrong else Mark.UP if cell.beats_us else None
        if mark is not None:
            box = QRectF(place.left(), place.center().y() - _MARK / 2, _MARK, _MARK)
            paint_mark(painter, mark, box, QColor(colours.bad))
            place.setLeft(place.left() + _MARK + 3)
        font = QFont(option.font)
        font.setBold(cell.strong)
        painter.setFont(font)
        painter.setPen(QColor(colours.bad if cell.wrong else colours.text))
        fits = painter.fontMetrics().horizontalAdvance(cell.text) <= place.width()
        words = cell.text if fits or not cell.short else cell.short
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)
