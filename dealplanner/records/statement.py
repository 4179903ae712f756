"""Statements: who said what, when, on which occasion, in which words."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from dealplanner.domain.fields import Day, Flag, Link, Text
from dealplanner.i18n import N_
from dealplanner.records.account import refers
from dealplanner.records.base import Record, says
from dealplanner.records.within import InDeal


class Statement(InDeal, Record):
    """One piece of evidence for a judgement."""

    __tablename__ = "statement"
    __table_args__ = (Index(None, "deal_id", "about"),)

    about: Mapped[str] = mapped_column(default="", server_default="")
    """The judgement: `qualify.money:in_place`, or `problem/<id>:severity` for a record."""
    value: Mapped[str] = mapped_column(default="", server_default="")
    """The value that was stated, as JSON, so that a later change of the answer shows."""
    person_id: Mapped[str | None] = refers(Link(label=N_("Who said so?"), required=True), "person")
    on: Mapped[date | None] = says(Day(label=N_("When?"), required=True))
    occasion: Mapped[str] = says(Text(label=N_("On which occasion?")))
    words: Mapped[str] = says(Text(label=N_("In which words?"), lines=2))
    settled: Mapped[bool] = says(Flag(label=N_("Settled: no longer counts")))
    settled_because: Mapped[str] = says(Text(label=N_("Why does it no longer count?"), private=True))
