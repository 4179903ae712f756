"""What the rules of judgement look at: one deal as plain values, with no database behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar, cast

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome, Readiness, Severity
from dealplanner.domain.concessions import ConcessionFact
from dealplanner.domain.opinions import OpinionFact
from dealplanner.domain.pages import Page
from dealplanner.domain.paper_facts import (
    CertificateFact,
    DocumentFact,
    LineFact,
    MilestoneFact,
    OpenPointFact,
    PaymentFact,
)
from dealplanner.domain.people_facts import PersonFact, StakeholderFact, TieFact
from dealplanner.domain.service_credits import MeasuredFact, ServiceFact
from dealplanner.domain.stakes import Role
from dealplanner.domain.todos import Closes, TodoKind

P = TypeVar("P", bound=Page)
STALE_AFTER = 30
"""Days after which a statement is stale, unless the user set another number."""


@dataclass(frozen=True, kw_only=True)
class ProblemFact:
    """What hurts the client, what follows, and what we do about it."""

    id: str = ""
    words: str = ""
    severity: Severity = Severity.NOT_KNOWN
    readiness: Readiness = Readiness.NOT_KNOWN
    owner_id: str | None = None
    consequence: str = ""
    gain: str = ""
    yearly_cost: Money | None = None
    solution: str = ""
    proof: str = ""


@dataclass(frozen=True, kw_only=True)
class CompetitorFact:
    """Somebody, or something, that the client could choose instead."""

    id: str = ""
    name: str = ""
    kind: str = "rival"
    """As stored: rival, nothing, in_house or postpone."""
    strengths: str = ""
    weaknesses: str = ""
    what_we_say: str = ""


@dataclass(frozen=True, kw_only=True)
class CriterionFact:
    """One of the criteria that this client decides by; scores from 0 to 10."""

    id: str = ""
    words: str = ""
    owner_id: str | None = None
    weight: Decimal | None = None
    ours: Decimal | None = None
    theirs: Decimal | None = None
    """The best score of any competitor."""
    proof: str = ""
    our_weakness: str = ""
    our_answer: str = ""


@dataclass(frozen=True, kw_only=True)
class ScoreFact:
    """How well a competitor meets a criterion, from 0 to 10."""

    criterion_id: str | None = None
    competitor_id: str | None = None
    points: Decimal | None = None
    proof: str = ""


@dataclass(frozen=True, kw_only=True)
class StatementFact:
    """What somebody said about a judgement; `value` is JSON, or empty where only words were noted."""

    id: str = ""
    about: str = ""
    value: str = ""
    person_id: str | None = None
    on: date | None = None
    occasion: str = ""
    words: str = ""
    settled: bool = False
    settled_because: str = ""


@dataclass(frozen=True, kw_only=True)
class TodoFact:
    """Something that we do for the deal, done or not."""

    id: str = ""
    kind: TodoKind = TodoKind.ACTION
    what: str = ""
    person_id: str | None = None
    due_on: date | None = None
    done_on: date | None = None
    hours: Decimal | None = None
    closes: Closes = Closes.NONE
    theirs: bool = False
    """Is it for them to do?"""
    about: str = ""
    """The judgement that a question asks about; for a promise, where it was made."""

    @property
    def is_talk(self) -> bool:
        """Say whether it is a talk with them."""
        return self.kind in (TodoKind.CALL, TodoKind.MEETING)


@dataclass(frozen=True, kw_only=True)
class PutOffFact:
    """A red flag that was put off, by its id, with the reason and the day on which it is back."""

    flag: str = ""
    reason: str = ""
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class RivalDeal:
    """Another open deal that wants the same hours."""

    title: str
    per_hour: Money
    id: str = ""
    account: str = ""


@dataclass(frozen=True, kw_only=True)
class OwnHistory:
    """How deals of ours ended that had come as far as this one."""

    won: int = 0
    ended: int = 0
    """Won, lost and let go together."""


@dataclass(frozen=True, kw_only=True)
class DealFacts:
    """One deal in its present lap; lists hold what is not removed, in the user's order."""

    today: date
    title: str = ""
    account: str = ""
    currency: str = "EUR"
    value: Money | None = None
    step: int = 1
    lap: int = 1
    outcome: Outcome = Outcome.OPEN
    opened_on: date | None = None
    decision_on: date | None = None
    decision_slips: int = 0
    """How often the planned decision was put off."""
    next_on: date | None = None
    next_what: str = ""
    promised: str = ""
    came_by: str = "not_said"
    """As stored: not_said, activity or outreach."""
    is_internet: bool = False
    unanswered_weaknesses: tuple[str, ...] = ()
    """The weaknesses of internet marketing that nothing is done about, in words to be translated."""
    hours_planned: Decimal | None = None
    hours_spent: Decimal | None = None
    """All of them: noted on the deal, and in what was done for it."""
    hours_saved: Decimal | None = None
    close_reason: str = ""
    look_again_on: date | None = None
    look_again_event: str = ""
    rate: Money | None = None
    """What an hour of ours is worth."""
    chance: Decimal | None = None
    """In per cent."""
    fees: Money | None = None
    """What the offer comes to before tax over its whole term; None while there is no offer."""
    signed_fees: Money | None = None
    """What the offer comes to that was signed, or accepted; None while none was."""
    margin: Money | None = None
    """What the offer leaves us; None while no cost is known."""
    margin_of: Money | None = None
    """The revenue that the margin is a part of."""
    margin_floor: Decimal | None = None
    """The least margin that the owner wants, in per cent."""
    cost_of_capital: Decimal | None = None
    """What money costs the owner a year, in per cent."""
    pages: Mapping[str, Page] = field(default_factory=lambda: MappingProxyType({}))
    """The answered pages by their keys."""
    persons: Mapping[str, PersonFact] = field(default_factory=lambda: MappingProxyType({}))
    """Everybody whom a link names, by id."""
    problems: tuple[ProblemFact, ...] = ()
    stakeholders: tuple[StakeholderFact, ...] = ()
    ties: tuple[TieFact, ...] = ()
    competitors: tuple[CompetitorFact, ...] = ()
    criteria: tuple[CriterionFact, ...] = ()
    statements: tuple[StatementFact, ...] = ()
    scores: tuple[ScoreFact, ...] = ()
    todos: tuple[TodoFact, ...] = ()
    puts_off: tuple[PutOffFact, ...] = ()
    lines: tuple[LineFact, ...] = ()
    open_points: tuple[OpenPointFact, ...] = ()
    concessions: tuple[ConcessionFact, ...] = ()
    milestones: tuple[MilestoneFact, ...] = ()
    payments: tuple[PaymentFact, ...] = ()
    services: tuple[ServiceFact, ...] = ()
    measured: tuple[MeasuredFact, ...] = ()
    opinions: tuple[OpinionFact, ...] = ()
    certificates: tuple[CertificateFact, ...] = ()
    documents: tuple[DocumentFact, ...] = ()
    other_deals: tuple[RivalDeal, ...] = ()
    history: OwnHistory = OwnHistory()
    stale_after: int = STALE_AFTER

    def page(self, kind: type[P]) -> P:
        """Return the answers on a page, empty if none were given."""
        return cast(P, self.pages.get(kind.key) or kind())

    @property
    def waits(self) -> bool:
        """Say whether a day in the future is agreed, which pauses what merely ages.

        So is a call or a meeting that lies ahead; what we set ourselves to do is agreed with nobody.
        """
        days = [todo.due_on for todo in self.todos if todo.is_talk and todo.done_on is None]
        return any(day is not None and day > self.today for day in (self.next_on, *days))

    def days_since(self, day: date) -> int:
        """Return how many days `day` lies back; negative for a day to come."""
        return (self.today - day).days

    def person(self, person_id: str | None) -> PersonFact | None:
        """Return the person with that id, wherever the deal knows them from."""
        if person_id is None:
            return None
        on_map = self.stakeholder_of(person_id)
        if on_map is not None and person_id not in self.persons:
            return PersonFact(id=person_id, name=on_map.name, job=on_map.job, department=on_map.department)
        return self.persons.get(person_id)

    def name_of(self, person_id: str | None) -> str:
        """Return a person's name, empty for nobody."""
        found = self.person(person_id)
        return found.name if found else ""

    def stakeholder_of(self, person_id: str | None) -> StakeholderFact | None:
        """Return the stakeholder who is that person, if they are on the map."""
        return self._on_map.get(person_id) if person_id else None

    @cached_property
    def _on_map(self) -> dict[str | None, StakeholderFact]:
        return {one.person_id: one for one in reversed(self.stakeholders)}  # of several the first counts

    @cached_property
    def named(self) -> tuple[StakeholderFact, ...]:
        """Return the stakeholders who have a name; the others are empty places."""
        return tuple(s for s in self.stakeholders if s.name)

    @cached_property
    def by_rank(self) -> tuple[StakeholderFact, ...]:
        """Return those who have a name, whoever is asked first in front."""
        return tuple(sorted(self.named, key=lambda one: one.rank))

    def holders(self, role: Role) -> tuple[StakeholderFact, ...]:
        """Return who holds a role."""
        return tuple(s for s in self.named if role in s.roles)
