"""How the grid is drawn: its cells, the questions at its left, the people above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dealplanner.gui.colours import Colours
from dealplanner.gui.deal.evidence.words import Look
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import paint_mark
from dealplanner.gui.state_marks import SIGNS
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

if TYPE_CHECKING:
    from dealplanner.domain.asking import Row
    from dealplanner.gui.deal.evidence.model import GridModel

SIDE = 12
"""Pixels of a mark."""
PAD = 8
QUESTIONS = 296
"""Pixels of the column of questions."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(_LEFT)
_RIGHT_ELIDED = Qt.TextElideMode.ElideRight


def bold(font: QFont) -> QFont:
    """Return a bold copy."""
    made = QFont(font)
    made.setBold(True)
    return made


def line_height(widget: QWidget) -> int:
    """Return the pixels of one line of words."""
    return widget.fontMetrics().height()


class CellDelegate(QStyledItemDelegate):
    """Draws a cell: a mark, what was said, when; or an invitation to ask where the cursor is."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._view = model, parent

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_of(self._view)
        found = self._model.cell_at(index)
        painter.save()
        if found is None:
            painter.fillRect(option.rect, QColor(colours.page))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            look = self._model.look_at(found)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            if look.mark is None and not look.title and (hovered or (chosen and self._view.hasFocus())):
                look = Look(None, "muted", tr(N_("ask?")), quiet=True)
            self._ground(painter, option.rect, chosen, colours)
            self._words(painter, option.rect.adjusted(PAD, 0, -4, 0), look, colours)
        painter.restore()

    def _ground(self, painter: QPainter, place: QRect, chosen: bool, colours: Colours) -> None:
        painter.fillRect(place, QColor(colours.selection if chosen else colours.card))
        _rule(painter, place, colours)
        if chosen and self._view.hasFocus():
            painter.setPen(QPen(QColor(colours.link), 2))
            painter.drawRect(place.adjusted(1, 1, -2, -2))

    def _words(self, painter: QPainter, room: QRect, look: Look, colours: Colours) -> None:
        height = line_height(self._view)
        top = room.center().y() - (height if look.about else height // 2)
        first = QRect(room.left(), top, room.width(), height)
        if look.mark is not None:
            box = QRectF(first.left(), first.center().y() - SIDE / 2 + 1, SIDE, SIDE)
            paint_mark(painter, look.mark, box, QColor(getattr(colours, look.tone)))
            first.setLeft(first.left() + SIDE + 5)
        metrics = painter.fontMetrics()
        painter.setPen(QColor(colours.muted if look.quiet else colours.text))
        painter.drawText(first, _LEFT, metrics.elidedText(look.title, _RIGHT_ELIDED, first.width()))
        second = QRect(room.left(), first.bottom() + 1, room.width(), height)
        painter.setPen(QColor(colours.muted))
        painter.drawText(second, _LEFT, metrics.elidedText(look.about, _RIGHT_ELIDED, second.width()))


def _rule(painter: QPainter, place: QRect, colours: Colours) -> None:
    painter.setPen(QColor(colours.border))
    painter.drawLine(place.bottomLeft(), place.bottomRight())
    painter.drawLine(place.topRight(), place.bottomRight())


class QuestionHeader(QHeaderView):
    """The judgements, each with the mark of its state; steps stand above theirs."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._grid = model
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(tr(N_("Questions")))

    def sizeHint(self) -> QSize:
        return QSize(QUESTIONS, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  (Qt’s)
        colours = colours_of(self)
        words = str(self._grid.headerData(logicalIndex, Qt.Orientation.Vertical))
        row = self._grid.row_at(logicalIndex)
        painter.save()
        if row is None:
            painter.fillRect(rect, QColor(colours.page))
            painter.setFont(bold(self.font()))
            painter.setPen(QColor(colours.muted))
            painter.drawText(rect.adjusted(PAD, 0, -PAD, -2), _LEFT, words)
        else:
            chosen = self.selectionModel() is not None and self.selectionModel().rowIntersectsSelection(
                logicalIndex
            )
            painter.fillRect(rect, QColor(colours.selection if chosen else colours.card))
            _rule(painter, rect, colours)
            mark, tone = SIGNS[row.evidence.state]
            box = QRectF(rect.left() + PAD, rect.center().y() - SIDE / 2, SIDE, SIDE)
            paint_mark(painter, mark, box, QColor(getattr(colours, tone)))
            self._question(painter, rect.adjusted(PAD + SIDE + 6, 2, -6, -2), row, colours)
        painter.restore()

    def _question(self, painter: QPainter, room: QRect, row: Row, colours: Colours) -> None:
        """Write a question in two lines at most; what it is about stands in the second."""
        judgement = row.evidence.judgement
        words, subject = tr(judgement.field.label), judgement.subject
        metrics = painter.fontMetrics()
        painter.setPen(QColor(colours.text))
        if not subject:
            if metrics.boundingRect(room, _WRAP, words).height() > room.height():
                words = metrics.elidedText(words, _RIGHT_ELIDED, round(room.width() * 1.8))
            painter.drawText(room, _WRAP, words)
            return
        first = QRect(room.left(), room.center().y() - metrics.height(), room.width(), metrics.height())
        painter.drawText(first, _LEFT, metrics.elidedText(words, _RIGHT_ELIDED, first.width()))
        first.translate(0, metrics.height())
        painter.setPen(QColor(colours.muted))
        painter.drawText(first, _LEFT, metrics.elidedText(subject, _RIGHT_ELIDED, first.width()))


class PeopleHeader(QHeaderView):
    """The people, each with their position."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = model
        self.setSectionsClickable(False)
        self.setHighlightSections(True)
        self.setAccessibleName(tr(N_("People")))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 2 * line_height(self) + 10)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  (Qt’s)
        colours = colours_of(self)
        person = self._grid.people[logicalIndex]
        painter.save()
        painter.fillRect(rect, QColor(colours.page))
        _rule(painter, rect, colours)
        height = line_height(self)
        first = QRect(rect.left() + PAD, rect.top() + 4, rect.width() - PAD - 4, height)
        for font, colour, words in (
            (bold(self.font()), colours.text, person.name),
            (self.font(), colours.muted, person.job or person.department),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(words, _RIGHT_ELIDED, first.width())
            painter.drawText(first, _LEFT, shown)
            first.translate(0, height)
        painter.restore()
