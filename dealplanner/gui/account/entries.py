"""A card with a heading and entries of two lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from dealplanner.gui.labels import label
from dealplanner.gui.two_lines import TwoLines, TwoLinesView
from dealplanner.gui.words import tr

_MOST = 300  # pixels of the list; more scrolls within
_SHOWN = 12  # entries that could stand there


class EntriesCard(QFrame):
    """Shows entries, or what belongs here while there is none."""

    opened = Signal(object)
    """Target."""

    def __init__(self, title: str, empty: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.list = TwoLinesView(tr(title))
        self.list.opened.connect(self.opened)
        self.empty_label = label(tr(empty), "muted")
        self.said_label = label(role="muted")
        self.said_label.hide()
        self.head = QHBoxLayout()
        self.head.addWidget(label(tr(title), "heading"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self.head)
        for widget in (self.empty_label, self.list, self.said_label):
            column.addWidget(widget)

    def show_entries(self, entries: Sequence[TwoLines]) -> None:
        """Show other entries, in a list that is as high as they are, within bounds."""
        if entries != self.list.entries.entries:
            self.list.show_entries(entries)
        self.list.setVisible(bool(entries))
        self.empty_label.setVisible(not entries)
        wanted = sum(self.list.sizeHintForRow(row) for row in range(min(len(entries), _SHOWN)))
        self.list.setFixedHeight(min(wanted + 4, _MOST))

    def say(self, words: str) -> None:
        """Say something below the entries; nothing for no words."""
        self.said_label.setText(words)
        self.said_label.setVisible(bool(words))
