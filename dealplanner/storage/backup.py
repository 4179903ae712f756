"""Backups: a copy made by SQLite itself, read back whole, and only then put in its place."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from dealplanner.storage.connection import check
from dealplanner.storage.errors import BackupOntoItself, DiskTrouble, FolderNotWritable
from dealplanner.storage.files import put_in_place

PAGES = 1_000  # copied before the next look at the progress: 4 MB


def back_up(
    connection: sqlite3.Connection, path: Path, target: Path, progress: Callable[[float], None]
) -> None:
    """Copy the open file at `path` to `target`; `progress` hears the part that is done, 0 to 1.

    What was at `target` stays there until the copy has been read back without fault.
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
            connection.backup(
                copy, pages=PAGES, progress=lambda _, left, total: progress(1 - left / max(total, 1))
            )
            check(copy, draft)
        put_in_place(draft, target)
    except (OSError, sqlite3.OperationalError) as error:
        raise DiskTrouble(path=str(target), cause=str(error)) from error
    finally:
        draft.unlink(missing_ok=True)
