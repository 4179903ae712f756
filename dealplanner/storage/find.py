"""Quick find: the names of people, accounts and deals that begin with some words, or hold them."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from dealplanner.storage.lists import escaped, spellings

# Table, column of the name, and what is said beside it.
_PLACES = {
    "person": ("name", "trim(x.job || ' · ' || coalesce(a.name, ''), ' ·')", "x.account_id"),
    "account": ("name", "x.sector", "x.parent_id"),
    "deal": ("title", "coalesce(a.name, '')", "x.account_id"),
}
TABLES = tuple(_PLACES)
FETCHED = 30  # of each, before those that begin with the words are put first


class Hit(NamedTuple):
    """A record whose name matches."""

    table: str
    id: str
    name: str
    about: str


def find_names(
    connection: sqlite3.Connection, words: str, each: int, tables: tuple[str, ...] = TABLES
) -> list[Hit]:
    """Return at most `each` people, accounts and deals whose name holds all the words."""
    return [hit for table in tables for hit in _find_in(connection, table, words, each)] if words else []


def _find_in(connection: sqlite3.Connection, table: str, words: str, each: int) -> list[Hit]:
    name, about, other = _PLACES[table]
    found: dict[str, Hit] = {}
    for condition, bound in (*_beginning(name, words), _holding(name, words)):
        if len(found) >= each:
            break
        # The inner select reads nothing but the index on the name.
        rows = connection.execute(
            f"""SELECT x.id, x.{name}, {about} FROM {table} x LEFT JOIN account a ON a.id = {other}
            WHERE x.rowid IN (SELECT rowid FROM {table} WHERE {condition} ORDER BY {name} LIMIT {FETCHED})
            AND x.deleted_at IS NULL ORDER BY x.{name}, x.id""",
            bound,
        )
        for record_id, *rest in rows:
            found.setdefault(record_id, Hit(table, record_id, *rest))
    return list(found.values())[:each]


def _beginning(name: str, words: str) -> list[tuple[str, list[str]]]:
    ways = dict.fromkeys((words, words.lower(), words.upper(), words.capitalize(), words.title()))
    return [(f"{name} >= ? AND {name} < ?", [way, way + "\U0010ffff"]) for way in ways]


def _holding(name: str, words: str) -> tuple[str, list[str]]:
    tests, bound = [], []
    for word in words.split():
        ways = spellings(word)
        tests.append("(" + " OR ".join(rf"{name} LIKE ? ESCAPE '\'" for _ in ways) + ")")
        bound += [f"%{escaped(way)}%" for way in ways]
    return " AND ".join(tests), bound
