"""The verdict: GO, HOLD or STOP, and the four conditions with what speaks for and against them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from dealplanner.domain.choices import Outcome
from dealplanner.domain.conditions import Weighed
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.gap_actions import gap_actions
from dealplanner.domain.steps.needs import GAPS, WALK_AWAY, Met
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.telling import told
from dealplanner.domain.verdict import Call, Verdict, goes_against, parting
from dealplanner.gui.buttons import small_button
from dealplanner.gui.deal.goals import PLAN_GAPS, SIDE
from dealplanner.gui.deal.state_row import StateCard, StateLine
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase

CONDITIONS = f"{SIDE}conditions"
"""The side that shows the verdict in full; a condition may follow after a slash."""
_SIGNS = {
    Met.MET: (Mark.CHECK, "good"),
    Met.NOT_MET: (Mark.CROSS, "bad"),
    Met.NOT_KNOWN: (Mark.ASK, "warn"),
}


class VerdictCard(StateCard):
    """Shows the verdict; a condition leads to its reasons and to those who said so."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Verdict")), most=8)
        self.plan_button = plan_button()
        self.plan_button.clicked.connect(lambda: self.chosen.emit(PLAN_GAPS))
        self.column.insertWidget(self.column.count() - 1, self.plan_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_verdict(self, facts: DealFacts, found: Verdict) -> None:
        """Show what follows from the answers now; a closed deal has nothing more to do."""
        title = say(phrase(N_("Verdict: {call}"), call=Phrase(found.call.label)))
        lines = [_line(facts, weighed) for weighed in found.conditions]
        self.show_lines(title, [*lines, *follow_lines(facts, found)])
        self.heading.setToolTip(say(found.words))
        self.plan_button.setVisible(can_plan(facts))


def plan_button() -> QPushButton:
    """Return the button that makes an action for each gap."""
    why = N_("One action with a day and somebody to ask for each; Ctrl+Z takes all back")
    return small_button(N_("Make an action for each gap"), why)


def can_plan(facts: DealFacts) -> bool:
    """Say whether there is a gap that no action closes yet, in a deal that is still open."""
    return facts.outcome is Outcome.OPEN and bool(gap_actions(facts))


def follow_lines(facts: DealFacts, found: Verdict) -> Iterator[StateLine]:
    """Yield what is to be done about the verdict."""
    against = goes_against(facts)
    if against is not None and facts.outcome in (Outcome.OPEN, Outcome.WON):
        yield StateLine(
            Mark.BANG,
            "warn",
            say(against),
            tr(N_("It stays on the plan sheet.")),
            says=tr(N_("Against the verdict")),
            goal=VerdictPage.key,
        )
    if facts.outcome is not Outcome.OPEN:
        return
    why = parting(facts)
    if why is not None:
        yield StateLine(Mark.NEXT, "link", tr(N_("Walk away courteously")), say(why), goal=WALK_AWAY.key)
    elif found.call is Call.HOLD and found.unplanned:
        count = phrase(N_("Without an action and a date: {count}"), count=len(found.unplanned))
        yield StateLine(Mark.NEXT, "link", tr(N_("Stop selling, close the gaps")), say(count), goal=GAPS.key)


def _line(facts: DealFacts, weighed: Weighed) -> StateLine:
    mark, tone = _SIGNS[weighed.met]
    about = told(facts, weighed.reasons[0])
    if weighed.is_overruled:
        about = phrase(
            N_("by your own word; proposed was: {proposed}"), proposed=phrase(weighed.proposed.label)
        )
    return StateLine(
        mark,
        tone,
        tr(weighed.condition.label),
        say(about),
        says=tr(weighed.met.label),
        goal=f"{CONDITIONS}/{weighed.condition}",
    )
