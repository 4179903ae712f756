"""The four conditions as an outline: each with its reasons, and the consultant’s own word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.choices import Condition
from dealplanner.domain.conditions import Weighed
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.steps.needs import Confirmed
from dealplanner.domain.trail import trails
from dealplanner.domain.verdict import Verdict
from dealplanner.gui.deal.conditions.reason import SIGNS, ReasonPart, Told
from dealplanner.gui.deal.state_row import StateLine, StateRow
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase

_WORDS = {
    Confirmed.AS_PROPOSED: N_("As proposed"),
    Confirmed.MET: N_("Met"),
    Confirmed.NOT_MET: N_("Not met"),
    Confirmed.NOT_KNOWN: N_("Not known"),
}


class _Head(StateRow):
    """The line of a condition, which stays the same widget."""

    def show_line(self, line: StateLine) -> None:
        """Say something else."""
        self.line = line
        self.setAccessibleName(". ".join(filter(None, (line.says, line.title, line.about))))
        self.updateGeometry()
        self.update()


class ConditionPart(QFrame):
    """One condition with its reasons."""

    goal_wished = Signal(str)
    confirmed = Signal(object)
    """Confirmed: the consultant’s word."""

    def __init__(self, condition: Condition, confirms: bool) -> None:
        super().__init__()
        self.condition = condition
        self.setAccessibleName(tr(condition.label))
        self.head = _Head(StateLine(Mark.ASK, "warn", tr(condition.label)))
        self.reasons: list[ReasonPart] = []
        self._told: tuple[Told, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addWidget(self.head)
        self._reasons = QVBoxLayout()
        self._reasons.setContentsMargins(18, 0, 0, 0)
        self._reasons.setSpacing(4)
        self._column.addLayout(self._reasons)
        self.buttons: dict[Confirmed, QPushButton] = {}
        if confirms:
            self.setProperty("role", "card")
            self._column.setContentsMargins(16, 12, 16, 12)
            self._column.addWidget(self._confirm_row())
        else:
            self.setProperty("role", "plain")
            self._column.setContentsMargins(0, 0, 0, 8)

    def show_weighed(self, weighed: Weighed, told: tuple[Told, ...]) -> None:
        """Show how it stands now; what was unfolded stays so while it says the same."""
        line = _head(weighed)
        if line != self.head.line:
            self.head.show_line(line)
        for confirmed, button in self.buttons.items():
            button.setChecked(weighed.confirmed is confirmed)
        if told != self._told:
            self._told = told
            self._show_reasons(told)

    def unfold(self) -> None:
        """Open all reasons, and let the keyboard go on there."""
        for part in self.reasons:
            part.row.setChecked(True)
        if self.reasons:
            self.reasons[0].row.setFocus()

    def _show_reasons(self, told: tuple[Told, ...]) -> None:
        was_open = {part.told.reason.about or part.told.reason.page for part in self.reasons if part.is_open}
        for part in self.reasons:
            self._reasons.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.reasons = [ReasonPart(one) for one in told]
        before: QWidget = self.head
        for part in self.reasons:
            self._reasons.addWidget(part)
            part.goal_wished.connect(self.goal_wished)
            QWidget.setTabOrder(before, part.row)
            before = part.row
            part.row.setChecked((part.told.reason.about or part.told.reason.page) in was_open)
        for button in self.buttons.values():
            QWidget.setTabOrder(before, button)
            before = button

    def _confirm_row(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        words = label(tr(N_("Your word:")), "muted")
        words.setWordWrap(False)
        flow.addWidget(words)
        group = QButtonGroup(self)
        for confirmed, source in _WORDS.items():
            button = QPushButton(tr(source))
            button.setProperty("role", "small")
            button.setCheckable(True)
            button.setAccessibleName(f"{tr(self.condition.label)}: {tr(source)}")
            button.clicked.connect(partial(self.confirmed.emit, confirmed))
            group.addButton(button)
            flow.addWidget(button)
            self.buttons[confirmed] = button
        return row


class Outline(QWidget):
    """Shows the four conditions; with `confirms` each takes the consultant’s word."""

    goal_wished = Signal(str)
    confirmed = Signal(object, object)
    """Condition, Confirmed."""

    def __init__(self, confirms: bool) -> None:
        super().__init__()
        self.parts = {condition: ConditionPart(condition, confirms) for condition in Condition}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12 if confirms else 4)
        for condition, part in self.parts.items():
            column.addWidget(part)
            part.goal_wished.connect(self.goal_wished)
            part.confirmed.connect(partial(self.confirmed.emit, condition))

    def show_verdict(self, facts: DealFacts, found: Verdict) -> None:
        """Show what is known now."""
        for weighed in found.conditions:
            self.parts[weighed.condition].show_weighed(weighed, tuple(_told(facts, weighed)))


def _told(facts: DealFacts, weighed: Weighed) -> Iterator[Told]:
    return (Told(reason, trails(facts, reason)) for reason in weighed.reasons)


def _head(weighed: Weighed) -> StateLine:
    mark, tone = SIGNS[weighed.met]
    about = phrase(weighed.met.label)
    if weighed.is_overruled:
        about = phrase(
            N_("{met} by your own word; the program proposes: {proposed}"),
            met=Phrase(weighed.met.label),
            proposed=Phrase(weighed.proposed.label),
        )
    return StateLine(mark, tone, tr(weighed.condition.label), say(about), says=tr(weighed.met.label))
