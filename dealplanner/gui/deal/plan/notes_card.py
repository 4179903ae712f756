"""What the plan still lacks and what does not fit in it, each with the way to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.plan_dates import beginning, first_start, order_of
from dealplanner.domain.plan_making import PlanDraft
from dealplanner.domain.plan_misfits import Misfit
from dealplanner.gui.buttons import link_button, small_button
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, by_count, phrase

_MOST = 6


class NotesCard(QFrame):
    """Lists misfits and questions; hidden where the plan is whole and fits."""

    goal_wished = Signal(str)
    shift_wished = Signal(str, object)
    """A milestone and the day that puts it behind what it waits for."""
    make_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        self.make_label = label()
        self.make_button = small_button(
            N_("Take them onto the plan"), N_("One step: Ctrl+Z takes all of it back.")
        )
        self.make_button.clicked.connect(self.make_wished)
        self._make_row = _row(self.make_label, self.make_button)
        column.addWidget(self._make_row)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column.addLayout(self._lines)

    def show_notes(self, draft: PlanDraft, misfits: Iterable[Misfit], facts: DealFacts) -> None:
        """Show what is lacking now."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._make_row.setVisible(not draft.is_empty)
        self.make_label.setText(_made_of(draft))
        shown = tuple(misfits)
        for misfit in shown[:_MOST]:
            self._lines.addWidget(self._misfit(misfit, facts))
        if len(shown) > _MOST:
            more = len(shown) - _MOST
            words = by_count(
                more, N_("and one more that does not fit"), N_("and {count} more that do not fit")
            )
            self._lines.addWidget(label(say(phrase(words, count=more)), "muted"))
        for question in draft.questions:
            line = label(say(question.words), "muted")
            answer = link_button(N_("Answer it"), question.words.source)
            answer.setToolTip(say(question.words))
            answer.setAccessibleName(say(question.words))
            answer.clicked.connect(partial(self.goal_wished.emit, question.page))
            self._lines.addWidget(_row(line, answer))
        self.setVisible(bool(shown or draft.questions) or not draft.is_empty)

    def _misfit(self, misfit: Misfit, facts: DealFacts) -> QWidget:
        line = label(f"! {say(misfit.words)}", "bad")
        if misfit.key != "order":
            return line
        order = order_of(facts.milestones)
        item = next(one for one in order.items if one.id == misfit.about)
        before = order.after[item.id]
        done = before.done_on or before.due_on
        assert done is not None
        day = beginning(item, first_start(item, done)).end
        move = link_button(N_("Move it behind…"), N_("See what would move with it, and what breaks"))
        move.clicked.connect(partial(self.shift_wished.emit, item.id, day))
        return _row(line, move)


def _made_of(draft: PlanDraft) -> str:
    names = [say(one.title) for one in draft.new]
    if draft.go_live is not None:
        names.append(say(phrase(N_("“{milestone}” as the go-live"), milestone=draft.go_live.title)))
    if draft.days:
        names.append(say(phrase(_dated(len(draft.days)), count=len(draft.days))))
    return say(
        phrase(N_("The terms set what is not on the plan yet: {names}."), names=tr(N_(", ")).join(names))
    )


def _dated(count: int) -> str:
    return by_count(count, N_("a day for one milestone"), N_("days for {count} milestones"))


def _row(words: QWidget, doing: QWidget) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(words, 1)
    row.addWidget(doing)
    return widget
