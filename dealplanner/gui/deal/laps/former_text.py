"""A former lap to be read: pages, questions and the answers as they were, marked where they differ now."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from dealplanner.domain.fields import Field, Rows, Text, fields_of
from dealplanner.gui.cells import Names, cell_text
from dealplanner.gui.look import colours_of
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal
from dealplanner.services.former_laps import (
    FormerAnswer,
    FormerLap,
    FormerPage,
    answer_now,
    new_since,
    section_is_there,
)


class FormerText(QTextEdit):
    """Shows answers as they were; read only, and every word can be selected."""

    def __init__(self, deal: Deal, names: Names) -> None:
        super().__init__()
        self._deal, self._names = deal, names
        self._shown: tuple[FormerLap, tuple[FormerPage, ...], bool, bool] | None = None
        self._written: tuple[list[tuple[str, str]], object] | None = None
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setProperty("role", "plain")
        self.viewport().setAutoFillBackground(False)

    def show_pages(
        self, lap: FormerLap, pages: Iterable[FormerPage], empty_too: bool = False, changed_only: bool = False
    ) -> None:
        """Show these pages of a lap; questions without an answer only where `empty_too` says so."""
        wanted = (lap, tuple(pages), empty_too, changed_only)
        if self._shown is not None and self._shown[:2] != wanted[:2]:
            self.verticalScrollBar().setValue(0)
        self._shown = wanted
        self._write()

    def show_notice(self, words: str) -> None:
        """Say why there is nothing to read."""
        self._shown = self._written = None
        self.setPlainText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._shown is not None:
            self._write()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown is not None:
            self._write()  # only a window knows whether it is dark

    def _write(self) -> None:
        """Write what is to be read, unless it stands there already in the same colours."""
        assert self._shown is not None
        lines, writer = self._lines(*self._shown), _Writer(self)
        if (lines, writer.look) == self._written:
            return
        self._written = lines, writer.look
        place = self.verticalScrollBar().value()
        self.clear()
        for kind, words in lines:
            getattr(writer, kind)(words)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(place)

    def _lines(
        self, lap: FormerLap, pages: tuple[FormerPage, ...], empty_too: bool, changed_only: bool
    ) -> list[tuple[str, str]]:
        """Return all lines, each with how it is set."""
        found: list[tuple[str, str]] = []
        for step in lap.steps:
            told = [page for page in step.pages if page in pages]
            lines = [line for page in told for line in self._page(lap, page, empty_too, changed_only)]
            if lines and len(pages) > 1:
                step_title = phrase(step.step.title)
                title = phrase(N_("Step {number} · {page}"), number=step.step.number, page=step_title)
                found.append(("heading", say(title)))
            found += lines
        return found or [("muted", tr(_UNCHANGED if changed_only else _UNNOTED))]

    def _page(
        self, lap: FormerLap, page: FormerPage, empty_too: bool, changed_only: bool
    ) -> list[tuple[str, str]]:
        """Return what is said of a page, each line with how it is set."""
        found: list[tuple[str, str]] = []
        for section in page.sections:
            lines = [
                line
                for answer in section.answers
                for line in self._answer(lap, answer, empty_too, changed_only)
            ]
            if lines and section.subject:
                found.append(("subject", section.subject))
            if lines and not section_is_there(self._deal, section):
                found.append(("changed", tr(N_("≠ Removed since."))))
            found += lines
        for name in new_since(self._deal, page):
            new = phrase(N_("≠ New since then: {name}"), name=name or tr(N_("without a name yet")))
            found.append(("changed", say(new)))
        return [("page", tr(page.page.title)), *found] if found else []

    def _answer(
        self, lap: FormerLap, answer: FormerAnswer, empty_too: bool, changed_only: bool
    ) -> list[tuple[str, str]]:
        now = answer_now(self._deal, answer.about)
        changed = not answer.is_asked_afresh and (not now.is_there or now.value != answer.value)
        if not now.is_there and not answer.is_given:
            return []
        if (changed_only and not changed) or not (answer.is_given or changed or empty_too):
            return []
        was = answer_text(answer.field, answer.value, lap)
        lines = [("question", tr(answer.field.label)), ("answer" if was else "muted", was or tr(_NOTHING))]
        if changed and now.is_there:
            present = answer_text(answer.field, now.value, self._names) or tr(_NOTHING)
            lines.append(("changed", say(phrase(N_("≠ Now: {answer}"), answer=present))))
        return lines


_NOTHING = N_("no answer")
_UNCHANGED = N_("Nothing has changed since.")
_UNNOTED = N_("Nothing was noted here.")


def answer_text(field: Field, value: Any, names: Names) -> str:
    """Return an answer in words: all lines of a text, a line for each row of a table."""
    if field.is_empty(value):
        return ""
    if isinstance(field, Text):
        return str(value).strip()
    if isinstance(field, Rows):
        columns = fields_of(field.of).items()
        rows = ((cell_text(column, getattr(row, name), names) for name, column in columns) for row in value)
        return "\n".join(" · ".join(filter(None, row)) for row in rows)
    return cell_text(field, value, names)


class _Writer:
    """Writes lines of different looks into a document; what people typed is never markup."""

    def __init__(self, into: QTextEdit) -> None:
        self._cursor = QTextCursor(into.document())
        self._colours = colours_of(into.window())
        self._size = into.font().pointSizeF()
        self._first = True

    @property
    def look(self) -> object:
        """Return what all lines are drawn with."""
        return self._colours, self._size

    def heading(self, words: str) -> None:
        """Write the title of a step."""
        self._line(words, self._colours.text, before=14, bold=True, larger=1.15)

    def page(self, words: str) -> None:
        """Write the title of a page."""
        self._line(words, self._colours.text, before=10, bold=True)

    def subject(self, words: str) -> None:
        """Write whom or what the next answers are about."""
        self._line(words, self._colours.link, before=6)

    def question(self, words: str) -> None:
        """Write a question."""
        self._line(words, self._colours.muted, before=5)

    def answer(self, words: str) -> None:
        """Write an answer."""
        self._line(words, self._colours.text)

    def muted(self, words: str) -> None:
        """Write that there is none."""
        self._line(words, self._colours.muted, italic=True)

    def changed(self, words: str) -> None:
        """Write what stands there now."""
        self._line(words, self._colours.warn)

    def _line(
        self,
        words: str,
        colour: str,
        before: int = 0,
        bold: bool = False,
        italic: bool = False,
        larger: float = 1.0,
    ) -> None:
        shape, look = QTextBlockFormat(), QTextCharFormat()
        shape.setTopMargin(0 if self._first else before)
        look.setForeground(QColor(colour))
        look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        look.setFontItalic(italic)
        if self._size > 0:
            look.setFontPointSize(self._size * larger)
        if not self._first:
            self._cursor.insertBlock()
        self._cursor.setBlockFormat(shape)
        self._cursor.insertText(words, look)
        self._first = False
