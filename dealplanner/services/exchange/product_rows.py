"""Plans the price list from the rows of a table."""

from __future__ import annotations

from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.errors import UserError
from dealplanner.domain.fields import fields_of
from dealplanner.i18n import N_, phrase
from dealplanner.records import PriceItem
from dealplanner.services.exchange.columns import Columns
from dealplanner.services.exchange.draft import Draft, NotUsable, in_column, twice
from dealplanner.services.exchange.figures import decimal_mark, read_money, read_number
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.plans import PlannedItem, Source
from dealplanner.services.exchange.tables import Row

_FIGURES = ("price", "cost", "tax_rate")


def plan_items(draft: Draft, columns: Columns) -> None:
    """Plan an item for every row with a title and a price; a price is never guessed."""
    marks = {figure: decimal_mark(columns.column(figure)) for figure in _FIGURES}
    for row in columns.table.rows:
        try:
            _plan_item(draft, columns, row, marks)
        except NotUsable as refusal:
            draft.set_aside(columns, row, refusal.reason)


def _plan_item(draft: Draft, columns: Columns, row: Row, marks: dict[str, str]) -> None:
    source = Source(columns.table.file, row.line)
    title = draft.meant(TableKind.PRODUCTS, columns.cell(row, "title"), source)
    if not title:
        raise NotUsable(
            phrase(N_("This row names no product: fill in “{column}”."), column=columns.heading("title"))
        )
    if title in draft.existing.items:
        draft.already[TableKind.PRODUCTS] += 1
        return
    if title in draft.items:
        raise twice(title, draft.items[title].source)
    price = cell_money(draft, columns, row, "price", marks["price"])
    if price is None:
        raise NotUsable(phrase(N_("“{title}” has no price: write one into its row."), title=title))
    description = [columns.cell(row, "description"), *columns.rest(row)]
    draft.items[title] = PlannedItem(
        source=source,
        title=title,
        unit_price=price,
        code=columns.cell(row, "code"),
        series=columns.cell(row, "series"),
        unit=columns.cell(row, "unit"),
        description="\n".join(filter(None, description)),
        tax_rate=_tax_rate(columns, row, marks["tax_rate"]),
        cost=cell_money(draft, columns, row, "cost", marks["cost"]),
    )


def cell_money(draft: Draft, columns: Columns, row: Row, fact: str, mark: str) -> Money | None:
    """Return the amount in a cell, nothing where it is empty; raise NotUsable where it is no amount."""
    text = columns.cell(row, fact)
    if not text:
        return None
    currency = columns.cell(row, "currency").upper() or draft.currency
    try:
        return read_money(text, currency, mark)
    except UserError as error:
        raise in_column(columns.heading(fact), error) from error


def _tax_rate(columns: Columns, row: Row, mark: str) -> Decimal | None:
    text = columns.cell(row, "tax_rate").removesuffix("%")
    if not text:
        return None
    heading = columns.heading("tax_rate")
    try:
        rate = read_number(text, mark)
    except UserError as error:
        raise in_column(heading, error) from error
    complaint = fields_of(PriceItem)["tax_rate"].complaint(rate)
    if complaint is not None:
        raise NotUsable(complaint)
    return rate
