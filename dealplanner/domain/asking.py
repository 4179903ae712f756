"""Whom we asked what: the judgements of a deal against its people, and which questions come next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from dealplanner.domain.conflicts import stated_value
from dealplanner.domain.evidence import (
    Evidence,
    State,
    alike,
    evidence,
    is_fresh,
    rank_of,
    stated_raw,
    whom_to_ask,
)
from dealplanner.domain.facts import DealFacts, StatementFact, TodoFact
from dealplanner.domain.judgements import Judgement, judgements, shown_as
from dealplanner.domain.laps import carries_a_condition
from dealplanner.domain.people_facts import PersonFact, StakeholderFact
from dealplanner.domain.roles import who_count
from dealplanner.domain.todos import TodoKind
from dealplanner.i18n import Phrase

MOST = 5
"""Questions that one meeting has time for."""
_WEAKEST = (State.CONFLICT, State.MISSING, State.ASSUMED, State.STALE, State.UNCONFIRMED)


@dataclass(frozen=True)
class Cell:
    """What one person was asked and said about one judgement."""

    said: StatementFact | None = None
    """The newest open statement, else the newest that was settled."""
    shown: object = ""
    """Its value in plain words, as a fact of a phrase."""
    is_fresh: bool = True
    opposes: bool = False
    """Does it differ from the answer as it stands?"""
    question: TodoFact | None = None
    """The question that waits for the next meeting."""
    asked: TodoFact | None = None
    """The last question that was asked, where nothing was put on record since."""


@dataclass(frozen=True)
class Row:
    """One judgement, and a cell for every person."""

    evidence: Evidence
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Grid:
    """All judgements against all people."""

    people: tuple[PersonFact, ...]
    rows: tuple[Row, ...]


def grid(facts: DealFacts) -> Grid:
    """Return what was said by whom about what; those who count come first, who is on no map last."""
    people, records = people_to_ask(facts), _on_record(facts)
    found = []
    for judgement in judgements(facts):
        known = evidence(facts, judgement)
        on_record = (records.get((judgement.about, person.id), _NOTHING) for person in people)
        found.append(Row(known, tuple(_cell(facts, judgement, *one) for one in on_record)))
    return Grid(people, tuple(found))


_Said: TypeAlias = tuple[list[StatementFact], list[TodoFact]]
_NOTHING: _Said = ([], [])


def _on_record(facts: DealFacts) -> dict[tuple[str, str | None], _Said]:
    """Return what was said and asked, by judgement and person."""
    found: dict[tuple[str, str | None], _Said] = {}
    for statement in facts.statements:
        found.setdefault((statement.about, statement.person_id), ([], []))[0].append(statement)
    for todo in questions(facts):
        found.setdefault((todo.about, todo.person_id), ([], []))[1].append(todo)
    return found


def people_to_ask(facts: DealFacts) -> tuple[PersonFact, ...]:
    """Return the people of the map, those who count first, then whoever else has spoken."""
    counting = {one.id for one in who_count(facts)}

    def order(one: StakeholderFact) -> tuple[bool, tuple[int, int]]:
        return one.id not in counting, rank_of(one)

    ids = [one.person_id for one in sorted(facts.named, key=order) if one.person_id]
    ids += [s.person_id for s in facts.statements if s.person_id]
    found = (facts.person(id_) for id_ in dict.fromkeys(ids))
    return tuple(person for person in found if person is not None and person.name)


def _cell(
    facts: DealFacts, judgement: Judgement, statements: list[StatementFact], todos: list[TodoFact]
) -> Cell:
    said = max(statements, key=lambda s: (not s.settled, str(s.on or "")), default=None)
    waiting = next((todo for todo in todos if todo.done_on is None), None)
    if said is None:
        asked = max(todos, key=lambda todo: str(todo.done_on or ""), default=None)
        return Cell(question=waiting, asked=None if waiting else asked)
    differs = alike(judgement, stated_raw(judgement, said)) != alike(judgement, judgement.stated)
    return Cell(
        said=said,
        shown=shown_as(facts, judgement.field, stated_value(judgement, said)),
        is_fresh=is_fresh(facts, said),
        opposes=differs and judgement.is_answered and not judgement.is_prose and not said.settled,
        question=waiting,
    )


def questions(facts: DealFacts) -> tuple[TodoFact, ...]:
    """Return the questions of the deal, asked or not."""
    return tuple(todo for todo in facts.todos if todo.kind is TodoKind.QUESTION)


@dataclass(frozen=True)
class Proposal:
    """A question that should be asked, and of whom."""

    judgement: Judgement
    person: StakeholderFact
    why: Phrase

    @property
    def about(self) -> str:
        """Return what statements call the judgement."""
        return self.judgement.about


def proposals(facts: DealFacts, most: int = MOST) -> tuple[Proposal, ...]:
    """Return the most important questions that wait for nobody yet, each with whom to ask.

    First what a condition rests on, then what is in conflict, missing, assumed, stale or told by one
    voice, in this order; later steps than the one the deal stands at come last.
    """
    waiting = {todo.about for todo in questions(facts) if todo.done_on is None}
    found = []
    for judgement in judgements(facts):
        known = evidence(facts, judgement)
        person = whom_to_ask(facts, judgement)
        if known.state in _WEAKEST and judgement.about not in waiting and person is not None:
            found.append((known.state, Proposal(judgement, person, known.words)))
    found.sort(key=lambda pair: _importance(facts, pair[0], pair[1].judgement))
    return tuple(proposal for _, proposal in found[:most])


def _importance(facts: DealFacts, state: State, judgement: Judgement) -> tuple[bool, bool, int, int]:
    later = judgement.step > max(facts.step, 3)  # the verdict of step 3 is wanted from the start
    return later, not carries_a_condition(judgement.about), _WEAKEST.index(state), judgement.step
