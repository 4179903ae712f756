"""Fulfilment: certificates, service levels with what was measured, opinions of those who decided."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import (
    AttachmentKind,
    CertificateKind,
    SatisfactionRound,
    ServicePeriod,
)
from dealplanner.domain.fields import Choice, Day, Flag, Link, MoneyField, Number, Percent, Text
from dealplanner.domain.stakes import Satisfaction
from dealplanner.i18n import N_
from dealplanner.records.account import refers
from dealplanner.records.base import Record, says
from dealplanner.records.within import InDeal


class Certificate(InDeal, Record):
    """A certificate of acceptance or a change order, with its number."""

    __tablename__ = "certificate"

    kind: Mapped[CertificateKind] = says(
        Choice(label=N_("Kind"), options=CertificateKind, empty=CertificateKind.ACCEPTANCE)
    )
    number: Mapped[str] = says(Text(label=N_("Number")))
    milestone_id: Mapped[str | None] = refers(Link(label=N_("Which milestone?"), to="milestone"), "milestone")
    what: Mapped[str] = says(Text(label=N_("What is it about?"), lines=3, required=True))
    why: Mapped[str] = says(Text(label=N_("Why?"), lines=2))
    amount: Mapped[Money | None] = says(
        MoneyField(label=N_("More or less, before tax"), least=None, why=N_("Less with a minus."))
    )
    days: Mapped[Decimal | None] = says(
        Number(label=N_("Days more or less"), least=Decimal(-3650), most=Decimal(3650))
    )
    on: Mapped[date | None] = says(Day(label=N_("Day")))
    signed_on: Mapped[date | None] = says(Day(label=N_("Signed by both on")))
    defects: Mapped[str] = says(Text(label=N_("Defects, and by when they are mended"), lines=2))


class ServiceLevel(InDeal, Record):
    """One promise of the contract that is measured."""

    __tablename__ = "service_level"

    what: Mapped[str] = says(Text(label=N_("What is promised"), required=True))
    target: Mapped[Decimal | None] = says(
        Number(label=N_("Target"), decimals=4, least=Decimal(0), why=N_("Such as 99.5 per cent, or 4 hours."))
    )
    unit: Mapped[str] = says(Text(label=N_("Unit"), why=N_("Per cent, hours, days.")))
    more_is_better: Mapped[bool] = says(
        Flag(label=N_("More is better"), why=N_("Yes for availability, no for hours of repair.")), True
    )
    fee: Mapped[Money | None] = says(
        MoneyField(label=N_("Fee of a period"), why=N_("What credits are reckoned from."))
    )
    credit_percent: Mapped[Decimal | None] = says(Percent(label=N_("Credit for each step missed, in %")))
    credit_step: Mapped[Decimal | None] = says(
        Number(label=N_("A step is"), decimals=4, least=Decimal(0), why=N_("In the unit of the target."))
    )
    cap_percent: Mapped[Decimal | None] = says(Percent(label=N_("Credit of a period at most, in %")))
    every: Mapped[ServicePeriod] = says(
        Choice(
            label=N_("Measured every"),
            options=ServicePeriod,
            empty=ServicePeriod.MONTH,
            why=N_("The fee is that of one such period."),
        )
    )


class Measured(InDeal, Record):
    """What was measured of a service level in one period."""

    __tablename__ = "measured"

    service_id: Mapped[str | None] = refers(
        Link(label=N_("Service level"), to="service_level", required=True), "service_level"
    )
    on: Mapped[date | None] = says(Day(label=N_("End of the period"), required=True))
    value: Mapped[Decimal | None] = says(
        Number(label=N_("Measured"), decimals=4, least=Decimal(0), required=True)
    )
    note: Mapped[str] = says(Text(label=N_("Note")))
    credited_on: Mapped[date | None] = says(Day(label=N_("Credit given on")))


class Opinion(InDeal, Record):
    """What somebody said when asked how satisfied they are."""

    __tablename__ = "opinion"

    stakeholder_id: Mapped[str | None] = refers(
        Link(label=N_("Who?"), to="stakeholder", required=True), "stakeholder"
    )
    round: Mapped[SatisfactionRound] = says(
        Choice(label=N_("When"), options=SatisfactionRound, empty=SatisfactionRound.OTHER)
    )
    on: Mapped[date | None] = says(Day(label=N_("Asked on")))
    how: Mapped[Satisfaction] = says(
        Choice(
            label=N_("How satisfied are they?"),
            options=Satisfaction,
            empty=Satisfaction.NOT_ASKED,
            private=True,
        )
    )
    won: Mapped[str] = says(Text(label=N_("Did they win what they wanted?"), lines=2, private=True))
    words: Mapped[str] = says(Text(label=N_("In their words"), lines=2, private=True))


class Attachment(InDeal, Record):
    """A file that is kept in the deal: the signed copy, a version that the client sent back."""

    __tablename__ = "attachment"
    __table_args__ = (Index(None, "sha256"),)

    kind: Mapped[AttachmentKind] = says(
        Choice(label=N_("Kind"), options=AttachmentKind, empty=AttachmentKind.OTHER)
    )
    title: Mapped[str] = says(Text(label=N_("Title"), required=True))
    file_name: Mapped[str] = says(Text(label=N_("File")))
    on: Mapped[date | None] = says(Day(label=N_("Day")))
    document_id: Mapped[str | None] = refers(
        Link(label=N_("Copy of which paper?"), to="document"), "document"
    )
    sha256: Mapped[str] = mapped_column(String(64), default="", server_default="")
    content: Mapped[bytes | None] = mapped_column(LargeBinary, default=None, deferred=True)
