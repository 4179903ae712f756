"""Asks why one goes on against the verdict; staying is as easy as going on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.verdict import Verdict, verdict, wants_reason
from dealplanner.gui.deal.reason_box import ReasonBox
from dealplanner.gui.editing import EditSession
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Deal
from dealplanner.services.edits import Slot

_WIDTH = 480


class GoingOn(QDialog):
    """Shows the verdict and its gaps; goes on only with a reason."""

    def __init__(
        self, deal: Deal, found: Verdict, session: EditSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(N_("Going on against the verdict")))
        self.setMinimumWidth(_WIDTH)
        question = tr(N_("Going on against the verdict: why?"))
        self.reason_box = ReasonBox(question, session, Slot(deal, VerdictPage.key, "draft", deal.lap))
        buttons = QDialogButtonBox()
        self.go_button: QPushButton = buttons.addButton(
            tr(N_("Go on all the same")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.stay_button: QPushButton = buttons.addButton(
            tr(N_("Stay here")), QDialogButtonBox.ButtonRole.RejectRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(4)
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
        column.addSpacing(12)
        column.addWidget(buttons)
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
