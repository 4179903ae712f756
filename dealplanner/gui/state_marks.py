"""How well an answer is known, as a mark: a form, a colour and words, wherever the answer shows."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dealplanner.domain.evidence import Evidence, State
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, mark_pixmap, paint_mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

SIGNS: Mapping[State, tuple[Mark, str]] = MappingProxyType(
    {
        State.MISSING: (Mark.RING, "muted"),
        State.ASSUMED: (Mark.ASK, "muted"),
        State.CONFLICT: (Mark.CROSS, "bad"),
        State.STALE: (Mark.CLOCK, "warn"),
        State.UNCONFIRMED: (Mark.HALF, "warn"),
        State.CONFIRMED: (Mark.CHECK, "good"),
    }
)
"""The mark of each state, and the name of its colour."""
_SIDE = 12
_GAP = 5


def state_icon(state: State, widget: QWidget) -> QIcon:
    """Return the mark of a state for a cell of a table in `widget`."""
    mark, tone = SIGNS[state]
    colour = QColor(getattr(colours_of(widget), tone))
    return QIcon(mark_pixmap(mark, colour, _SIDE, widget.devicePixelRatioF()))


def state_words(known: Evidence) -> str:
    """Return a state with the reason for it, in one line: “In conflict: …”."""
    words = say(known.words)
    if words.casefold().startswith(tr(known.state.label).casefold()):
        return words  # most reasons name their state themselves
    return say(phrase(N_("{state}: {words}"), state=phrase(known.state.label), words=words))


class StateButton(QAbstractButton):
    """The state of one answer in words; a click leads to who said so, or to the conflict."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = State.MISSING
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, known: Evidence) -> None:
        """Show how well an answer is known now."""
        self.state = known.state
        self.setText(say(known.words))
        self.setAccessibleName(state_words(known))
        conflict = known.state is State.CONFLICT
        doing = tr(N_("Settle it (F2)…")) if conflict else tr(N_("Who said so? (F2)"))
        self.setToolTip(f"{state_words(known)}\n{doing}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_SIDE + _GAP + metrics.horizontalAdvance(self.text()) + 6, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(_SIDE + _GAP + self.fontMetrics().averageCharWidth() * 12, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        mark, tone = SIGNS[self.state]
        colour = QColor(getattr(colours, tone))
        painter = QPainter(self)
        paint_mark(painter, mark, QRectF(2, (self.height() - _SIDE) / 2, _SIDE, _SIDE), colour)
        font = QFont(self.font())
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(colour)
        room = QRect(2 + _SIDE + _GAP, 0, self.width() - _SIDE - _GAP - 4, self.height())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.link), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()
