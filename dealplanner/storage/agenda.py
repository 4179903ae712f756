"""What Today shows, read from the file: what is due or wakes, which offers run out, which deals age."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta
from typing import NamedTuple

from dealplanner.storage.asking import TO_ASK

# Bounds keep the first page quick in a file of any size; nobody works through more on one day.
NEAR = 500
AGEING = 2_000
SHOWN = 50
_LONG_AGO = timedelta(days=3 * 365)
"""Whoever won so long ago is not asked any more how satisfied they are."""


class Due(NamedTuple):
    """One line of Today, as stored."""

    kind: str
    """contact, milestone, payment, point, satisfaction, offer, look_again, or the kind of a todo."""
    on: str | None
    words: str
    people: str
    deal_id: str
    title: str
    account: str | None
    step: int
    value: str | None
    note: str = ""
    """What else is to be said: which condition a todo closes, whose promise it is, why a deal was let go."""


_DEAL = "d.id, d.title, a.name, d.step, d.value"
_OF_DEAL = "JOIN deal d ON d.id = x.deal_id LEFT JOIN account a ON a.id = d.account_id"
_ALIVE = "d.deleted_at IS NULL AND x.deleted_at IS NULL AND d.outcome NOT IN ('lost', 'stopped')"
_PEOPLE = """coalesce((SELECT group_concat(name, ', ') FROM (
    SELECT p.name FROM stakeholder s JOIN person p ON p.id = s.person_id
    WHERE s.deal_id = d.id AND s.deleted_at IS NULL ORDER BY s.position LIMIT 4)), '')"""

_CONTACTS = f"""
    SELECT 'contact', d.next_on, d.next_what, {_PEOPLE}, {_DEAL}
    FROM deal d LEFT JOIN account a ON a.id = d.account_id
    WHERE d.next_on <= :until AND d.outcome = 'open' AND d.deleted_at IS NULL
    ORDER BY d.next_on DESC LIMIT {NEAR}"""
_MILESTONES = f"""
    SELECT 'milestone', x.due_on, x.title, x.owner, {_DEAL} FROM milestone x {_OF_DEAL}
    WHERE x.due_on <= :until AND x.done_on IS NULL AND {_ALIVE} ORDER BY x.due_on DESC LIMIT {NEAR}"""
# an invoice is in time for the term of payment, 30 days where the term sheet names none
_TERM = """coalesce((SELECT json_extract(w.page, '$.payment_days') FROM answer w WHERE w.deal_id = d.id
    AND w.page_key = 'terms.price' AND w.lap = d.lap AND w.deleted_at IS NULL), '30')"""
_LAST = f"""CASE WHEN x.invoiced_on IS NULL THEN x.due_on
    ELSE max(coalesce(x.due_on, ''), date(x.invoiced_on, '+' || CAST({_TERM} AS INTEGER) || ' days')) END"""
_PAYMENTS = f"""
    SELECT 'payment', {_LAST} AS last, x.title, '', {_DEAL} FROM payment x {_OF_DEAL}
    WHERE x.paid_on IS NULL AND (x.due_on <= :until OR (x.due_on IS NULL AND x.invoiced_on IS NOT NULL))
    AND {_ALIVE} AND last <= :until ORDER BY x.due_on DESC LIMIT {NEAR}"""
_POINTS = f"""
    SELECT 'point', x.due_on, x.topic, x.owner, {_DEAL} FROM open_point x {_OF_DEAL}
    WHERE x.due_on <= :until AND x.state IN ('open', 'close') AND {_ALIVE}
    ORDER BY x.due_on DESC LIMIT {NEAR}"""
_TODOS = f"""
    SELECT CASE WHEN x.kind IN ('call', 'meeting', 'question', 'promise') THEN x.kind ELSE 'action' END,
        x.due_on, x.what, coalesce(p.name, ''), {_DEAL}, CASE WHEN x.theirs THEN 'theirs' ELSE x.closes END
    FROM todo x {_OF_DEAL} LEFT JOIN person p ON p.id = x.person_id
    WHERE x.done_on IS NULL AND x.due_on <= :until AND trim(x.what) <> '' AND {_ALIVE}
    ORDER BY x.due_on DESC LIMIT {NEAR}"""
# the plus keeps SQLite from reading all that was ever lost: few of them have a day
_LOOK_AGAIN = f"""
    SELECT 'look_again', d.look_again_on, d.look_again_event, {_PEOPLE}, {_DEAL}, d.close_reason
    FROM deal d LEFT JOIN account a ON a.id = d.account_id
    WHERE d.look_again_on <= :until AND +d.outcome IN ('lost', 'stopped') AND d.deleted_at IS NULL
    ORDER BY d.look_again_on DESC LIMIT {NEAR}"""
_OFFERS = f"""
    SELECT 'offer', x.valid_through, x.number, '', {_DEAL} FROM document x {_OF_DEAL}
    WHERE x.valid_through BETWEEN :since AND :until AND x.state IN ('issued', 'presented') AND {_ALIVE}
    ORDER BY x.valid_through LIMIT {SHOWN}"""
# what is planned is what `domain.flags.course.no_next_action` takes for it, so that list and flag agree
_AGEING = f"""
    SELECT 'ageing', d.opened_on, '', '', {_DEAL}
    FROM deal d LEFT JOIN account a ON a.id = d.account_id WHERE d.rowid IN (
        SELECT row FROM (SELECT rowid AS row, opened_on FROM deal
            WHERE next_on IS NULL AND outcome = 'open' AND deleted_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM todo x WHERE x.deal_id = deal.id AND x.kind <> 'question' AND NOT x.theirs
                AND x.done_on IS NULL AND x.due_on >= :today AND x.deleted_at IS NULL) LIMIT {AGEING})
        ORDER BY opened_on, row LIMIT {SHOWN})
    ORDER BY d.opened_on, d.id"""


def knows_a_deal(connection: sqlite3.Connection) -> bool:
    """Say whether the file holds a deal, open or not."""
    return connection.execute("SELECT 1 FROM deal WHERE deleted_at IS NULL LIMIT 1").fetchone() is not None


def read_due(connection: sqlite3.Connection, until: date) -> list[Due]:
    """Return what is due or wakes through the day `until`, late or not, in no order."""
    bound = {"until": until.isoformat(), "ended": (until - _LONG_AGO).isoformat()}
    return [
        Due(*row)
        for statement in (_CONTACTS, _TODOS, _MILESTONES, _PAYMENTS, _POINTS, TO_ASK, _LOOK_AGAIN)
        for row in connection.execute(statement, bound)
    ]


def read_offers(connection: sqlite3.Connection, since: date, until: date) -> list[Due]:
    """Return the offers whose last day lies between two days, the next one first."""
    rows = connection.execute(_OFFERS, {"since": since.isoformat(), "until": until.isoformat()})
    return [Due(*row) for row in rows]


def read_ageing(connection: sqlite3.Connection, today: date) -> list[Due]:
    """Return open deals without a next contact and without anything to do from `today` on, oldest first."""
    return [Due(*row) for row in connection.execute(_AGEING, {"today": today.isoformat()})]
