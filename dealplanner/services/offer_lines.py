"""What the user does with the lines of an offer: from the price list, from a spreadsheet, copied, moved."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from dealplanner.domain.fields import fields_of
from dealplanner.domain.pasted_lines import PastedLine
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.records import Deal, Line, PriceItem
from dealplanner.services.deals import live, move_row, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace

_SAME = ("code", "title", "description", "unit", "period", "tax_category")


def add_line(
    workspace: Workspace, deal: Deal, kind: LineKind = LineKind.ITEM, after: Line | None = None
) -> Line:
    """Add an empty line behind another, else at the end; in one step of undo."""
    with workspace.action():
        line = cast(Line, new_row(workspace, deal, "offer.lines"))
        workspace.change(Slot(line, "kind"), kind)
        _put_behind(workspace, deal, [line], after)
    return line


def add_from_price_list(workspace: Workspace, deal: Deal, item: PriceItem, after: Line | None = None) -> Line:
    """Add `item` as a line of the deal’s offer, in one step of undo.

    A price in another currency than the deal’s is not converted but left open.
    """
    with workspace.action():
        line = add_line(workspace, deal, after=after)
        for name, value in _values(item, deal.currency).items():
            workspace.change(Slot(line, name), value)
    return line


def add_pasted(
    workspace: Workspace, deal: Deal, pasted: Sequence[PastedLine], after: Line | None = None
) -> list[Line]:
    """Add lines that were read from a spreadsheet, in one step of undo; known codes take the list’s tax."""
    known = {item.code: item for item in price_items(workspace.session) if item.code}
    made: list[Line] = []
    with workspace.action():
        for row in pasted:
            item = known.get(row.code)
            if item is not None:
                line = add_from_price_list(workspace, deal, item)
            else:
                line = add_line(workspace, deal, row.kind)
            for name in ("code", "title", "unit", "quantity", "unit_price", "discount_percent"):
                value = getattr(row, name)
                if value not in (None, ""):
                    workspace.change(Slot(line, name), value)
            made.append(line)
        _put_behind(workspace, deal, made, after)
    return made


def copy_line(workspace: Workspace, deal: Deal, line: Line) -> Line:
    """Add the same line once more right behind it, in one step of undo."""
    with workspace.action():
        copied = add_line(workspace, deal, line.kind, line)
        copy_values(workspace, line, copied)
    return copied


def copy_values(workspace: Workspace, line: Line, copied: Line) -> None:
    """Give `copied` every value of `line`."""
    for name in fields_of(Line):
        workspace.change(Slot(copied, name), getattr(line, name))


def move_line(workspace: Workspace, deal: Deal, line: Line, to: int) -> None:
    """Put a line at another place."""
    order = lines_of(deal)
    move_row(workspace, order, order.index(line), to - order.index(line))


def lines_of(deal: Deal) -> list[Line]:
    """Return the lines of the offer that goes out, in their order."""
    return live(deal.offer.lines) if deal.offer else []


def _put_behind(workspace: Workspace, deal: Deal, made: Sequence[Line], after: Line | None) -> None:
    """Put new lines, which stand last, behind another, all of them at once: each move looks at every line."""
    if after is None:
        return
    others = [line for line in lines_of(deal) if line not in made]
    if after in others:
        at = others.index(after) + 1
        for position, line in enumerate([*others[:at], *made, *others[at:]]):
            workspace.change(Slot(line, "position"), position)


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


def outdated(deal: Deal, items: Sequence[PriceItem]) -> list[tuple[Line, PriceItem]]:
    """Return the lines whose price-list item has a newer version, each with it."""
    known = {item.id: item for item in items}
    return [
        (line, item)
        for line in lines_of(deal)
        if (item := known.get(line.price_item_id or "")) is not None
        and (item.version or Decimal(1)) > (line.price_version or Decimal(1))
    ]


def take_new_price(workspace: Workspace, deal: Deal, line: Line, item: PriceItem) -> None:
    """Take the present price and cost of the price list into a line, in one step of undo."""
    values = _values(item, deal.currency)
    with workspace.action():
        for name in ("unit_price", "cost", "price_version"):
            if name in values:
                workspace.change(Slot(line, name), values[name])
