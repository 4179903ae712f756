"""What follows from the answer to the trial close, and the button that leads there."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from dealplanner.domain.advice import advice
from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.laps import weakest_answers
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer
from dealplanner.gui.deal.goals import GO_ON, NEXT_LAP, PAPERS
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.labels import label
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.edits import Slot

NEXT_CONTACT = "first_contact.next"
OFFER = f"{GO_ON}6"


class AnswerNext(PageExtra):
    """Leads on: to step 6 after a yes or not yet, into the next lap after a no."""

    def furnish(self) -> None:
        """Add the sentence, the next contact, and the ways on."""
        self._goal: str = ""
        self._also: str = ""
        self.frame = QFrame()
        self.frame.setProperty("role", "card")
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self.words_label: QLabel = label(role="label")
        self.about_label: QLabel = label(role="muted")
        needs = self.needs
        self.contact = RecordForm(needs.session, [Slot(needs.deal, "next_on")], needs.links, self)
        self.go_button = QPushButton()
        self.go_button.setProperty("role", "primary")
        self.go_button.clicked.connect(lambda: self.goal_wished.emit(self._goal))
        self.also_button = QPushButton()
        self.also_button.clicked.connect(lambda: self.goal_wished.emit(self._also))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.go_button)
        row.addWidget(self.also_button)
        row.addStretch(1)
        for part in (self.words_label, self.about_label, self.contact):
            column.addWidget(part)
        column.addLayout(row)
        self.body.addWidget(self.frame)

    def refresh(self) -> None:
        """Say what follows from the answer as it stands."""
        facts = self.needs.advice.facts()
        answer = facts.page(Answer).answer
        self.frame.setVisible(answer is not TrialAnswer.NONE and facts.outcome is Outcome.OPEN)
        self.contact.setVisible(answer is TrialAnswer.MORE_TIME)
        if answer is TrialAnswer.NO:
            self._lead_into_lap(facts)
        elif answer is not TrialAnswer.NONE:
            self._lead_on(facts, answer)

    def _lead_on(self, facts: DealFacts, answer: TrialAnswer) -> None:
        advised = phrase(
            N_("Recommended as things stand: {paper}."), paper=Phrase(advice(facts).recommended.label)
        )
        self._say(phrase(_WORDS[answer]), advised)
        self.about_label.setVisible(not self._wants_contact(answer))
        self._offer(self.go_button, N_("Go on to step 6"))
        self._offer(self.also_button, N_("What is it for?") if self._wants_contact(answer) else N_("Papers"))
        self._goal = OFFER
        self._also = NEXT_CONTACT if self._wants_contact(answer) else PAPERS

    def _wants_contact(self, answer: TrialAnswer) -> bool:
        return answer is TrialAnswer.MORE_TIME

    def _lead_into_lap(self, facts: DealFacts) -> None:
        count, lap = len(weakest_answers(facts)), facts.lap + 1
        if facts.page(Answer).words.strip():
            kept = N_("Lap {lap} is kept as it stands, with their words as the reason.")
        else:
            kept = N_("Note their words first: they are kept with lap {lap} as the reason.")
        self.about_label.show()
        self._say(phrase(_WORDS[TrialAnswer.NO]), phrase(kept, lap=facts.lap))
        words = phrase(N_("Begin lap {lap} with these {count} weakest answers"), lap=lap, count=count)
        self._offer(self.go_button, words if count else phrase(N_("Begin lap {lap}"), lap=lap))
        self.also_button.hide()
        self._goal = NEXT_LAP

    def _say(self, words: Phrase, about: Phrase) -> None:
        self.words_label.setText(say(words))
        self.about_label.setText(say(about))

    def _offer(self, button: QPushButton, words: str | Phrase) -> None:
        button.setText(say(words) if isinstance(words, Phrase) else tr(words))
        button.setAccessibleName(button.text())
        button.show()


_WORDS = {
    TrialAnswer.YES: N_("The trial is closed. Send the paper while the yes is warm."),
    TrialAnswer.MORE_TIME: N_("Agree on the day of the next talk before you leave it at that."),
    TrialAnswer.FORMAL_OFFER: N_("They want it in writing: compose the offer now."),
    TrialAnswer.NO: N_("A no goes back to what the deal rests on."),
}
