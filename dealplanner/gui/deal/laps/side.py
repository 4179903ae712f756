"""The laps of a deal: what the present one has to mend, beside the former one as it was."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.laps import LapWork
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer
from dealplanner.gui.deal.goals import LAP_WALK, NEXT_LAP
from dealplanner.gui.deal.laps.former_text import FormerText
from dealplanner.gui.deal.laps.lap_box import LapBox
from dealplanner.gui.deal.laps.weak_lines import mended_words, weak_lines
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.deal.state_row import StateCard
from dealplanner.gui.labels import card, label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.former_laps import FormerLap
from dealplanner.services.laps import former_laps, present_work

TITLE = N_("Laps")
WHY = N_("A “no” opens the next lap with the weakest answers; the lap that failed stays as it was.")
_MOST = 60
_NARROW = 760  # below this width the former lap stands under the list


class LapsPage(SidePage):
    """Left what is weak and why, right the former lap; a click turns to the very answer."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__(TITLE, WHY, needs)

    def furnish(self) -> None:
        """Add the two columns and the ways on."""
        self.begin_button = _button(lambda: self.goal_wished.emit(NEXT_LAP))
        self.walk_button = _button(lambda: self.goal_wished.emit(LAP_WALK))
        self.walk_button.setText(tr(N_("Walk through them")))
        self.walk_button.setToolTip(tr(N_("Only the pages on which something is weak, the weakest first")))
        self.head.addWidget(self.begin_button)
        self.head.addWidget(self.walk_button)
        self._across = QHBoxLayout()
        self._across.setSpacing(12)
        self._across.addWidget(self._work(), 1)
        self._across.addWidget(self._former(), 1)
        self.body.addLayout(self._across, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self._across.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _work(self) -> QScrollArea:
        self.left_card = StateCard(tr(N_("Weakest answers")), most=_MOST)
        self.since_card = StateCard(tr(N_("Weak since then")), most=_MOST)
        for shown in (self.left_card, self.since_card):
            shown.chosen.connect(self.goal_wished)
        inside = QWidget()
        inside.setProperty("role", "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._progress())
        column.addWidget(self.left_card)
        column.addWidget(self.since_card)
        column.addStretch(1)
        area = QScrollArea()
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        return area

    def _progress(self) -> QFrame:
        self.progress_card = card()
        self.progress_label = label(role="label")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self.progress.setAccessibleName(tr(N_("Answers mended in this lap")))
        row = QHBoxLayout(self.progress_card)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self.progress_label)
        row.addWidget(self.progress, 1)
        return self.progress_card

    def _former(self) -> QFrame:
        frame = card()
        self.lap_box = LapBox()
        self.lap_box.currentIndexChanged.connect(self.refresh)
        self.changed_box = QCheckBox(tr(N_("Only what has changed since")))
        self.changed_box.toggled.connect(self.refresh)
        self.reason_label = label()
        self.empty_label = label(
            tr(N_("No lap has ended yet. When the trial close gets a “no”, this lap is kept here as it is.")),
            "muted",
        )
        self.text = FormerText(self.needs.deal, self.needs.links)
        self.text.setAccessibleName(tr(N_("The former lap")))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.lap_box)
        top.addWidget(self.changed_box)
        top.addStretch(1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.reason_label)
        column.addWidget(self.empty_label)
        column.addWidget(self.text, 1)
        column.addStretch(0)
        return frame

    # what it shows

    def refresh(self) -> None:
        """Show what is weak now, and the chosen former lap."""
        facts = self.needs.advice.facts()
        self.lap_box.show_laps(former_laps(self.needs.deal))
        former = self.lap_box.lap
        self._show_work(facts, present_work(self.needs.deal, facts))
        self._show_former(former)

    def focus_first(self) -> None:
        """Put the focus on the weakest answer, else on the way back."""
        rows = self.left_card.rows
        (rows[0] if rows and rows[0].line.goal else self.back_button).setFocus()

    def _show_work(self, facts: DealFacts, work: LapWork) -> None:
        former = self.lap_box.lap if facts.lap > 1 else None
        links = self.needs.links
        self.left_card.show_lines(say(_heading(facts, work)), weak_lines(work.left, former, links))
        self.since_card.show_lines(tr(N_("Weak since then")), weak_lines(work.since, former, links))
        self.since_card.setVisible(bool(work.since))
        counted = facts.lap > 1 and work.opened_with > 0
        self.progress_card.setVisible(counted)
        self.progress.setRange(0, max(work.opened_with, 1))
        self.progress.setValue(work.mended)
        self.progress_label.setText(say(mended_words(work)))
        no = facts.page(Answer).answer is TrialAnswer.NO and facts.outcome is Outcome.OPEN
        begin = phrase(N_("Begin lap {lap} with these {count}"), lap=facts.lap + 1, count=len(work.weak))
        self.begin_button.setText(say(begin))
        self.begin_button.setVisible(no)
        self.walk_button.setVisible(bool(work.weak) and not no)

    def _show_former(self, lap: FormerLap | None) -> None:
        there = lap is not None
        for part in (self.lap_box, self.changed_box, self.text):
            part.setVisible(there)
        self.empty_label.setVisible(not there)
        self.reason_label.setVisible(bool(lap and lap.reason.strip()))
        if lap is None:
            return
        self.reason_label.setText(say(phrase(N_("It ended with: “{words}”"), words=lap.reason.strip())))
        pages = [page for step in lap.steps for page in step.pages]
        self.text.show_pages(lap, pages, changed_only=self.changed_box.isChecked())


def _heading(facts: DealFacts, work: LapWork) -> Phrase:
    if not work.weak:
        return phrase(N_("Lap {lap}: every answer is well founded"), lap=facts.lap)
    return phrase(N_("Lap {lap}: the weakest answers"), lap=facts.lap)


def _button(do: object) -> QPushButton:
    made = QPushButton()
    made.setProperty("role", "primary")
    made.clicked.connect(do)
    return made
