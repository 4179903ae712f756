"""The ended deals as SQLite reads them for the review: one row each, and what stands in lists beside it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple


class Ended(NamedTuple):
    """One deal that has ended, as stored; None where nothing is noted."""

    id: str
    outcome: str
    value: str | None
    step: int
    lap: int
    came_by: str
    channel: str | None
    ended_by: str
    ended_by_theirs: str
    lost_to: str
    hours_saved: str | None
    rate: str | None
    closed_on: str | None
    is_older: int
    """1 where it had ended before it came into this file: how far it had come is not known."""
    conditions: str | None
    """The page of the four conditions in its last lap, as JSON."""


_ENDED = """
    SELECT d.id, d.outcome, d.value, d.step, d.lap, d.came_by, v.channel, d.ended_by, d.ended_by_theirs,
        d.lost_to, d.hours_saved, d.hourly_rate, d.closed_on,
        coalesce(d.closed_on < substr(d.created_at, 1, 10), 0),
        (SELECT r.page FROM answer r WHERE r.deal_id = d.id AND r.page_key = 'needs.conditions'
            AND r.lap = d.lap AND r.deleted_at IS NULL)
    FROM deal d LEFT JOIN activity v ON v.id = d.activity_id
    WHERE d.outcome IN ('won', 'lost', 'stopped') AND d.deleted_at IS NULL
    ORDER BY d.id"""

_ROLES = """
    SELECT s.deal_id, count(DISTINCT role.value) FROM deal d
    JOIN stakeholder s ON s.deal_id = d.id, json_each(s.roles) role
    WHERE d.outcome IN ('won', 'lost', 'stopped') AND d.deleted_at IS NULL AND s.deleted_at IS NULL
        AND s.person_id IS NOT NULL
        AND role.value IN ('economic_buyer', 'boss', 'technical_advisor', 'coach')
    GROUP BY s.deal_id"""

_RIVALS = """
    SELECT c.deal_id, c.name FROM deal d JOIN competitor c ON c.deal_id = d.id
    WHERE d.outcome IN ('won', 'lost', 'stopped') AND d.deleted_at IS NULL AND c.deleted_at IS NULL
        AND c.name <> ''
    ORDER BY c.deal_id, c.position, c.id"""

# The share given away: lines that count, before and after the discounts. It is sorted into classes, never
# shown as a figure, so floating point does.
_DISCOUNTS = """
    WITH newest AS (
        SELECT t.deal_id, t.id, CAST(t.discount_percent AS REAL) AS percent,
            CAST(t.discount_amount AS REAL) AS amount,
            row_number() OVER (PARTITION BY t.deal_id ORDER BY (t.state = 'accepted') DESC,
                (t.state <> 'draft') DESC, t.chosen DESC, t.created_at DESC, t.id) AS place
        FROM deal d JOIN document t ON t.deal_id = d.id
        WHERE d.outcome IN ('won', 'lost', 'stopped') AND d.deleted_at IS NULL AND t.deleted_at IS NULL
            AND EXISTS (SELECT 1 FROM line l WHERE l.document_id = t.id AND l.deleted_at IS NULL)
    ), priced AS (
        SELECT n.deal_id, n.percent, n.amount,
            sum(CAST(l.quantity AS REAL) * CAST(l.unit_price AS REAL) * coalesce(CAST(l.periods AS REAL), 1))
                AS gross,
            sum((CAST(l.quantity AS REAL) * CAST(l.unit_price AS REAL)
                * (1 - coalesce(CAST(l.discount_percent AS REAL), 0) / 100)
                - coalesce(CAST(l.discount_amount AS REAL), 0)) * coalesce(CAST(l.periods AS REAL), 1)) AS net
        FROM newest n JOIN line l ON l.document_id = n.id
        WHERE n.place = 1 AND l.deleted_at IS NULL AND l.kind = 'item' AND l.unit_price IS NOT NULL
            AND l.quantity IS NOT NULL AND (l.place = 'fixed' OR l.selected)
        GROUP BY n.deal_id
    )
    SELECT deal_id, 100 * (gross - net * (1 - coalesce(percent, 0) / 100) + coalesce(amount, 0)) / gross
    FROM priced WHERE gross > 0"""


def read_ended(connection: sqlite3.Connection) -> list[Ended]:
    """Return every deal that was won, lost or let go."""
    return [Ended(*row) for row in connection.execute(_ENDED)]


def read_roles(connection: sqlite3.Connection) -> Mapping[str, int]:
    """Return how many of the four buying roles were covered by somebody with a name, by deal."""
    return dict(connection.execute(_ROLES).fetchall())


def read_rivals_named(connection: sqlite3.Connection) -> Mapping[str, list[str]]:
    """Return the names of the competitors, by deal."""
    found: dict[str, list[str]] = defaultdict(list)
    for deal_id, name in connection.execute(_RIVALS):
        found[deal_id].append(name)
    return found


def read_discounts(connection: sqlite3.Connection) -> Mapping[str, float]:
    """Return the share of the list price that was given away, in per cent, by deal.

    Of the accepted paper, else of the newest that went out, else of the draft; deals without lines have none.
    """
    return dict(connection.execute(_DISCOUNTS).fetchall())


def read_rate(connection: sqlite3.Connection) -> str | None:
    """Return the owner's usual worth of an hour, as stored."""
    row = connection.execute("SELECT hourly_rate FROM profile WHERE deleted_at IS NULL LIMIT 1").fetchone()
    return None if row is None else row[0]
