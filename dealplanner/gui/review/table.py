"""The table of one section of the review: counts, the share won as a bar with its words, sums."""

from __future__ import annotations

from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dealplanner.domain.amounts import Money
from dealplanner.domain.review import Row
from dealplanner.gui.look import colours_of
from dealplanner.gui.words import money_text, say, tr
from dealplanner.i18n import N_

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
HEADINGS = (
    "",
    N_("Won"),
    N_("Lost"),
    N_("Walked away"),
    N_("Share won"),
    N_("Value won"),
    N_("Value lost"),
)
SHARE = 4
_FIGURES = (1, 2, 3, 5, 6)
_SUMS = 5  # the first column of sums
_LABEL, _SUM = 220, 110  # pixels that a label takes at most before the sums, and a sum at least
_BAR, _BAR_HIGH, _PAD = 64, 10, 8
_ROW = 16


class ReviewModel(QAbstractTableModel):
    """The rows of one section."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.title = ""

    def show_rows(self, rows: tuple[Row, ...], title: str) -> None:
        """Show the rows of the section that is called `title`."""
        self.beginResetModel()
        self.rows, self.title = rows, title
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(HEADINGS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[section]) if section else self.title
        return int(_RIGHT if section in _FIGURES else _LEFT) if role == _ALIGN else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _cell(row, column)
        return int(_RIGHT if column in _FIGURES else _LEFT) if role == _ALIGN else None


_ALIGN = Qt.ItemDataRole.TextAlignmentRole


def _cell(row: Row, column: int) -> str:
    if column == SHARE:
        return say(row.share_words)
    if column in (5, 6):
        return _amounts(row.won_value if column == 5 else row.lost_value)
    return say(row.label) if column == 0 else str((row.won, row.lost, row.stopped)[column - 1])


def _amounts(amounts: tuple[Money, ...]) -> str:
    return " · ".join(money_text(one) for one in amounts)


class ShareDelegate(QStyledItemDelegate):
    """Draws the share as a bar before its words: solid, or hatched where it is not to be trusted."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell with its ground and words, then the bar."""
        super().paint(painter, option, index)
        model = index.model()
        assert isinstance(model, ReviewModel)
        row = model.rows[index.row()]
        _paint_bar(painter, option, row)
        colours = colours_of(option.widget)
        painter.setPen(QColor(colours.text))
        place = option.rect.adjusted(_BAR + 2 * _PAD, 0, -4, 0)
        words = painter.fontMetrics().elidedText(
            say(row.share_words), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, int(_LEFT), words)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the words to `paint`, which sets them beside the bar."""
        super().initStyleOption(option, index)
        option.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for bar and words."""
        words = str(index.data() or "")
        wide = option.fontMetrics.horizontalAdvance(words)
        return QSize(wide + _BAR + 3 * _PAD, super().sizeHint(option, index).height())


def _paint_bar(painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
    colours = colours_of(option.widget)
    cell = option.rect
    bar = QRectF(cell.left() + _PAD, cell.center().y() - _BAR_HIGH / 2, _BAR, _BAR_HIGH)
    painter.save()
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.page))
    painter.drawRect(bar)
    share = float(row.share or 0) / 100
    if share > 0:
        pattern = Qt.BrushStyle.SolidPattern if row.is_trusted else Qt.BrushStyle.BDiagPattern
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.setBrush(QBrush(QColor(colours.accent), pattern))
        painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()))
    painter.restore()


class ReviewTable(QTableView):
    """One section; the arrow keys and a click choose a row."""

    row_chosen = Signal(object)
    """Row, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ReviewModel(self)
        self.setModel(self.rows)
        self.setItemDelegateForColumn(SHARE, ShareDelegate(self))
        self.setAccessibleName(tr(N_("Won and lost")))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_rows(self, rows: tuple[Row, ...], title: str) -> None:
        """Show other rows; the one called as the chosen one stays chosen, else the first is."""
        current = self.currentIndex()
        label = self.rows.rows[current.row()].label if current.isValid() else None
        self.rows.show_rows(rows, title)
        self.setAccessibleName(title)
        at = next((n for n, row in enumerate(rows) if row.label == label), 0)
        if rows:
            self.setCurrentIndex(self.rows.index(at, 0))
        else:
            self.row_chosen.emit(None)
        self._share_width()

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.row_chosen.emit(self.rows.rows[current.row()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give each column what it needs: first the counts, then the sums, and the first what is left.

        Sums in many currencies are cut where there is no room; the tool tip has them whole.
        """
        wanted = [max(self.sizeHintForColumn(n), self._heading(n)) for n in range(len(HEADINGS))]
        rest = self.viewport().width() - sum(wanted[1:_SUMS]) - min(wanted[0], _LABEL)
        for number in range(_SUMS, len(HEADINGS)):
            wanted[number] = min(wanted[number], max(rest // 2, _SUM))
        wanted[0] = max(self.viewport().width() - sum(wanted[1:]), min(wanted[0], _LABEL))
        for number, width in enumerate(wanted):
            self.setColumnWidth(number, width)

    def _heading(self, number: int) -> int:
        return self.horizontalHeader().sectionSizeHint(number)
