"""The card that asks one person: their win, four answers, and what they said."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.stakes import Satisfaction
from dealplanner.gui.buttons import small_button
from dealplanner.gui.deal.satisfaction.people import ANSWERS, when_words
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.labels import label
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Opinion
from dealplanner.services.edits import Slot
from dealplanner.services.opinions import note_opinion, take_over

_ASKED = ("won", "words", "on")


class AskingCard(QFrame):
    """Asks whether somebody won what they wanted; every answer is kept as it is given."""

    answered = Signal()
    """One of the four answers was chosen."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._needs = needs
        self.opinion: Opinion | None = None
        self.form: RecordForm | None = None
        self.who_label = label(role="heading")
        self.win_label = label(role="label")
        self.how_label = label(tr(N_("How satisfied are they?")), "why")
        self.buttons: dict[Satisfaction, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(8)
        for widget in (self.who_label, self.win_label, self.how_label):
            self._column.addWidget(widget)
        self._column.addLayout(self._answers())
        self.hide()

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for number, answer in enumerate(ANSWERS, 1):
            why = say(phrase(N_("Key {number} in the list"), number=number))
            button = small_button(answer.label)
            button.setToolTip(why)
            button.setCheckable(True)
            button.clicked.connect(partial(self.answer, answer))
            row.addWidget(button)
            self.buttons[answer] = button
        row.addStretch()
        return row

    def ask(self, opinion: Opinion, who: StakeholderFact) -> None:
        """Ask for one opinion of one person."""
        words = phrase(N_("Ask {name} {when}"), name=who.name, when=when_words(opinion.round))
        self.who_label.setText(say(words))
        win = " ".join(who.win.split())
        if win:
            self.win_label.setText(say(phrase(N_("They wanted to win: “{win}”"), win=win)))
        else:
            self.win_label.setText(tr(N_("What they wanted to win is not known: ask that first.")))
        if opinion is not self.opinion:
            self.opinion = opinion
            self._draw_form(opinion)
        self.refresh()
        self.show()

    def refresh(self) -> None:
        """Show which answer is given; an opinion that was taken back is asked for no longer."""
        opinion = self.opinion
        if opinion is None:
            return
        if opinion.deleted_at is not None:
            self.opinion = None
            self.hide()
            return
        for answer, button in self.buttons.items():
            button.setChecked(opinion.how is answer)

    def answer(self, how: Satisfaction, *_: object) -> None:
        """Note one of the four answers."""
        if self.opinion is not None:
            note_opinion(
                self._needs.session.workspace, self._needs.deal, self.opinion, how, self._needs.links.today
            )
            self.refresh()
            self.answered.emit()

    def focus_words(self) -> None:
        """Go to what they said."""
        if self.form is not None:
            self.form.focus_first()

    def focus_answers(self) -> None:
        """Go to the answers, the one that was given first."""
        given = next((one for one in self.buttons.values() if one.isChecked()), None)
        (given or next(iter(self.buttons.values()))).setFocus()

    def _draw_form(self, opinion: Opinion) -> None:
        old = self.form
        slots = [Slot(opinion, name) for name in _ASKED]
        self.form = RecordForm(self._needs.session, slots, self._needs.links, self, columns=2)
        for row in self.form.rows.values():
            row.editor.finished.connect(partial(self._take_over, opinion))
        self._column.addWidget(self.form)
        if old is not None:
            self._needs.session.close_run()
            old.hide()
            old.deleteLater()

    def _take_over(self, opinion: Opinion, *_: object) -> None:
        if opinion.deleted_at is None:
            take_over(self._needs.session.workspace, self._needs.deal, opinion)
