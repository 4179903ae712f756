"""Reads tables with separators (CSV) row by row, so that one bad row never costs the others."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dealplanner.domain.fields import LONG_TEXT
from dealplanner.i18n import N_, Phrase, by_count, phrase
from dealplanner.services.exchange.aside import KeptAside
from dealplanner.services.exchange.errors import NoRows, TooManyColumns, TooManyRows
from dealplanner.services.exchange.plaintext import decode

DELIMITERS = (",", ";", "\t", "|")
MOST_ROWS = 100_000
MOST_COLUMNS = 500
_LONGEST_LINE = 130_000  # characters; just below the limit that csv itself sets for a cell
_SAMPLE = 4096  # looking further takes quadratic time and tells no more
_SHOWN = 2000  # characters of a line that could not be read, kept for its reader
_FORMULA_GUARD = re.compile(r"\A'(?=[=+\-@\t\r])")  # what exports write before a cell that a sheet would run
_TOO_LONG = phrase(N_("This row is longer than {limit} characters: shorten it."), limit=LONG_TEXT)
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?')  # Excel's own first line


@dataclass(frozen=True)
class Row:
    """The cells of one row, as many as there are headings."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """One file: headings, the rows below them, and what could not be read."""

    file: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    delimiter: str = ","
    aside: tuple[KeptAside, ...] = field(default=())

    def column(self, index: int) -> list[str]:
        """Return all cells below one heading."""
        return [row.cells[index] for row in self.rows]

    def named(self, cells: Sequence[str]) -> dict[str, str]:
        """Return `cells` by heading."""
        return dict(zip(self.headings, cells, strict=True))


def read_table(data: bytes, file: str, delimiter: str = "") -> Table:
    """Read the bytes of one file; `delimiter` is chosen by looking where it is not given.

    Raise ImportFileEmpty, NotText, NoRows or TooManyRows; a bad row is kept aside instead.
    """
    text = decode(data, file)
    stated = _SEPARATOR_LINE.fullmatch(text[:20].split("\n", 1)[0])
    delimiter = delimiter or (stated[1] if stated else choose_delimiter(text))
    rows: list[Row] = []
    aside: list[KeptAside] = []
    headings: tuple[str, ...] = ()
    for line, cells in _records(text, delimiter, first_line=2 if stated else 1):
        if len(rows) + len(aside) >= MOST_ROWS:
            raise TooManyRows(file=file, limit=MOST_ROWS)
        if isinstance(cells, _Broken):
            aside.append(KeptAside(file, line, cells.reason, {"": cells.text}))
        elif not headings:
            headings = _headings(cells, file)
        elif len(fitted := _fitted(cells, len(headings))) != len(headings):
            aside.append(_ragged(file, line, fitted, headings))
        elif sum(map(len, fitted)) > LONG_TEXT:
            aside.append(KeptAside(file, line, _TOO_LONG, {"": " ".join(fitted)[:_SHOWN]}))
        else:
            rows.append(Row(line, fitted))
    if not rows and not aside:
        raise NoRows(file=file)
    return Table(file, headings, tuple(rows), delimiter, tuple(aside))


def choose_delimiter(text: str) -> str:
    """Return the separator that cuts the first lines into the most columns, alike in every line."""
    lines = text[:_SAMPLE].split("\n")
    if len(text) > _SAMPLE and len(lines) > 1:
        lines.pop()  # cut in the middle

    def merit(delimiter: str) -> tuple[int, int]:
        counts = [len(cells) for cells in csv.reader(lines, delimiter=delimiter) if cells]
        alike = sum(1 for count in counts if count == counts[0])
        return (alike if counts[0] > 1 else 0, counts[0])

    return max(DELIMITERS, key=merit)


@dataclass(frozen=True)
class _Broken:
    """A line that is not a row."""

    reason: Phrase
    text: str


def _records(text: str, delimiter: str, first_line: int) -> Iterator[tuple[int, list[str] | _Broken]]:
    """Yield each row with the number of its first line; a broken row ends with that line.

    `strict` makes the reader stop at a quote that is never closed; reading then goes on in the
    line after it, where csv itself would have eaten the rest of the file.
    """
    lines = _Lines(text, first_line)
    width = 0
    while not lines.at_end:
        start, number = lines.position, lines.number
        try:
            cells = next(csv.reader(lines, delimiter=delimiter, skipinitialspace=True, strict=True))
            if width and len(cells) != width and lines.number > number + 1:
                raise csv.Error  # a quote that was never closed has met the opening one of a later row
        except (csv.Error, _LineTooLong) as error:
            lines.back_to(start, number)
            yield number, _Broken(_why(error), lines.skip()[:_SHOWN].strip())
            continue
        if any(cell.strip() for cell in cells):
            width = width or len(cells)
            yield number, cells


class _LineTooLong(Exception):
    """A line that no list has; it ends the row, not the file."""


class _Lines:
    """Walks through the lines of a text without cutting it up, and can go back."""

    def __init__(self, text: str, first: int) -> None:
        self._text = text
        self.position = 0
        self.number = 1
        while self.number < first:
            self.skip()

    @property
    def at_end(self) -> bool:
        return self.position >= len(self._text)

    def back_to(self, position: int, number: int) -> None:
        self.position, self.number = position, number

    def skip(self) -> str:
        """Return the next line and step over it."""
        end = self._text.find("\n", self.position) + 1 or len(self._text)
        line = self._text[self.position : end]
        self.back_to(end, self.number + 1)
        return line

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.at_end:
            raise StopIteration
        line = self.skip()
        if len(line) > _LONGEST_LINE:
            raise _LineTooLong
        return line


def _why(error: Exception) -> Phrase:
    if isinstance(error, _LineTooLong):
        return _TOO_LONG
    return phrase(N_("A quotation mark in this line is not closed where its cell ends: mend the marks."))


def _headings(cells: list[str], file: str) -> tuple[str, ...]:
    """Name every column once, so that a row can be kept by heading."""
    cells = list(_fitted(cells, 1))
    if len(cells) > MOST_COLUMNS:
        raise TooManyColumns(file=file, limit=MOST_COLUMNS)
    headings: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = " ".join(cell.split()) or f"#{number}"
        while name in headings:
            name = f"{name} #{number}"
        headings.append(name)
    return tuple(headings)


def _fitted(cells: list[str], width: int) -> tuple[str, ...]:
    """Trim the cells, take the guard from formulas, and drop empty cells beyond the last heading."""
    while len(cells) > width and not cells[-1].strip():
        cells.pop()
    return tuple(_FORMULA_GUARD.sub("", cell).strip() for cell in cells)


def _ragged(file: str, line: int, cells: tuple[str, ...], headings: tuple[str, ...]) -> KeptAside:
    reason = phrase(
        by_count(
            len(cells),
            N_("This row has one cell and the headings are {headings}: add or remove a separator."),
            N_("This row has {cells} cells and the headings are {headings}: add or remove a separator."),
        ),
        cells=len(cells),
        headings=len(headings),
    )
    row = {heading: cell for heading, cell in zip(headings, cells, strict=False) if cell}
    return KeptAside(file, line, reason, row | _surplus(cells[len(headings) :]))


def _surplus(cells: tuple[str, ...]) -> dict[str, str]:
    return {"": " | ".join(cells)[:_SHOWN]} if cells else {}
