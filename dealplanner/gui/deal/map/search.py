"""The search above the map: marks who is found, counts them, and goes from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from dealplanner.gui.deal.map.people import CardFacts, GapFacts, MapFacts, fold
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

_WIDTH, _NARROWEST = 190, 84


def matches(facts: MapFacts, words: str) -> list[str]:
    """Return the ids of cards and empty places in which every one of the words is found, in any part."""
    wanted = fold(words).split()
    places: Sequence[CardFacts | GapFacts] = (*facts.cards, *facts.gaps)
    return [one.id for one in places if all(word in one.folded for word in wanted)] if wanted else []


class _Line(QLineEdit):
    """Tells of the keys that walk through what was found."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Down:
            self.stepped.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchBox(QWidget):
    """A line to type in, and how many were found beside it."""

    searched = Signal(str)
    """The words, with every key."""
    stepped = Signal(int)
    """1 to the next one found, −1 to the one before."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _Line()
        self.line.setPlaceholderText(tr(N_("Find   Ctrl+F")))
        self.line.setAccessibleName(tr(N_("Find somebody on the map")))
        self.line.setToolTip(tr(N_("A part of a name, a position, a department or a role (Ctrl+F)")))
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumWidth(_NARROWEST)
        self.line.setMaximumWidth(_WIDTH)
        self.count: QLabel = label(role="muted")
        self.count.setWordWrap(False)
        self.count.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.searched)
        self.line.stepped.connect(self.stepped)
        self.line.left.connect(self.left)

    @property
    def words(self) -> str:
        """Return what is searched for."""
        return self.line.text()

    def tell(self, at: int | None, found: int) -> None:
        """Say how many were found, and which of them is chosen, counted from 0."""
        if not self.words.strip():
            words = ""
        elif not found:
            words = tr(N_("nobody found"))
        elif at is None:
            words = say(phrase(N_("{count} found"), count=found))
        else:
            words = say(phrase(N_("{at} of {count}"), at=at + 1, count=found))
        self.count.setText(words)
        self.count.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
