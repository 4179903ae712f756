"""How well a judgement is known: who said so, how long ago, and whether they agree."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Option
from dealplanner.domain.facts import DealFacts, StatementFact
from dealplanner.domain.fields import MoneyField, Number
from dealplanner.domain.judgements import Judgement
from dealplanner.domain.people_facts import PersonFact, StakeholderFact
from dealplanner.i18n import N_, Phrase, phrase


class State(Option):
    """How well a judgement is known, the weakest first."""

    MISSING = "missing", N_("Missing")
    ASSUMED = "assumed", N_("Assumed")
    CONFLICT = "conflict", N_("In conflict")
    STALE = "stale", N_("Stale")
    UNCONFIRMED = "unconfirmed", N_("One voice")
    CONFIRMED = "confirmed", N_("Confirmed")


@dataclass(frozen=True)
class Evidence:
    """A judgement's state and the open statements behind it, the newest first."""

    judgement: Judgement
    state: State
    statements: tuple[StatementFact, ...]
    words: Phrase
    """Who said so and when, or what is wrong with it."""

    @property
    def holds(self) -> bool:
        """Say whether the plan may rest on it: somebody said so, not long ago, and nobody differs."""
        return self.state in (State.UNCONFIRMED, State.CONFIRMED)


def evidence(facts: DealFacts, judgement: Judgement) -> Evidence:
    """Return how well `judgement` is known."""
    said = statements_on(facts, judgement.about)
    if not judgement.is_answered:
        return Evidence(judgement, State.MISSING, said, phrase(N_("not known yet")))
    if not said:
        return Evidence(judgement, State.ASSUMED, said, phrase(N_("assumed: nobody is on record for it")))
    if _differ(judgement, said):
        return Evidence(judgement, State.CONFLICT, said, _conflict_words(facts, judgement, said))
    fresh = tuple(s for s in said if is_fresh(facts, s))
    if not fresh:
        return Evidence(judgement, State.STALE, said, _stale_words(facts, said[0]))
    voices = _sides(facts, fresh)
    if len(voices) < 2:
        return Evidence(
            judgement, State.UNCONFIRMED, said, phrase(N_("one voice: {who}"), who=said_by(facts, fresh[0]))
        )
    words = phrase(
        N_("confirmed by {one} and {other}"), one=said_by(facts, voices[0]), other=said_by(facts, voices[1])
    )
    return Evidence(judgement, State.CONFIRMED, said, words)


def is_fresh(facts: DealFacts, statement: StatementFact) -> bool:
    """Say whether a statement is no older than the days after which one is stale."""
    return statement.on is not None and facts.days_since(statement.on) <= facts.stale_after


def statements_on(facts: DealFacts, about: str) -> tuple[StatementFact, ...]:
    """Return the open statements about a judgement, the newest first."""
    found = [s for s in facts.statements if s.about == about and not s.settled]
    return tuple(sorted(found, key=lambda s: (s.on is not None, s.on), reverse=True))


def said_by(facts: DealFacts, statement: StatementFact) -> Phrase:
    """Return who said it and when: “T. Ruiz, 12 November”."""
    who: object = facts.name_of(statement.person_id) or phrase(N_("somebody without a name"))
    if statement.on is None:
        return phrase(N_("{who}, on a day not noted"), who=who)
    return phrase(N_("{who}, {on}"), who=who, on=statement.on)


def stated_raw(judgement: Judgement, statement: StatementFact) -> Any:
    """Return the value that was stated, as JSON holds it; the present one where only words were noted."""
    if not statement.value:
        return judgement.stated
    try:
        value = json.loads(statement.value)
    except ValueError:  # somebody else wrote it: words are taken as they are
        value = statement.value
    return judgement.stated if value in judgement.unstated else value


def _plain(value: Any) -> Any:
    return " ".join(value.casefold().split()) if isinstance(value, str) else value


