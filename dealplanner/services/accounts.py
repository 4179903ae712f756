"""An account with its subsidiaries: deals rolled up, people over time; read from what is saved."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome
from dealplanner.domain.relationship import Presence, presence
from dealplanner.domain.roll_up import DealFigures, Sums, descent, rolled_up, sums_of
from dealplanner.domain.stakes import RelationshipLevel, Role
from dealplanner.storage.families import (
    Known,
    Stake,
    read_members,
    read_people,
    read_stakes,
    read_way_up,
)

__all__ = ["MADE_OF", "Family", "Member", "Say", "Somebody", "read_family"]

MADE_OF = frozenset({"account", "deal", "todo", "person", "stakeholder"})
"""The tables that a family shows something of."""


@dataclass(frozen=True)
class Member:
    """An account of the family: how deep it stands under the first, and its sums."""

    id: str
    name: str
    depth: int
    level: RelationshipLevel
    level_wanted: RelationshipLevel
    own: Sums
    sums: Sums
    """Its own deals and those of all that belongs to it."""


@dataclass(frozen=True)
class Say:
    """What somebody is in one deal."""

    deal_id: str
    deal: str
    roles: tuple[Role, ...]


@dataclass(frozen=True)
class Somebody:
    """A person over time."""

    id: str
    name: str
    job: str
    account: str
    """Where they are; empty for somebody outside any account."""
    since_on: date | None
    left_on: date | None
    known_since: date | None
    """The day on which they came into the file."""
    presence: Presence
    says: tuple[Say, ...]
    met_on: date | None


@dataclass(frozen=True)
class Family:
    """An account with all that belongs to it."""

    members: tuple[Member, ...]
    """The account first, then each right after whom it belongs to."""
    deals: tuple[DealFigures, ...]
    people: tuple[Somebody, ...]
    """New ones first, then who is there, then who left, the last first."""
    way_up: tuple[tuple[str, str], ...]
    """Id and name of the account that it belongs to, and so on."""

    @property
    def sums(self) -> Sums:
        """Return what all deals come to together."""
        return self.members[0].sums if self.members else Sums()

    def name_of(self, account_id: str) -> str:
        """Return the name of a member."""
        return next((member.name for member in self.members if member.id == account_id), "")


def read_family(connection: sqlite3.Connection, account_id: str, today: date) -> Family:
    """Return the account with all that belongs to it, however deep, as far as it is saved."""
    deals = tuple(map(_deal, read_stakes(connection, account_id)))
    people = [_somebody(row, today) for row in read_people(connection, account_id)]
    return Family(
        tuple(_members(connection, account_id, deals)),
        deals,
        tuple(sorted(people, key=_over_time)),
        tuple(read_way_up(connection, account_id)),
    )


def _members(
    connection: sqlite3.Connection, account_id: str, deals: tuple[DealFigures, ...]
) -> Iterator[Member]:
    found = {row.id: row for row in read_members(connection, account_id)}
    if account_id not in found:
        return
    of_account: dict[str, list[DealFigures]] = {}
    for deal in deals:
        of_account.setdefault(deal.account_id, []).append(deal)
    own = {id_: sums_of(of_account.get(id_, ())) for id_ in found}
    order = descent(account_id, {id_: row.parent_id for id_, row in found.items()})
    sums = rolled_up(order, own)
    for id_, depth in order:
        row = found[id_]
        yield Member(id_, row.name, depth, _level(row.level), _level(row.level_wanted), own[id_], sums[id_])


def _level(stored: str) -> RelationshipLevel:
    try:
        return RelationshipLevel.by_value(stored)
    except ValueError:  # a newer program knows more
        return RelationshipLevel.NOT_KNOWN


def _deal(row: Stake) -> DealFigures:
    hours = [Decimal(one) for one in (row.spent, *(row.done or "").split(",")) if one]
    return DealFigures(
        id=row.id,
        title=row.title,
        account_id=row.account_id,
        step=row.step,
        outcome=Outcome.by_value(row.outcome),
        value=Money.parse(row.value) if row.value else None,
        chance=Decimal(row.chance) if row.chance else None,
        hours_spent=sum(hours, Decimal(0)),
        hours_saved=Decimal(row.saved) if row.saved else Decimal(0),
        closed_on=_day(row.closed_on),
    )


def _somebody(row: Known, today: date) -> Somebody:
    says = json.loads(row.says)
    since_on, left_on = _day(row.since_on), _day(row.left_on)
    return Somebody(
        id=row.id,
        name=row.name,
        job=row.job,
        account=row.account or "",
        since_on=since_on,
        left_on=left_on,
        known_since=_day(row.created_at),
        presence=presence(since_on, left_on, today),
        says=tuple(Say(id_, title, _roles(roles)) for title, id_, roles, _ in says),
        met_on=max((day for *_, met in says if (day := _day(met))), default=None),
    )


def _roles(stored: list[str] | None) -> tuple[Role, ...]:
    known = {str(role): role for role in Role}
    return tuple(known[one] for one in stored or () if one in known)


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored[:10]) if stored else None


def _over_time(one: Somebody) -> tuple[int, int, str]:
    day = one.left_on if one.presence is Presence.LEFT else one.since_on
    newest_first = -day.toordinal() if day and one.presence is not Presence.THERE else 0
    return list(Presence).index(one.presence), newest_first, one.name
