"""One deal beside the others of the file: what an hour brings elsewhere, and how such deals ended."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import cast

from sqlalchemy.orm import Session

from dealplanner.domain.amounts import Money
from dealplanner.domain.facts import DealFacts, OwnHistory, RivalDeal
from dealplanner.domain.worth import worth
from dealplanner.records import Deal
from dealplanner.storage.rivals import Rival, read_history, read_rivals

BEST = 100
"""How many of the others the rules look at: nobody goes through more."""


def open_deals(session: Session, but: Deal, currency: str = "", most: int = -1) -> tuple[RivalDeal, ...]:
    """Return what an hour is worth in the other open deals where that is known, the best first.

    Their hours are those noted on them and those of what was done for them, as in the deal itself.
    `most` bounds how many are read; −1 reads all. Only what is saved counts.
    """
    rows = read_rivals(plain_connection(session), but.id, currency, most)
    return tuple(_rivals(rows))


def _rivals(rows: list[Rival]) -> Iterator[RivalDeal]:
    for row in rows:
        hours = [Decimal(one) for one in (row.spent, *(row.done or "").split(",")) if one]
        facts = DealFacts(
            today=date.min,  # the day has no say in it
            value=Money.parse(row.value),
            chance=Decimal(row.chance),
            hours_planned=Decimal(row.planned) if row.planned else None,
            hours_spent=sum(hours, Decimal(0)),
        )
        per_hour = worth(facts).per_hour
        if per_hour is not None:
            yield RivalDeal(id=row.id, title=row.title, account=row.account or "", per_hour=per_hour)


def own_history(session: Session, step: int) -> OwnHistory:
    """Return how the deals of this file ended that had come as far as `step`; only what is saved counts."""
    won, ended = read_history(plain_connection(session), step)
    return OwnHistory(won=won, ended=ended)


def plain_connection(session: Session) -> sqlite3.Connection:
    """Return the connection to the file that a session works on, for plain reads."""
    return cast(sqlite3.Connection, session.connection().connection.dbapi_connection)
