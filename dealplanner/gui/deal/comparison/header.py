"""The names above the matrix: wrapped, so that a long one stays readable above a narrow column."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QWidget

from dealplanner.gui.look import colours_of

_MARGIN, _PADDING = 5, 4
_MOST_LINES = 3


class NamesHeader(QHeaderView):
    """Draws every name on as many lines as it needs, three at most."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._lines = 1

    def width_of(self, section: int) -> int:
        """Return the width that a name takes on one line."""
        return self._metrics().horizontalAdvance(self._name(section)) + 2 * _MARGIN + 2

    def fit(self) -> None:
        """Take the height that the names need in their columns."""
        lines = max((self._wrapped(number) for number in range(self.count())), default=1)
        if min(lines, _MOST_LINES) != self._lines:
            self._lines = min(lines, _MOST_LINES)
            self.updateGeometry()
            self.geometriesChanged.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._lines * self._metrics().height() + 2 * _PADDING)

    def paintSection(self, painter: QPainter, place: QRect, section: int) -> None:
        colours = colours_of(self.window())
        painter.save()
        painter.fillRect(place, QColor(colours.page))
        painter.setPen(QColor(colours.border))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.setPen(QColor(colours.muted))
        painter.setFont(self._bold())
        painter.setClipRect(place)
        room = QRectF(place.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING))
        option, flag = self._option(section), Qt.AlignmentFlag
        upright = flag.AlignTop if self._wrapped(section) > _MOST_LINES else flag.AlignBottom
        option.setAlignment(option.alignment() | upright)  # of a very long name the beginning stays
        painter.drawText(room, self._name(section), option)
        painter.restore()

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._bold())

    def _option(self, section: int) -> QTextOption:
        side = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        option = QTextOption(side & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _wrapped(self, section: int) -> int:
        """Return on how many lines a name stands."""
        layout = QTextLayout(self._name(section), self._bold())
        layout.setTextOption(self._option(section))
        layout.beginLayout()
        lines = 0
        while (line := layout.createLine()).isValid() and lines <= _MOST_LINES:
            line.setLineWidth(max(self.sectionSize(section) - 2 * _MARGIN, 10))
            lines += 1
        layout.endLayout()
        return max(lines, 1)
