"""From a reason down to what was said: each answer behind it, and every open statement on that answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dealplanner.domain.conditions import Reason
from dealplanner.domain.conflicts import stated_value
from dealplanner.domain.evidence import State, alike, evidence, stated_raw
from dealplanner.domain.facts import DealFacts, StatementFact
from dealplanner.domain.judgements import Judgement, shown, shown_as
from dealplanner.i18n import Phrase


@dataclass(frozen=True)
class Voice:
    """One statement: who said it, when, on which occasion, in which words."""

    who: str
    """Empty for somebody without a name."""
    on: date | None
    occasion: str
    words: str
    stated: object = None
    """The value, as a fact of a phrase, where it differs from the answer as it stands."""


@dataclass(frozen=True)
class Trail:
    """One answer behind a reason, with what it rests on."""

    about: str
    question: Phrase
    answer: object
    """As a fact of a phrase; an empty phrase where there is none yet."""
    state: State
    words: Phrase
    """How well it is known."""
    voices: tuple[Voice, ...]
    """The newest first."""


def trails(facts: DealFacts, reason: Reason) -> tuple[Trail, ...]:
    """Return the answers behind a reason in the order in which they were weighed, none twice."""
    found = {judgement.about: judgement for judgement in reason.behind}
    return tuple(_trail(facts, judgement) for judgement in found.values())


def _trail(facts: DealFacts, judgement: Judgement) -> Trail:
    known = evidence(facts, judgement)
    answer = shown(facts, judgement) if judgement.is_answered else Phrase("")
    return Trail(
        judgement.about,
        judgement.words,
        answer,
        known.state,
        known.words,
        tuple(_voice(facts, judgement, statement) for statement in known.statements),
    )


def _voice(facts: DealFacts, judgement: Judgement, statement: StatementFact) -> Voice:
    raw = stated_raw(judgement, statement)
    differs = not judgement.is_prose and alike(judgement, raw) != alike(judgement, judgement.stated)
    value = stated_value(judgement, statement)
    return Voice(
        facts.name_of(statement.person_id),
        statement.on,
        statement.occasion.strip(),
        statement.words.strip(),
        shown_as(facts, judgement.field, value) if differs else None,
    )
