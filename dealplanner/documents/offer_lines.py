"""The rows of an offer's lines: what is bought, how much of it, at what price.

The amounts of the column add up: an item shows its gross amount, and its discount stands below as a row of
its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from dealplanner.documents.flow import Block
from dealplanner.documents.grid import Column, Look, Row
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.prose import Prose
from dealplanner.documents.stack import Stack
from dealplanner.documents.styles import Style
from dealplanner.domain.pricing.kinds import LineKind, Period, Place
from dealplanner.domain.pricing.lines import OfferLine
from dealplanner.domain.pricing.priced import PricedOffer, PricedRow
from dealplanner.domain.pricing.taxes import tax_key


@dataclass(frozen=True)
class LineTable:
    """Makes the rows of the line table in one kit."""

    offer: PricedOffer
    kit: Kit

    @cached_property
    def taxed_apart(self) -> bool:
        """Say whether lines differ in their tax, so that each must name its own."""
        keys = {tax_key(row.line) for row in self.offer.rows if row.line.kind is LineKind.ITEM}
        return len(keys) > 1

    def columns(self) -> list[TableColumn]:
        """Return the columns from left to right."""
        amount = "column.gross_amount" if self.offer.gross else "column.amount"
        price = "column.gross_price" if self.offer.gross else "column.price"
        tax = [TableColumn("column.tax", align="right")] if self.taxed_apart else []
        return [
            TableColumn("column.position"),
            TableColumn("column.description", share=1),
            TableColumn("column.quantity", align="decimal"),
            TableColumn("column.unit"),
            TableColumn(price, align="decimal"),
            *tax,
            TableColumn(amount, align="right"),
        ]

    def head(self) -> Row:
        """Return the head, repeated on every page."""
        cells = [self.kit.column_head(column, currency=self.offer.currency) for column in self.columns()]
        return Row(cells, Look(below=self.kit.strong_line, padding=self.kit.looks.row))

    def shape(self) -> list[Column]:
        """Return how wide the columns are."""
        words = ("column.unit", "column.description")
        return [Column(share=column.share, firm=column.key not in words) for column in self.columns()]

    def section(self, words: str, more: str = "") -> Row:
        """Return the heading of lines that belong together, with what is said of them all."""
        look = Look(fill=self.kit.theme.colours.tint, padding=self.kit.looks.row, below=self.kit.hairline)
        cell: Block = Prose(words, self.kit.looks.cell_strong)
        if more.strip():
            cell = Stack([cell, Prose(more, self.kit.looks.cell_small)])
        return Row([cell], look, spans=(len(self.columns()),), keep=True)

    def words(self, line: OfferLine) -> Row:
        """Return a line that is only text."""
        cell = self.kit.pair(line.title, line.description)
        return Row([None, cell], self.kit.row_look(), spans=(1, len(self.columns()) - 1))

    def subtotals(self, row: PricedRow) -> Iterator[Row]:
        """Yield what the lines since the last section or subtotal come to, a row for each period."""
        for number, part in enumerate(row.sums, start=1):
            title = row.line.title or self.kit.say("subtotal")
            if part.period is not Period.ONCE:
                title = self.kit.say("of_period", words=title, period=self.kit.say(f"per.{part.period}"))
            cells = [
                Prose(title, self.kit.looks.figure_strong),
                Prose(self.kit.formats.amount(part.amount), self.kit.looks.figure_strong),
            ]
            spans = (len(self.columns()) - 1, 1)
            yield Row(cells, self.kit.row_look(), spans=spans, keep=number < len(row.sums))

    def item(self, row: PricedRow, position: int) -> Iterator[Row]:
        """Yield the row of an item, and below it the row of its discount."""
        line, look = row.line, self.kit.row_look()
        discounted = bool(row.discount) and not line.hide_price
        first = replace(look, below=None, tail=0.0) if discounted else look
        yield Row(self._cells(row, position), first, keep=discounted)
        if discounted:
            words = Prose(self._discount_words(row), self.kit.looks.cell_small)
            amount = Prose(self.kit.formats.amount(-row.discount), self._figure(row))
            cells = [None, words, amount]
            yield Row(
                cells, replace(look, padding=0.0, tail=look.padding), spans=(1, len(self.columns()) - 2, 1)
            )

    def _cells(self, row: PricedRow, position: int) -> list[Block | None]:
        line, formats, looks = row.line, self.kit.formats, self.kit.looks
        shown = "" if line.hide_price else formats.unit_price(line.unit_price)
        amount = self.kit.say("included") if line.hide_price else formats.amount(row.gross)
        tax = [Prose(formats.percent(tax_key(line)[1]), looks.figure)] if self.taxed_apart else []
        return [
            Prose(str(position), looks.label),
            self._description(row),
            Prose(formats.number(line.quantity, 4), looks.figure),
            Prose(line.unit, looks.cell),
            Prose(shown, looks.figure),
            *tax,
            Prose(amount, self._figure(row)),
        ]

    def _figure(self, row: PricedRow) -> Style:
        looks = self.kit.looks
        return looks.figure if row.counts else replace(looks.italic, align="right")

    def _description(self, row: PricedRow) -> Block:
        line = row.line
        title = " ".join(part for part in (line.code, line.title) if part.strip())
        below = [line.description, self._period_words(line)]
        if row.counts and line.place is not Place.FIXED:
            below.append(self.kit.say("chosen_option"))
        return self.kit.pair(title, "\n".join(part for part in below if part.strip()))

    def _period_words(self, line: OfferLine) -> str:
        if line.period is Period.ONCE:
            return ""
        times = self.kit.formats.number(Decimal(line.periods))
        return self.kit.say(
            f"paid.{line.period}" if line.periods > 1 else f"paid_once.{line.period}", n=times
        )

    def _discount_words(self, row: PricedRow) -> str:
        percent = self.kit.formats.percent(row.percent) if row.percent else ""
        words = self.kit.say("discount_percent", percent=percent) if percent else self.kit.say("discount")
        reason = row.line.discount_reason
        return self.kit.say("with_reason", words=words, reason=reason) if reason.strip() else words
