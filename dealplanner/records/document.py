"""Documents and their lines: what was offered, in numbered and frozen versions."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import DocumentState, Option
from dealplanner.domain.fields import Choice, Day, Flag, Link, MoneyField, Number, Percent, Text
from dealplanner.domain.pricing.kinds import DiscountScope, LineKind, Period, Place, TaxCategory
from dealplanner.domain.steps.offer import Paper
from dealplanner.i18n import N_
from dealplanner.records.account import refers
from dealplanner.records.base import Record, says
from dealplanner.records.within import InDeal


class Language(Option):
    """The languages of papers."""

    EN = "en", N_("English")
    ZH = "zh", N_("Chinese")


class Document(InDeal, Record):
    """A quote, proposal or term sheet; its number is drawn when it is issued."""

    __tablename__ = "document"
    __table_args__ = (Index(None, "created_at", "id"), Index(None, "state", "valid_through"))

    kind: Mapped[Paper] = says(Choice(label=N_("Kind"), options=Paper, empty=Paper.QUOTE))
    number: Mapped[str] = says(Text(label=N_("Number")))
    revision: Mapped[int] = mapped_column(default=1, server_default="1")
    state: Mapped[DocumentState] = says(
        Choice(label=N_("State"), options=DocumentState, empty=DocumentState.DRAFT)
    )
    language: Mapped[Language] = says(
        Choice(label=N_("Language"), options=Language, empty=Language.EN, why=N_("The client’s language."))
    )
    addressee_id: Mapped[str | None] = refers(
        Link(label=N_("To whom is it addressed?"), why=N_("Best to the economic buyer.")), "person"
    )
    subject: Mapped[str] = says(Text(label=N_("Subject"), why=N_("Empty takes the deal’s title.")))
    valid_days: Mapped[Decimal | None] = says(
        Number(
            label=N_("Valid for how many days?"),
            least=Decimal(1),
            most=Decimal(3650),
            why=N_("Longer than their planned decision."),
        ),
        Decimal(30),
    )
    issued_on: Mapped[date | None] = says(Day(label=N_("Issued")))
    valid_through: Mapped[date | None] = says(Day(label=N_("Valid through")))
    gross: Mapped[bool] = says(
        Flag(label=N_("Prices include tax"), why=N_("For clients who cannot reclaim tax."))
    )
    tax_per_line: Mapped[bool] = says(
        Flag(label=N_("Round tax for each line"), why=N_("Usual is once for each rate."))
    )
    discount_percent: Mapped[Decimal | None] = says(
        Percent(label=N_("Discount on the whole, in %"), why=N_("A percentage or an amount, not both."))
    )
    discount_amount: Mapped[Decimal | None] = says(
        Number(
            label=N_("Discount on the whole, as an amount"),
            decimals=6,
            least=Decimal(0),
            why=N_("At most the sum of the lines."),
        )
    )
    discount_scope: Mapped[DiscountScope] = says(
        Choice(label=N_("The discount is for"), options=DiscountScope, empty=DiscountScope.BOTH)
    )
    cash_unit: Mapped[Decimal | None] = says(
        Number(label=N_("Cash is rounded to"), decimals=6, least=Decimal(0))
    )
    deposit: Mapped[Decimal | None] = says(
        Number(label=N_("Deposit"), decimals=6, least=Decimal(0), why=N_("Between nothing and the total."))
    )
    variant: Mapped[str] = says(
        Text(
            label=N_("Variant"), why=N_("What this one is called beside the others; empty for the only one.")
        )
    )
    chosen: Mapped[bool] = says(Flag(label=N_("This variant goes out"), why=N_("One of up to four.")))
    in_words: Mapped[bool] = says(
        Flag(label=N_("Amount in words"), why=N_("Chinese formal numerals on a Chinese paper."))
    )
    bilingual: Mapped[bool] = says(
        Flag(label=N_("In both languages, side by side"), why=N_("English and Chinese on one paper."))
    )
    home_rate: Mapped[Decimal | None] = says(
        Number(
            label=N_("One unit is worth at home"),
            decimals=8,
            least=Decimal("0.00000001"),
            private=True,
            why=N_("Frozen with its day when the paper is issued."),
        )
    )
    home_rate_on: Mapped[date | None] = says(Day(label=N_("Rate of which day?"), private=True))
    state_on: Mapped[date | None] = says(Day(label=N_("Since when?")))
    state_reason: Mapped[str] = says(
        Text(label=N_("Why did it end so?"), private=True, lines=2, why=N_("In the client’s words."))
    )
    total: Mapped[Money | None] = says(MoneyField(label=N_("Total")))
    reason: Mapped[str] = says(Text(label=N_("Reason to overrule the advice"), private=True))
    snapshot: Mapped[Any | None] = mapped_column(JSON(none_as_null=True), default=None, deferred=True)
    pdf: Mapped[bytes | None] = mapped_column(LargeBinary, default=None, deferred=True)
    sha256: Mapped[str] = mapped_column(String(64), default="", server_default="")

    lines: Mapped[list[Line]] = relationship(
        back_populates="document", order_by="Line.position", default_factory=list, repr=False
    )

    @property
    def is_issued(self) -> bool:
        """Say whether it has gone out, whatever has become of it since."""
        return self.state is not DocumentState.DRAFT


class Line(Record):
    """One line of an offer, as typed; the rules of `domain.pricing` compute with it."""

    __tablename__ = "line"

    document_id: Mapped[str] = mapped_column(String(32), ForeignKey("document.id"), default=None, index=True)
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    kind: Mapped[LineKind] = says(Choice(label=N_("Kind"), options=LineKind, empty=LineKind.ITEM))
    code: Mapped[str] = says(Text(label=N_("Code")))
    title: Mapped[str] = says(Text(label=N_("Title"), required=True))
    description: Mapped[str] = says(Text(label=N_("Description"), lines=3))
    quantity: Mapped[Decimal | None] = says(
        Number(label=N_("Quantity"), decimals=4, least=Decimal(0)), Decimal(1)
    )
    unit: Mapped[str] = says(Text(label=N_("Unit")))
    unit_price: Mapped[Decimal | None] = says(Number(label=N_("Unit price"), decimals=6, least=Decimal(0)))
    discount_percent: Mapped[Decimal | None] = says(Percent(label=N_("Discount, in %")))
    discount_amount: Mapped[Decimal | None] = says(
        Number(label=N_("Discount, as an amount"), decimals=6, least=Decimal(0))
    )
    discount_reason: Mapped[str] = says(Text(label=N_("Reason for the discount")))
    tax_category: Mapped[TaxCategory] = says(
        Choice(label=N_("Tax"), options=TaxCategory, empty=TaxCategory.STANDARD)
    )
    tax_rate: Mapped[Decimal | None] = says(Percent(label=N_("Tax rate")))
    period: Mapped[Period] = says(Choice(label=N_("Paid"), options=Period, empty=Period.ONCE))
    periods: Mapped[Decimal | None] = says(
        Number(label=N_("How many times"), least=Decimal(1), most=Decimal(1000)), Decimal(1)
    )
    place: Mapped[Place] = says(Choice(label=N_("Place in the offer"), options=Place, empty=Place.FIXED))
    option_group: Mapped[str] = says(Text(label=N_("Choose-one group")))
    selected: Mapped[bool] = says(Flag(label=N_("Selected")))
    hide_price: Mapped[bool] = says(Flag(label=N_("Hide the price")))
    cost: Mapped[Decimal | None] = says(
        Number(label=N_("What a unit costs us"), decimals=6, least=Decimal(0), private=True)
    )
    note: Mapped[str] = says(Text(label=N_("Private note"), lines=2, private=True))
    problem_id: Mapped[str | None] = refers(Link(label=N_("Solves which problem?"), to="problem"), "problem")
    price_item_id: Mapped[str | None] = refers(
        Link(label=N_("From the price list"), to="price_item"), "price_item"
    )
    price_version: Mapped[Decimal | None] = says(Number(label=N_("Version of the price")))

    document: Mapped[Document | None] = relationship(back_populates="lines", default=None, repr=False)
