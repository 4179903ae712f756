"""A line for words that never cuts them short in silence."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from dealplanner.i18n import N_, Phrase, phrase

LONG_LINE = 20_000  # characters; Qt needs minutes to lay out a line of a million


class Line(QLineEdit):
    """A QLineEdit that takes all of a paste or nothing of it."""

    typed = Signal(str)
    """The words after a key, a paste or a drop."""
    refused = Signal()
    """Too much was pasted or dropped; what stood here stands as before."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONG_LINE)
        self._rejected = False
        self._before = ("", 0)
        self.inputRejected.connect(self._reject)
        self.textEdited.connect(self._judge)
        self.textChanged.connect(self._remember)

    def put(self, words: str) -> None:
        """Show `words`, however long they are."""
        self.setMaxLength(max(LONG_LINE, len(words)))
        self.setText(words)

    def _reject(self) -> None:
        self._rejected = True

    def _judge(self, words: str) -> None:
        if self._rejected:
            self.put(self._before[0])
            self.setCursorPosition(self._before[1])
            self._rejected = False
            self.refused.emit()
        else:
            self.typed.emit(words)

    def _remember(self, words: str) -> None:
        if not self._rejected:
            self._before = (words, self.cursorPosition())


def too_long_for_a_line(label: str) -> Phrase:
    """Say that more was pasted than a line takes."""
    return phrase(
        N_("“{label}” takes {limit} characters in one line: paste less or attach a file."),
        label=Phrase(label),
        limit=LONG_LINE,
    )
