"""Those who differ about an answer side by side, and the ways out: one counts, ask again, keep it open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dealplanner.domain.asking import people_to_ask
from dealplanner.domain.conflicts import Claim, claims
from dealplanner.domain.evidence import evidence, is_fresh, whom_to_ask
from dealplanner.domain.facts import DealFacts, StatementFact
from dealplanner.domain.judgements import Judgement
from dealplanner.domain.reading import normalise
from dealplanner.gui.editors import Links
from dealplanner.gui.forms import load_form
from dealplanner.gui.labels import card, label
from dealplanner.gui.words import day_text, plain, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.questions import Question, ask

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.services.edits import Slot
    from dealplanner.services.evidence import DealEvidence

_CARD = 240  # pixels that a card is wide at least


class ConflictDialog(QDialog):
    """Shows every value that was stated with the sentences behind it, and lets one of them count."""

    question_label: QLabel
    state_label: QLabel
    claims_area: QScrollArea
    reason_line: QLineEdit
    whom_box: QComboBox
    ask_button: QPushButton
    open_button: QPushButton

    def __init__(
        self,
        slot: Slot,
        session: EditSession,
        links: Links,
        evidence: DealEvidence,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "conflict")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._slot, self._session, self._links, self._evidence = slot, session, links, evidence
        facts, judgement = evidence.facts(), evidence.judgement(slot.about)
        assert judgement is not None, "only a judgement can be in conflict"
        self._judgement = judgement
        self.buttons: list[QPushButton] = []
        self._show_claims(facts, judgement)
        self._offer_people(facts, judgement)
        self.reason_line.setAccessibleName(tr(N_("Why does it count?")))
        self.ask_button.clicked.connect(self.ask_again)
        self.open_button.clicked.connect(self.reject)

    def _show_claims(self, facts: DealFacts, judgement: Judgement) -> None:
        self.question_label.setText(say(judgement.words))
        self.state_label.setText(say(evidence(facts, judgement).words))
        inside = QWidget()
        inside.setProperty("role", "plain")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for claim in claims(facts, judgement):
            row.addWidget(self._card(facts, claim), 1)
        self.claims_area.setWidget(inside)
        self.claims_area.setMinimumHeight(min(inside.sizeHint().height() + 16, 420))

    def _card(self, facts: DealFacts, claim: Claim) -> QFrame:
        frame = card()
        frame.setMinimumWidth(_CARD)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(label(plain(claim.shown), "heading"))
        if claim.is_answer:
            column.addWidget(label(tr(N_("the answer as it stands")), "muted"))
        if not claim.statements:
            column.addWidget(label(tr(N_("Nobody is on record for it.")), "muted"))
        for statement in claim.statements:
            column.addSpacing(8)
            for words, role in self._sentence(facts, statement):
                column.addWidget(label(words, role))
        column.addStretch(1)
        column.addSpacing(8)
        column.addWidget(self._choice(claim), 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _sentence(self, facts: DealFacts, statement: StatementFact) -> list[tuple[str, str]]:
        """Return who said it, when and on which occasion, and their words, each with its role."""
        person = facts.person(statement.person_id)
        who = person.name if person and person.name else tr(N_("somebody without a name"))
        job = person.job if person else ""
        when = " · ".join(filter(None, (day_text(statement.on), statement.occasion)))
        told = say(phrase(N_("“{words}”"), words=statement.words)) if statement.words else ""
        fresh = is_fresh(facts, statement)
        stale = tr(N_("stale: ask again before it counts"))
        return [
            (" · ".join(filter(None, (who, job))), "label"),
            (when or tr(N_("on a day not noted")), "muted"),
            (told or tr(N_("without words on record")), "" if told else "muted"),
            *([] if fresh else [(stale, "warn")]),
        ]

    def _choice(self, claim: Claim) -> QPushButton:
        button = QPushButton(tr(N_("This counts")))
        words = say(phrase(N_("“{value}” counts"), value=plain(claim.shown)))
        button.setAccessibleName(words)
        button.setToolTip(tr(N_("The answer takes this value; whoever differs no longer counts")))
        button.setEnabled(claim.can_count)
        if not claim.can_count:
            button.setToolTip(tr(N_("The answer cannot take this value: change the answer by hand.")))
        button.setAutoDefault(False)
        button.clicked.connect(partial(self.settle, claim))
        self.buttons.append(button)
        keys = QKeySequence(f"Alt+{len(self.buttons)}")
        button.setShortcut(keys)
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{button.toolTip()} ({native})")
        return button

    def _offer_people(self, facts: DealFacts, judgement: Judgement) -> None:
        for person in people_to_ask(facts):
            self.whom_box.addItem(person.name, person.id)
        proposed = whom_to_ask(facts, judgement)
        spoke = [statement.person_id for claim in claims(facts, judgement) for statement in claim.statements]
        first = proposed.person_id if proposed else next(reversed(spoke), None)
        self.whom_box.setCurrentIndex(max(self.whom_box.findData(first), 0))
        self.whom_box.setAccessibleName(tr(N_("Whom to ask again")))
        self.ask_button.setEnabled(self.whom_box.count() > 0)

    # the ways out

    def settle(self, claim: Claim) -> None:
        """Let one value count; the others are settled with the reason."""
        self._session.close_run()
        self._evidence.settle_conflict(self._slot, claim, self._reason(claim))
        self.accept()

    def _reason(self, claim: Claim) -> str:
        typed = normalise(self.reason_line.text(), one_line=True).strip()
        if typed:
            return typed
        return say(phrase(N_("“{value}” counts since {on}"), value=plain(claim.shown), on=self._links.today))

    def ask_again(self) -> None:
        """Note the question for the next meeting; until then the conflict stays open."""
        about, person_id = self._slot.about, self.whom_box.currentData()
        self._session.close_run()
        ask(
            self._evidence.workspace,
            self._evidence.deal,
            [Question(about, person_id, say(self._judgement.words))],
        )
        self.accept()
