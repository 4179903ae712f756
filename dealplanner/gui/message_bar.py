"""A bar at the top of the window with one sentence, and perhaps a way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from dealplanner.gui.labels import label, restyle
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase


class WayOut(NamedTuple):
    """The words on a button, and what it does."""

    words: str
    go: Callable[[], object]


class MessageBar(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._label = label()
        self._way_out: WayOut | None = None
        self.way_out_button = QPushButton()
        self.way_out_button.setProperty("role", "small")
        self.way_out_button.clicked.connect(self._go)
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setAccessibleName(tr(N_("Close this message")))
        self._close.setToolTip(tr(N_("Close this message")))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(self._label, 1)
        layout.addWidget(self.way_out_button)
        layout.addWidget(self._close)
        self.hide()

    @property
    def words(self) -> str:
        """Return the sentence that is shown."""
        return self._label.text()

    def tell(self, sentence: Phrase, role: str = "warn", way_out: WayOut | None = None) -> None:
        """Show a sentence; `role` is warn, bad or good."""
        self._label.setText(say(sentence))
        self._label.setAccessibleName(say(sentence))
        self.setProperty("role", f"{role}_bar")
        restyle(self)
        self._way_out = way_out
        self.way_out_button.setVisible(way_out is not None)
        if way_out is not None:
            self.way_out_button.setText(tr(way_out.words))
            self.way_out_button.setAccessibleName(tr(way_out.words))
        self.show()

    def _go(self) -> None:
        if self._way_out is not None:
            self._way_out.go()
