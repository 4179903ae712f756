"""What stands behind the chosen cell: proof, our weakness and answer, how we know; or the rival itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout

from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.labels import card, label
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Competitor, Criterion, Score
from dealplanner.services.comparison import find_score
from dealplanner.services.edits import Slot

_OF_CRITERION = ("owner_id", "proof", "our_weakness", "our_answer")
_OF_RIVAL = ("name", "kind", "strengths", "weaknesses", "what_we_say")


class ChosenPanel(QScrollArea):
    """Asks about one criterion and, beside it, one score; or about one rival."""

    remove_wished = Signal(object)
    """The criterion or rival that should go."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self._needs = needs
        self._shown: tuple[object, ...] = ()
        self._record: Criterion | Competitor | None = None
        self.forms: list[RecordForm] = []
        self.setWidgetResizable(True)
        self.setProperty("role", "plain")
        self.setAccessibleName(tr(N_("About what is chosen")))
        self.heading = label(role="heading")
        self.hint = label(role="muted")
        self.remove_button = QPushButton()
        self.remove_button.setProperty("role", "small")
        self.remove_button.clicked.connect(self._remove)
        inside = card()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(12)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.hint)
        foot = QHBoxLayout()
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.show_chosen(None, None)

    def show_chosen(self, criterion: Criterion | None, rival: Competitor | None) -> None:
        """Ask about a criterion and the score of a rival in it; without a criterion about the rival."""
        self._record = criterion or rival
        score = find_score(self._needs.deal, criterion, rival) if criterion and rival else None
        shown = (criterion, None if criterion else rival, score)
        if shown != self._shown:
            self._shown = shown
            self._draw(criterion, rival, score)
        self.heading.setText(self._title(criterion, rival))
        self._say_hint(criterion, rival, score)

    def ask_owner(self) -> None:
        """Go to the question whose criterion it is."""
        if self.forms and "owner_id" in self.forms[0].rows:
            self.forms[0].editor("owner_id").setFocus()

    def focus_first(self) -> None:
        """Go to the first question."""
        if self.forms:
            self.forms[0].focus_first()

    def _draw(self, criterion: Criterion | None, rival: Competitor | None, score: Score | None) -> None:
        for form in self.forms:
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
        self.forms = []
        if criterion is not None:
            self._ask([Slot(criterion, name) for name in _OF_CRITERION])
            if score is not None:
                self._ask([Slot(score, "proof")])
        elif rival is not None:
            self._ask([Slot(rival, name) for name in _OF_RIVAL])
        self.remove_button.setVisible(self._record is not None)
        words = N_("Remove this criterion") if criterion else N_("Remove this rival")
        self.remove_button.setText(tr(words))
        self.remove_button.setAccessibleName(tr(words))

    def _ask(self, slots: list[Slot]) -> None:
        form = RecordForm(self._needs.session, slots, self._needs.links)
        self._column.insertWidget(1 + len(self.forms), form)
        self.forms.append(form)

    def _title(self, criterion: Criterion | None, rival: Competitor | None) -> str:
        who = "" if rival is None else rival.name or tr(rival.kind.label)
        if criterion is None:
            return who or tr(N_("Nothing is chosen"))
        words = criterion.words or tr(N_("a criterion without words"))
        return f"{words} · {who}" if who else words

    def _say_hint(self, criterion: Criterion | None, rival: Competitor | None, score: Score | None) -> None:
        words = ""
        if criterion is not None and rival is not None and score is None:
            sentence = N_("Type the score of {rival} into the matrix; then note here how you know.")
            words = say(phrase(sentence, rival=rival.name or tr(rival.kind.label)))
        elif criterion is None and rival is None:
            words = tr(N_("Choose a cell; a rival by its name at the top or its total at the bottom."))
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def _remove(self) -> None:
        if self._record is not None:
            self.remove_wished.emit(self._record)
