"""Asks before a number is drawn: whether anything has changed, and why another paper than recommended."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.advice import Advice
from dealplanner.domain.reading import normalise
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.change_question import ChangeQuestion
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase

_WIDTH = 460


class Issuing(QDialog):
    """“Issue” is possible once it is said whether anything has changed; for another paper with a reason."""

    def __init__(
        self,
        paper: Paper,
        is_advised: bool,
        advice: Advice,
        parent: QWidget | None = None,
        question: ChangeQuestion | None = None,
    ) -> None:
        """Ask `question` first, unless it is answered today already."""
        super().__init__(parent)
        self.question = question
        self._wants_reason = not is_advised
        title = say(phrase(N_("Issue the {paper}"), paper=Phrase(paper.label)))
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.reason_line = QLineEdit()
        self.reason_line.setAccessibleName(tr(N_("Why this paper?")))
        buttons = QDialogButtonBox()
        self.issue_button: QPushButton = buttons.addButton(
            tr(N_("Issue")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.issue_button.setProperty("role", "primary")
        self.issue_button.setDefault(True)
        buttons.addButton(tr(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(6)
        column.addWidget(label(title, "heading"))
        column.addWidget(
            label(tr(N_("A number is drawn and the paper is frozen. Any change is a new revision.")), "why")
        )
        if not is_advised:
            advised = phrase(
                N_("Recommended is: {paper}. The commitment is {level}."),
                paper=Phrase(advice.recommended.label),
                level=advice.commitment.words,
            )
            column.addWidget(label(say(advised), "warn"))
            column.addWidget(label(tr(N_("Why this paper?")), "label"))
            column.addWidget(self.reason_line)
            self.reason_line.textChanged.connect(self._judge)
        if question is not None:
            column.addSpacing(8)
            column.addWidget(question)
            question.answered.connect(self._judge)
            question.answered.connect(self._grow)
        column.addSpacing(8)
        column.addWidget(buttons)
        self._judge()

    @property
    def reason(self) -> str:
        """Return why another paper than the recommended one goes out."""
        return normalise(self.reason_line.text(), one_line=True).strip()

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
