"""Fills every field of a paper in which people’s words stand, whatever the paper is."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from enum import Enum
from typing import Any

Path = tuple[str, ...]
KEYS = {
    *("Head.language", "Head.currency", "PricedOffer.currency", "OfferTerms.currency", "HomeRate.currency"),
    *("Money.currency", "Quantity.unit", "Said.key", "Section.key", "Row.key", "ContractClause.key"),
    *("PocketRung.key", "PocketGift.side", "PocketGift.state", "PocketSum.key", "ListedPoint.state"),
    "PaperLook.accent",
}
"""Fields that hold a key of the program, not words."""
PRIVATE = {"OfferLine.note"}
PAIRS = {
    "Said.facts": (0,),
    "Contract.facts": (0,),
    "PaperLook.tax_notes": (0,),
    "HandOverSheet.terms": (0, 1),
}
"""Rows that are tuples, with the columns that hold a key."""


class Filling:
    """Puts words into every field, each under its path: `("head", "account", "name")`, rows from 1."""

    def __init__(self, words: Callable[[int, str], str]) -> None:
        """Take `words`, which gets the number of a field, its class and name, and returns what to put."""
        self._words = words
        self.put: dict[Path, str] = {}
        self.names: dict[Path, str] = {}
        """Class and field of each, such as `Party.name`."""

    def fill(self, paper: Any) -> Any:
        """Return `paper` with other words in every field."""
        return self._filled(paper, (), "", ())

    def _filled(self, value: Any, path: Path, name: str, keys: tuple[int, ...]) -> Any:
        if isinstance(value, Enum) or name in KEYS or name in PRIVATE:
            return value
        if isinstance(value, str):
            self.names[path] = name
            self.put[path] = self._words(len(self.put), name)
            return self.put[path]
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return self._record(value, path)
        if isinstance(value, tuple):
            return self._row(value, path, name, keys)
        return value

    def _record(self, value: Any, path: Path) -> Any:
        changes = {}
        for field in dataclasses.fields(value):
            name = f"{type(value).__name__}.{field.name}"
            found = getattr(value, field.name)
            changes[field.name] = self._filled(found, (*path, field.name), name, PAIRS.get(name, ()))
        return dataclasses.replace(value, **changes)

    def _row(self, value: tuple[Any, ...], path: Path, name: str, keys: tuple[int, ...]) -> Any:
        if keys and value and not isinstance(value[0], tuple):  # one row: some of its columns are keys
            return tuple(
                part if at in keys else self._filled(part, (*path, str(at + 1)), name, ())
                for at, part in enumerate(value)
            )
        return tuple(self._filled(part, (*path, str(at + 1)), name, keys) for at, part in enumerate(value))
