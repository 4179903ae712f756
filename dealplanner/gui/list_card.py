"""A card with the part of a list that belongs to one record."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from dealplanner.gui.buttons import small_button
from dealplanner.gui.labels import label
from dealplanner.gui.list_table import ListTable
from dealplanner.gui.places import Target
from dealplanner.gui.words import tr
from dealplanner.services.deal_file import DealFile
from dealplanner.services.lists import Ask, Listing


class ListCard(QFrame):
    """Shows the rows of `listing` that belong to the record `within`."""

    opened = Signal(object)
    """Target."""
    new_wanted = Signal(str)
    """The table of the record that is wanted."""

    def __init__(
        self, file: DealFile, listing: Listing, within: Target, title: str, empty: str, grows: bool
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.listing = listing
        self.table = ListTable(file, listing, Ask(within=within))
        self.table.setProperty("role", "plain")
        self.table.show_only(listing.brief[within.kind])
        self.table.opened.connect(self.opened)
        self._empty = label(tr(empty), "muted")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 12, 16, 12)
        self._layout.setSpacing(8)
        self._layout.addLayout(self._heading(title, grows))
        self._layout.addWidget(self._empty)
        self._layout.addWidget(self.table, 1)
        self._layout.addStretch()
        self._show_what_is_there()

    def refresh(self) -> None:
        """Read again what is saved."""
        self.table.refresh()
        self._show_what_is_there()

    def _heading(self, title: str, grows: bool) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.addWidget(label(tr(title), "heading"), 1)
        if grows:
            button = small_button(self.listing.first_step)
            button.clicked.connect(self._want_new)
            heading.addWidget(button)
        return heading

    def _want_new(self) -> None:
        self.new_wanted.emit(self.listing.opens)

    def _show_what_is_there(self) -> None:
        has_rows = bool(self.table.rows.rows)
        self.table.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
