"""A consultant at the window: walks deals by mouse and keyboard alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from hand import KEY, Hand
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.pages import Many
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.laps.script_card import ScriptCard
from dealplanner.gui.deal.papers import PapersView
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editors import Editor
from dealplanner.gui.editors.chosen import ChoiceEditor
from dealplanner.gui.editors.link import LinkEditor
from dealplanner.gui.editors.rows import RowsEditor
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.window import MainWindow
from dealplanner.gui.wizard import WizardView
from dealplanner.services.links import DealLinks

LEAVE = "-"
"""In place of words: leave the field as it is."""
CONTROL = Qt.KeyboardModifier.ControlModifier


class Consultant:
    """Answers every question of every page."""

    def __init__(self, qtbot: QtBot, window: MainWindow, words: Mapping[str, str]) -> None:
        self.window = window
        self._qtbot = qtbot
        self._words = words
        """What to type into fields by page and name, as in `qualify.money:amount`; all else is made up."""
        self.typed: list[str] = []

    @property
    def view(self) -> DealView:
        """Return the deal that is shown."""
        view = self.window.desk.view
        assert isinstance(view, DealView)
        return view

    @property
    def hand(self) -> Hand:
        """Return a hand for the deal that is shown."""
        session = self.window.open_file.session
        today = self.window.open_file.file.clock().date()
        return Hand(self._qtbot, DealLinks(session.workspace, today, self.view.deal))

    def begin_deal(self, title: str, account: str) -> None:
        """Begin a deal: Ctrl+N, two lines, Return."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(5, answer)
                return
            for line, words in zip(dialog.findChildren(QLineEdit), (title, account), strict=True):
                QTest.keyClicks(line, words)
            QTest.keyClick(dialog, KEY.Key_Return)

        QTimer.singleShot(0, answer)
        QTest.keyClick(self.window, KEY.Key_N, CONTROL)
        self._qtbot.waitUntil(lambda: isinstance(self.window.desk.view, DealView))

    def walk(self, number: int) -> WizardView:
        """Open a step by its chevron and answer every page, turning each by the button at its foot."""
        self.hand.click(self.view.step_bar.chevrons[number - 1])
        wizard = self.view.pages.currentWidget()
        assert isinstance(wizard, WizardView)
        for page in wizard.step.pages:
            if wizard.page is page:
                self._answer_page(wizard)
                self.hand.click(wizard.next_button)
                self.hand.settle()
        self._qtbot.waitUntil(lambda: self.view.pages.currentWidget() is self.view.overview)
        return wizard

    def _answer_page(self, wizard: WizardView) -> None:
        page, view = wizard.page, wizard.view
        assert view is not None
        if isinstance(page, Many):
            assert view.table is not None
            if page.grows:
                self.hand.click(view.table.add_button)
            self.hand.settle()
            form = view.table.form
        else:
            form = view.form
        if form is not None:
            self._answer_form(page.key, form)
        if isinstance(view.extra, ScriptCard):
            self._say(view.extra)

    def _say(self, card: ScriptCard) -> None:
        """Write what to say in both languages."""
        for language, button in card.buttons.items():
            self.hand.click(button)
            self.hand.retype(card.editors[language].box, "Shall we start within thirty days?")

    def _answer_form(self, key: str, form: RecordForm) -> None:
        for name in list(form.rows):
            if name in form.rows:
                self._answer(f"{key}:{name}", form.rows[name].editor)
        self.hand.settle()

    def _answer(self, place: str, editor: Editor) -> None:
        words = self._words.get(place, "")
        if words == LEAVE:
            return
        if isinstance(editor, ChoiceEditor) and words:
            self._choose(editor, words)
        elif isinstance(editor, LinkEditor):
            self._link(editor, words)
        elif isinstance(editor, RowsEditor):
            self.hand.click(editor.add_button)
            self.hand.settle()
            for name in list(editor.field.of.__dataclass_fields__):  # type: ignore[attr-defined]
                self._answer(f"{place}:{name}", editor.cell(len(editor.value) - 1, name))
        elif words:
            self.hand.retype(editor.controls()[0], words)
            self.typed.append(words)
        else:
            self.hand.fill(editor)

    def _choose(self, editor: ChoiceEditor, option: str) -> None:
        self.hand.press(editor.combo, KEY.Key_Home)
        for _ in range(editor.combo.findText(option)):
            self.hand.press(editor.combo, KEY.Key_Down)

    def _link(self, editor: LinkEditor, name: str) -> None:
        """Choose a name, or add it where nobody is called so yet."""
        editor.line.setFocus()
        name = name or editor.combo.itemText(editor.combo.count() - 1)
        self.hand.retype(editor.line, name)
        completer = editor.combo.completer()
        popup = completer.popup() if completer else None
        if popup is not None:
            popup.hide()
        if editor.complaint is not None:
            self.hand.press(editor.line, KEY.Key_Return, CONTROL)
        assert editor.complaint is None, f"{name} could not be linked"


class Papers:
    """The papers of the deal that is shown, saved by clicks."""

    def __init__(self, qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        self._qtbot = qtbot
        self._monkeypatch = monkeypatch
        view = window.desk.view
        assert isinstance(view, DealView)
        self._click(view.papers_button)
        papers = view.pages.currentWidget()
        assert isinstance(papers, PapersView)
        self._papers = papers

    @property
    def shown(self) -> bytes:
        """Return the bytes that the preview shows."""
        pdf = self._papers.pane.view.pdf
        assert pdf is not None
        return pdf

    def save(self, kind: Paper, path: Path) -> bytes:
        """Choose a paper, wait for its preview, save it, and return what is in the file."""
        button = self._papers.choice.buttons[kind]
        self._click(button, QPoint(8, button.height() // 2))
        self._qtbot.waitUntil(lambda: self._papers.maker.is_up_to_date, timeout=20_000)
        self._qtbot.waitUntil(lambda: self._papers.pane.view.is_drawn, timeout=20_000)
        # the system's own dialog cannot be driven: it answers at once
        answer = (str(path), "")
        self._monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
        self._click(self._papers.save_button)
        return path.read_bytes()

    def _click(self, widget: QWidget, place: QPoint | None = None) -> None:
        place = place or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
