"""What step 3 shows below its questions: the reasons, the gaps, and the ways of the courteous close."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from dealplanner.domain.choices import Outcome
from dealplanner.domain.steps.needs import LetterWords
from dealplanner.domain.verdict import verdict
from dealplanner.gui.buttons import button
from dealplanner.gui.deal.conditions.gaps import GapsCard
from dealplanner.gui.deal.conditions.outline import Outline
from dealplanner.gui.deal.goals import END, SHEET
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

LETTER = f"{SHEET}walk_away"


class ReasonsExtra(PageExtra):
    """The four conditions with their reasons, down to what was said."""

    def furnish(self) -> None:
        """Add the outline; the questions above it take the consultant’s word."""
        self.body.addWidget(label(tr(N_("What the program proposes, and why")), "heading"))
        self.outline = Outline(confirms=False)
        self.outline.goal_wished.connect(self.goal_wished)
        self.body.addWidget(self.outline)

    def refresh(self) -> None:
        """Show what is known now."""
        facts = self.needs.advice.facts()
        self.outline.show_verdict(facts, verdict(facts))


class GapsExtra(PageExtra):
    """The gaps that no action closes yet, above the table of actions."""

    def furnish(self) -> None:
        """Add the card."""
        self.setProperty("on_top", True)
        self.card = GapsCard()
        self.card.chosen.connect(self.goal_wished)
        self.body.addWidget(self.card)

    def refresh(self) -> None:
        """Show what is known now."""
        facts = self.needs.advice.facts()
        self.card.show_gaps(facts, verdict(facts), only_open=True)
        self.setVisible(self.card.isVisibleTo(self))


class PartingExtra(PageExtra):
    """The ways from the courteous close: the letter, its words, and letting the deal go."""

    def __init__(self, needs: SideNeeds, own_words: bool) -> None:
        self._own_words = own_words
        super().__init__(needs)

    def furnish(self) -> None:
        """Add a button for each way."""
        row = QWidget()
        flow = FlowLayout(row)
        self.letter_button = button(N_("The letter"), N_("As it would be printed now, in their language"))
        self.words_button = button(N_("In your own words"), N_("Write the letter in your own words"))
        self.end_button = button(N_("Walk away …"), N_("Say that the deal has ended, with these answers"))
        self.letter_button.clicked.connect(partial(self.goal_wished.emit, LETTER))
        self.words_button.clicked.connect(partial(self.goal_wished.emit, LetterWords.key))
        self.end_button.clicked.connect(partial(self.goal_wished.emit, f"{END}{Outcome.STOPPED}"))
        for way in (self.letter_button, self.words_button, self.end_button):
            flow.addWidget(way)
        self.words_button.setVisible(self._own_words)
        self.body.addWidget(row)

    def refresh(self) -> None:
        """Offer only what can be done now."""
        self.end_button.setVisible(self.needs.deal.outcome is Outcome.OPEN)
