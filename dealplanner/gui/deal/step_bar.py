"""The step bar: seven chevrons that say where a deal stands and lead to each step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from dealplanner.domain.pages import Step
from dealplanner.gui.colours import Colours
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, paint_mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase

_POINT = 10  # how far a chevron's tip reaches


class Standing(Enum):
    """How far one step has come."""

    LATER = "later"
    DONE = "done"
    TROUBLE = "trouble"
    CURRENT = "current"


_WORDS = {
    Standing.LATER: N_("Step {number} of {count}, {title}: not begun yet"),
    Standing.DONE: N_("Step {number} of {count}, {title}: done"),
    Standing.TROUBLE: N_("Step {number} of {count}, {title}: something is missing"),
    Standing.CURRENT: N_("Step {number} of {count}, {title}: the deal stands here"),
}


@dataclass(frozen=True)
class _Paint:
    ground: str
    text: str
    mark: str


def _paint(standing: Standing, colours: Colours) -> _Paint:
    if standing is Standing.CURRENT:
        return _Paint(colours.accent, colours.accent_text, colours.accent_text)
    if standing is Standing.DONE:
        return _Paint(colours.good_ground, colours.text, colours.good)
    if standing is Standing.TROUBLE:
        return _Paint(colours.warn_ground, colours.text, colours.warn)
    return _Paint(colours.idle_ground, colours.idle, colours.idle)


class Chevron(QAbstractButton):
    """One step."""

    def __init__(self, step: Step, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = step
        self._count = count
        self._standing = Standing.LATER
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(f"{step.number}  {tr(step.title)}")
        self.show_standing(Standing.LATER)

    @property
    def standing(self) -> Standing:
        """Return how far the step has come."""
        return self._standing

    def show_standing(self, standing: Standing, more: str = "") -> None:
        """Show how far the step has come, and say in `more` what is missing."""
        self._standing = standing
        words = phrase(
            _WORDS[standing], number=self.step.number, count=self._count, title=Phrase(self.step.title)
        )
        self.setAccessibleName(say(words))
        self.setToolTip("\n".join(filter(None, (say(words), tr(self.step.why), more))))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._bold())
        words = metrics.horizontalAdvance(self.text())
        return QSize(words + metrics.height() + 3 * _POINT, metrics.height() + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(5 * _POINT, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the bar knows the way

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        paint = _paint(self._standing, colours_of(self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(paint.ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground.darker(104) if self.underMouse() else ground)
        painter.drawPolygon(self._outline(0))
        self._write(painter, paint)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(paint.text), 1.4))
            painter.drawPolygon(self._outline(3))
        painter.end()

    def _outline(self, inset: float) -> QPolygonF:
        width, height, i = self.width(), self.height(), inset
        notch = [] if self.step.number == 1 else [QPointF(_POINT + 1.4 * i, height / 2)]
        left = i if self.step.number == 1 else 2.2 * i
        return QPolygonF(
            [
                QPointF(left, i),
                QPointF(width - _POINT - 0.6 * i, i),
                QPointF(width - 1.4 * i, height / 2),
                QPointF(width - _POINT - 0.6 * i, height - i),
                QPointF(left, height - i),
                *notch,
            ]
        )

    def _write(self, painter: QPainter, paint: _Paint) -> None:
        current = self._standing is Standing.CURRENT
        font = self._bold() if current else self.font()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(paint.text))
        number = str(self.step.number)
        left = 18
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left, base), number)
        left += metrics.horizontalAdvance(f"{number}  ")
        mark = {Standing.DONE: Mark.CHECK, Standing.TROUBLE: Mark.BANG}.get(self._standing)
        if mark is not None:
            side = metrics.ascent() * 0.8
            paint_mark(painter, mark, QRectF(left, base - side * 0.92, side, side), QColor(paint.mark))
            left += round(side) + 4
        title = metrics.elidedText(
            tr(self.step.title), Qt.TextElideMode.ElideRight, self.width() - left - _POINT
        )
        painter.drawText(QPointF(left, base), title)


class StepBar(QWidget):
    """All steps in a row: one stop of the tab key, Left and Right between them, Enter to open one."""

    chosen = Signal(int)
    """The number of the step that was clicked or entered."""

    def __init__(self, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Steps of the deal")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self.chevrons = [Chevron(step, len(steps), self) for step in steps]
        for chevron in self.chevrons:
            row.addWidget(chevron, chevron.sizeHint().width())  # the longer its title, the wider
            chevron.clicked.connect(lambda _=False, number=chevron.step.number: self.chosen.emit(number))

    def show_standings(self, standings: Sequence[Standing], missing: Sequence[str] = ()) -> None:
        """Show how far every step has come; `missing` says in words what each still lacks."""
        for n, (chevron, standing) in enumerate(zip(self.chevrons, standings, strict=True)):
            chevron.show_standing(standing, missing[n] if missing else "")
            stop = Qt.FocusPolicy.StrongFocus if standing is Standing.CURRENT else Qt.FocusPolicy.ClickFocus
            chevron.setFocusPolicy(stop)
        if Standing.CURRENT not in standings:
            self.chevrons[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Left, Right, Home, End; open with Enter; a number opens its step."""
        at = next((n for n, chevron in enumerate(self.chevrons) if chevron.hasFocus()), 0)
        last = len(self.chevrons) - 1
        moves = {
            Qt.Key.Key_Left: max(at - 1, 0),
            Qt.Key.Key_Right: min(at + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.chevrons[moves[key]].setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chevrons[at].click()
        else:
            super().keyPressEvent(event)
