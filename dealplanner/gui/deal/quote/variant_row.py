"""The variants of an offer as a row of buttons: which is shown goes out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from dealplanner.gui.buttons import small_button
from dealplanner.gui.words import say
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal, Document
from dealplanner.services.variants import MOST, variant_name, variants


class VariantRow(QWidget):
    """Shows the variants, and what can be done with them."""

    chosen = Signal(object)
    """Document."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        self.add_button = small_button(N_("Add a variant"), N_("A copy beside this one, up to four"))
        self.remove_button = small_button(N_("Remove this variant"), N_("Undo brings it back"))
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.add_button)
        self._row.addWidget(self.remove_button)

    def show_deal(self, deal: Deal) -> None:
        """Show the variants of a deal’s offer; a single one needs no name."""
        drafts = variants(deal)
        for old in self.buttons:
            self._row.removeWidget(old)
            self._group.removeButton(old)
            old.deleteLater()
        shown = drafts if len(drafts) > 1 else []
        self.buttons = [self._button(deal, document) for document in shown]
        for place, button in enumerate(self.buttons):
            self._row.insertWidget(place, button)
        self.add_button.setVisible(0 < len(drafts) < MOST)
        self.remove_button.setVisible(len(drafts) > 1)

    def _button(self, deal: Deal, document: Document) -> QPushButton:
        words = say(phrase(N_("Variant {name}"), name=variant_name(deal, document)))
        button = small_button(words, N_("Show this variant; it is the one that goes out"))
        button.setCheckable(True)
        button.setChecked(document is deal.offer)
        button.clicked.connect(partial(self.chosen.emit, document))
        self._group.addButton(button)
        return button
