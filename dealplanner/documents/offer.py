"""An offer on paper: its line table with options and totals, and its payment plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from dealplanner.documents.flow import Block, PageBreak
from dealplanner.documents.grid import Grid, Row
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.offer_lines import LineTable
from dealplanner.documents.totals import total_rows
from dealplanner.domain.pricing.kinds import LineKind, Place
from dealplanner.domain.pricing.priced import PricedOffer, PricedRow


def line_table(offer: PricedOffer, kit: Kit) -> Iterator[Block]:
    """Yield the line table, in several tables where a line asks for a new page."""
    table = LineTable(offer, kit)
    stretches = list(_stretches(table))
    stretches[-1].extend(_options(table))
    last = stretches[-1]
    sums = total_rows(offer, kit, len(table.columns()))
    if last and sums:
        last[-1].keep = True
    last.extend(sums)
    for number, rows in enumerate(stretches):
        if number:
            yield PageBreak()
        yield Grid(table.shape(), rows, head=table.head(), inset=kit.looks.unit, after=2.4 * kit.looks.unit)


def positions(offer: PricedOffer) -> dict[int, int]:
    """Return the number under which each item prints, by its row's index."""
    items = [row.index for row in offer.rows if row.line.kind is LineKind.ITEM]
    return {index: number for number, index in enumerate(items, start=1)}


def _stretches(table: LineTable) -> Iterator[list[Row]]:
    """Yield the rows that count, up to each page break; a section of which nothing counts is left out."""
    numbers = positions(table.offer)
    rows: list[Row] = []
    section: Row | None = None
    for row in table.offer.rows:
        kind = row.line.kind
        if kind is LineKind.SECTION:
            section = table.section(row.line.title, row.line.description)
            continue
        if kind is LineKind.PAGE_BREAK:
            if rows:
                yield rows
            rows = []
            continue
        made = list(_rows(table, row, numbers))
        if made and section is not None:
            rows.append(section)
            section = None
        rows.extend(made)
    yield rows


def _rows(table: LineTable, row: PricedRow, numbers: dict[int, int]) -> Iterator[Row]:
    if row.line.kind is LineKind.ITEM and row.counts:
        yield from table.item(row, numbers[row.index])
    elif row.line.kind is LineKind.TEXT:
        yield table.words(row.line)
    elif row.line.kind is LineKind.SUBTOTAL:
        yield from table.subtotals(row)


def _options(table: LineTable) -> Iterator[Row]:
    """Yield what may be added or chosen, under headings that say so."""
    numbers = positions(table.offer)
    for heading, rows in option_groups(table.offer, table.kit):
        yield table.section(heading)
        for row in rows:
            yield from table.item(row, numbers[row.index])


def option_groups(offer: PricedOffer, kit: Kit) -> Iterator[tuple[str, Sequence[PricedRow]]]:
    """Yield the rows that do not count, by what the client may do with them."""
    free = [row for row in offer.rows if row.line.kind is LineKind.ITEM and not row.counts]
    optional = [row for row in free if row.line.place is not Place.ONE_OF]
    if optional:
        yield kit.say("options"), optional
    for group in offer.groups:
        rows = [row for row in free if row.index in group.rows]
        if rows:
            key = "choose_one" if group.chosen is None else "alternatives"
            yield kit.say(key, group=group.name or kit.say("unnamed_group")), rows


def payment_plan(offer: PricedOffer, kit: Kit) -> Iterator[Block]:
    """Yield the payments, if there is a plan."""
    if not offer.plan:
        return
    shares = any(row.percent is not None for row in offer.plan)
    columns = [TableColumn("column.payment", share=1.3), TableColumn("column.due", share=1)]
    if shares:
        columns.append(TableColumn("column.share", align="decimal"))
    columns.append(TableColumn("column.plan_amount", align="right"))
    rows = []
    for row in offer.plan:
        due = kit.formats.day(row.due) if isinstance(row.due, date) else row.due
        share = [kit.formats.percent(row.percent) if row.percent is not None else ""] if shares else []
        rows.append([row.title, due, *share, kit.formats.amount(row.amount)])
    yield kit.heading(kit.say("heading.payment_plan"))
    yield kit.table(columns, rows)
