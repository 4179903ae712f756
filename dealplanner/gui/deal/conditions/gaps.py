"""The gaps of a deal on HOLD, each with the action that closes it or the one that is proposed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt

from dealplanner.domain.choices import Condition
from dealplanner.domain.facts import DealFacts, TodoFact
from dealplanner.domain.gap_actions import gap_actions
from dealplanner.domain.steps.needs import GAPS
from dealplanner.domain.verdict import Call, Verdict
from dealplanner.gui.deal.goals import PLAN_GAPS
from dealplanner.gui.deal.state_row import StateCard, StateLine
from dealplanner.gui.deal.verdict_card import can_plan, plan_button
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import day_text, say, tr
from dealplanner.i18n import N_, Phrase, phrase


class GapsCard(StateCard):
    """Shows what closes each gap, and makes the actions that are not noted yet."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Gaps")), most=12)
        self.plan_button = plan_button()
        self.plan_button.clicked.connect(lambda: self.chosen.emit(PLAN_GAPS))
        self.column.insertWidget(self.column.count() - 1, self.plan_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_gaps(self, facts: DealFacts, found: Verdict, only_open: bool = False) -> None:
        """Show what is known now, or only what is not planned; nothing where there is no gap to close."""
        lines = list(_lines(facts, found, only_open)) if found.call is Call.HOLD else []
        count = len(found.unplanned if only_open else found.gaps)
        words = N_("Gaps without an action  {count}") if only_open else N_("Gaps to close  {count}")
        self.show_lines(say(phrase(words, count=count)), lines)
        self.plan_button.setVisible(can_plan(facts))
        self.setVisible(bool(lines))


def _lines(facts: DealFacts, found: Verdict, only_open: bool) -> Iterator[StateLine]:
    proposed = {action.closes.condition: action for action in gap_actions(facts)}
    for gap in found.gaps:
        condition = gap.condition
        for todo in () if only_open else found.actions:
            if todo.closes.condition is condition and todo.done_on is None and todo.what.strip():
                yield _noted(facts, condition, todo)
        action = proposed.get(condition)
        if action is not None:
            words = phrase(N_("{gap} · proposed for {day}"), gap=Phrase(condition.label), day=action.due_on)
            yield StateLine(Mark.RING, "muted", say(action.words), say(words), tr(N_("Proposed")), plain=True)


def _noted(facts: DealFacts, condition: Condition, todo: TodoFact) -> StateLine:
    late = todo.due_on is not None and todo.due_on < facts.today
    day = day_text(todo.due_on) or tr(N_("no day yet"))
    parts = (tr(condition.label), day, facts.name_of(todo.person_id), tr(N_("late")) if late else "")
    return StateLine(
        Mark.BANG if late else Mark.NEXT,
        "bad" if late else "link",
        todo.what,
        " · ".join(filter(None, parts)),
        goal=GAPS.key,
    )
