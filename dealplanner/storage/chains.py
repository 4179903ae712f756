"""Deals of one account that follow each other, as SQLite reads them."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple


class Link(NamedTuple):
    """One deal of a chain, as stored."""

    id: str
    title: str
    outcome: str
    value: str | None
    opened_on: str | None
    closed_on: str | None
    follows_id: str | None


_CHAINED = """
    SELECT d.id, d.title, d.outcome, d.value, d.opened_on, d.closed_on, d.follows_id FROM deal d
    WHERE d.account_id = ? AND d.deleted_at IS NULL AND (d.follows_id IS NOT NULL
        OR EXISTS (SELECT 1 FROM deal n WHERE n.follows_id = d.id AND n.deleted_at IS NULL))
    ORDER BY d.opened_on, d.created_at, d.id LIMIT 300"""


def read_chained(connection: sqlite3.Connection, account_id: str) -> list[Link]:
    """Return the deals of an account that follow another or are followed by one, the oldest first."""
    return [Link(*row) for row in connection.execute(_CHAINED, (account_id,))]
