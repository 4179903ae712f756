"""What an offer comes to: subtotals, discount, taxes and totals, each period by itself and under its name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from dealplanner.documents.both import Both
from dealplanner.documents.grid import Column, Grid, Look, Row
from dealplanner.documents.kit import Kit
from dealplanner.documents.prose import Prose
from dealplanner.domain.amounts import Money
from dealplanner.domain.pricing.bounds import LARGEST
from dealplanner.domain.pricing.kinds import LineKind, Period
from dealplanner.domain.pricing.priced import PricedOffer, PricedPart, PricedRow, TaxRow
from dealplanner.domain.pricing.taxes import TAXED
from dealplanner.domain.pricing.words import chinese_words, english_words

_FEW = 12  # lines that a term sheet repeats from its quote


@dataclass(frozen=True)
class TotalRow:
    """A label and its amount; `strong` for what the client pays."""

    label: str
    amount: Decimal | None
    strong: bool = False


def totals(offer: PricedOffer, kit: Kit) -> Iterator[TotalRow]:
    """Yield every sum of the offer in the order in which it prints."""
    parts = offer.from_parts or offer.parts
    if offer.is_open:
        yield TotalRow(kit.say("total.open"), None)
    for part in parts:
        if len(parts) > 1 or part.period is not Period.ONCE:
            yield TotalRow(_part_words(part, kit), None)
        yield from _part(part, offer, kit)
    for key, term in (("first_year", offer.first_year), ("whole_term", offer.whole_term)):
        if term is not None:
            words = kit.say(f"total.{key}_taxed" if term.tax else f"total.{key}")
            yield TotalRow(words, term.total, strong=True)
    if offer.deposit is not None and offer.balance is not None:
        yield TotalRow(kit.say("total.deposit"), offer.deposit)
        yield TotalRow(kit.say("total.balance"), offer.balance)


def _part_words(part: PricedPart, kit: Kit) -> str:
    words = kit.say(f"part.{part.period}")
    if part.periods is None or part.period is Period.ONCE:
        return words
    return kit.counted("times_periods", Decimal(part.periods), words=words)


def _part(part: PricedPart, offer: PricedOffer, kit: Kit) -> Iterator[TotalRow]:
    taxed = any(row.category in TAXED and row.rate for row in part.taxes)
    if part.discount:
        yield TotalRow(kit.say("subtotal"), part.subtotal)
        yield TotalRow(kit.say("total.discount"), -part.discount)
    if offer.gross:
        yield TotalRow(_total_words(offer, kit, taxed=True), part.total, strong=True)
    elif taxed:
        yield TotalRow(kit.say("total.net"), part.net)
    for row in part.taxes:
        yield TotalRow(_tax_words(row, kit, gross=offer.gross), row.tax)
    if not offer.gross:
        yield TotalRow(_total_words(offer, kit, taxed=taxed), part.total, strong=True)
    if part.cash_rounding:
        yield TotalRow(kit.say("total.rounding"), part.cash_rounding)
        yield TotalRow(kit.say("total.payable"), part.payable, strong=True)


def _total_words(offer: PricedOffer, kit: Kit, *, taxed: bool) -> str:
    if offer.is_open:
        return kit.say("total.from_taxed" if taxed else "total.from")
    return kit.say("total.with_tax" if taxed else "total.plain")


def _tax_words(row: TaxRow, kit: Kit, *, gross: bool) -> str:
    base = kit.formats.amount(row.base)
    if row.category in TAXED:
        key = "tax.inside" if gross else "tax.on"
        return kit.say(key, rate=kit.formats.percent(row.rate), base=base)
    own = dict(kit.tax_notes).get(str(row.category))
    return kit.say("tax.own", words=own, base=base) if own else kit.say(f"tax.{row.category}", base=base)


def total_rows(offer: PricedOffer, kit: Kit, columns: int) -> list[Row]:
    """Return the sums as the last rows of the line table; they stay together."""
    found = list(totals(offer, kit))
    before = [TotalRow("", None), *found]
    rows = [
        _row(total, kit, columns, first=not last.strong) for last, total in zip(before, found, strict=False)
    ]
    words = kit.both(lambda one: _in_words(offer, one))
    if words:
        cell = Prose(words.below if isinstance(words, Both) else words, kit.looks.figure_small)
        rows.append(Row([cell], Look(padding=kit.looks.row), spans=(columns,)))
    for row, following in zip(rows, found[1:], strict=False):
        row.keep = following.amount is not None  # a page may end before the next period
    if words:
        rows[-2].keep = True
    return rows


def _row(total: TotalRow, kit: Kit, columns: int, *, first: bool) -> Row:
    looks, pad = kit.looks, kit.looks.row * 0.7
    spans = (columns - 1, 1)
    if total.amount is None:
        label = Prose(total.label, looks.column_right)
        return Row([label], Look(padding=pad + kit.looks.unit * 0.4), spans=(columns,))
    if not total.strong:
        cells = [Prose(total.label, looks.figure), Prose(kit.formats.amount(total.amount), looks.figure)]
        return Row(cells, Look(padding=pad), spans=spans)
    label = Prose(total.label, looks.figure_strong)
    amount = Prose(kit.formats.money(total.amount), looks.figure_strong)
    line = kit.strong_line if first else kit.hairline
    ground = Look(above=line, fill=kit.theme.colours.tint, padding=kit.looks.row)
    return Row([label, amount], ground, spans=spans)


def fees_of(offer: PricedOffer) -> list[PricedRow]:
    """Return the lines that a term sheet repeats: those that count, or none of many."""
    items = [row for row in offer.rows if row.line.kind is LineKind.ITEM and row.counts]
    return items if len(items) <= _FEW else []


def fees_table(offer: PricedOffer, kit: Kit) -> Grid:
    """Return the fees in short: each line that counts, unless there are many, and what they come to."""
    look, looks = kit.row_look(), kit.looks
    rows = []
    for row in fees_of(offer):
        amount = kit.say("included") if row.line.hide_price else kit.formats.amount(row.net)
        title = " ".join(part for part in (row.line.code, row.line.title) if part.strip())
        period = "" if row.line.period is Period.ONCE else kit.say(f"per.{row.line.period}")
        words = kit.say("of_period", words=title, period=period) if period else title
        rows.append(Row([Prose(words, looks.cell), Prose(amount, looks.figure)], look))
    if rows:
        rows[-1].keep = True
    head = Row(
        [Prose(kit.say("column.fee"), looks.column), Prose(_amount_head(offer, kit), looks.column_right)],
        Look(below=kit.strong_line, padding=looks.row),
    )
    sums = total_rows(offer, kit, 2)
    return Grid(
        [Column(share=1), Column(firm=True)],
        [*rows, *sums],
        head=head,
        inset=looks.unit,
        after=looks.unit * 2,
    )


def _amount_head(offer: PricedOffer, kit: Kit) -> str:
    key = "column.gross_amount" if offer.gross else "column.amount"
    return kit.say(key, currency=offer.currency)


def headline(offer: PricedOffer, kit: Kit) -> str:
    """Return what the client pays in one line a period."""
    lines = []
    for part in offer.from_parts or offer.parts:
        amount = kit.formats.money(part.payable)
        words = kit.say("headline.from", amount=amount) if offer.is_open else amount
        if part.period is not Period.ONCE:
            words = kit.say("headline.period", amount=words, period=kit.say(f"per.{part.period}"))
        lines.append(words)
    taxed = any(part.tax for part in offer.from_parts or offer.parts)
    return "\n".join(kit.say("headline.with_tax", amount=line) if taxed else line for line in lines)


def _in_words(offer: PricedOffer, kit: Kit) -> str:
    """Return the total in words where they are wanted: formal numerals on a Chinese paper."""
    if not kit.in_words or offer.total is None or abs(offer.total) > LARGEST:
        return ""
    key = "total.in_words" if offer.whole_term is None else "total.once_in_words"
    spell = chinese_words if kit.language == "zh" else english_words
    return kit.say(key, words=spell(Money(offer.total, offer.currency)))
