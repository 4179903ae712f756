"""After a deal was let go: offers the letter of the courteous close."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dealplanner.gui.labels import label
from dealplanner.gui.question_dialog import QuestionDialog
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal


class Farewell(QuestionDialog):
    """“The letter” leads to it; it can be written at any later time."""

    def __init__(self, deal: Deal, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("Leave as friends")), tr(N_("The letter")), parent, leave=tr(N_("Not now")))
        self.letter_button = self.do_button
        heading = label(tr(N_("The deal is let go. A letter leaves the door open.")), "heading")
        self.column.addWidget(heading)
        if deal.look_again_on:
            words = phrase(N_("The deal comes back to Today on {day}."), day=deal.look_again_on)
            self.column.addWidget(label(say(words), "muted"))
        self.add_buttons()
