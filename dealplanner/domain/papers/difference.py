"""What a revision changes: word by word, and in money."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from difflib import SequenceMatcher
from typing import Any, Literal, TypeAlias

Path: TypeAlias = tuple[str, ...]
_WORD = re.compile(r"[一-鿿぀-ヿ]|[^\W_]+|\s+|.", re.DOTALL)  # a Chinese character is a word
# Numbers that follow from others, and what is the paper's own and not its content.
_FOLLOWS = (
    "look private sheet draft number revision issued logo sha256 index counts gross discount percent share"
    " base tax sums groups taxes from_parts first_year margin subtotal cash_rounding paper parts whole_term"
    " balance"
).split()
_FOLLOWS_IN_ROWS = ("net", "total")
_ALONE = 0.4  # two rows that are less alike than this are no versions of each other


@dataclass(frozen=True)
class Piece:
    """A stretch of words that stayed, went or came."""

    kind: Literal["same", "gone", "new"]
    words: str


@dataclass(frozen=True)
class Change:
    """One place of a paper that reads differently now; rows are counted from 1."""

    path: Path
    before: str
    after: str
    row: str = ""
    """What the row is called that it stands in, as it reads now."""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Return the words with what went and what came."""
        return tuple(_pieces(self.before, self.after))

    @property
    def by(self) -> Decimal | None:
        """Return by how much a number has changed; None where it is no number on both sides."""
        try:
            return Decimal(self.after) - Decimal(self.before)
        except InvalidOperation:
            return None


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Return what reads differently in two papers, each as the data that it was frozen with."""
    return tuple(_compared((), before, after))


def _compared(path: Path, before: Any, after: Any) -> Iterator[Change]:
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in dict.fromkeys([*before, *after]):
            if key not in _FOLLOWS and not ("rows" in path and key in _FOLLOWS_IN_ROWS):
                yield from _compared((*path, key), before.get(key), after.get(key))
    elif isinstance(before, list | tuple) or isinstance(after, list | tuple):
        yield from _rows(path, list(before or ()), list(after or ()))
    elif _said(before) != _said(after):
        yield Change(path, _said(before), _said(after))


def _rows(path: Path, before: list[Any], after: list[Any]) -> Iterator[Change]:
    """Compare rows with their earlier selves, wherever they stand now."""
    for number, (old, new) in enumerate(_pairs(before, after), start=1):
        where = (*path, str(number))
        if old is None or new is None:
            words = _row_words(new if old is None else old)
            yield Change(where, "" if old is None else words, "" if new is None else words)
        else:
            yield from (replace(change, row=_title(new)) for change in _compared(where, old, new))


def _title(row: Any) -> str:
    inner = row.get("line", row) if isinstance(row, Mapping) else {}
    return str(inner.get("title") or "")


def _pairs(before: list[Any], after: list[Any]) -> Iterator[tuple[Any, Any]]:
    names_before, names_after = [_row_words(row) for row in before], [_row_words(row) for row in after]
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, names_before, names_after, False).get_opcodes():
        if kind == "equal":
            yield from zip(before[i1:i2], after[j1:j2], strict=True)
        else:
            yield from _nearest(before[i1:i2], after[j1:j2])


def _nearest(before: list[Any], after: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Pair the rows of a changed stretch in their order as long as they are alike."""
    left = list(before)
    for new in after:
        alike = [_alike(old, new) for old in left]
        best = max(range(len(left)), key=alike.__getitem__, default=None)
        if best is None or alike[best] < _ALONE:
            yield None, new
        else:
            for gone in left[:best]:
                yield gone, None
            yield left[best], new
            del left[: best + 1]
    for gone in left:
        yield gone, None


def _alike(one: Any, other: Any) -> float:
    return SequenceMatcher(None, _row_words(one), _row_words(other), False).ratio()


def _row_words(row: Any) -> str:
    """Return the words that a row is known by."""
    if isinstance(row, Mapping):
        inner = row.get("line", row)
        told = [inner[key] for key in inner if key not in _FOLLOWS and isinstance(inner[key], str)]
        return " · ".join(word for word in told[:4] if word.strip())
    return _said(row)


def _said(value: Any) -> str:
    if isinstance(value, Mapping):
        return " ".join(filter(None, map(_said, value.values())))
    return "" if value is None else str(value)


def _pieces(before: str, after: str) -> Iterator[Piece]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, False).get_opcodes():
        gone, came = "".join(old[i1:i2]), "".join(new[j1:j2])
        if kind == "equal":
            yield Piece("same", gone)
            continue
        if gone:
            yield Piece("gone", gone)
        if came:
            yield Piece("new", came)
