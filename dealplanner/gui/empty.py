"""An empty place: what belongs there, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dealplanner.gui.labels import label

_WIDTH = 480


class EmptyCard(QFrame):
    """Says what belongs here and offers the first step."""

    begun = Signal()
    shown_wished = Signal()
    """What is hidden is to be shown."""

    def __init__(self, words: str, first_step: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.words = label(words, "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setMaximumWidth(_WIDTH)
        self.button = QPushButton(first_step)
        self.button.setProperty("role", "primary")
        self.button.setAccessibleName(first_step)
        if not first_step:
            self.button.hide()  # shown here, before it stands anywhere, it would be a window of its own
        self.button.clicked.connect(self.begun)
        self.show_button = QPushButton()
        self.show_button.hide()
        self.show_button.clicked.connect(self.shown_wished)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addStretch(2)
        row = QHBoxLayout()  # aligned in the column the words would get one line of height only
        row.addStretch()
        row.addWidget(self.words, _WIDTH)
        row.addStretch()
        layout.addLayout(row)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, words: str, offer: bool, show: str = "") -> None:
        """Say something else, and offer the first step or not, or by `show` what is hidden."""
        self.words.setText(words)
        self.show_button.setText(show)
        self.show_button.setAccessibleName(show)
        self.show_button.setVisible(bool(show))
        self.button.setVisible(offer and bool(self.button.text()))
