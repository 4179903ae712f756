"""Blocks of a proposal, in their order, and the library of passages that are used again."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from dealplanner.domain.fields import Choice, Day, Flag, Text
from dealplanner.i18n import N_
from dealplanner.records.base import Record, says
from dealplanner.records.document import Language
from dealplanner.records.within import InDeal


class Block(InDeal, Record):
    """One block of a deal’s proposal: where it stands, and what is said in it beside what the deal knows."""

    __tablename__ = "block"

    key: Mapped[str] = mapped_column(default="free", server_default="free")
    """One of `domain.papers.proposal.SECTIONS`, `free` or `annex`."""
    title: Mapped[str] = says(Text(label=N_("Heading"), why=N_("Empty takes the usual one.")))
    words: Mapped[str] = says(
        Text(label=N_("Text"), lines=6, why=N_("**bold**, lists with “- ”, links as [words](address)."))
    )
    left_out: Mapped[bool] = says(Flag(label=N_("Leave out"), why=N_("It is kept, and not printed.")))


class Passage(Record):
    """Words that were good once and may be so again, in one language."""

    __tablename__ = "passage"
    __table_args__ = (Index(None, "key", "language"),)

    key: Mapped[str] = mapped_column(default="free", server_default="free")
    """The block that it was written for, or `clause/…` for a clause of a contract."""
    language: Mapped[Language] = says(Choice(label=N_("Language"), options=Language, empty=Language.EN))
    title: Mapped[str] = says(Text(label=N_("Title"), required=True))
    words: Mapped[str] = says(Text(label=N_("Text"), lines=6, required=True))
    tags: Mapped[str] = says(Text(label=N_("Tags"), why=N_("Words to find it by, with commas.")))
    last_used_on: Mapped[date | None] = says(Day(label=N_("Last used")))
    last_won_on: Mapped[date | None] = says(Day(label=N_("Last won with")))
