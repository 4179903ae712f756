"""What comes next: the agreed contact, what was promised, what the step still lacks, the step after."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.laps import LapWork
from dealplanner.domain.spoken import how_long_ago
from dealplanner.domain.steps.needs import GAPS, WALK_AWAY
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer
from dealplanner.domain.summary import StepSummary
from dealplanner.domain.verdict import Call, Verdict
from dealplanner.gui.deal.goals import GO_ON, NEXT_LAP, REOPEN, SHEET, SIDE, STEP, step_title
from dealplanner.gui.deal.state_row import StateCard, StateLine
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import day_text, say, tr
from dealplanner.i18n import N_, phrase

_NEXT_PAGE = "first_contact.next"


class NextCard(StateCard):
    """Shows what to do next."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Next")))

    def show_next(self, facts: DealFacts, step: StepSummary, verdict: Verdict, work: LapWork) -> None:
        """Show what follows from the deal now; `work` is what its lap has to mend."""
        if facts.outcome is not Outcome.OPEN:
            self.show_lines(tr(N_("Ended")), list(_ended(facts)))
            return
        lines = [
            *_lap(facts),
            *_gaps(verdict),
            *_mending(facts, work),
            *_contact(facts),
            *_promise(facts),
            *_gap_actions(facts, verdict),
            *_step(facts, step),
        ]
        self.show_lines(tr(N_("Next")), lines)


def _ended(facts: DealFacts) -> Iterator[StateLine]:
    """Say why it ended and when to look again, and lead back."""
    if facts.close_reason.strip():
        yield StateLine(
            Mark.RING, "muted", tr(facts.outcome.label), facts.close_reason.strip(), goal=WALK_AWAY.key
        )
    if facts.outcome is Outcome.WON:
        return
    if facts.look_again_on or facts.look_again_event.strip():
        is_due = facts.look_again_on is not None and facts.look_again_on <= facts.today
        words = phrase(N_("Look again on {day}"), day=facts.look_again_on)
        yield StateLine(
            Mark.BANG if is_due else Mark.NEXT,
            "warn" if is_due else "link",
            say(words) if facts.look_again_on else tr(N_("Look again when this happens")),
            facts.look_again_event.strip(),
            goal=WALK_AWAY.key,
        )
    again = tr(N_("What is known stays as it is."))
    yield StateLine(Mark.NEXT, "link", tr(N_("Take it up again")), again, goal=REOPEN)
    if facts.outcome is Outcome.STOPPED:
        words = phrase(N_("A letter that ends the deal and leaves the door open."))
        yield StateLine(Mark.NEXT, "link", tr(N_("The letter")), say(words), goal=f"{SHEET}walk_away")


def _gaps(verdict: Verdict) -> Iterator[StateLine]:
    """Say that HOLD means to stop selling, while a gap has no action."""
    if verdict.call is Call.HOLD and verdict.unplanned:
        count = phrase(N_("Without an action and a date: {count}"), count=len(verdict.unplanned))
        words = tr(N_("On HOLD: stop selling, close the gaps"))
        yield StateLine(Mark.BANG, "warn", words, say(count), goal=f"{SIDE}conditions")


def _lap(facts: DealFacts) -> Iterator[StateLine]:
    """Lead back to the start where the trial close was answered by a “no”."""
    if facts.page(Answer).answer is TrialAnswer.NO and facts.outcome is Outcome.OPEN:
        yield StateLine(
            Mark.BANG,
            "warn",
            say(phrase(N_("They said no: begin lap {lap} with the weakest answers"), lap=facts.lap + 1)),
            say(phrase(N_("Lap {lap} is kept as it is."), lap=facts.lap)),
            goal=NEXT_LAP,
        )


def _mending(facts: DealFacts, work: LapWork) -> Iterator[StateLine]:
    """Lead to the weak answers that a later lap was opened for."""
    if facts.lap > 1 and work.left and facts.outcome is Outcome.OPEN:
        told = {"lap": facts.lap, "mended": work.mended, "count": work.opened_with}
        yield StateLine(
            Mark.NEXT,
            "link",
            say(phrase(N_("Lap {lap}: {mended} of {count} answers mended"), **told)),
            say(phrase(N_("Next: {page}"), page=work.left[0].want.words)),
            goal=f"{SIDE}laps",
        )


def _contact(facts: DealFacts) -> Iterator[StateLine]:
    if facts.next_on is None:
        yield StateLine(
            Mark.BANG,
            "warn",
            tr(N_("No next contact is agreed")),
            tr(N_("A deal without a next date only ages.")),
            goal=_NEXT_PAGE,
        )
        return
    late = facts.next_on < facts.today
    what = facts.next_what or tr(N_("contact"))
    when = say(how_long_ago(facts.next_on, facts.today))
    yield StateLine(
        Mark.BANG if late else Mark.NEXT,
        "bad" if late else "link",
        f"{day_text(facts.next_on)} — {what}",
        say(phrase(N_("was due {when}"), when=when)) if late else when,
        goal=_NEXT_PAGE,
    )


def _promise(facts: DealFacts) -> Iterator[StateLine]:
    if facts.promised.strip():
        first = facts.promised.strip().splitlines()[0]
        yield StateLine(Mark.NEXT, "link", tr(N_("Keep what was promised")), first, goal=_NEXT_PAGE)


def _gap_actions(facts: DealFacts, verdict: Verdict) -> Iterator[StateLine]:
    gaps = {gap.condition for gap in verdict.gaps}
    due = [todo for todo in verdict.actions if todo.due_on and todo.done_on is None and todo.what.strip()]
    for todo in sorted(due, key=lambda todo: str(todo.due_on)):
        if todo.closes.condition in gaps:
            late = str(todo.due_on) < str(facts.today)
            yield StateLine(
                Mark.BANG if late else Mark.NEXT,
                "bad" if late else "link",
                f"{day_text(todo.due_on)} — {todo.what}",
                say(phrase(N_("closes the gap “{gap}”"), gap=phrase(todo.closes.label))),
                goal=GAPS.key,
            )


def _step(facts: DealFacts, step: StepSummary) -> Iterator[StateLine]:
    number = step.step
    if step.missing:
        words = ", ".join(say(want.words) for want in step.missing[:2])
        more = len(step.missing) - 2
        about = say(phrase(N_("{first} and {more} more"), first=words, more=more)) if more > 0 else words
        count = phrase(N_("Step {number}: {count} still missing"), number=number, count=len(step.missing))
        yield StateLine(Mark.NEXT, "link", say(count), about, goal=f"{STEP}{number}")
    elif number < 7:
        yield StateLine(
            Mark.NEXT,
            "link",
            say(phrase(N_("Go on to step {number}"), number=number + 1)),
            step_title(number + 1),
            goal=f"{GO_ON}{number + 1}",
        )
