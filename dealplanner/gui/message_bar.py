"""A bar at the top of the window with one sentence, and perhaps a way out."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from dealplanner.gui.labels import label, restyle
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase


class WayOut(NamedTuple):
    """The words on a button, and what it does."""

    words: str
    go: Callable[[], object]


class MessageBar(QFrame):
    """Hidden until there is something to say."""

    _way_out: WayOut | None = None

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.hide()

    @cached_property
    def _label(self) -> QLabel:
        """Return the label; with it the whole bar is laid out, when there is first something to say."""
        made = label()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(made, 1)
        layout.addWidget(self.way_out_button)
        layout.addWidget(self._close_button())
        return made

    @cached_property
    def way_out_button(self) -> QPushButton:
        """Return the button that leads out of the trouble."""
        button = QPushButton()
        button.setProperty("role", "small")
        button.clicked.connect(self._go)
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("×")
        button.setAccessibleName(tr(N_("Close this message")))
        button.setToolTip(tr(N_("Close this message")))
        button.clicked.connect(self.hide)
        return button

    @property
    def words(self) -> str:
        """Return the sentence that is shown."""
        return "" if self.layout() is None else self._label.text()

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
