"""The chain of deals on one account: each begun from the one before, with what became of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome
from dealplanner.storage.chains import Link, read_chained


@dataclass(frozen=True)
class ChainedDeal:
    """One deal of a chain, and how many stand before it."""

    id: str
    title: str
    outcome: Outcome
    value: Money | None
    opened_on: date | None
    closed_on: date | None
    depth: int


def chains(connection: sqlite3.Connection, account_id: str) -> list[ChainedDeal]:
    """Return the deals of an account that follow each other: each below the one it was begun from.

    A deal that follows one of another account begins a chain of its own.
    """
    links = read_chained(connection, account_id)
    known = {link.id for link in links}
    below: dict[str, list[Link]] = {}
    for link in links:
        if link.follows_id in known and link.follows_id is not None:
            below.setdefault(link.follows_id, []).append(link)
    seen: set[str] = set()
    roots = [link for link in links if link.follows_id not in known]
    return [deal for root in roots for deal in _walk(root, below, seen)]


def _walk(root: Link, below: dict[str, list[Link]], seen: set[str]) -> Iterator[ChainedDeal]:
    """Yield a deal and all that follow it, by a stack of our own: a chain may be long."""
    stack = [(root, 0)]
    while stack:
        link, depth = stack.pop()
        if link.id in seen:
            continue
        seen.add(link.id)
        yield _deal(link, depth)
        stack += [(one, depth + 1) for one in reversed(below.get(link.id, []))]


def _deal(link: Link, depth: int) -> ChainedDeal:
    return ChainedDeal(
        id=link.id,
        title=link.title,
        outcome=Outcome.by_value(link.outcome),
        value=Money.parse(link.value) if link.value else None,
        opened_on=date.fromisoformat(link.opened_on) if link.opened_on else None,
        closed_on=date.fromisoformat(link.closed_on) if link.closed_on else None,
        depth=depth,
    )
