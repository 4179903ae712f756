"""The one connection to the file: opened by sqlite3 alone, so that a start need not wait for more."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from dealplanner.storage.errors import (
    FileDamaged,
    FileEmpty,
    FileForeign,
    FileInUse,
    FileMissing,
    FileNewer,
    FileNotWritable,
)

APPLICATION_ID = 0x444C504E  # “DLPN”: SQLite keeps it in the header of the file
MAGIC = b"SQLite format 3\x00"
VERSIONS = Path(__file__).parent / "migrations" / "versions"

# Each part measured: see shared/reliability.md on power cuts, two windows, and what a copy holds.
PROFILE = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA fullfsync = 1",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
)


def head() -> int:
    """Return the version of the newest migration that this program has."""
    return max(int(script.name[:4]) for script in VERSIONS.glob("[0-9]*.py"))


def connect(path: Path) -> sqlite3.Connection:
    """Open an existing file for this program alone; raise a UserError that says what is wrong with it."""
    _look_at(path)
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,
        timeout=0,
        check_same_thread=False,
    )
    try:
        for pragma in PROFILE:
            connection.execute(pragma)
        _take(connection)
        _examine(connection, path)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise _explained(error, path) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _look_at(path: Path) -> None:
    """Refuse what is no file of ours before SQLite touches it."""
    try:
        if not path.exists():
            raise FileMissing(path=str(path))
        if not path.is_file():
            raise FileForeign(path=str(path))
        with path.open("rb") as file:
            start = file.read(len(MAGIC))
    except PermissionError as error:
        raise FileNotWritable(path=str(path)) from error
    if not start:
        raise FileEmpty(path=str(path))
    if start != MAGIC:
        raise FileForeign(path=str(path))
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise FileNotWritable(path=str(path))


def _take(connection: sqlite3.Connection) -> None:
    """Take the lock now: an exclusive connection otherwise waits until its first write."""
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def _examine(connection: sqlite3.Connection, path: Path) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise FileForeign(path=str(path))
    if version_of(connection) > head():
        raise FileNewer(path=str(path))


def version_of(connection: sqlite3.Connection) -> int:
    """Return the number of the last migration that the file has seen."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Read every page; raise FileDamaged where the content does not hang together."""
    try:
        verdicts = [row[0] for row in connection.execute("PRAGMA integrity_check(1)")]
        broken_links = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise _explained(error, path) from error
    if verdicts != ["ok"] or broken_links:
        raise FileDamaged(path=str(path))


def _explained(error: sqlite3.DatabaseError, path: Path) -> Exception:
    code = error.sqlite_errorcode & 0xFF if hasattr(error, "sqlite_errorcode") else sqlite3.SQLITE_CORRUPT
    kinds = {
        sqlite3.SQLITE_BUSY: FileInUse,
        sqlite3.SQLITE_LOCKED: FileInUse,
        sqlite3.SQLITE_NOTADB: FileForeign,
        sqlite3.SQLITE_CORRUPT: FileDamaged,
        sqlite3.SQLITE_READONLY: FileNotWritable,
        sqlite3.SQLITE_CANTOPEN: FileNotWritable,
    }
    kind = kinds.get(code)
    return kind(path=str(path)) if kind else error
