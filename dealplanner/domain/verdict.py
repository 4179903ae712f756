"""The verdict: go on, hold, or walk away, by the four conditions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dealplanner.domain.choices import Known, Option
from dealplanner.domain.conditions import Weighed, conditions
from dealplanner.domain.facts import DealFacts, TodoFact
from dealplanner.domain.steps.needs import Met
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.qualify import Fit
from dealplanner.domain.todos import Closes
from dealplanner.i18n import N_, Phrase, phrase


class Call(Option):
    """What to do with a deal, the worst first."""

    STOP = "stop", N_("STOP")
    HOLD = "hold", N_("HOLD")
    GO = "go", N_("GO")


def call(states: Iterable[Met]) -> Call:
    """Return GO for four that are met, STOP for four that are known and none met, HOLD for all between.

    Not known never counts as met; nor does it count as not met, so it is no ground to walk away.
    """
    found = list(states)
    if all(met is Met.MET for met in found):
        return Call.GO
    if all(met is Met.NOT_MET for met in found):
        return Call.STOP
    return Call.HOLD


@dataclass(frozen=True)
class Verdict:
    """The call, the conditions behind it, and the actions noted to close the gaps."""

    call: Call
    conditions: tuple[Weighed, ...]
    actions: tuple[TodoFact, ...]
    """Those that close a gap, done ones too."""

    @property
    def gaps(self) -> tuple[Weighed, ...]:
        """Return the conditions that are not met; each knows the page that mends it."""
        return tuple(weighed for weighed in self.conditions if weighed.met is not Met.MET)

    @property
    def unplanned(self) -> tuple[Weighed, ...]:
        """Return the gaps that no action with a date closes."""
        planned = {
            todo.closes.condition
            for todo in self.actions
            if todo.what.strip() and todo.due_on and todo.done_on is None
        }
        return tuple(gap for gap in self.gaps if gap.condition not in planned)

    @property
    def words(self) -> Phrase:
        """Return the verdict in one sentence."""
        if self.call is Call.GO:
            return phrase(N_("GO: all four conditions are met."))
        if self.call is Call.STOP:
            return phrase(N_("STOP: none of the four conditions is met. Walk away courteously."))
        unknown = sum(1 for weighed in self.conditions if weighed.met is Met.NOT_KNOWN)
        return phrase(
            N_("HOLD: {met} of four conditions met, {unknown} not known. Stop selling and close the gaps."),
            met=len(self.conditions) - len(self.gaps),
            unknown=unknown,
        )


def parting(facts: DealFacts) -> Phrase | None:
    """Return why the courteous close is called for: no condition met, or no benefit; None where it is not."""
    if verdict(facts).call is Call.STOP:
        return phrase(N_("None of the four conditions is met: your time is worth more elsewhere."))
    if facts.page(Fit).benefits is Known.NO:
        return phrase(N_("What you sell brings them no real benefit: going on makes no sense."))
    return None


def goes_against(facts: DealFacts) -> Phrase | None:
    """Return that one goes on against the verdict, and why; None where it says GO or no reason is noted."""
    found, reason = verdict(facts).call, facts.page(VerdictPage).against_reason.strip()
    if found is Call.GO or not reason:
        return None
    words = N_("You go on against {call} because: {reason}")
    return phrase(words, call=Phrase(found.label), reason=reason)


def wants_reason(facts: DealFacts) -> bool:
    """Say whether going on from here wants a reason: the verdict is not GO, and none is noted."""
    return verdict(facts).call is not Call.GO and not facts.page(VerdictPage).against_reason.strip()


def verdict(facts: DealFacts) -> Verdict:
    """Return the verdict on a deal."""
    weighed = conditions(facts)
    actions = tuple(todo for todo in facts.todos if todo.closes is not Closes.NONE)
    return Verdict(call(w.met for w in weighed), weighed, actions)
