"""Asks why one goes on against the verdict; staying is as easy as going on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.verdict import Verdict, verdict, wants_reason
from dealplanner.gui.deal.reason_box import ReasonBox
from dealplanner.gui.editing import EditSession
from dealplanner.gui.labels import label
from dealplanner.gui.question_dialog import QuestionDialog
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Deal
from dealplanner.services.edits import Slot


class GoingOn(QuestionDialog):
    """Shows the verdict and its gaps; goes on only with a reason."""

    def __init__(
        self, deal: Deal, found: Verdict, session: EditSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr(N_("Going on against the verdict")),
            tr(N_("Go on all the same")),
            parent,
            leave=tr(N_("Stay here")),
        )
        self.go_button, self.stay_button = self.do_button, self.leave_button
        self.go_button.setProperty("role", "")  # to stay is as easy
        question = tr(N_("Going on against the verdict: why?"))
        self.reason_box = ReasonBox(question, session, Slot(deal, VerdictPage.key, "draft", deal.lap))
        column = self.column
        column.addWidget(label(say(found.words), "heading"))
        for gap in found.gaps:
            words = phrase(
                N_("{condition}: {met}"), condition=Phrase(gap.condition.label), met=Phrase(gap.met.label)
            )
            column.addWidget(label(say(words), "muted"))
        column.addSpacing(12)
        column.addWidget(label(question, "label"))
        column.addWidget(label(tr(N_("It is allowed, and the reason stays on the plan sheet.")), "why"))
        column.addWidget(self.reason_box)
        self.add_buttons()
        self.reason_box.textChanged.connect(self._judge)
        self._judge()
        self.reason_box.setFocus()

    @property
    def reason(self) -> str:
        """Return the reason as it was typed."""
        return self.reason_box.reason

    def _judge(self) -> None:
        self.go_button.setEnabled(bool(self.reason))


def with_reason(
    deal: Deal, session: EditSession, facts: DealFacts, parent: QWidget, then: Callable[[str], object]
) -> None:
    """Do `then` with the reason for going on; at once and with an empty one where none is wanted."""
    if not wants_reason(facts):
        then("")
        return
    session.close_run()
    dialog = GoingOn(deal, verdict(facts), session, parent)

    def go_on() -> None:
        dialog.reason_box.settle()
        then(dialog.reason)

    dialog.accepted.connect(go_on)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
