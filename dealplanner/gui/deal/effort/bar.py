"""A bar of hours: spent, planned, and the stop-loss line, each told apart without its colour."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from dealplanner.gui.colours import Colours
from dealplanner.gui.look import colours_of
from dealplanner.gui.words import say
from dealplanner.i18n import N_, Phrase, phrase

_BAR = 16
_FAR = 1.5  # times spent and planned; a line beyond that is an arrow at the edge, else they would vanish
_SWATCH = 12


@dataclass(frozen=True)
class Hours:
    """What the bar shows."""

    spent: Decimal = Decimal(0)
    planned: Decimal = Decimal(0)
    stop_at: Decimal | None = None

    @property
    def words(self) -> tuple[Phrase, ...]:
        """Return what the bar says, part by part, in the order of its legend."""
        said = [phrase(N_("{hours} h spent"), hours=self.spent)]
        if self.planned:
            said.append(phrase(N_("{hours} h planned"), hours=self.planned))
        if self.stop_at is not None:
            said.append(phrase(N_("stop-loss line at {hours} h"), hours=self.stop_at))
        return tuple(said)


class HoursBar(QWidget):
    """Draws hours: a filled bar for what is spent, a hatched one for what is planned, a line to stop at."""

    def __init__(self) -> None:
        super().__init__()
        self.hours = Hours()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_hours(self, hours: Hours) -> None:
        """Show other hours."""
        self.hours = hours
        self.setAccessibleName(", ".join(say(words) for words in hours.words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(320))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _BAR + 16 + (self._legend(width)[-1][1] + 1) * self._line

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def _legend(self, width: int) -> list[tuple[float, int, str]]:
        """Return left edge, line and words of each entry; one that has no room begins a line."""
        entries: list[tuple[float, int, str]] = []
        left, line = 0.0, 0
        for part in self.hours.words:
            words = say(part)
            wide = _SWATCH + 6 + self.fontMetrics().horizontalAdvance(words)
            if left and left + wide > width:
                left, line = 0.0, line + 1
            entries.append((left, line, words))
            left += wide + 16
        return entries

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0.5, 6.5, self.width() - 1, _BAR)
        self._paint_bar(painter, bar, colours)
        for number, (left, line, words) in enumerate(self._legend(self.width())):
            top = bar.bottom() + 10 + line * self._line
            box = QRectF(left + 0.5, top + (self._line - _SWATCH) / 2, _SWATCH, _SWATCH)
            self._paint_swatch(painter, number, box, colours)
            painter.setPen(QColor(colours.text))
            place = QRectF(left + _SWATCH + 6, top, self.width(), self._line)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF, colours: Colours) -> None:
        hours = self.hours
        whole = max(hours.spent, hours.planned, Decimal("0.01"))
        stop = hours.stop_at
        is_far = stop is not None and float(stop) > float(whole) * _FAR
        most = float(whole) if stop is None or is_far else float(max(whole, stop))
        room = bar.width() - (24 if is_far else 4)

        def at(figure: Decimal) -> float:
            return bar.left() + room * float(figure) / most

        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.page))
        painter.drawRect(bar)
        self._fill(painter, QRectF(bar.topLeft(), QPointF(at(hours.planned), bar.bottom())), colours, False)
        self._fill(painter, QRectF(bar.topLeft(), QPointF(at(hours.spent), bar.bottom())), colours, True)
        if stop is not None and is_far:
            _paint_arrow(painter, bar, colours)
        elif stop is not None:
            _paint_stop(painter, at(stop), bar, colours)

    def _fill(self, painter: QPainter, place: QRectF, colours: Colours, solid: bool) -> None:
        if place.width() <= 0:
            return
        accent = QColor(colours.accent)
        painter.setPen(QPen(accent, 1))
        painter.setBrush(QBrush(accent, Qt.BrushStyle.SolidPattern if solid else Qt.BrushStyle.BDiagPattern))
        painter.drawRect(place)

    def _paint_swatch(self, painter: QPainter, number: int, box: QRectF, colours: Colours) -> None:
        is_planned = number == 1 and bool(self.hours.planned)
        if number == 0 or is_planned:
            self._fill(painter, box, colours, solid=number == 0)
        else:
            _paint_stop(painter, box.center().x(), box.adjusted(0, 3, 0, -3), colours)


def _paint_stop(painter: QPainter, x: float, bar: QRectF, colours: Colours) -> None:
    """Draw the line to stop at, with a crossbar at both ends, on its ground so that it shows on any fill."""
    ends = [
        QLineF(x, bar.top() - 4, x, bar.bottom() + 4),
        QLineF(x - 4, bar.top() - 4, x + 4, bar.top() - 4),
        QLineF(x - 4, bar.bottom() + 4, x + 4, bar.bottom() + 4),
    ]
    for colour, width in ((colours.card, 5.0), (colours.bad, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLines(ends)


def _paint_arrow(painter: QPainter, bar: QRectF, colours: Colours) -> None:
    """Say that the line lies far to the right."""
    middle, tip = bar.center().y(), bar.right() - 4
    painter.setPen(QPen(QColor(colours.bad), 2))
    painter.setBrush(QColor(colours.bad))
    painter.drawLine(QLineF(tip - 14, middle, tip - 5, middle))
    head = [QPointF(tip, middle), QPointF(tip - 6, middle - 4), QPointF(tip - 6, middle + 4)]
    painter.drawPolygon(QPolygonF(head))
