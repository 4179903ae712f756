"""Todos: actions, calls, meetings and questions of a deal, due and done, with the hours that they took."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from dealplanner.domain.fields import Choice, Day, Flag, Link, Number, Text
from dealplanner.domain.todos import Closes, TodoKind
from dealplanner.i18n import N_
from dealplanner.records.account import refers
from dealplanner.records.base import Record, says
from dealplanner.records.within import InDeal


class Todo(InDeal, Record):
    """Something that we do for a deal; done ones stay, with the hours that they took."""

    __tablename__ = "todo"
    __table_args__ = (Index(None, "done_on", "due_on"),)

    kind: Mapped[TodoKind] = says(Choice(label=N_("Kind"), options=TodoKind, empty=TodoKind.ACTION))
    what: Mapped[str] = says(
        Text(label=N_("What will you do?"), required=True, why=N_("One thing that can be done in a day."))
    )
    person_id: Mapped[str | None] = refers(Link(label=N_("With whom?")), "person")
    due_on: Mapped[date | None] = says(Day(label=N_("By when"), why=N_("It appears on Today.")))
    done_on: Mapped[date | None] = says(Day(label=N_("Done")))
    hours: Mapped[Decimal | None] = says(
        Number(
            label=N_("Hours it took"),
            decimals=2,
            least=Decimal(0),
            most=Decimal(1_000),
            private=True,
            why=N_("Travel and preparation too."),
        )
    )
    closes: Mapped[Closes] = says(
        Choice(
            label=N_("Closes which gap?"),
            options=Closes,
            empty=Closes.NONE,
            private=True,
            why=N_("On HOLD, each gap wants an action and a day."),
        )
    )
    theirs: Mapped[bool] = says(Flag(label=N_("Their promise"), why=N_("Else it is ours to keep.")))
    about: Mapped[str] = mapped_column(default="", server_default="")
    """The judgement that a question asks about, as statements call it."""
