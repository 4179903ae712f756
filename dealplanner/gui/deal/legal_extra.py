"""Below the sample contract: the next look once it is with their lawyers, and the way to the versions."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from dealplanner.domain.next_look import NextLook, next_look
from dealplanner.domain.steps.terms import SampleContract
from dealplanner.gui.buttons import button, link_button
from dealplanner.gui.deal.goals import SHEET, SIDE
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.words import say
from dealplanner.i18n import N_, phrase
from dealplanner.services.edits import Slot


class LegalExtra(PageExtra):
    """Proposes when to ask again; both answers are taken over in one step of undo."""

    def furnish(self) -> None:
        """Add the proposal and the ways on, above the questions: below the clauses nobody sees them."""
        self.setProperty("on_top", True)
        self._look: NextLook | None = None
        self.frame = QFrame()
        self.frame.setProperty("role", "advice")
        self.words = label()
        self.take_button = button(N_("Take over"), N_("As the next contact, with its purpose"))
        self.take_button.clicked.connect(self._take)
        line = QHBoxLayout(self.frame)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(self.words, 1)
        line.addWidget(self.take_button)
        row = QWidget()
        flow = FlowLayout(row)
        self.versions_button = link_button(
            N_("Compare versions word by word"), N_("Also with a text or a Word file that they sent back")
        )
        self.versions_button.clicked.connect(partial(self.goal_wished.emit, f"{SIDE}versions"))
        self.sheet_button = link_button(N_("The lawyers’ hand-over"), N_("As it would be printed now"))
        self.sheet_button.clicked.connect(partial(self.goal_wished.emit, f"{SHEET}hand_over"))
        for way in (self.versions_button, self.sheet_button):
            flow.addWidget(way)
        self.body.addWidget(self.frame)
        self.body.addWidget(row)

    def refresh(self) -> None:
        """Propose the next look, or say what is agreed."""
        facts = self.needs.advice.facts()
        self._look = next_look(facts)
        handed = facts.page(SampleContract).to_legal_on
        agreed = facts.next_on is not None and facts.next_on >= facts.today and handed is not None
        self.frame.setVisible(self._look is not None or agreed)
        self.take_button.setVisible(self._look is not None)
        if self._look is not None:
            words = phrase(
                N_("It is with their lawyers since {day}. Next contact: {on}. {what}."),
                day=handed,
                on=self._look.on,
                what=self._look.what,
            )
            self.words.setText(say(words))
        elif agreed:
            self.words.setText(
                say(
                    phrase(
                        N_("The next contact is agreed: {day}. {what}"),
                        day=facts.next_on,
                        what=facts.next_what,
                    )
                )
            )

    def _take(self) -> None:
        if self._look is None:
            return
        look, deal, workspace = self._look, self.needs.deal, self.needs.session.workspace
        self.needs.session.close_run()
        with workspace.action():
            workspace.change(Slot(deal, "next_on"), look.on)
            workspace.change(Slot(deal, "next_what"), say(look.what))
        self.refresh()
