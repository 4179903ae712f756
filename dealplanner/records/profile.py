"""The owner's profile: what stands at the head of every paper, and the usual settings."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from dealplanner.domain.amounts import Money
from dealplanner.domain.fields import (
    Choice,
    Colour,
    Currency,
    Flag,
    MoneyField,
    Number,
    NumberPattern,
    Percent,
    Text,
)
from dealplanner.domain.papers.look import Face, LetterheadKind, SheetOf, ThemeName
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
    currency: Mapped[str] = says(
        Currency(label=N_("Home currency"), why=N_("Three letters, as in EUR.")), "EUR"
    )
    hourly_rate: Mapped[Money | None] = says(
        MoneyField(label=N_("What is an hour of yours worth?"), private=True)
    )
    tax_rate: Mapped[Decimal | None] = says(
        Percent(label=N_("Usual tax rate"), why=N_("New lines start with it."))
    )
    language: Mapped[Language] = says(
        Choice(label=N_("Usual language of papers"), options=Language, empty=Language.EN)
    )
    quote_numbers: Mapped[str] = says(
        NumberPattern(
            label=N_("Numbers of quotes"),
            why=N_("{n} counts; {n:3} has three digits; {year}, {yy}, {month}."),
        ),
        "Q-{year}-{n:3}",
    )
    proposal_numbers: Mapped[str] = says(
        NumberPattern(label=N_("Numbers of proposals"), why=N_("Another pattern than that of quotes.")),
        "P-{year}-{n:3}",
    )
    term_sheet_numbers: Mapped[str] = says(
        NumberPattern(label=N_("Numbers of term sheets"), why=N_("Another pattern again.")),
        "T-{year}-{n:3}",
    )
    first_number: Mapped[Decimal | None] = says(
        Number(
            label=N_("Counting begins with"),
            least=Decimal(1),
            most=Decimal(999_999),
            why=N_("Where your earlier papers end."),
        ),
        Decimal(1),
    )
    numbers_by_year: Mapped[bool] = says(
        Flag(label=N_("Begin anew each year"), why=N_("Else counting goes on.")), True
    )
    theme: Mapped[ThemeName] = says(
        Choice(label=N_("Look of the papers"), options=ThemeName, empty=ThemeName.PLAIN)
    )
    accent: Mapped[str] = says(
        Colour(label=N_("Accent colour"), why=N_("As in #1f5c8b; empty takes the look’s own."))
    )
    face: Mapped[Face] = says(Choice(label=N_("Typeface"), options=Face, empty=Face.OWN))
    sheet: Mapped[SheetOf] = says(Choice(label=N_("Paper"), options=SheetOf, empty=SheetOf.A4))
    margin: Mapped[Decimal | None] = says(
        Number(
            label=N_("Margin at the sides"),
            least=Decimal(12),
            most=Decimal(40),
            unit=N_("mm"),
            why=N_("Empty takes the look’s own."),
        )
    )
    letterhead: Mapped[LetterheadKind] = says(
        Choice(label=N_("Letterhead"), options=LetterheadKind, empty=LetterheadKind.LEFT)
    )
    footer: Mapped[str] = says(
        Text(label=N_("At the foot of every page"), lines=2, why=N_("Such as: member of a chamber."))
    )
    tax_exempt_note: Mapped[str] = says(
        Text(label=N_("Why exempt from tax"), why=N_("Printed where a line is exempt."))
    )
    tax_reverse_note: Mapped[str] = says(
        Text(label=N_("Reverse charge, as printed"), why=N_("Empty takes the usual sentence."))
    )
    tax_outside_note: Mapped[str] = says(
        Text(label=N_("Outside the scope of tax, as printed"), why=N_("Empty takes the usual sentence."))
    )
    cost_of_capital: Mapped[Decimal | None] = says(
        Percent(
            label=N_("What capital costs you a year"),
            private=True,
            why=N_("What later payment costs is reckoned with it."),
        )
    )
    margin_floor: Mapped[Decimal | None] = says(
        Percent(label=N_("Least margin"), private=True, why=N_("Below it an offer raises a red flag."))
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
