"""Lines of an offer from what was copied out of a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from io import StringIO
from typing import Any

from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.reading import Unreadable, normalise, read_number
from dealplanner.i18n import N_, Phrase, phrase

MOST = 500  # lines; nobody reads a longer quote
_NAMES = {
    "code": "code article sku artikel artikelnummer art.-nr. nr no. item 编码 编号 货号 型号",
    "title": "title name description bezeichnung leistung position product 名称 项目 品名 产品",
    "quantity": "quantity qty menge anzahl 数量",
    "unit": "unit einheit einh. uom 单位",
    "unit_price": "unit_price price unit price einzelpreis preis ep 单价 价格",
    "discount_percent": "discount rabatt discount_% 折扣",
}
_BY_COUNT: dict[int, tuple[str, ...]] = {
    1: ("title",),
    2: ("title", "unit_price"),
    3: ("title", "quantity", "unit_price"),
    4: ("title", "quantity", "unit", "unit_price"),
    5: ("code", "title", "quantity", "unit", "unit_price"),
    6: ("code", "title", "quantity", "unit", "unit_price", "discount_percent"),
}
_FIGURES = ("quantity", "unit_price", "discount_percent")


@dataclass(frozen=True)
class PastedLine:
    """One line as it was read; what was not there is None or empty."""

    kind: LineKind = LineKind.ITEM
    code: str = ""
    title: str = ""
    unit: str = ""
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    discount_percent: Decimal | None = None


@dataclass(frozen=True)
class Pasted:
    """What was read, and what could not be."""

    lines: tuple[PastedLine, ...]
    refused: tuple[Phrase, ...]
    """One sentence for each row that was left out."""


def is_table(text: str) -> bool:
    """Say whether `text` was copied from a table: more than one row, or more than one cell."""
    return "\t" in text or "\n" in text.strip("\n")


def read_lines(text: str, decimal_mark: str = ".") -> Pasted:
    """Read rows of cells parted by tabs; the first may name the columns, else they go by their number.

    A row with words in its first cells only, among rows with figures, is a section.
    """
    try:
        rows = [[" ".join(normalise(cell).split()) for cell in row] for row in _rows(text)]
    except csv.Error:  # a cell of more than 128 kB
        return Pasted((), (phrase(N_("A cell holds more than a line of an offer can: paste it as text.")),))
    rows = [row for row in rows if any(row)]
    if len(rows) > MOST:
        sentence = N_("{count} lines are too many for one offer: paste at most {most}, or parts of it.")
        return Pasted((), (phrase(sentence, count=len(rows), most=MOST),))
    columns = _named(rows[0]) if rows else ()
    if columns:
        rows = rows[1:]
    width = max((_width(row) for row in rows), default=0)
    columns = columns or _BY_COUNT.get(width, _BY_COUNT[6])
    found: list[PastedLine] = []
    refused: list[Phrase] = []
    for number, row in enumerate(rows, start=1):
        try:
            found.append(_line(row, columns, decimal_mark))
        except Unreadable as error:
            refused.append(phrase(N_("Row {number}: {why}"), number=number, why=error.words))
    return Pasted(tuple(found), tuple(refused))


def _rows(text: str) -> Iterator[list[str]]:
    """Yield the cells of each row; a cell in quotes may hold line ends."""
    yield from csv.reader(StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), dialect="excel-tab")


def _width(row: Sequence[str]) -> int:
    return max((place for place, cell in enumerate(row, start=1) if cell), default=0)


def _named(row: Sequence[str]) -> tuple[str, ...]:
    """Return the columns that a first row names; nothing where it is a line like others."""
    known = tuple(_column(cell) for cell in row)
    return known if "title" in known and len([name for name in known if name]) > 1 else ()


def _column(cell: str) -> str:
    word = cell.casefold().strip()
    for name, words in _NAMES.items():
        if word and (word == name or word.replace(" ", "_") in words.split() or word in words.split()):
            return name
    return ""


def _line(row: Sequence[str], columns: Sequence[str], decimal_mark: str) -> PastedLine:
    cells = {name: cell for name, cell in zip(columns, row, strict=False) if name}
    figures: dict[str, Any] = {name: _figure(cells.get(name, ""), decimal_mark) for name in _FIGURES}
    told: dict[str, Any] = {name: cells.get(name, "") for name in ("code", "title", "unit")}
    if not told["title"] and told["code"]:
        told = {**told, "title": told["code"], "code": ""}
    has_figures = any(value is not None for value in figures.values())
    if len(columns) > 1 and not has_figures and not told["unit"]:
        return PastedLine(LineKind.SECTION, title=told["title"])
    return PastedLine(**told, **figures)


def _figure(cell: str, decimal_mark: str) -> Decimal | None:
    """Read a figure with or without its currency."""
    plain = cell.strip("€$£¥￥元 ").removesuffix("EUR").removesuffix("USD").removesuffix("CNY")
    return read_number(plain, decimal_mark)
