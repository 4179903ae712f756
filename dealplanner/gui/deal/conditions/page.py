"""The verdict in full: the four conditions down to what was said, and what follows from them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dealplanner.domain.choices import Condition
from dealplanner.domain.steps.needs import Conditions, Confirmed
from dealplanner.domain.verdict import Call, verdict
from dealplanner.gui.deal.conditions.gaps import GapsCard
from dealplanner.gui.deal.conditions.outline import Outline
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.deal.state_row import StateCard, StateLine
from dealplanner.gui.deal.verdict_card import follow_lines
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.edits import Slot

_NARROW = 820  # below this width the cards stand one below the other

_SIGNS = {Call.GO: (Mark.CHECK, "good"), Call.HOLD: (Mark.ASK, "warn"), Call.STOP: (Mark.CROSS, "bad")}


class ConditionsPage(SidePage):
    """Shows condition, reasons and statements at the left, and what follows at the right."""

    def __init__(self, needs: SideNeeds) -> None:
        why = N_("Proposed from your answers, with the reasons; you have the last word.")
        super().__init__(N_("Verdict"), why, needs)

    def furnish(self) -> None:
        """Add the outline, and the cards beside it."""
        self.outline = Outline(confirms=True)
        self.verdict_card = StateCard(tr(N_("Verdict")), most=8)
        self.gaps = GapsCard()
        self.fold_button = QPushButton()
        self.fold_button.setProperty("role", "small")
        self.fold_button.clicked.connect(self._fold_all)
        self.head.addWidget(self.fold_button)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        for card in (self.verdict_card, self.gaps):
            side.addWidget(card)
            card.chosen.connect(self.goal_wished)
        side.addStretch(1)
        self.body.addWidget(self._scrolled(), 1)
        self.outline.goal_wished.connect(self.goal_wished)
        self.outline.confirmed.connect(self._confirm)

    def refresh(self) -> None:
        """Show what is known now."""
        facts = self.needs.advice.facts()
        found = verdict(facts)
        self.outline.show_verdict(facts, found)
        title = say(phrase(N_("Verdict: {call}"), call=Phrase(found.call.label)))
        mark, tone = _SIGNS[found.call]
        sentence = StateLine(mark, tone, say(found.words), says=tr(found.call.label), plain=True)
        self.verdict_card.show_lines(title, [sentence, *follow_lines(facts, found)])
        self.gaps.show_gaps(facts, found)
        self._name_fold()

    def show_place(self, place: str) -> None:
        """Unfold the reasons of one condition."""
        part = next((part for one, part in self.outline.parts.items() if str(one) == place), None)
        if part is not None:
            part.unfold()
            self._name_fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width() < _NARROW)

    @property
    def _is_unfolded(self) -> bool:
        reasons = [reason for part in self.outline.parts.values() for reason in part.reasons]
        return all(reason.is_open for reason in reasons)

    def _fold_all(self) -> None:
        unfolded = self._is_unfolded
        for part in self.outline.parts.values():
            for reason in part.reasons:
                reason.row.setChecked(not unfolded)
        self._name_fold()

    def _name_fold(self) -> None:
        self.fold_button.setText(tr(N_("Fold all") if self._is_unfolded else N_("Unfold all")))

    def _confirm(self, condition: Condition, word: Confirmed) -> None:
        deal, session = self.needs.deal, self.needs.session
        session.close_run()
        session.change(Slot(deal, Conditions.key, str(condition), deal.lap), word)
        session.close_run()

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "plain")
        self._columns = QGridLayout(inside)
        self._columns.setContentsMargins(0, 0, 8, 0)
        self._columns.setSpacing(12)
        self._columns.setRowStretch(2, 1)
        self._arrange(False)
        area = QScrollArea()
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _arrange(self, narrow: bool) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._columns.addWidget(self.outline, *((1, 0) if narrow else (0, 0)), alignment=top)
        self._columns.addWidget(self._side, *((0, 0) if narrow else (0, 1)), alignment=top)
        self._columns.setColumnStretch(0, 3)
        self._columns.setColumnStretch(1, 0 if narrow else 2)
