"""A line on one red flag: a click mends it, its menu or a key puts it off."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from dealplanner.gui.deal.state_row import StateLine, StateRow
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

WAIT = Qt.Key.Key_W
"""Puts a flag off, and takes one up again."""
_SIDE = 22
_MEND = N_("Go to the page that mends it")
_PUT_OFF = N_("Put off …")
_CHANGE = N_("Change reason or day …")
_TAKE_UP = N_("Take up again")


@dataclass(frozen=True)
class FlagLine(StateLine):
    """What is said about one flag."""

    flag: str = ""
    """Its id."""
    is_put_off: bool = False


class FlagRow(StateRow):
    """Shows one flag, with a small menu at its right end."""

    put_off_wished = Signal(str)
    take_up_wished = Signal(str)

    def __init__(self, line: FlagLine, parent: QWidget | None = None) -> None:
        super().__init__(line, parent)
        self.room_right = _SIDE + 2
        self.flag_line = line
        doing = tr(_TAKE_UP if line.is_put_off else _PUT_OFF)
        self.setToolTip(f"{tr(_MEND)} ({tr(N_('Enter'))})\n{doing} (W)")
        self.setAccessibleDescription(say(phrase(N_("W: {doing}"), doing=doing)))
        self.menu_button = QToolButton(self)
        self.menu_button.setProperty("role", "quiet")
        self.menu_button.setText("⋯")
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # W and the menu key do the same
        self.menu_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.menu_button.setFixedSize(QSize(_SIDE, _SIDE))
        self.menu_button.setToolTip(f"{doing} (W)")
        self.menu_button.setAccessibleName(f"{doing}: {line.title}")
        self.menu_button.clicked.connect(self._open_menu_below)

    def menu(self) -> QMenu:
        """Return what can be done about the flag."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr(_MEND), self.click)
        if self.flag_line.is_put_off:
            menu.addAction(f"{tr(_TAKE_UP)}\tW", self.turn)
            menu.addAction(tr(_CHANGE), partial(self.put_off_wished.emit, self.flag_line.flag))
        else:
            menu.addAction(f"{tr(_PUT_OFF)}\tW", self.turn)
        return menu

    def turn(self) -> None:
        """Wish to put the flag off, or to take it up again."""
        (self.take_up_wished if self.flag_line.is_put_off else self.put_off_wished).emit(self.flag_line.flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == WAIT and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.turn()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.menu_button.move(self.width() - _SIDE, 0)

    def _open_menu_below(self) -> None:
        self.menu().popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
