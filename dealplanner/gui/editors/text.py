"""Editors of words: one line, and several."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from dealplanner.domain.fields import LONG_TEXT, Text
from dealplanner.domain.reading import normalise
from dealplanner.gui.editors.editor import Editor
from dealplanner.gui.editors.line import LONG_LINE, Line
from dealplanner.i18n import N_, Phrase, phrase

_CELL_WIDTH = 14  # characters that a cell of a table shows at least


class LineEditor(Editor):
    """One line of words."""

    wide = True

    def __init__(self, field: Text) -> None:
        super().__init__(field)
        self.line = Line()
        self.line.typed.connect(self._tell)
        self.line.refused.connect(self.refuse)
        self.place(self.line, 1)

    def fit_cell(self) -> None:
        self.line.setMinimumWidth(self.line.fontMetrics().averageCharWidth() * _CELL_WIDTH)

    def controls(self) -> list[QWidget]:
        return [self.line]

    def show_value(self, value: str) -> None:
        if value != self._words():
            self.line.put(value)
            self.line.setCursorPosition(0)
        self.complain(self.field.complaint(value))

    def show_words(self, words: str) -> None:
        self.line.put(words)
        self.complain(self.field.complaint(words))

    def _words(self) -> str:
        return normalise(self.line.text(), one_line=True)

    def _tell(self) -> None:
        words = self._words()
        self.offer(words, words)


class Paragraph(QPlainTextEdit):
    """A box for words that refuses a paste it could not show, and lets Tab leave it."""

    refused = Signal(int)
    """How many characters were not pasted; they are still on the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        words, cursor = normalise(source.text()), self.textCursor()
        replaced = cursor.selectionEnd() - cursor.selectionStart()
        too_much = len(words) + self.document().characterCount() - replaced > LONG_TEXT + 1
        if too_much or _has_long_line(words, max(cursor.block().length() - replaced, 0)):
            self.refused.emit(len(words))
        else:
            self.insertPlainText(words)


def _has_long_line(words: str, before: int) -> bool:
    """Say whether a line would be longer than Qt can lay out; `before` stands in the line already."""
    return any(len(line) + before > LONG_LINE for line in words.split("\n"))


class ParagraphEditor(Editor):
    """Words on several lines; grows with them up to a limit."""

    wide = True

    def __init__(self, field: Text) -> None:
        super().__init__(field)
        self.box = Paragraph()
        self._lines = field.lines
        self._fit()
        self.box.textChanged.connect(self._tell)
        self.box.refused.connect(self._refuse)
        self.place(self.box, 1)

    def controls(self) -> list[QWidget]:
        return [self.box]

    def show_value(self, value: str) -> None:
        if value != self._words():
            self._put(value)
        self.complain(self.field.complaint(value))

    def show_words(self, words: str) -> None:
        self._put(words)
        self.complain(self.field.complaint(words))

    def _put(self, words: str) -> None:
        self.box.blockSignals(True)
        self.box.setPlainText(words)
        self.box.blockSignals(False)
        self._fit()

    def _words(self) -> str:
        raw = self.box.document().toRawText()  # the plain text would lose every NBSP
        return normalise(raw)

    def _tell(self) -> None:
        words = self._words()
        self._fit()
        self.offer(words, words)

    def _refuse(self, length: int) -> None:
        self.complain(_too_much(self.field.label, length))

    def _fit(self) -> None:
        lines = min(max(self._lines, self.box.document().lineCount()), self._lines + 5)
        margins = round(self.box.document().documentMargin() * 2) + self.box.frameWidth() * 2 + 8
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * lines + margins)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


def _too_much(label: str, length: int) -> Phrase:
    return phrase(
        N_(
            "The clipboard holds {length} characters, more than “{label}” takes: paste less or attach a file."
        ),
        label=Phrase(label),
        length=length,
    )
