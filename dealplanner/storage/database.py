"""Records on the one connection: SQLAlchemy's engine and session over it."""

from __future__ import annotations

import sqlite3

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool


def engine_on(connection: sqlite3.Connection) -> Engine:
    """Return an engine that uses `connection` and no other, and keeps client data out of its errors."""
    engine = create_engine(
        "sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True, future=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # sqlite3 would begin late and only for writes: half a migration could stay after a crash
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def session_on(connection: sqlite3.Connection) -> Session:
    """Return the session of an open file; records stay readable after a commit."""
    return Session(engine_on(connection), autoflush=False, expire_on_commit=False)
