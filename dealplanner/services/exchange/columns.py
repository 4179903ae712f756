"""Recognises what a table lists and which of its columns holds what, whatever their order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dealplanner.services.exchange.errors import UnknownTable
from dealplanner.services.exchange.headings import NEEDED, SYNONYMS, TELLING, TableKind
from dealplanner.services.exchange.matching import normalised
from dealplanner.services.exchange.tables import Row, Table


@dataclass(frozen=True)
class Columns:
    """A table with the meaning of its columns."""

    kind: TableKind
    table: Table
    places: Mapping[str, int]
    """The index of the column that holds a fact, by the fact’s name, such as `close_date` for `closed`."""

    def cell(self, row: Row, fact: str) -> str:
        """Return what `row` says of `fact`, or "" where there is no such column."""
        place = self.places.get(fact)
        return "" if place is None else row.cells[place]

    def column(self, fact: str) -> list[str]:
        """Return what all rows say of `fact`."""
        place = self.places.get(fact)
        return [] if place is None else self.table.column(place)

    def heading(self, fact: str) -> str:
        """Return how the file calls `fact`."""
        return self.table.headings[self.places[fact]]

    def rest(self, row: Row) -> list[str]:
        """Return the cells of columns that are not known, as `heading: value`."""
        known = set(self.places.values())
        pairs = zip(self.table.headings, row.cells, strict=True)
        return [f"{heading}: {cell}" for i, (heading, cell) in enumerate(pairs) if cell and i not in known]


def recognise(table: Table, kind: TableKind | None = None) -> Columns:
    """Return the table with its kind, found from the headings unless given, and the meaning of its columns.

    Raise UnknownTable where no heading tells.
    """
    headings = [normalised(heading) for heading in table.headings]
    readings = [Columns(one, table, _places(one, headings)) for one in ([kind] if kind else TableKind)]
    usable = [reading for reading in readings if reading.places.keys() & NEEDED[reading.kind]]
    best = max(usable, key=_merit, default=None)
    if best is None:
        raise UnknownTable(file=table.file)
    return best


def _places(kind: TableKind, headings: list[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for fact, synonyms in SYNONYMS[kind].items():
        for synonym in map(normalised, synonyms.split(",")):
            if synonym in headings and (place := headings.index(synonym)) not in places.values():
                places[fact] = place
                break
    return places


def _merit(reading: Columns) -> tuple[int, int]:
    """Weigh how many columns tell the kind, then how many are known at all."""
    return len(reading.places.keys() & TELLING[reading.kind]), len(reading.places)
