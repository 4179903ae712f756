"""Brings a file to the newest version: in one transaction, on a verified copy, which then takes its place."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from dealplanner.storage.connection import APPLICATION_ID, VERSIONS, check, connect, head, version_of
from dealplanner.storage.errors import FileExists, FolderNotWritable
from dealplanner.storage.files import put_in_place


def new_file(path: Path) -> None:
    """Make a file with no deals in it that only its owner may read; never touch one that is there."""
    if path.exists():
        raise FileExists(path=str(path))
    draft = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise FolderNotWritable(path=str(path.parent)) from error
    with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        upgrade(connection)
        check(connection, path)
    put_in_place(draft, path)


def open_file(path: Path) -> sqlite3.Connection:
    """Open a file for this program alone, brought to the newest version first."""
    connection = connect(path)
    if version_of(connection) < head():
        _upgrade_copy(connection, path)
        connection = connect(path)
    return connection


def _upgrade_copy(connection: sqlite3.Connection, path: Path) -> None:
    """Upgrade a copy and put it in the place of the file, whose old state stays beside it."""
    kept = path.with_name(f"{path.name}.version-{version_of(connection):04}")
    draft = path.with_name(path.name + ".upgrade")
    with closing(connection):
        for copy in (kept, draft):
            _copy(connection, copy, path)
    with closing(sqlite3.connect(draft, isolation_level=None)) as upgraded:
        upgrade(upgraded)
        check(upgraded, path)
    put_in_place(draft, path)


def _copy(connection: sqlite3.Connection, copy: Path, path: Path) -> None:
    copy.unlink(missing_ok=True)
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with closing(sqlite3.connect(copy)) as target:
        connection.backup(target)
        check(target, path)


def upgrade(connection: sqlite3.Connection) -> None:
    """Run the migrations that the file has not seen, all in one transaction."""
    from alembic import command
    from alembic.config import Config

    from dealplanner.storage.database import engine_on

    config = Config()
    config.set_main_option("script_location", str(VERSIONS.parent))
    # Batch operations rebuild tables, which live foreign keys would forbid; `check` looks at them later.
    connection.execute("PRAGMA foreign_keys = OFF")
    engine = engine_on(connection)
    with engine.begin() as transaction:
        config.attributes["connection"] = transaction
        command.upgrade(config, "head")
        transaction.exec_driver_sql(f"PRAGMA user_version = {head()}")
