"""A hand that types and clicks as a user does, for tests of the window."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.amounts import Money
from dealplanner.domain.fields import Choice, Choices, Day, Field, Link, MoneyField, Number, Rows, Text
from dealplanner.domain.papers.contract import Alternative
from dealplanner.domain.steps.terms import ClauseChoice
from dealplanner.gui.editors import Editor
from dealplanner.gui.editors.chosen import ChoiceEditor, ChoicesEditor, FlagEditor
from dealplanner.gui.editors.clauses import ClausesEditor
from dealplanner.gui.editors.link import LinkEditor
from dealplanner.gui.editors.rows import RowsEditor
from dealplanner.services.links import DealLinks

KEY = Qt.Key


class Hand:
    """Acts as a user does: real events, one after the other."""

    def __init__(self, qtbot: QtBot, links: DealLinks) -> None:
        self._qtbot = qtbot
        self._links = links
        self._shown: list[QWidget] = []

    def close(self) -> None:
        """Close and delete all that was shown, while its file is still open."""
        for widget in self._shown:
            widget.close()
            widget.deleteLater()
        self.settle()

    def show(self, widget: QWidget) -> None:
        """Show a widget in front; `close` takes it away."""
        self._shown.append(widget)
        widget.resize(1112, 800)
        with self._qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        QTest.qWaitForWindowActive(widget)

    def type(self, widget: QWidget, words: str) -> None:
        """Type words, whatever script they are in (QTest.keyClicks aborts beyond ASCII)."""
        widget.setFocus()
        target = widget.focusProxy() or widget  # the line of a combo leaves keys to the combo
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def retype(self, widget: QWidget, words: str) -> None:
        """Type words in place of what stands there."""
        assert isinstance(widget, QLineEdit | QPlainTextEdit)
        widget.setFocus()
        widget.selectAll()
        self.press(widget, KEY.Key_Delete)
        self.type(widget, words)

    def press(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key."""
        QTest.keyClick(widget.focusProxy() or widget, key, modifier)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget, in its middle unless a place is named."""
        place = place or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def leave(self, widget: QWidget) -> None:
        """Take the focus away."""
        widget.clearFocus()

    def settle(self) -> None:
        """Let everything happen that waits, deletions too."""
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def fill(self, editor: Editor) -> Any:
        """Answer in an editor of any kind, and return the value that its slot should have then."""
        field = editor.field
        if isinstance(editor, FlagEditor):
            self.click(editor.box, QPoint(8, editor.box.height() // 2))
            return True
        if isinstance(editor, ChoiceEditor):
            self.press(editor.combo, KEY.Key_End)
            return list(_options(field))[-1]
        if isinstance(editor, ChoicesEditor):
            for box in editor.controls()[1:3]:
                if not box.property("checked"):
                    self.click(box, QPoint(8, box.height() // 2))
            return tuple(
                option
                for option, box in zip(_options(field), editor.controls(), strict=True)
                if box.property("checked")
            )
        ways = {LinkEditor: self._link, RowsEditor: self._row, ClausesEditor: self._clause}
        way: Any = next((way for kind, way in ways.items() if isinstance(editor, kind)), None)
        if way is not None:
            return way(editor)
        words, value = answer(field)
        self.retype(editor.controls()[0], words)
        return value

    def _clause(self, editor: ClausesEditor) -> tuple[Any, ...]:
        """Take the other words of the first clause."""
        self.press(editor.list, KEY.Key_Home)
        self.press(editor.box, KEY.Key_Home)
        self.press(editor.box, KEY.Key_Down)
        return (ClauseChoice(clause="subject", alternative=Alternative.B),)

    def _link(self, editor: LinkEditor) -> str:
        assert isinstance(editor.field, Link)
        id_, name = self._links.choices(editor.field.to)[-1]
        self.retype(editor.line, name)
        completer = editor.combo.completer()
        assert completer is not None
        popup = completer.popup()
        assert popup is not None
        popup.close()
        return id_

    def _row(self, editor: RowsEditor) -> tuple[Any, ...]:
        assert isinstance(editor.field, Rows)
        before = editor.value
        self.click(editor.add_button)
        self.settle()
        at = len(before)
        names = list(editor.field.of.__dataclass_fields__)
        return (*before, editor.field.of(**{name: self.fill(editor.cell(at, name)) for name in names}))


def _options(field: Field) -> Any:
    assert isinstance(field, Choice | Choices)
    return field.options


def answer(field: Field) -> tuple[str, Any]:
    """Return words that are an answer in a field of words, figures or days, and what they mean."""
    if isinstance(field, Text):
        words = "Grüße an 李伟 – “ja” & <b>nein</b>"
        return words, words
    if isinstance(field, MoneyField):
        return "1,234.5", Money(Decimal("1234.5"), "EUR")
    if isinstance(field, Number):
        value = max(field.least or Decimal(0), min(Decimal(3), field.most or Decimal(3)))
        return str(value), value
    assert isinstance(field, Day)
    return "15.1.2027", date(2027, 1, 15)
