"""What was said for and against an answer: every value that was stated, with those who stated it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dealplanner.domain.evidence import alike, stated_raw, statements_on
from dealplanner.domain.facts import DealFacts, StatementFact
from dealplanner.domain.judgements import Judgement, shown_as


@dataclass(frozen=True)
class Claim:
    """One value of a judgement, with everybody who stands for it."""

    raw: Any
    """The value as JSON holds it."""
    shown: object
    """The value in plain words, as a fact of a phrase."""
    statements: tuple[StatementFact, ...]
    """Who stated it, the newest first; empty for an answer that nobody stated."""
    is_answer: bool
    """Is it the answer as it stands?"""
    can_count: bool = True
    """May the answer take it? Not what the field cannot read or refuses."""


def claims(facts: DealFacts, judgement: Judgement) -> tuple[Claim, ...]:
    """Return the values that stand against each other, the answer first; one where nobody differs.

    A judgement that is neither answered nor spoken of has none. Sentences never oppose each other: the
    same thing is said in many words.
    """
    said = statements_on(facts, judgement.about)
    if judgement.is_prose:
        return (_answer(facts, judgement, said),) if judgement.is_answered else ()
    present = alike(judgement, judgement.stated)
    found: dict[str, list[StatementFact]] = {present: []} if judgement.is_answered else {}
    for statement in said:
        raw = stated_raw(judgement, statement)
        if raw not in judgement.unstated:
            found.setdefault(alike(judgement, raw), []).append(statement)
    return tuple(
        _answer(facts, judgement, tuple(same))
        if judgement.is_answered and key == present
        else _other(facts, judgement, tuple(same))
        for key, same in found.items()
    )


def are_opposed(facts: DealFacts, judgement: Judgement) -> bool:
    """Say whether there is more than one value to choose from."""
    return len(claims(facts, judgement)) > 1


def stated_value(judgement: Judgement, statement: StatementFact) -> Any:
    """Return what was stated as the field holds it; the raw words where the field cannot read them."""
    return value_of(judgement, stated_raw(judgement, statement))


def value_of(judgement: Judgement, raw: Any) -> Any:
    """Return a value of JSON as the field holds it; the raw words where the field cannot read them."""
    if raw is None:
        return judgement.field.empty
    try:
        return judgement.field.load(raw)
    except (ValueError, TypeError, AttributeError):  # an imported file may hold anything
        return raw


def _answer(facts: DealFacts, judgement: Judgement, said: tuple[StatementFact, ...]) -> Claim:
    shown = shown_as(facts, judgement.field, judgement.value)
    return Claim(judgement.stated, shown, said, is_answer=True)


def _other(facts: DealFacts, judgement: Judgement, said: tuple[StatementFact, ...]) -> Claim:
    raw, value = stated_raw(judgement, said[0]), stated_value(judgement, said[0])
    shown = shown_as(facts, judgement.field, value)
    return Claim(raw, shown, said, is_answer=False, can_count=_can_count(judgement, raw, value))


def _can_count(judgement: Judgement, raw: Any, value: Any) -> bool:
    field = judgement.field
    try:
        return field.complaint(value) is None and alike(judgement, field.dump(value)) == alike(judgement, raw)
    except (TypeError, AttributeError):  # the field could not read it
        return False
