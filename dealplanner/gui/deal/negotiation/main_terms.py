"""The line that says where the negotiation as a whole stands, and what follows from it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from dealplanner.domain.errors import UserError
from dealplanner.domain.steps.offer import Negotiation
from dealplanner.gui.buttons import button, link_button
from dealplanner.gui.deal.goals import SHEET
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.negotiation import all_settled, main_terms_on, note_main_terms, open_points_of


class MainTermsBar(QFrame):
    """Offers to note that the main terms stand once every point is settled, and then the hand-over."""

    goal_wished = Signal(str)

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self._needs = needs
        self.setProperty("role", "card")
        self.setAccessibleName(tr(N_("Where the negotiation stands")))
        self.words = label()
        self.note_button = button(N_("The main terms stand today"), N_("Notes the day"), "primary")
        self.sheet_button = button(
            N_("Lawyers’ hand-over…"), N_("What stands, for the lawyers of both sides")
        )
        self.page_button = link_button(N_("Note the days"), N_("Where the negotiation stands"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for one in (self.note_button, self.sheet_button, self.page_button):
            row.addWidget(one)
        self.note_button.clicked.connect(self._note)
        self.sheet_button.clicked.connect(lambda: self.goal_wished.emit(SHEET + "hand_over"))
        self.page_button.clicked.connect(lambda: self.goal_wished.emit(Negotiation.key))

    def refresh(self) -> None:
        """Say what holds now."""
        deal = self._needs.deal
        day, settled = main_terms_on(deal), all_settled(deal)
        begun = deal.page(Negotiation).accepted_on
        if day is not None:
            words = phrase(N_("The main terms stand since {day}: the lawyers take over."), day=day)
        elif settled:
            words = phrase(N_("Every point is settled. Do the main terms stand?"))
        elif begun is None:
            words = phrase(N_("The negotiation begins with an accepted proposal, and none is noted yet."))
        else:
            count = len(open_points_of(deal))
            words = phrase(N_("Negotiating since {day}; still open: {count}."), day=begun, count=count)
        self.words.setText(say(words))
        self.note_button.setVisible(settled and day is None)
        self.sheet_button.setVisible(settled or day is not None)

    def _note(self) -> None:
        try:
            note_main_terms(self._needs.session.workspace, self._needs.deal, self._needs.links.today)
        except UserError as error:
            self.words.setText(say(error.phrase))
        else:
            self.refresh()
            self.sheet_button.setFocus()
