"""What we are to an account and what we want to be, as steps: now is filled, what is wanted has a flag."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dealplanner.domain.relationship import LEVELS, level_words
from dealplanner.domain.stakes import RelationshipLevel
from dealplanner.gui.labels import label
from dealplanner.gui.look import colours_of
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_

_RISE = 9  # pixels from one step to the next
_TREAD = 16
_GAP = 4


class LevelSteps(QWidget):
    """Shows the steps, and says in a sentence what they show."""

    def __init__(self) -> None:
        super().__init__()
        self.stairs = _Stairs()
        self.words_label = label(role="label")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.stairs)
        column.addWidget(self.words_label)

    def show_levels(self, now: RelationshipLevel, wanted: RelationshipLevel) -> None:
        """Show where we stand and where we want to be."""
        self.words_label.setText(say(level_words(now, wanted)))
        self.stairs.now, self.stairs.wanted = now, wanted
        self.stairs.setAccessibleName(self.words_label.text())
        self.stairs.setToolTip(
            "\n".join(f"{n}  {tr(level.label)}" for n, level in enumerate(LEVELS, start=1))
        )
        self.stairs.update()


class _Stairs(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.now = self.wanted = RelationshipLevel.NOT_KNOWN
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().height() + _RISE * (len(LEVELS) - 1) + _TREAD + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reached = LEVELS.index(self.now) if self.now in LEVELS else -1
        for number, level in enumerate(LEVELS):
            step = self._step(number)
            is_wanted = level is self.wanted
            filled = number <= reached
            line = QColor(colours.link if is_wanted or filled else colours.line)
            painter.setPen(QPen(line, 2 if is_wanted else 1, _line_of(is_wanted, filled)))
            painter.setBrush(QColor(colours.accent if filled else colours.idle_ground))
            painter.drawRoundedRect(step, 3, 3)
            painter.setPen(QColor(colours.accent_text if filled else colours.idle))
            painter.drawText(step, Qt.AlignmentFlag.AlignCenter, str(number + 1))
            painter.setPen(QColor(colours.text))
            self._say_above(painter, step, level)
            if is_wanted:
                _paint_flag(painter, step, QColor(colours.link))
        painter.end()

    def _step(self, number: int) -> QRectF:
        width = (self.width() - 2) / len(LEVELS)
        top = self.height() - 2 - _TREAD - number * _RISE
        return QRectF(1 + number * width, top, width - _GAP, self.height() - 2 - top)

    def _say_above(self, painter: QPainter, step: QRectF, level: RelationshipLevel) -> None:
        said = [tr(N_("now"))] if level is self.now else []
        said += [tr(N_("wanted"))] if level is self.wanted else []
        font = QFont(self.font())
        font.setBold(level is self.now)
        painter.setFont(font)
        line = self.fontMetrics().height()
        place = QRectF(step.left() + (16 if level is self.wanted else 0), step.top() - line - 2, 200, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, ", ".join(said))
        painter.setFont(self.font())


def _line_of(is_wanted: bool, filled: bool) -> Qt.PenStyle:
    return Qt.PenStyle.DashLine if is_wanted and not filled else Qt.PenStyle.SolidLine


def _paint_flag(painter: QPainter, step: QRectF, colour: QColor) -> None:
    foot = QPointF(step.left() + 3, step.top() - 1)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour)
    painter.drawLine(QLineF(foot, foot + QPointF(0, -14)))
    cloth = [foot + QPointF(0, -14), foot + QPointF(9, -10.5), foot + QPointF(0, -7)]
    painter.drawPolygon(QPolygonF(cloth))
