"""Negotiation: who proposed what when, and what is given and got."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Mapped

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import ConcessionKind, ConcessionState, SideOf
from dealplanner.domain.fields import Choice, Day, Link, MoneyField, Number, Text
from dealplanner.i18n import N_
from dealplanner.records.account import refers
from dealplanner.records.base import Record, says
from dealplanner.records.within import InDeal


class Move(InDeal, Record):
    """One proposal on one open point, in its exact wording; moves are only ever added."""

    __tablename__ = "move"

    point_id: Mapped[str | None] = refers(
        Link(label=N_("Open point"), to="open_point", required=True), "open_point"
    )
    side: Mapped[SideOf] = says(Choice(label=N_("Who proposed it?"), options=SideOf, empty=SideOf.OURS))
    person_id: Mapped[str | None] = refers(Link(label=N_("By whom?")), "person")
    on: Mapped[date | None] = says(Day(label=N_("When?"), required=True))
    words: Mapped[str] = says(Text(label=N_("In which words?"), lines=3, required=True))


class Concession(InDeal, Record):
    """Something that one side gives the other."""

    __tablename__ = "concession"

    point_id: Mapped[str | None] = refers(Link(label=N_("On which point?"), to="open_point"), "open_point")
    side: Mapped[SideOf] = says(Choice(label=N_("Who gives it?"), options=SideOf, empty=SideOf.OURS))
    what: Mapped[str] = says(Text(label=N_("What is given?"), required=True, private=True))
    kind: Mapped[ConcessionKind] = says(
        Choice(
            label=N_("What is it about?"),
            options=ConcessionKind,
            empty=ConcessionKind.OTHER,
            private=True,
            why=N_("Its cost is reckoned from the offer."),
        )
    )
    figure: Mapped[Decimal | None] = says(
        Number(
            label=N_("How much of it?"),
            decimals=4,
            least=Decimal(0),
            private=True,
            why=N_("Per cent, amount, days or hours, by what it is about."),
        )
    )
    worth: Mapped[Money | None] = says(
        MoneyField(
            label=N_("Or what it is worth to us"), private=True, why=N_("Where it cannot be reckoned.")
        )
    )
    state: Mapped[ConcessionState] = says(
        Choice(label=N_("State"), options=ConcessionState, empty=ConcessionState.THOUGHT, private=True)
    )
    for_what: Mapped[str] = says(
        Text(label=N_("In return for what?"), private=True, why=N_("Nothing is given without something got."))
    )
