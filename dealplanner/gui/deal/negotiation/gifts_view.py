"""Give and get: the concessions typed in place, how each is reckoned, and the balance below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from dealplanner.domain.balance import grounds_of
from dealplanner.domain.bargaining import SideOf
from dealplanner.domain.concessions import cost_of
from dealplanner.domain.facts import DealFacts
from dealplanner.gui.buttons import small_button
from dealplanner.gui.deal.negotiation.balance_card import BalanceCard
from dealplanner.gui.deal.negotiation.gifts_model import GiftsModel
from dealplanner.gui.deal.negotiation.gifts_table import GiftsTable
from dealplanner.gui.deal.negotiation.reckoning import facts_now
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Concession, OpenPoint
from dealplanner.services.negotiation import add_concession, concessions_of


class GiftsView(QWidget):
    """Shows what both sides give."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self._needs = needs
        self.model = GiftsModel(needs.links, self)
        self.table = GiftsTable(self.model, needs.session, needs.links)
        self.ours_button = small_button(N_("We give…"), N_("Insert or Ctrl+Enter in the table"))
        self.theirs_button = small_button(N_("They give…"), N_("What they give in return"))
        self.remove_button = small_button(N_("Remove"), N_("Delete; Ctrl+Z brings it back"))
        words = N_(
            "Nothing is given yet. Write down what you could give before the talk: what it costs, "
            "and what you want in return."
        )
        self.empty = EmptyCard(tr(words), tr(N_("Add a concession of ours")))
        self.reckoned_label = label(role="muted")
        self.card = BalanceCard()
        self._lay_out()
        self.table.chosen.connect(self._show_reckoning)
        self.table.add_wished.connect(self.add)
        self.table.removal_wished.connect(self._remove)
        self.ours_button.clicked.connect(partial(self.add, SideOf.OURS))
        self.theirs_button.clicked.connect(partial(self.add, SideOf.THEIRS))
        self.remove_button.clicked.connect(self._remove)
        self.empty.begun.connect(partial(self.add, SideOf.OURS))

    def show_facts(self, facts: DealFacts) -> None:
        """Show what is given now and what it comes to."""
        gifts = concessions_of(self._needs.deal)
        grounds = grounds_of(facts)
        known = {one.id: cost_of(one, grounds) for one in facts.concessions}
        row = self.table.currentIndex().row()
        column = self.table.currentIndex().column()
        chosen = self.model.gifts[row] if 0 <= row < len(self.model.gifts) else None
        self.model.show_gifts(gifts, [known[gift.id] for gift in gifts])
        if chosen in gifts:
            if self.table.currentIndex().row() != gifts.index(chosen):
                self.table.choose(gifts.index(chosen), max(column, 0))
        elif gifts:
            self.table.choose(row)
        self.empty.setVisible(not gifts)
        for part in (self.table, self.remove_button, self.reckoned_label):
            part.setVisible(bool(gifts))
        self._show_reckoning(self.table.currentIndex().row())
        self.card.show_facts(facts)

    def add(self, side: SideOf = SideOf.OURS, point: OpenPoint | None = None) -> None:
        """Add a concession and type what it is."""
        made = add_concession(self._needs.session.workspace, self._needs.deal, side, point)
        self.show_facts(facts_now(self._needs))
        self.table.choose(self.model.gifts.index(made))
        self.table.setFocus()
        self.table.edit(self.table.currentIndex())

    def focus_first(self) -> None:
        """Put the focus where one goes on."""
        (self.table if self.model.gifts else self.empty.button).setFocus()

    def _remove(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.gifts):
            self._needs.session.workspace.remove(self.model.gifts[row])
            self.show_facts(facts_now(self._needs))
            self.focus_first()

    def _show_reckoning(self, row: int) -> None:
        cost = self.model.cost_of(row)
        if cost is None:
            self.reckoned_label.setText("")
            return
        gift: Concession = self.model.gifts[row]
        words = phrase(
            N_("“{what}”: {why}"), what=gift.what.strip() or tr(N_("This concession")), why=cost.why
        )
        self.reckoned_label.setText(say(words))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for button in (self.ours_button, self.theirs_button, self.remove_button):
            bar.addWidget(button)
        bar.addStretch(1)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.reckoned_label)
        area = QScrollArea()
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setWidget(self.card)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(above)
        parts.addWidget(area)
        parts.setChildrenCollapsible(False)
        parts.setSizes([300, 220])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(parts)
