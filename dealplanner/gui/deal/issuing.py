"""Asks before a number is drawn: whether anything has changed, and why another paper than recommended."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from dealplanner.domain.advice import Advice
from dealplanner.domain.reading import normalise
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.change_question import ChangeQuestion
from dealplanner.gui.labels import label
from dealplanner.gui.question_dialog import QuestionDialog
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Document


class Issuing(QuestionDialog):
    """“Issue” is possible once it is said whether anything has changed; for another paper with a reason."""

    def __init__(
        self,
        paper: Paper,
        is_advised: bool,
        advice: Advice,
        parent: QWidget | None = None,
        question: ChangeQuestion | None = None,
        before: Document | None = None,
    ) -> None:
        """Ask `question` first, unless it is answered today already; `before` is what the client has now."""
        title = say(phrase(N_("Issue the {paper}"), paper=Phrase(paper.label)))
        super().__init__(title, tr(N_("Issue")), parent)
        self.question = question
        self.issue_button = self.do_button
        self._wants_reason = not is_advised
        self.reason_line = QLineEdit()
        self.reason_line.setAccessibleName(tr(N_("Why this paper?")))
        self.column.addWidget(label(title, "heading"))
        self.column.addWidget(label(say(_what_happens(before)), "why"))
        if not is_advised:
            self._ask_reason(advice)
        if question is not None:
            self.column.addSpacing(8)
            self.column.addWidget(question)
            question.answered.connect(self._judge)
            question.answered.connect(self._grow)
        self.add_buttons()
        self._judge()

    @property
    def reason(self) -> str:
        """Return why another paper than the recommended one goes out."""
        return normalise(self.reason_line.text(), one_line=True).strip()

    def _ask_reason(self, advice: Advice) -> None:
        """Say what is recommended, and ask why another paper goes out."""
        advised = phrase(
            N_("Recommended is: {paper}. The commitment is {level}."),
            paper=Phrase(advice.recommended.label),
            level=advice.commitment.words,
        )
        self.column.addWidget(label(say(advised), "warn"))
        self.column.addWidget(label(tr(N_("Why this paper?")), "label"))
        self.column.addWidget(self.reason_line)
        self.reason_line.textChanged.connect(self._judge)

    def _grow(self) -> None:
        """Take the height that the question needs now; words may wrap."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        needed = layout.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)

    def _judge(self) -> None:
        explained = bool(self.reason) or not self._wants_reason
        answered = self.question is None or self.question.is_complete
        self.issue_button.setEnabled(explained and answered)


def _what_happens(before: Document | None) -> Phrase:
    """Say what issuing does: a number is drawn, or the paper that the client has gets its next revision."""
    if before is None:
        return phrase(N_("A number is drawn and the paper is frozen. Any change is a new revision."))
    return phrase(
        N_("It keeps the number {number} and becomes revision R{revision}, in place of the one before."),
        number=before.number,
        revision=before.revision + 1,
    )
