"""A walker at the window: opens single pages of one deal, answers single questions, goes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from consultant import CONTROL, Consultant
from hand import KEY
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.__main__ import open_window
from dealplanner.domain.facts import DealFacts
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.statement_dialog import StatementDialog
from dealplanner.gui.window import MainWindow
from dealplanner.gui.wizard import WizardView
from dealplanner.records import Deal
from dealplanner.services.facts import deal_facts

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def open_file(qtbot: QtBot, path: Path) -> MainWindow:
    """Show the window on a file."""
    window = open_window(path)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


class Walker:
    """Answers single questions of one deal, and puts on record who said so."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._words = {"qualify.decision:steps:who": "Helga Brandt"}
        self.me = Consultant(qtbot, window, self._words)

    @property
    def deal(self) -> Deal:
        return self.me.view.deal

    @property
    def facts(self) -> DealFacts:
        open_file = self.me.window.open_file
        return deal_facts(open_file.session.workspace, self.deal, open_file.file.clock().date())

    def shown(self) -> QWidget:
        shown = self.me.view.pages.currentWidget()
        assert shown is not None
        return shown

    def wizard(self) -> WizardView:
        shown = self.shown()
        assert isinstance(shown, WizardView) and shown.view is not None
        return shown

    def form(self) -> RecordForm:
        view = self.wizard().view
        assert view is not None
        form = view.table.form if view.table else view.form
        assert form is not None
        return form

    def open(self, step: int, key: str) -> None:
        """Open a step by its chevron, and a page of it by its line in the list."""
        self.me.hand.click(self.me.view.step_bar.chevrons[step - 1])
        self.turn(key)

    def turn(self, key: str) -> None:
        """Turn to another page of the step."""
        pages = self.wizard().page_list
        targets = [entry.target.id if entry.target else "" for entry in pages.entries.entries]
        place = pages.visualRect(pages.entries.index(targets.index(key))).center()
        QTest.mouseClick(pages.viewport(), LEFT, NO_KEY, place)
        self.me.hand.settle()
        assert self.wizard().page.key == key

    def add(self) -> None:
        """Add a row to the table of the page."""
        view = self.wizard().view
        assert view is not None and view.table is not None
        self.me.hand.click(view.table.add_button)
        self.me.hand.settle()

    def answer(self, name: str, words: str) -> None:
        """Answer one question of the page."""
        place = f"{self.wizard().page.key}:{name}"
        self._words[place] = words
        self.me._answer(place, self.form().rows[name].editor)

    def said(self, name: str, who: str, words: str) -> None:
        """Put on record who said so: the person, the words, Ctrl+Return."""
        self.me.hand.settle()
        line = self.form().rows[name].said_line
        assert line is not None
        self.me.hand.click(line.add_button)
        dialog = next(one for one in self.me.window.findChildren(StatementDialog) if one.isVisible())
        self.me._link(dialog.editors["person_id"], who)  # type: ignore[arg-type]
        box = dialog.editors["words"].findChild(QPlainTextEdit)
        assert box is not None
        self.me.hand.type(box, words)
        self.me.hand.press(box, KEY.Key_Return, CONTROL)
        self.me.hand.settle()

    def undo(self, again: bool = False) -> None:
        """Undo by Ctrl+Z, or do it again by Ctrl+Shift+Z."""
        self._wake()
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.me.window, KEY.Key_Z, CONTROL | shift if again else CONTROL)
        self.me.hand.settle()

    def leave(self) -> None:
        """Go back by Escape."""
        self._wake()
        before = self.shown()
        self.me.hand.press(before, KEY.Key_Escape)
        self.until(lambda: self.shown() is not before)
        self.me.hand.settle()

    def _wake(self) -> None:
        """Give the window the keyboard, which a dialog may have had."""
        self.me.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.me.window)

    def until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=5_000)
