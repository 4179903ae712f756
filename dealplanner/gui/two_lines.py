"""Lists of things said in two lines: a mark and a title, with what is to be said about it below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dealplanner.gui.colours import Colours
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, mark_colour, paint_mark
from dealplanner.gui.places import Target

_MARGIN = 8
_MARK = 12
_NOWHERE = QModelIndex()
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_ITEM = Qt.ItemDataRole.UserRole
_WARNED = Qt.ItemDataRole.UserRole + 1
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class TwoLines:
    """One entry; one that leads nowhere is a heading."""

    title: str
    about: str = ""
    beside: str = ""
    """Said at the right of the title."""
    mark: Mark | None = None
    target: Target | None = None

    @property
    def spoken(self) -> str:
        """Return all words at once, as a screen reader says them."""
        return ", ".join(filter(None, (self.title, self.beside, self.about)))


@dataclass(frozen=True)
class Warned:
    """A third line, on what endangers the deal of an entry."""

    words: str
    tone: str
    """The colour, by its name among the colours."""


class TwoLinesModel(QAbstractListModel):
    """Entries that are set all at once; what warns of them may come later."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[TwoLines] = ()
        self.warnings: Mapping[Target, Warned] = MappingProxyType({})

    def show_entries(self, entries: Sequence[TwoLines]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = index.row()
        if not 0 <= row < len(self.entries):
            return None
        if role == _ITEM:
            return self.entries[row]
        warned = self._warned(row)
        if role == _WARNED:
            return warned
        if role == Qt.ItemDataRole.ToolTipRole:  # the line may be too short for it
            return warned.words if warned else None
        spoken = self.entries[row].spoken
        return (f"{spoken}, {warned.words}" if warned else spoken) if role in _SPOKEN else None

    def _warned(self, row: int) -> Warned | None:
        target = self.entries[row].target
        return None if target is None else self.warnings.get(target)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.entries[index.row()].target is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class _TwoLinesDelegate(QStyledItemDelegate):
    def __init__(self, view: TwoLinesView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry: TwoLines = index.data(_ITEM)
        line = option.fontMetrics.height()
        lines = 1 + bool(entry.about) + (index.data(_WARNED) is not None)
        space = _MARGIN * 2 if entry.target is None and index.row() else _MARGIN
        return QSize(120, lines * line + space + 4)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: TwoLines = index.data(_ITEM)
        colours = colours_of(option.widget.window())
        painter.save()
        if entry.target is None:
            self._heading(painter, option, entry, colours)
        else:
            self._ground(painter, option, index, colours)
            below = self._entry(painter, option, entry, colours)
            warned: Warned | None = index.data(_WARNED)
            if warned is not None:
                self._warn(painter, below, option, warned, colours)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colours: Colours,
    ) -> None:
        # QStyle's flags would say the same, and cost the first paint four milliseconds
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(option.rect, QColor(colours.selection))
        elif index == self._view.under_mouse:
            painter.fillRect(option.rect, QColor(colours.page))

    def _heading(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: TwoLines, colours: Colours
    ) -> None:
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(colours.muted))
        place = option.rect.adjusted(_MARGIN, 0, -_MARGIN, -4)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, entry.title)

    def _entry(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: TwoLines, colours: Colours
    ) -> QRect:
        """Draw the two lines, and return the place of a third."""
        line = option.fontMetrics.height()
        top = option.rect.adjusted(_MARGIN, _MARGIN // 2 + 2, -_MARGIN, 0)
        if entry.mark is not None:
            box = QRectF(top.left(), top.top() + (line - _MARK) / 2, _MARK, _MARK)
            paint_mark(painter, entry.mark, box, mark_colour(entry.mark, colours))
            top.setLeft(top.left() + _MARK + 6)
        first = QRect(top.left(), top.top(), top.width(), line)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text if entry.about else colours.muted))
        beside = option.fontMetrics.horizontalAdvance(entry.beside)
        painter.drawText(first, _RIGHT, entry.beside)
        first.setWidth(first.width() - beside - _MARGIN)
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(colours.text))
        self._elided(painter, first, entry.title, option)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        second = QRect(top.left(), first.bottom() + 1, top.width(), line)
        self._elided(painter, second, entry.about, option)
        return second.translated(0, line) if entry.about else second

    def _warn(
        self,
        painter: QPainter,
        place: QRect,
        option: QStyleOptionViewItem,
        warned: Warned,
        colours: Colours,
    ) -> None:
        colour = QColor(getattr(colours, warned.tone))
        box = QRectF(place.left() - 2, place.top() + (place.height() - _MARK) / 2, _MARK, _MARK)
        paint_mark(painter, Mark.BANG, box, colour)
        painter.setPen(colour)
        self._elided(painter, place.adjusted(_MARK, 0, 0, 0), warned.words, option)

    def _elided(self, painter: QPainter, place: QRect, words: str, option: QStyleOptionViewItem) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT, shown)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


class TwoLinesView(QListView):
    """Shows entries; a click or Return opens what one leads to."""

    opened = Signal(object)
    """Target."""

    def __init__(self, name: str, parent: QWidget | None = None, by_click: bool = True) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "plain")
        self.entries = TwoLinesModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_TwoLinesDelegate(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.under_mouse = QPersistentModelIndex()
        self.entered.connect(self._note_mouse)
        if by_click:  # else a click only chooses
            self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the entry that the mouse was over."""
        super().leaveEvent(event)
        self.under_mouse = QPersistentModelIndex()
        self.viewport().update()

    def _note_mouse(self, index: QModelIndex) -> None:
        self.under_mouse = QPersistentModelIndex(index)
        self.viewport().update()

    def show_entries(self, entries: Sequence[TwoLines]) -> None:
        """Show other entries, and stay at the one that was chosen if it is still there."""
        chosen = self.chosen()
        self.entries.show_entries(entries)
        if chosen is not None:
            self.choose(chosen)

    def show_warnings(self, warnings: Mapping[Target, Warned]) -> None:
        """Warn in a third line of what some entries lead to, and stay where the list is."""
        self.entries.warnings = MappingProxyType(dict(warnings))
        self.setUniformItemSizes(False)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def chosen(self) -> Target | None:
        """Return what the current entry leads to."""
        entry = self.currentIndex().data(_ITEM)
        return None if entry is None else entry.target

    def choose(self, target: Target) -> None:
        """Make the entry that leads to `target` the current one."""
        for row, entry in enumerate(self.entries.entries):
            if entry.target == target:
                self.setCurrentIndex(self.entries.index(row))

    def step(self, by: int) -> None:
        """Go to the next or former entry that leads somewhere."""
        rows = [row for row, entry in enumerate(self.entries.entries) if entry.target is not None]
        if rows:
            current = self.currentIndex().row()
            place = rows.index(current) + by if current in rows else 0
            self.setCurrentIndex(self.entries.index(rows[place % len(rows)]))

    def open_chosen(self) -> None:
        """Open what the current entry leads to."""
        self._open(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        entry = index.data(_ITEM)
        if entry is not None and entry.target is not None:
            self.opened.emit(entry.target)
