"""Takes things from the price list into the offer."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from dealplanner.records import Deal, Line, PriceItem
from dealplanner.services.deals import new_row
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace

_SAME = ("code", "title", "description", "unit", "period", "tax_category")


def add_from_price_list(workspace: Workspace, deal: Deal, item: PriceItem) -> Line:
    """Add `item` as a line of the deal’s offer, in one step of undo.

    A price in another currency than the deal’s is not converted but left open.
    """
    with workspace.action():
        line = cast(Line, new_row(workspace, deal, "offer.lines"))
        for name, value in _values(item, deal.currency).items():
            workspace.change(Slot(line, name), value)
    return line


def _values(item: PriceItem, currency: str) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(item, name) for name in _SAME}
    if item.tax_rate is not None:
        values["tax_rate"] = item.tax_rate
    for name in ("unit_price", "cost"):
        price = getattr(item, name)
        if price is not None and price.currency == currency:
            values[name] = price.amount
    return {**values, "price_item_id": item.id, "price_version": item.version or Decimal(1)}


def is_priced_in(item: PriceItem, currency: str) -> bool:
    """Say whether the item has a price in `currency`."""
    return item.unit_price is not None and item.unit_price.currency == currency


def price_items(session: Session) -> list[PriceItem]:
    """Return the live price list, by series and title."""
    wanted = select(PriceItem).where(PriceItem.deleted_at.is_(None))
    return list(session.scalars(wanted.order_by(PriceItem.series, PriceItem.title, PriceItem.id)))
