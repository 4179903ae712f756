"""After a “no”: the weakest answers of steps 1 to 4, in the order in which to mend them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dealplanner.domain.evidence import State, evidence, whom_to_ask
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.judgements import Judgement, judgements, shown
from dealplanner.domain.steps.qualify import DecisionProcess, Fit, Funds, TimeFrame
from dealplanner.domain.wanted import Wanted, wanted
from dealplanner.i18n import N_, Phrase, phrase

LAST_STEP = 4
WEAK = (State.MISSING, State.ASSUMED, State.CONFLICT, State.STALE)
"""The weakest first."""
_CARRY = (
    f"{Fit.key}:benefits",
    f"{Funds.key}:in_place",
    f"{Funds.key}:allocatable",
    f"{TimeFrame.key}:buy_by",
    f"{DecisionProcess.key}:clear",
)
"""Answers that a condition rests on, or all: mended before others that are as weak."""


def weakest_answers(facts: DealFacts) -> tuple[Wanted, ...]:
    """Return what is missing, assumed, in conflict or stale in steps 1 to 4, the weakest first.

    Among equally weak ones those that a condition rests on come first, then what a step requires.
    """
    weak = [want for want in wanted(facts) if want.step <= LAST_STEP and want.state in WEAK]
    return tuple(sorted(weak, key=_rank))


def _rank(want: Wanted) -> tuple[int, bool, bool, bool, int]:
    state = want.state or State.CONFIRMED
    how_they_came = want.step == 1  # tells less about their decision than any later answer
    carries = carries_a_condition(want.about)
    return list(State).index(state), not carries, not want.required, how_they_came, want.step


def carries_a_condition(about: str) -> bool:
    """Say whether one of the four conditions rests on the judgement that statements call so."""
    return about in _CARRY or about.endswith((":severity", ":consequence"))


def weakness(want: Wanted) -> Phrase:
    """Return a weak answer in one line: how weak it is, and the question."""
    state = want.state or State.CONFIRMED
    return phrase(N_("{state}: {question}"), state=Phrase(state.label), question=want.words)


def key_of(want: Wanted) -> str:
    """Return what tells one wanted answer from all others, whatever is known of it.

    A judgement is told by what statements call it, all else by its page, its question and whom it is about;
    figures in a question may change while it stays the same.
    """
    if want.about:
        return want.about
    about = [str(fact) for _, fact in want.words.facts if isinstance(fact, str | Phrase)]
    return "|".join([want.page, want.words.source, *about])


@dataclass(frozen=True)
class WeakAnswer:
    """One weak answer as it stands now."""

    want: Wanted
    key: str
    why: Phrase
    """What is wrong with it, in words."""
    answer: object = None
    """What is assumed now, as a fact of a phrase; None where there is nothing."""
    ask: str = ""
    """Whom to ask, by name; empty where nobody is left."""

    @property
    def state(self) -> State:
        """Return how weak it is."""
        return self.want.state or State.CONFIRMED


@dataclass(frozen=True)
class LapWork:
    """What a lap has to mend."""

    left: tuple[WeakAnswer, ...]
    """Of those that opened the lap, what is weak still, the weakest first."""
    since: tuple[WeakAnswer, ...]
    """What has grown weak since then."""
    opened_with: int
    """How many answers the lap began with."""

    @property
    def mended(self) -> int:
        """Return how many of them are well founded now."""
        return self.opened_with - len(self.left)

    @property
    def weak(self) -> tuple[WeakAnswer, ...]:
        """Return all that is weak now."""
        return self.left + self.since

    @property
    def pages(self) -> tuple[str, ...]:
        """Return the pages on which something is weak, that of the weakest answer first."""
        return tuple(dict.fromkeys(weak.want.page for weak in self.weak))


def lap_work(facts: DealFacts, opened_with: Sequence[str] | None) -> LapWork:
    """Return what is left to mend of the answers with the keys `opened_with`.

    None stands for a lap that nobody opened with a list: all that is weak now is its work.
    """
    judged = {judgement.about: judgement for judgement in judgements(facts)}
    now = tuple(_weak(facts, want, judged.get(want.about)) for want in weakest_answers(facts))
    if opened_with is None:
        return LapWork(now, (), len(now))
    begun = set(opened_with)
    return LapWork(
        tuple(weak for weak in now if weak.key in begun),
        tuple(weak for weak in now if weak.key not in begun),
        len(begun),
    )


def _asked_of(want: Wanted) -> str:
    """Return the person that a question is about, who knows best."""
    name = dict(want.words.facts).get("name", "")
    return name if isinstance(name, str) else ""


def _weak(facts: DealFacts, want: Wanted, found: Judgement | None) -> WeakAnswer:
    if found is None:
        return WeakAnswer(want, key_of(want), phrase(N_("not known yet")), ask=_asked_of(want))
    ask = whom_to_ask(facts, found)
    return WeakAnswer(
        want,
        key_of(want),
        evidence(facts, found).words,
        shown(facts, found) if found.is_answered else None,
        ask.name if ask else "",
    )
