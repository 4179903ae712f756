"""The verdict: GO, HOLD or STOP, and the four conditions with what speaks for and against them."""

from __future__ import annotations

from dealplanner.domain.conditions import Weighed
from dealplanner.domain.steps.needs import GAPS, WALK_AWAY, Met
from dealplanner.domain.verdict import Call, Verdict
from dealplanner.gui.deal.state_row import StateCard, StateLine
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase

_SIGNS = {
    Met.MET: (Mark.CHECK, "good"),
    Met.NOT_MET: (Mark.CROSS, "bad"),
    Met.NOT_KNOWN: (Mark.ASK, "warn"),
}


class VerdictCard(StateCard):
    """Shows the verdict; a condition leads to the page that mends it."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Verdict")))

    def show_verdict(self, verdict: Verdict, is_open: bool) -> None:
        """Show what follows from the answers now; a closed deal has nothing more to do."""
        title = say(phrase(N_("Verdict: {call}"), call=Phrase(verdict.call.label)))
        lines = [_line(weighed) for weighed in verdict.conditions]
        if is_open and verdict.call is Call.STOP:
            lines.append(
                StateLine(
                    Mark.NEXT,
                    "link",
                    tr(N_("Walk away courteously")),
                    tr(N_("None of the four conditions is met: your time is worth more elsewhere.")),
                    goal=WALK_AWAY.key,
                )
            )
        elif is_open and verdict.call is Call.HOLD and verdict.unplanned:
            count = len(verdict.unplanned)
            lines.append(
                StateLine(
                    Mark.NEXT,
                    "link",
                    tr(N_("Stop selling, close the gaps")),
                    say(phrase(N_("Without an action and a date: {count}"), count=count)),
                    goal=GAPS.key,
                )
            )
        self.show_lines(title, lines)
        self.heading.setToolTip(say(verdict.words))


def _line(weighed: Weighed) -> StateLine:
    mark, tone = _SIGNS[weighed.met]
    about = say(weighed.reasons[0].words)
    if weighed.is_overruled:
        about = say(
            phrase(
                N_("by your own word; proposed was: {proposed}"),
                proposed=phrase(weighed.proposed.label),
            )
        )
    return StateLine(
        mark,
        tone,
        tr(weighed.condition.label),
        about,
        says=tr(weighed.met.label),
        goal="needs.conditions" if weighed.is_overruled else weighed.page,
    )
