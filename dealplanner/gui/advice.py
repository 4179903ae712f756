"""What the program says beneath a page: advice in sentences, and what an offer comes to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from dealplanner.gui.labels import label
from dealplanner.gui.words import say
from dealplanner.i18n import Phrase


class Advice(QFrame):
    """Sentences in a quiet box; no box where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "advice")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(4)
        self._lines: list[QLabel] = []
        self.hide()

    def show_phrases(self, phrases: Sequence[Phrase]) -> None:
        """Show these sentences instead of the former ones."""
        while len(self._lines) < len(phrases):
            line = label()
            self._column.addWidget(line)
            self._lines.append(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(phrases))
            line.setText(say(phrases[number]) if number < len(phrases) else "")
        self.setVisible(bool(phrases))

    def words(self) -> list[str]:
        """Return the sentences as they are shown."""
        return [line.text() for line in self._lines if line.text()]


class Totals(QWidget):
    """Words at the left, amounts at the right, the last one in bold."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 8)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_totals(self, totals: Sequence[tuple[str, str]]) -> None:
        """Show these lines instead of the former ones."""
        while len(self._rows) < len(totals):
            self._add_row()
        for number, (words, amount) in enumerate(self._rows):
            there = number < len(totals)
            words.setVisible(there)
            amount.setVisible(there)
            words.setText(totals[number][0] if there else "")
            amount.setText(totals[number][1] if there else "")
        self.setVisible(bool(totals))

    def _add_row(self) -> None:
        row = len(self._rows)
        words, amount = label(role="muted"), label()
        for part in (words, amount):
            part.setWordWrap(False)
            part.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(words, row, 0)
        self._grid.addWidget(amount, row, 1)
        self._rows.append((words, amount))

    def shown(self) -> list[tuple[str, str]]:
        """Return the lines as they are shown."""
        return [(words.text(), amount.text()) for words, amount in self._rows if words.text()]
