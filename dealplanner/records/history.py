"""What the program remembers of its own work: the journal, unfinished words, rows kept aside."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from dealplanner.records.base import Moment, Record


class Entry(Record):
    """One edit in the journal, which only grows; written in the edit's own transaction."""

    __tablename__ = "journal"
    __table_args__ = (Index(None, "record_table", "record_id"),)

    number: Mapped[int] = mapped_column(Integer, default=0, unique=True)
    """The order of edits, which does not trust the clock."""
    at: Mapped[datetime] = mapped_column(Moment, default=None)
    action: Mapped[str] = mapped_column(String(32), default="")
    """Edits of one action share it and are undone together."""
    undoes: Mapped[str] = mapped_column(String(32), default="", server_default="")
    """The action that this one turned round, if it is an undo."""
    record_table: Mapped[str] = mapped_column(String(32), default="")
    record_id: Mapped[str] = mapped_column(String(32), default="")
    attribute: Mapped[str] = mapped_column(String(64), default="")
    field: Mapped[str] = mapped_column(String(64), default="", server_default="")
    before: Mapped[Any | None] = mapped_column(JSON, default=None)
    after: Mapped[Any | None] = mapped_column(JSON, default=None)


class Unfinished(Record):
    """Words that are no value yet, such as `12 June` in a field for money: kept until they are."""

    __tablename__ = "unfinished"
    __table_args__ = (UniqueConstraint("record_table", "record_id", "attribute", "field"),)

    record_table: Mapped[str] = mapped_column(String(32), default="")
    record_id: Mapped[str] = mapped_column(String(32), default="")
    attribute: Mapped[str] = mapped_column(String(64), default="")
    field: Mapped[str] = mapped_column(String(64), default="", server_default="")
    words: Mapped[str] = mapped_column(default="", server_default="")


class Aside(Record):
    """A row of an imported file that could not be taken over, kept until its owner decides."""

    __tablename__ = "aside"

    file: Mapped[str] = mapped_column(default="", server_default="")
    line: Mapped[int] = mapped_column(default=0, server_default="0")
    reason: Mapped[str] = mapped_column(default="", server_default="")
    row: Mapped[Any | None] = mapped_column(JSON, default=None)
