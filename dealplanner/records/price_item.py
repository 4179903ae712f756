"""The price list: what we sell, at which price, in which version."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from dealplanner.domain.amounts import Money
from dealplanner.domain.fields import Choice, MoneyField, Number, Percent, Text
from dealplanner.domain.pricing.kinds import Period, TaxCategory
from dealplanner.i18n import N_
from dealplanner.records.base import Record, says


class PriceItem(Record):
    """One thing that we sell; a changed price is a new version."""

    __tablename__ = "price_item"
    __table_args__ = (Index(None, "title", "id"),)

    code: Mapped[str] = says(Text(label=N_("Code")))
    title: Mapped[str] = says(Text(label=N_("Title"), required=True))
    description: Mapped[str] = says(Text(label=N_("Description"), lines=3))
    series: Mapped[str] = says(Text(label=N_("Series")))
    unit: Mapped[str] = says(Text(label=N_("Unit")))
    unit_price: Mapped[Money | None] = says(MoneyField(label=N_("Unit price"), required=True))
    period: Mapped[Period] = says(Choice(label=N_("Paid"), options=Period, empty=Period.ONCE))
    tax_category: Mapped[TaxCategory] = says(
        Choice(label=N_("Tax"), options=TaxCategory, empty=TaxCategory.STANDARD)
    )
    tax_rate: Mapped[Decimal | None] = says(Percent(label=N_("Tax rate")))
    cost: Mapped[Money | None] = says(MoneyField(label=N_("What it costs us"), private=True))
    version: Mapped[Decimal | None] = says(Number(label=N_("Version"), least=Decimal(1)), Decimal(1))
