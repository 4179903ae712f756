"""Deals beside one another as SQLite reads them: what each brings an hour, and how the ended ones ended."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple


class Rival(NamedTuple):
    """An open deal of which value, chance and hours are known, as stored."""

    id: str
    title: str
    account: str | None
    value: str
    chance: str
    planned: str | None
    spent: str | None
    done: str | None
    """The hours of what was done for it, one by one with commas between."""


# The order is reckoned in floating point; whoever shows a figure reckons it exactly.
_RIVALS = """
    WITH known AS MATERIALIZED (
        SELECT d.id, d.title, d.account_id, d.value, d.chance, d.hours_planned, d.hours_spent,
            max(coalesce(CAST(d.hours_planned AS REAL), 0),
                coalesce(CAST(d.hours_spent AS REAL), 0) + coalesce(
                    (SELECT sum(CAST(t.hours AS REAL)) FROM todo t
                     WHERE t.deal_id = d.id AND t.deleted_at IS NULL), 0)) AS hours
        FROM deal d
        WHERE d.outcome = 'open' AND d.deleted_at IS NULL AND d.id <> :but
            AND d.value IS NOT NULL AND d.chance IS NOT NULL
            AND (:currency = '' OR substr(d.value, 1, 3) = :currency)
    )
    SELECT k.id, k.title, (SELECT a.name FROM account a WHERE a.id = k.account_id),
        k.value, k.chance, k.hours_planned, k.hours_spent,
        (SELECT group_concat(t.hours) FROM todo t WHERE t.deal_id = k.id AND t.deleted_at IS NULL)
    FROM known k WHERE k.hours > 0
    ORDER BY CAST(substr(k.value, 5) AS REAL) * CAST(k.chance AS REAL) / k.hours DESC, k.id
    LIMIT :most"""

_SPOKEN_WITH = 2
"""The step that every ended deal had come to; how much further, only this file’s own deals tell."""

# A deal that ended before it came into the file (an import, an old list) says not how far it had come.
_HISTORY = """
    SELECT coalesce(sum(outcome = 'won'), 0), count(*) FROM deal
    WHERE (outcome = 'won' OR (outcome IN ('lost', 'stopped') AND step >= :step)) AND deleted_at IS NULL
        AND (:step <= :spoken_with OR closed_on >= substr(coalesce(created_at, ''), 1, 10))"""


def read_rivals(connection: sqlite3.Connection, but: str, currency: str = "", most: int = -1) -> list[Rival]:
    """Return the open deals but one, in one currency where it is named, the best hour first; −1: all."""
    bound = {"but": but, "currency": currency, "most": most}
    return [Rival(*row) for row in connection.execute(_RIVALS, bound)]


def read_history(connection: sqlite3.Connection, step: int) -> tuple[int, int]:
    """Return how many deals were won, and how many ended, of those that had come as far as `step`.

    A won deal has passed every step; of the others it is known at which step they ended, unless they
    ended before they came into this file: those, won or not, count for the first two steps only.
    """
    bound = {"step": step, "spoken_with": _SPOKEN_WITH}
    won, ended = connection.execute(_HISTORY, bound).fetchone()
    return won, ended
