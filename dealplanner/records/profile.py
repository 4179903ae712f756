"""The owner's profile: what stands at the head of every paper, and the usual settings."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from dealplanner.domain.amounts import Money
from dealplanner.domain.fields import Choice, MoneyField, Number, Percent, Text
from dealplanner.i18n import N_
from dealplanner.records.base import Record, says
from dealplanner.records.document import Language


class Profile(Record):
    """The consultant who owns the file; there is one."""

    __tablename__ = "profile"

    name: Mapped[str] = says(Text(label=N_("Your name"), why=N_("Signs the papers.")))
    company: Mapped[str] = says(Text(label=N_("Company"), why=N_("As in the register.")))
    address: Mapped[str] = says(Text(label=N_("Address"), lines=3, why=N_("One line after the other.")))
    email: Mapped[str] = says(Text(label=N_("E-mail")))
    phone: Mapped[str] = says(Text(label=N_("Phone")))
    website: Mapped[str] = says(Text(label=N_("Website")))
    tax_id: Mapped[str] = says(Text(label=N_("Tax number")))
    registration: Mapped[str] = says(Text(label=N_("Registration"), why=N_("Court and number.")))
    bank: Mapped[str] = says(Text(label=N_("Bank"), lines=2, why=N_("Printed on the quote.")))
    currency: Mapped[str] = says(Text(label=N_("Home currency"), why=N_("Three letters, as in EUR.")), "EUR")
    hourly_rate: Mapped[Money | None] = says(
        MoneyField(label=N_("What is an hour of yours worth?"), private=True)
    )
    tax_rate: Mapped[Decimal | None] = says(
        Percent(label=N_("Usual tax rate"), why=N_("New lines start with it."))
    )
    language: Mapped[Language] = says(
        Choice(label=N_("Usual language of papers"), options=Language, empty=Language.EN)
    )
    stale_after: Mapped[Decimal | None] = says(
        Number(
            label=N_("After how many days is a statement stale?"),
            least=Decimal(1),
            most=Decimal(3650),
            unit=N_("days"),
            why=N_("What was said longer ago has to be asked again."),
        ),
        Decimal(30),
    )
    logo: Mapped[bytes | None] = mapped_column(LargeBinary, default=None, deferred=True)
