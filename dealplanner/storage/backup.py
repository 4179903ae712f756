"""Backups: a copy made by SQLite itself, read back whole, and only then put in its place."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from dealplanner.storage.connection import check
from dealplanner.storage.errors import BackupOntoItself, DiskTrouble, FolderNotWritable
from dealplanner.storage.files import put_in_place


def copy_to_draft(connection: sqlite3.Connection, path: Path, target: Path) -> Path:
    """Copy the open file at `path` to a draft beside `target`, and return where that is.

    No transaction may be open: SQLite waits for its end. Raises a UserError, nothing left behind.
    """
    if target.exists() and target.samefile(path):
        raise BackupOntoItself(path=str(target))
    draft = target.with_name(target.name + ".part")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise FolderNotWritable(path=str(target.parent)) from error
    try:
        with closing(sqlite3.connect(draft)) as copy:
            connection.backup(copy)
    except sqlite3.Error as error:
        draft.unlink(missing_ok=True)
        raise DiskTrouble(path=str(target), cause=str(error)) from error
    return draft


def verify_and_place(draft: Path, target: Path) -> None:
    """Read a draft back and put it in the place of `target`, which is kept if anything fails.

    Touches no open file, so that it may run beside the window.
    """
    try:
        with closing(sqlite3.connect(draft)) as copy:
            check(copy, draft)
        put_in_place(draft, target)
    except OSError as error:
        raise DiskTrouble(path=str(target), cause=error.strerror or str(error)) from error
    finally:
        draft.unlink(missing_ok=True)
