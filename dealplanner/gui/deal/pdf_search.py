"""The search in the preview: a line to type in, what was found, and the way from one place to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from dealplanner.domain.errors import UserError
from dealplanner.gui import tasks
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

if TYPE_CHECKING:
    from dealplanner.documents.searching import Hit, PageWords


class _Line(QLineEdit):
    """Tells of the keys that walk through what was found, before they mean anything to the view."""

    stepped = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        overrides = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if overrides and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()  # it closes the search, and not the whole view
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PdfSearch(QWidget):
    """Searches the words of one PDF; Enter and Shift+Enter go on and back, Esc ends it."""

    marked = Signal(object, object)
    """What was found, a sequence of Hit, and the one that is chosen or None."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _Line()
        self.line.setPlaceholderText(tr(N_("Find in this paper")))
        self.line.setAccessibleName(tr(N_("Find in this paper")))
        self.line.setToolTip(tr(N_("Enter goes to the next place, Shift+Enter to the one before, Esc ends.")))
        self.line.setClearButtonEnabled(True)
        self.count: QLabel = label(role="muted")
        self.count.setWordWrap(False)
        self.back_button = _small("‹", N_("The place before (Shift+Enter)"))
        self.next_button = _small("›", N_("The next place (Enter)"))
        self.close_button = _small("×", N_("End the search (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        for part in (self.count, self.back_button, self.next_button, self.close_button):
            row.addWidget(part)
        self.setFocusProxy(self.line)
        self._pdf, self._read = b"", b""
        self._pages: Sequence[PageWords] = ()
        self._hits: Sequence[Hit] = ()
        self._at = 0
        self._is_reading = False
        self.line.textChanged.connect(self._begin_anew)
        self.line.stepped.connect(self.step)
        self.line.left.connect(self.left)
        self.back_button.clicked.connect(lambda: self.step(-1))
        self.next_button.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.left)
        self._tell()

    @property
    def hits(self) -> Sequence[Hit]:
        """Return what was found."""
        return self._hits

    @property
    def is_up_to_date(self) -> bool:
        """Say whether what is found belongs to the PDF that is shown."""
        return not self._is_reading and self._read == self._pdf

    def read(self, pdf: bytes) -> None:
        """Search in another PDF, from about the same place; it is read in a task, and once."""
        self._pdf = pdf
        self._read_next()

    def step(self, by: int) -> None:
        """Go to the next place, or to one before; after the last comes the first."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._tell()

    def _read_next(self) -> None:
        if self._is_reading or self._read == self._pdf:
            return
        self._is_reading, pdf = True, self._pdf

        def work(report: tasks.Report) -> list[PageWords]:
            from dealplanner.documents.searching import page_words  # late: brings PDFium

            return page_words(pdf, report)

        def done(pages: list[PageWords]) -> None:
            if isValid(self):
                self._pages, self._read, self._is_reading = pages, pdf, False
                self._find()
                self._read_next()  # another one may be shown by now

        tasks.run(work, done, self._fail)

    def _fail(self, error: UserError) -> None:
        raise error  # what we printed ourselves can be read; anything else is a bug

    def _begin_anew(self) -> None:
        self._at = 0
        self._find()

    def _find(self) -> None:
        from dealplanner.documents.searching import find  # late: brings PDFium

        self._hits = find(self._pages, self.line.text())
        self._at = min(self._at, max(len(self._hits) - 1, 0))
        self._tell()

    def _tell(self) -> None:
        """Say which of how many places is shown."""
        found = len(self._hits)
        if not self.line.text().strip():
            words = ""
        elif not found:
            words = tr(N_("nothing found"))
        else:
            words = say(phrase(N_("{at} of {count}"), at=self._at + 1, count=found))
        self.count.setText(words)
        self.line.setAccessibleDescription(words)
        for button in (self.back_button, self.next_button):
            button.setEnabled(found > 0)
        if not self.isHidden():
            self.marked.emit(self._hits, self._hits[self._at] if found else None)


def _small(words: str, why: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", "small")
    button.setToolTip(tr(why))
    button.setAccessibleName(tr(why))
    return button
