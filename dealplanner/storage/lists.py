"""Lists as SQLite reads them: pages of plain values by keyset, with no entities and no counting."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

PAGE = 200  # rows; more than any screen shows, and read in a fraction of a millisecond


@dataclass(frozen=True)
class Source:
    """Where a list comes from; its parts are SQL, whatever a person typed is only ever bound."""

    columns: tuple[str, ...]
    tables: str
    of: str
    """The alias of the table whose records are listed."""
    order: str
    """What the rows are sorted by, before their id; never NULL, and indexed where there are many."""
    searched: tuple[str, ...]
    opens: str
    """The id of what a row leads to."""
    newest_first: bool = False
    still_open: str = ""
    """The condition for rows that still want work, if the list knows it."""
    within: Mapping[str, str] = field(default_factory=dict)
    """Conditions on one bound id, by the kind of record that the rows belong to."""


@dataclass(frozen=True)
class Ask:
    """What a reader wants to see of a list."""

    words: str = ""
    """Each word must be found somewhere in the row."""
    only_open: bool = False
    within: tuple[str, str] | None = None
    """Kind and id of the record that the rows belong to."""


class Row(NamedTuple):
    """One line of a list."""

    id: str
    opens: str
    key: Any
    values: tuple[Any, ...]


def read_page(
    connection: sqlite3.Connection, source: Source, ask: Ask, after: Row | None = None, limit: int = PAGE
) -> list[Row]:
    """Return the next rows of a list, at most `limit`, after the row that was read last."""
    conditions = list(_conditions(source, ask))
    if after is not None:
        sign = "<" if source.newest_first else ">"
        conditions.append((f"({source.order}, {source.of}.id) {sign} (?, ?)", [after.key, after.id]))
    way = " DESC" if source.newest_first else ""
    statement = f"""
        SELECT {", ".join((f"{source.of}.id", source.opens, source.order, *source.columns))}
        FROM {source.tables}
        WHERE {" AND ".join(condition for condition, _ in conditions)}
        ORDER BY {source.order}{way}, {source.of}.id{way} LIMIT ?
    """
    bound = [value for _, values in conditions for value in values]
    return [Row(row[0], row[1], row[2], row[3:]) for row in connection.execute(statement, [*bound, limit])]


def count_rows(connection: sqlite3.Connection, source: Source, ask: Ask) -> int:
    """Return how many rows of a list match; for a list that is empty as it is asked for, not for paging."""
    conditions = list(_conditions(source, ask))
    statement = f"SELECT count(*) FROM {source.tables} WHERE {' AND '.join(words for words, _ in conditions)}"
    bound = [value for _, values in conditions for value in values]
    return int(connection.execute(statement, bound).fetchone()[0])


def read_row(connection: sqlite3.Connection, source: Source, record_id: str) -> Row | None:
    """Return the row of one record, if it is listed."""
    one = replace(source, within={"": f"{source.of}.id = ?"})
    return next(iter(read_page(connection, one, Ask(within=("", record_id)), limit=1)), None)


def _conditions(source: Source, ask: Ask) -> Iterator[tuple[str, list[str]]]:
    yield f"{source.of}.deleted_at IS NULL", []
    if ask.only_open and source.still_open:
        yield source.still_open, []
    if ask.within is not None:
        kind, record_id = ask.within
        yield source.within[kind], [record_id]
    for word in ask.words.split():
        yield like(source.searched, word)


def like(columns: tuple[str, ...], word: str) -> tuple[str, list[str]]:
    """Return the condition that one of `columns` holds `word`, and what it binds."""
    patterns = [f"%{escaped(spelt)}%" for spelt in spellings(word)]
    tests = [rf"{column} LIKE ? ESCAPE '\'" for column in columns for _ in patterns]
    return f"({' OR '.join(tests)})", patterns * len(columns)


def escaped(word: str) -> str:
    r"""Return `word` so that LIKE takes % and _ as they are, with \ as its escape."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def spellings(word: str) -> tuple[str, ...]:
    """Return the ways to write `word` that LIKE, which folds ASCII letters only, would take for different."""
    if word.isascii():
        return (word,)
    return tuple(dict.fromkeys((word, word.lower(), word.upper(), word.capitalize())))
