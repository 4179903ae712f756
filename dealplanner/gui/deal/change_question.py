"""“Has anything changed since you last spoke?”: the question before every paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from dealplanner.domain.changes import flag_of_change
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.reading import normalise
from dealplanner.domain.steps.trial_close import Changed, Signals
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase

_QUESTION = N_("Has anything changed since you last spoke?")


class ChangeQuestion(QWidget):
    """Two answers; a yes asks what has changed and says which red flag it raises."""

    answered = Signal()
    """Something was chosen or typed."""

    def __init__(self, facts: DealFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setAccessibleName(tr(_QUESTION))
        self._facts = facts
        before = facts.page(Signals)
        self._group = QButtonGroup(self)
        self.no_button = QRadioButton(tr(Changed.NO.label))
        self.yes_button = QRadioButton(tr(Changed.YES.label))
        self.what_line = QLineEdit(before.what_changed if before.changed is Changed.YES else "")
        self.what_line.setAccessibleName(tr(N_("What has changed?")))
        self.what_line.setPlaceholderText(tr(N_("A new face, a new budget, a new rival.")))
        self.flag_label = label(role="warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(tr(_QUESTION), "label"))
        column.addWidget(label(say(_last_asked(facts)), "why"))
        for button in (self.no_button, self.yes_button):
            self._group.addButton(button)
            column.addWidget(button)
            button.toggled.connect(self._judge)
        column.addWidget(self.what_line)
        column.addWidget(self.flag_label)
        self.what_line.textChanged.connect(self._judge)
        self._judge()

    @property
    def changed(self) -> Changed:
        """Return the answer."""
        if self.yes_button.isChecked():
            return Changed.YES
        return Changed.NO if self.no_button.isChecked() else Changed.NOT_ASKED

    @property
    def what(self) -> str:
        """Return what has changed, in the consultant’s words."""
        return normalise(self.what_line.text(), one_line=True).strip()

    @property
    def is_complete(self) -> bool:
        """Say whether it is answered: after a yes, with what has changed."""
        return self.changed is Changed.NO or (self.changed is Changed.YES and bool(self.what))

    def _judge(self) -> None:
        yes = self.changed is Changed.YES
        self.what_line.setVisible(yes)
        self.flag_label.setVisible(yes)
        if yes:
            why = flag_of_change(self._facts, self.what).why
            words = phrase(N_("The paper may still go out. It raises this red flag: {why}"), why=why)
            self.flag_label.setText(say(words))
        self.answered.emit()


def _last_asked(facts: DealFacts) -> Phrase:
    page = facts.page(Signals)
    if page.changed is Changed.NOT_ASKED or page.asked_on is None:
        return phrase(N_("Ask it before every paper."))
    return phrase(N_("Last answered on {on}: {answer}."), on=page.asked_on, answer=Phrase(page.changed.label))


class AskChangeCard(QFrame):
    """The question as a card beside the papers, as long as it is not answered today."""

    noted = Signal(object, str)
    """Changed, and what has changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.question: ChangeQuestion | None = None
        self.note_button = QPushButton(tr(N_("Note it")))
        self.note_button.setToolTip(tr(N_("Keep the answer with today’s date")))
        self.note_button.clicked.connect(self._tell)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        self._column.addWidget(self.note_button)

    def show_question(self, facts: DealFacts, wanted: bool) -> None:
        """Ask where it is `wanted`; what is chosen but not noted yet stays."""
        self.setVisible(wanted)
        if wanted and self.question is None:
            self.question = ChangeQuestion(facts)
            self.question.answered.connect(self._judge)
            self._column.insertWidget(0, self.question)
            self._judge()
        elif not wanted and self.question is not None:
            self.question.hide()
            self.question.deleteLater()
            self.question = None

    def _judge(self) -> None:
        self.note_button.setEnabled(self.question is not None and self.question.is_complete)

    def _tell(self) -> None:
        if self.question is not None and self.question.is_complete:
            self.noted.emit(self.question.changed, self.question.what)
