"""What the user does with the course of one deal: goes on, closes its gaps, ends it, takes it up again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dealplanner.domain.choices import Outcome
from dealplanner.domain.gap_actions import gap_actions
from dealplanner.gui.deal.advising import DealAdvice
from dealplanner.gui.deal.ending import Ending
from dealplanner.gui.deal.farewell import Farewell
from dealplanner.gui.deal.goals import END, PLAN_GAPS, REOPEN, SHEET
from dealplanner.gui.deal.going_on import with_reason
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.words import say
from dealplanner.records import Deal
from dealplanner.services.course import end_deal, move_deal, reopen_deal
from dealplanner.services.gaps import plan_gaps

_ASKED_FROM = 5
"""The first step that wants a reason while the verdict is not GO."""


class DealCourse(QObject):
    """Asks what must be asked, and makes each deed one step of undo."""

    goal_wished = Signal(str)

    def __init__(
        self, deal: Deal, session: EditSession, links: Links, advice: DealAdvice, view: QWidget
    ) -> None:
        super().__init__(view)
        self._deal, self._session, self._links, self._advice = deal, session, links, advice
        self._view = view

    def go_to(self, step: int, then: Callable[[], object] = lambda: None) -> None:
        """Let the deal stand at another step; from step 5 on against the verdict only with a reason."""

        def move(reason: str) -> None:
            self._session.close_run()
            move_deal(self._session.workspace, self._deal, step, reason)
            then()

        if step >= _ASKED_FROM and step > self._deal.step:
            with_reason(self._deal, self._session, self._advice.facts(), self._view, move)
        else:
            move("")

    def follow(self, goal: str) -> bool:
        """Do what a line of a card asks for; say whether it is anything that is done here."""
        if goal == PLAN_GAPS:
            self.plan_gaps()
        elif goal == REOPEN:
            self.reopen()
        elif goal.startswith(END):
            self.end(Outcome.by_value(goal.removeprefix(END)))
        else:
            return False
        return True

    def plan_gaps(self) -> None:
        """Make an action for each gap that none closes yet."""
        self._session.close_run()
        plan_gaps(self._session.workspace, self._deal, gap_actions(self._advice.facts()), say)

    def end(self, outcome: Outcome) -> None:
        """Ask how the deal ended, and say so; after walking away offer the letter."""
        self._session.close_run()
        dialog = Ending(outcome, self._deal, self._advice.facts(), self._session, self._links, self._view)
        dialog.accepted.connect(lambda: self._end(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def reopen(self) -> None:
        """Take the deal up again."""
        self._session.close_run()
        reopen_deal(self._session.workspace, self._deal)

    def _end(self, dialog: Ending) -> None:
        dialog.settle()
        workspace, about = self._session.workspace, (dialog.reason, dialog.parting, dialog.views)
        end_deal(workspace, self._deal, dialog.outcome, dialog.on, *about)
        if dialog.outcome is Outcome.STOPPED:
            farewell = Farewell(self._deal, self._view)
            farewell.accepted.connect(lambda: self.goal_wished.emit(f"{SHEET}walk_away"))
            farewell.finished.connect(farewell.deleteLater)
            farewell.open()
