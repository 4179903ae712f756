"""Files of three sizes in the real schema, filled by plain SQL once and kept for the next run.

What was done before grows with the house; what is still open does not, as nobody has more days.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from dealplanner.storage.connection import head
from dealplanner.storage.migrate import new_file

TODAY = "2026-11-24"
OPEN_DEALS = 240
"""Of which one in six has no next contact, and two in six are due within a month."""


@dataclass(frozen=True)
class House:
    """How much a file holds: with every account a person and a deal, with every fifth deal its papers."""

    accounts: int
    activities: int = 100

    def path(self) -> Path:
        """Return the file, which is made where it is not there yet."""
        folder = _folder()
        file = folder / f"{self.accounts}-{self.activities}.dealplanner"
        if not file.exists():
            draft = file.with_suffix(".draft")
            draft.unlink(missing_ok=True)
            draft.write_bytes((folder / "empty.dealplanner").read_bytes())
            self._fill(draft)
            draft.rename(file)
        return file

    def _fill(self, draft: Path) -> None:
        bound = {"accounts": self.accounts, "activities": self.activities, "today": TODAY, "open": OPEN_DEALS}
        with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("BEGIN")
            for statement in _STATEMENTS:
                connection.execute(statement, bound)
            connection.execute("COMMIT")


SMALL = House(1_000)
MIDDLE = House(10_000)
LARGE = House(100_000, activities=2_000_000)


def _folder() -> Path:
    """Return where the files of this schema lie, an empty one among them."""
    root = Path(tempfile.gettempdir()) / f"dealplanner-benchmarks.{os.getuid()}"
    root.mkdir(mode=0o700, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root) as name:
        empty = Path(name) / "empty.dealplanner"
        new_file(empty)
        folder = root / f"{head():04}-{_mark_of(empty)}"
        folder.mkdir(exist_ok=True)
        empty.replace(folder / empty.name)
    return folder


def _mark_of(empty: Path) -> str:
    """Return a mark of schema and recipe: while a version is being written, its number stays the same."""
    with closing(sqlite3.connect(empty)) as connection:
        schema = [str(row[0]) for row in connection.execute("SELECT sql FROM sqlite_schema")]
    return hashlib.sha256("\n".join([*schema, *_STATEMENTS]).encode()).hexdigest()[:8]


def _numbers(count: str) -> str:
    return (
        f"WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < {count} - 1)"
    )


def _id(letter: str, number: str = "n") -> str:
    """Return an expression for an id, as scattered as those of the program."""
    return f"printf('{letter}%010x%021x', ({number}) * 7368787 % 1000000007, {number})"


_WORDS = ("Harbour", "东方", "Meadow", "Northern", "Quay", "华润", "Summit", "Valley", "Iron", "Bright")
_CASES = " ".join(f"WHEN {n} THEN '{word}'" for n, word in enumerate(_WORDS))
_NAME = f"(CASE n * 7 % 10 {_CASES} END)"
_EVERY_FIFTH = "(:accounts / 5)"
_STATEMENTS = (
    f"""INSERT INTO account (id, name, sector, office, parent_id)
    {_numbers(":accounts")}
    SELECT {_id("a")}, {_NAME} || ' ' || (n * 31 % :accounts), 'Sector ' || (n % 12), 'Office ' || (n % 40),
        CASE WHEN n % 10 = 1 THEN {_id("a", "(n - 1)")} END FROM numbers""",
    f"""INSERT INTO person (id, name, account_id, job, email, phone)
    {_numbers(":accounts")}
    SELECT {_id("b")}, 'Person ' || (n * 17 % :accounts), {_id("a")}, 'Buyer', n || '@example.org',
        '+49 40 ' || n FROM numbers""",
    f"""INSERT INTO deal (id, title, account_id, step, value, outcome, opened_on, next_on, next_what, chance)
    {_numbers(":accounts")}
    SELECT {_id("d")}, {_NAME} || ' renewal ' || n, {_id("a")}, n % 7 + 1, 'EUR ' || (n % 900 * 100) || '.50',
        CASE WHEN n < :open THEN 'open' WHEN n % 3 THEN 'won' ELSE 'lost' END,
        date(:today, -(n % 2000) || ' days'),
        CASE WHEN n < :open AND n % 6 THEN date(:today, ((n * 37) % 90 - 30) || ' days') END,
        'Call about the terms', '0.5' FROM numbers""",
    f"""INSERT INTO stakeholder (id, deal_id, person_id)
    {_numbers(":accounts")} SELECT {_id("e")}, {_id("d")}, {_id("b")} FROM numbers""",
    f"""INSERT INTO document (id, deal_id, number, kind, state, issued_on, valid_through, created_at, total)
    {_numbers(_EVERY_FIFTH)}
    SELECT {_id("f")}, {_id("d", "(n * 5)")}, printf('Q-%07d', n), 'quote',
        CASE WHEN n < 40 THEN 'presented' ELSE 'accepted' END, date(:today, -(n % 900) || ' days'),
        date(:today, (n % 900) || ' days'), printf('2026-01-01T%08d', n), 'EUR 100.00' FROM numbers""",
    f"""INSERT INTO milestone (id, deal_id, title, due_on, done_on)
    {_numbers(f"{_EVERY_FIFTH} * 3")}
    SELECT {_id("g")}, {_id("d", "(n / 3 * 5)")}, 'Milestone ' || n, date(:today, -(n % 900) || ' days'),
        CASE WHEN n > 30 THEN :today END FROM numbers""",
    f"""INSERT INTO payment (id, deal_id, title, due_on, paid_on)
    {_numbers(f"{_EVERY_FIFTH} * 2")}
    SELECT {_id("h")}, {_id("d", "(n / 2 * 5)")}, 'Payment ' || n, date(:today, -(n % 900) || ' days'),
        CASE WHEN n > 20 THEN :today END FROM numbers""",
    f"""INSERT INTO open_point (id, deal_id, topic, due_on, state)
    {_numbers(_EVERY_FIFTH)}
    SELECT {_id("i")}, {_id("d", "(n * 5)")}, 'Point ' || n, date(:today, -(n % 900) || ' days'),
        CASE WHEN n < 20 THEN 'open' ELSE 'agreed' END FROM numbers""",
    f"""INSERT INTO activity (id, name, channel, begins_on, cost)
    {_numbers(":activities")}
    SELECT {_id("c")}, {_NAME} || ' fair ' || n, 'fair', date(:today, -(n % 900) || ' days'), 'EUR 250.00'
    FROM numbers""",
    "ANALYZE",
)
