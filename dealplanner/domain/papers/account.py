"""The sheet of an account, for ourselves: what we are to it, its deals, people and subsidiaries."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome
from dealplanner.domain.papers.head import Head
from dealplanner.domain.relationship import Presence
from dealplanner.domain.roll_up import Sums
from dealplanner.domain.stakes import RelationshipLevel, Role


@dataclass(frozen=True, kw_only=True)
class MemberLine:
    """An account that belongs to it, how deep, and the sums of it and all below it."""

    name: str
    depth: int = 1
    level: RelationshipLevel = RelationshipLevel.NOT_KNOWN
    level_wanted: RelationshipLevel = RelationshipLevel.NOT_KNOWN
    sums: Sums = field(default_factory=Sums)


@dataclass(frozen=True, kw_only=True)
class DealLine:
    """A deal, and whose it is."""

    title: str
    account: str = ""
    step: int = 1
    outcome: Outcome = Outcome.OPEN
    value: Money | None = None
    chance: Decimal | None = None
    expected: Money | None = None
    hours: Decimal = Decimal(0)
    closed_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class RoleLine:
    """What somebody is in one deal."""

    deal: str
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PersonLine:
    """Somebody over time."""

    name: str
    job: str = ""
    account: str = ""
    """Where they are, if not at the account itself."""
    presence: Presence = Presence.THERE
    since_on: date | None = None
    left_on: date | None = None
    met_on: date | None = None
    says: tuple[RoleLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AccountSheet:
    """All of it; lists are cut at what anybody reads, and say how much more there is."""

    head: Head
    name: str = ""
    about: str = ""
    """Sector and office."""
    way_up: tuple[str, ...] = ()
    """What it belongs to, and so on."""
    level: RelationshipLevel = RelationshipLevel.NOT_KNOWN
    level_wanted: RelationshipLevel = RelationshipLevel.NOT_KNOWN
    goals: str = ""
    own: Sums = field(default_factory=Sums)
    all: Sums = field(default_factory=Sums)
    """With what belongs to it."""
    members: tuple[MemberLine, ...] = ()
    open: tuple[DealLine, ...] = ()
    ended: tuple[DealLine, ...] = ()
    people: tuple[PersonLine, ...] = ()
    more_members: int = 0
    more_open: int = 0
    more_ended: int = 0
    more_people: int = 0
