"""Accounts and persons: who may buy, and the human beings there."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from dealplanner.domain.fields import Choice, Day, Field, Link, Number, Text
from dealplanner.domain.stakes import RelationshipLevel
from dealplanner.i18n import N_
from dealplanner.records.base import Declared, Record, says


def refers(field: Field, table: str) -> Any:
    """Return the column that holds the id of a record in `table`, or nothing.

    The constraint is looked at when a transaction ends, so that new records may be written in any order.
    """
    return mapped_column(
        Declared(field),
        ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED"),
        default=None,
        index=True,
        dataclass_metadata={"field": field},
    )


class Account(Record):
    """A company, public body or household that may buy."""

    __tablename__ = "account"
    __table_args__ = (Index(None, "name", "id"),)

    name: Mapped[str] = says(Text(label=N_("Name"), required=True))
    parent_id: Mapped[str | None] = refers(Link(label=N_("Belongs to"), to="account"), "account")
    sector: Mapped[str] = says(Text(label=N_("Sector")))
    office: Mapped[str] = says(Text(label=N_("Office")))
    address: Mapped[str] = says(Text(label=N_("Address"), lines=3))
    tax_id: Mapped[str] = says(Text(label=N_("Tax number")))
    email: Mapped[str] = says(Text(label=N_("E-mail")))
    phone: Mapped[str] = says(Text(label=N_("Phone")))
    website: Mapped[str] = says(Text(label=N_("Website")))
    founded: Mapped[Decimal | None] = says(
        Number(label=N_("Founded in"), least=Decimal(800), most=Decimal(2200))
    )
    employees: Mapped[Decimal | None] = says(Number(label=N_("Employees"), least=Decimal(0)))
    revenue: Mapped[Decimal | None] = says(
        Number(label=N_("Yearly revenue, in millions"), decimals=3, least=Decimal(0))
    )
    level: Mapped[RelationshipLevel] = says(
        Choice(
            label=N_("What are we to them now?"),
            options=RelationshipLevel,
            empty=RelationshipLevel.NOT_KNOWN,
            private=True,
            why=N_("As they would say it, not as we hope."),
        )
    )
    level_wanted: Mapped[RelationshipLevel] = says(
        Choice(
            label=N_("What do we want to be?"),
            options=RelationshipLevel,
            empty=RelationshipLevel.NOT_KNOWN,
            private=True,
            why=N_("One level up is a year’s work."),
        )
    )
    goals: Mapped[str] = says(
        Text(
            label=N_("Goals with this account"),
            lines=3,
            private=True,
            why=N_("What we do next to get there."),
        )
    )
    notes: Mapped[str] = says(Text(label=N_("Notes"), lines=4, private=True))

    parent: Mapped[Account | None] = relationship(remote_side="Account.id", default=None, repr=False)
    persons: Mapped[list[Person]] = relationship(back_populates="account", default_factory=list, repr=False)


class Person(Record):
    """A human being at an account, or outside it: an adviser, a lawyer."""

    __tablename__ = "person"
    __table_args__ = (Index(None, "name", "id"),)

    name: Mapped[str] = says(Text(label=N_("Name"), required=True))
    account_id: Mapped[str | None] = refers(Link(label=N_("Account"), to="account"), "account")
    job: Mapped[str] = says(Text(label=N_("Position")))
    department: Mapped[str] = says(Text(label=N_("Department")))
    salutation: Mapped[str] = says(
        Text(label=N_("Salutation"), why=N_("As it opens a letter: Dear Ms Brandt"))
    )
    email: Mapped[str] = says(Text(label=N_("E-mail")))
    phone: Mapped[str] = says(Text(label=N_("Phone")))
    mobile: Mapped[str] = says(Text(label=N_("Mobile")))
    address: Mapped[str] = says(Text(label=N_("Address"), lines=3))
    since_on: Mapped[date | None] = says(Day(label=N_("There since")))
    left_on: Mapped[date | None] = says(
        Day(label=N_("Left on"), why=N_("Whoever left is kept: people come back elsewhere."))
    )
    notes: Mapped[str] = says(Text(label=N_("Notes"), lines=4, private=True))

    account: Mapped[Account | None] = relationship(back_populates="persons", default=None, repr=False)
