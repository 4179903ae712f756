"""A reason for or against a condition, told together with how well the answer behind it is known."""

from __future__ import annotations

from dealplanner.domain.conditions import Reason
from dealplanner.domain.evidence import State, evidence
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.steps.needs import Met
from dealplanner.i18n import N_, Phrase, phrase


def told(facts: DealFacts, reason: Reason) -> Phrase:
    """Return a reason in words; one that rests on an answer says how well the weakest of them is known."""
    answers = [evidence(facts, judgement) for judgement in reason.behind if judgement.is_answered]
    if reason.speaks is Met.MET or not answers:
        return reason.words
    weakest = min(answers, key=lambda known: list(State).index(known.state))
    if any(fact == weakest.words for _, fact in reason.words.facts):
        return reason.words
    return phrase(N_("{reason} ({state})"), reason=reason.words, state=weakest.words)
