"""The wording library beside a block: passages that were good once, found as you type."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from dealplanner.gui.buttons import small_button
from dealplanner.gui.labels import label
from dealplanner.gui.places import Target
from dealplanner.gui.two_lines import TwoLines, TwoLinesView
from dealplanner.gui.words import day_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Passage


class Library(QFrame):
    """Lists passages for the block that is looked at."""

    keep_wished = Signal()
    """Keep the words of the block."""
    use_wished = Signal(str)
    """The id of the passage that is wanted in the block."""
    removal_wished = Signal(str)

    def __init__(self, find: Callable[[str], list[Passage]]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._find = find
        self.search_line = QLineEdit()
        self.search_line.setPlaceholderText(tr(N_("Find words or tags")))
        self.search_line.setAccessibleName(tr(N_("Find words or tags")))
        self.search_line.textChanged.connect(self.refresh)
        self.keep_button = small_button(
            N_("Keep these words"), N_("Keep the text of this block for other proposals")
        )
        self.keep_button.clicked.connect(self.keep_wished)
        self.remove_button = small_button(
            N_("Remove"), N_("Take the chosen passage out; undo brings it back")
        )
        self.remove_button.clicked.connect(self._remove)
        self.list = TwoLinesView(tr(N_("Wording library")), by_click=False)
        self.list.opened.connect(self._use)
        self.use_button = small_button(
            N_("Use"), N_("Put the chosen passage into the block; undo takes it back")
        )
        self.use_button.clicked.connect(self._use)
        self.empty_label = label(tr(N_("Nothing kept for this block yet, in this language.")), "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        heading = label(tr(N_("Wording library")), "heading")
        heading.setWordWrap(False)
        row.addWidget(heading, 1)
        row.addWidget(self.use_button)
        row.addWidget(self.keep_button)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.search_line)
        column.addWidget(self.empty_label)
        column.addWidget(self.list, 1)
        column.addStretch()

    def refresh(self) -> None:
        """Show what fits the search now."""
        found = self._find(self.search_line.text())
        self.list.show_entries([_entry(passage) for passage in found])
        if found and self.list.chosen() is None:
            self.list.step(1)
        self.list.setVisible(bool(found))
        self.empty_label.setVisible(not found)
        for button in (self.use_button, self.remove_button):
            button.setEnabled(bool(found))

    def _remove(self) -> None:
        target = self.list.chosen()
        if target is not None:
            self.removal_wished.emit(target.id)

    def _use(self) -> None:
        target = self.list.chosen()
        if target is not None:
            self.use_wished.emit(target.id)


def _entry(passage: Passage) -> TwoLines:
    told = []
    if passage.last_won_on:
        told.append(say(phrase(N_("won {day}"), day=day_text(passage.last_won_on))))
    if passage.last_used_on:
        told.append(say(phrase(N_("used {day}"), day=day_text(passage.last_used_on))))
    about = " · ".join(filter(None, (passage.tags, *told, " ".join(passage.words.split())[:160])))
    return TwoLines(title=passage.title, about=about, target=Target("passage", passage.id))