def alike(judgement: Judgement, raw: Any) -> str:
    """Return a value of JSON in the form in which it equals all that say the same: 3 and 3.0, Yes and yes."""
    if isinstance(raw, str) and isinstance(judgement.field, Number | MoneyField):
        with suppress(ValueError):
            return _figure(judgement.field.load(raw))
    return json.dumps(_plain(raw), ensure_ascii=False)


def _figure(value: Decimal | Money | None) -> str:
    if isinstance(value, Money):
        return f"{value.currency} {_figure(value.amount)}"
    return "" if value is None else f"{value.normalize():f}"


def _differ(judgement: Judgement, said: Iterable[StatementFact]) -> bool:
    if judgement.is_prose:  # the same thing is said in many words
        return False
    present = alike(judgement, judgement.stated)
    return any(alike(judgement, stated_raw(judgement, statement)) != present for statement in said)


def _conflict_words(facts: DealFacts, judgement: Judgement, said: tuple[StatementFact, ...]) -> Phrase:
    present = alike(judgement, judgement.stated)
    other = next(s for s in said if alike(judgement, stated_raw(judgement, s)) != present)
    same = next((s for s in said if alike(judgement, stated_raw(judgement, s)) == present), None)
    if same is None:
        return phrase(N_("the answer differs from what {who} said"), who=said_by(facts, other))
    return phrase(
        N_("{one} and {other} said different things"), one=said_by(facts, same), other=said_by(facts, other)
    )


def _stale_words(facts: DealFacts, newest: StatementFact) -> Phrase:
    if newest.on is None:
        return phrase(N_("said by {who}: ask when that was"), who=said_by(facts, newest))
    return phrase(
        N_("stale: {who} said so {days} days ago"),
        who=facts.name_of(newest.person_id) or phrase(N_("somebody without a name")),
        days=facts.days_since(newest.on),
    )


def _sides(facts: DealFacts, said: Iterable[StatementFact]) -> list[StatementFact]:
    """Return one statement from each side that spoke: two people of one department are one side."""
    found: dict[object, StatementFact] = {}
    for statement in said:
        if statement.person_id:
            found.setdefault(side_of(facts, statement.person_id), statement)
    return list(found.values())


def side_of(facts: DealFacts, person_id: str) -> object:
    """Return what tells a person's side: the department, else the buying roles, else the person."""
    person = facts.person(person_id)
    if person is not None and person.department.strip():
        return _plain(person.department)
    on_map = facts.stakeholder_of(person_id)
    return (on_map and on_map.roles) or person_id


def whom_to_ask(facts: DealFacts, judgement: Judgement) -> StakeholderFact | None:
    """Return who should be asked next about a judgement: somebody from a side not yet heard, by rank.

    A person is the last to be asked about their own role and attitude. None where everybody on the map
    has spoken, or nobody is on it.
    """
    fresh = [s for s in statements_on(facts, judgement.about) if s.person_id and is_fresh(facts, s)]
    heard = {side_of(facts, s.person_id) for s in fresh if s.person_id}
    spoke = {s.person_id for s in fresh}
    last: dict[tuple[bool, bool], StakeholderFact] = {}
    for one in facts.by_rank:
        if one.person_id and one.person_id not in spoke:
            own = judgement.about.startswith(f"stakeholder/{one.id}:")
            order = own, side_of(facts, one.person_id) in heard
            if not any(order):
                return one
            last.setdefault(order, one)
    return last[min(last)] if last else None


def rank_of(one: StakeholderFact) -> tuple[int, int]:
    """Return how soon somebody is asked: by their buying role, then by their influence."""
    return one.rank


def voices(facts: DealFacts, judgement: Judgement) -> tuple[tuple[PersonFact | None, StatementFact], ...]:
    """Return who spoke on a judgement, each with what they said, the newest first."""
    return tuple((facts.person(s.person_id), s) for s in statements_on(facts, judgement.about))
