"""One rung of the ladder: what it is, its words, and who stands on it; a click proposes it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dealplanner.domain.ladder import STEPS, Rung
from dealplanner.gui.look import colours_of
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_NAME, _STANDS, _LEFT, _NODE, _PAD = 64, 108, 24, 10, 6
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_RIGHT = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignTop)
_WE, _THEY = N_("we stand here"), N_("they stand here")


class RungButton(QAbstractButton):
    """Shows a rung on the rail that joins all four."""

    def __init__(self, rung: Rung, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rung = rung
        self.words = ""
        self.stands: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_rung(self, words: str, we: bool, they: bool) -> None:
        """Show the words of the rung and who stands on it."""
        self.words = " ".join(words.split())
        self.stands = tuple(tr(who) for who, stands in ((_WE, we), (_THEY, they)) if stands)
        can_propose = bool(self.words) and self.rung in STEPS
        self.setEnabled(can_propose)
        self.setToolTip(tr(N_("Propose this rung")) if can_propose else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_propose else Qt.CursorShape.ArrowCursor)
        told = (tr(self.rung.label), self.words or tr(N_("empty")), *self.stands)
        self.setAccessibleName(". ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 2 * _PAD)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line = self.fontMetrics().height()
        return max(self._words_place(width).height(), line * max(len(self.stands), 1)) + 2 * _PAD

    def _words_place(self, width: int) -> QRect:
        left = _LEFT + _NAME
        room = QRect(left, _PAD, max(width - left - (_STANDS if self.stands else 8), 80), 10_000)
        found = QFontMetrics(self.font()).boundingRect(room, _WRAP, self.words or "–")
        found.setWidth(room.width())
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = colours_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_rail(painter)
        strong = QFont(self.font())
        strong.setBold(True)
        painter.setFont(strong)
        never = self.rung is Rung.NEVER
        painter.setPen(QColor(colours.bad if never else colours.text))
        painter.drawText(QRect(_LEFT, _PAD, _NAME, self.height()), _WRAP, tr(self.rung.label))
        painter.setPen(QColor(colours.link))
        spot = QRect(self.width() - _STANDS, _PAD, _STANDS - 6, self.height())
        painter.drawText(spot, _RIGHT, "\n".join(self.stands))
        font = QFont(self.font())
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(QColor(colours.text if self.words else colours.muted))
        painter.drawText(self._words_place(self.width()), _WRAP, self.words or "–")
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.link), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()

    def _paint_rail(self, painter: QPainter) -> None:
        """Draw the rail with its node: filled where somebody stands, a bar where we never step."""
        colours = colours_of(self)
        centre = _PAD + self.fontMetrics().height() / 2
        painter.setPen(QPen(QColor(colours.line), 2))
        top = centre if self.rung is Rung.ASK else 0
        bottom = centre if self.rung is Rung.NEVER else self.height()
        painter.drawLine(_NODE, round(top), _NODE, round(bottom))
        if self.rung is Rung.NEVER:
            painter.setPen(QPen(QColor(colours.bad), 3))
            painter.drawLine(_NODE - 6, round(centre), _NODE + 6, round(centre))
            return
        painter.setPen(QPen(QColor(colours.link), 2))
        painter.setBrush(QColor(colours.link if self.stands else colours.card))
        painter.drawEllipse(QRectF(_NODE - 4.5, centre - 4.5, 9, 9))
