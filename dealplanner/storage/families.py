"""An account and all that belongs to it as SQLite reads them: accounts, deals, people."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

# UNION drops what is there already: accounts that belong to each other in a circle end it.
FAMILY = """WITH RECURSIVE family(id) AS (
    SELECT ? UNION SELECT a.id FROM account a JOIN family f ON a.parent_id = f.id WHERE a.deleted_at IS NULL
)"""
"""The ids of an account and of all that belongs to it; binds the id of the account."""


class Member(NamedTuple):
    """One account, as stored."""

    id: str
    name: str
    parent_id: str | None
    level: str
    level_wanted: str


class Stake(NamedTuple):
    """One deal, as stored; `done` holds the hours of what was done for it, with commas between."""

    id: str
    title: str
    account_id: str
    step: int
    outcome: str
    value: str | None
    chance: str | None
    spent: str | None
    done: str | None
    saved: str | None
    closed_on: str | None


class Known(NamedTuple):
    """One person, as stored; `says` is JSON: [deal’s title, its id, roles, last met] for each deal."""

    id: str
    name: str
    account_id: str | None
    account: str | None
    job: str
    since_on: str | None
    left_on: str | None
    created_at: str | None
    says: str


_MEMBERS = f"""{FAMILY}
    SELECT a.id, a.name, a.parent_id, a.level, a.level_wanted
    FROM family f JOIN account a ON a.id = f.id ORDER BY a.name, a.id"""

_STAKES = f"""{FAMILY}
    SELECT d.id, d.title, d.account_id, d.step, d.outcome, d.value, d.chance, d.hours_spent,
        (SELECT group_concat(t.hours) FROM todo t WHERE t.deal_id = d.id AND t.deleted_at IS NULL),
        d.hours_saved, d.closed_on
    FROM family f JOIN deal d ON d.account_id = f.id WHERE d.deleted_at IS NULL ORDER BY d.title, d.id"""

_PEOPLE = f"""{FAMILY},
    met(id) AS (
        SELECT p.id FROM family f JOIN person p ON p.account_id = f.id
        UNION SELECT s.person_id FROM family f JOIN deal d ON d.account_id = f.id AND d.deleted_at IS NULL
            JOIN stakeholder s ON s.deal_id = d.id AND s.deleted_at IS NULL
    )
    SELECT p.id, p.name, p.account_id, a.name, p.job, p.since_on, p.left_on, p.created_at,
        (SELECT json_group_array(json_array(d.title, d.id, json(s.roles), s.met_on))
         FROM stakeholder s JOIN deal d ON d.id = s.deal_id
         WHERE s.person_id = p.id AND s.deleted_at IS NULL AND d.deleted_at IS NULL)
    FROM met JOIN person p ON p.id = met.id LEFT JOIN account a ON a.id = p.account_id
    WHERE p.deleted_at IS NULL ORDER BY p.name, p.id"""


def read_members(connection: sqlite3.Connection, account_id: str) -> list[Member]:
    """Return an account and all that belongs to it, by name."""
    return [Member(*row) for row in connection.execute(_MEMBERS, (account_id,))]


def read_stakes(connection: sqlite3.Connection, account_id: str) -> list[Stake]:
    """Return the deals with an account and with all that belongs to it, by title."""
    return [Stake(*row) for row in connection.execute(_STAKES, (account_id,))]


def read_people(connection: sqlite3.Connection, account_id: str) -> list[Known]:
    """Return who is or was at an account or what belongs to it, or has a say in a deal there, by name."""
    return [Known(*row) for row in connection.execute(_PEOPLE, (account_id,))]


def read_way_up(connection: sqlite3.Connection, account_id: str) -> list[tuple[str, str]]:
    """Return id and name of the account that one belongs to, and so on upwards; a circle is left once."""
    way: list[tuple[str, str]] = []
    seen, one = {account_id}, account_id
    while True:
        found = connection.execute(
            "SELECT b.id, b.name FROM account a JOIN account b ON b.id = a.parent_id"
            " WHERE a.id = ? AND b.deleted_at IS NULL",
            (one,),
        ).fetchone()
        if found is None or found[0] in seen:
            return way
        way.append((found[0], found[1]))
        one = found[0]
        seen.add(one)
