"""A card with the part of a list that belongs to one record."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from dealplanner.gui.labels import label
from dealplanner.gui.lists_view import ListView
from dealplanner.gui.places import Target
from dealplanner.gui.words import tr
from dealplanner.services.deal_file import DealFile
from dealplanner.services.lists import Listing


class ListCard(QFrame):
    """Shows the rows of `listing` that belong to the record `within`."""

    opened = Signal(object)
    """Target."""
    new_wanted = Signal(str)
    """The table of the record that is wanted."""

    def __init__(
        self, file: DealFile, listing: Listing, within: Target, title: str = "", grows: bool = True
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.view = ListView(file, listing, within, plain=True)
        self.view.opened.connect(self.opened)
        self.view.new_wanted.connect(lambda table, _: self.new_wanted.emit(table))
        self.new_button = QPushButton(tr(listing.first_step))
        self.new_button.setProperty("role", "small")
        self.new_button.setAccessibleName(tr(listing.first_step))
        self.new_button.setVisible(grows)
        self.new_button.clicked.connect(lambda: self.new_wanted.emit(listing.opens))
        heading = QHBoxLayout()
        heading.addWidget(label(tr(title or listing.title), "heading"), 1)
        heading.addWidget(self.new_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(heading)
        layout.addWidget(self.view, 1)

    def refresh(self) -> None:
        """Read again what is saved."""
        self.view.refresh()
