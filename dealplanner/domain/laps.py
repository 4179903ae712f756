"""After a “no”: the weakest answers of steps 1 to 4, in the order in which to mend them."""

from __future__ import annotations

from dealplanner.domain.evidence import State
from dealplanner.domain.facts import DealFacts
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


def _rank(want: Wanted) -> tuple[int, bool, bool, int]:
    state = want.state or State.CONFIRMED
    return list(State).index(state), not carries_a_condition(want.about), not want.required, want.step


def carries_a_condition(about: str) -> bool:
    """Say whether one of the four conditions rests on the judgement that statements call so."""
    return about in _CARRY or about.endswith((":severity", ":consequence"))


def weakness(want: Wanted) -> Phrase:
    """Return a weak answer in one line: how weak it is, and the question."""
    state = want.state or State.CONFIRMED
    return phrase(N_("{state}: {question}"), state=Phrase(state.label), question=want.words)
