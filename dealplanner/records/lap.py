"""Former laps: what a deal was when the trial close got its “no”, kept to be read again."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from dealplanner.domain.fields import Day, Text
from dealplanner.i18n import N_
from dealplanner.records.base import Record, says
from dealplanner.records.within import InDeal


class Lap(InDeal, Record):
    """A lap that has ended; it is read, never written again."""

    __tablename__ = "lap"

    number: Mapped[int] = mapped_column(default=1, server_default="1")
    ended_on: Mapped[date | None] = says(Day(label=N_("Ended")))
    reason: Mapped[str] = says(Text(label=N_("Why it ended so"), private=True, lines=2))
    kept: Mapped[Any | None] = mapped_column(JSON(none_as_null=True), default=None, deferred=True)
    """The records of the deal as they were then: for each table the rows as a plan file holds them."""
