"""Migrations: bring a file to what the records say, whole or not at all, and keep the old state."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, event

from dealplanner.records import Record
from dealplanner.storage import migrate
from dealplanner.storage.connection import VERSIONS, connect, head, version_of
from dealplanner.storage.database import engine_on
from dealplanner.storage.errors import FileExists, FolderNotWritable
from dealplanner.storage.migrate import new_file, open_file


@pytest.fixture
def older(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file that lacks the last migration, which adds a column here."""
    versions = path.parent / "versions"
    versions.mkdir()
    for script in VERSIONS.glob("[0-9]*.py"):
        (versions / script.name).write_text(script.read_text("utf-8"), "utf-8")
    for name in ("env.py", "script.py.mako"):
        (path.parent / name).write_text((VERSIONS.parent / name).read_text("utf-8"), "utf-8")
    number = head() + 1
    (versions / f"{number:04}_wings.py").write_text(
        f"""'''wings'''
import sqlalchemy as sa
from alembic import op
revision = "{number:04}"
down_revision = "{number - 1:04}"
def upgrade():
    with op.batch_alter_table("deal") as batch:
        batch.add_column(sa.Column("wings", sa.String(), server_default="", nullable=False))
    op.execute("UPDATE deal SET wings = title")
""",
        "utf-8",
    )
    monkeypatch.setattr("dealplanner.storage.connection.VERSIONS", versions)
    monkeypatch.setattr(migrate, "VERSIONS", versions)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO deal (id, title) VALUES ('a', 'Dispatch')")
        connection.commit()
    return path


def test_the_newest_file_is_what_the_records_say(path: Path) -> None:
    with closing(connect(path)) as connection:
        assert version_of(connection) == head()
        with engine_on(connection).connect() as live:
            context = MigrationContext.configure(live, opts={"compare_type": False})
            assert compare_metadata(context, Record.metadata) == []


def test_an_older_file_is_upgraded_and_its_old_state_kept(older: Path) -> None:
    with closing(open_file(older)) as connection:
        assert version_of(connection) == head()
        assert connection.execute("SELECT title, wings FROM deal").fetchall() == [("Dispatch", "Dispatch")]
    kept = older.with_name(f"{older.name}.version-{head() - 1:04}")
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT title FROM deal").fetchall() == [("Dispatch",)]
    assert not list(older.parent.glob("*.upgrade*"))


class PowerCutError(RuntimeError):
    """What stops the upgrade in the middle."""


def _cut_before(monkeypatch: pytest.MonkeyPatch, number: int) -> list[str]:
    """Stop the upgrade before its statement `number`; return the statements that it came to."""
    seen: list[str] = []

    def engine_that_breaks(connection: sqlite3.Connection) -> Engine:
        engine = engine_on(connection)

        def count(*arguments: Any) -> None:
            if len(seen) == number:
                raise PowerCutError
            seen.append(arguments[2])

        event.listen(engine, "before_cursor_execute", count)
        return engine

    monkeypatch.setattr("dealplanner.storage.database.engine_on", engine_that_breaks)
    return seen


def test_an_upgrade_that_breaks_before_any_statement_leaves_the_old_file(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = older.with_name("whole.dealplanner")
    whole.write_bytes(older.read_bytes())
    seen = _cut_before(monkeypatch, -1)
    open_file(whole).close()
    assert len(seen) > 5
    before = older.read_bytes()
    for number in range(len(seen)):
        _cut_before(monkeypatch, number)
        with pytest.raises(PowerCutError):
            open_file(older)
        assert older.read_bytes() == before
    _cut_before(monkeypatch, -1)
    with closing(open_file(older)) as connection:
        assert version_of(connection) == head()


def test_a_new_file_never_replaces_one(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FileExists):
        new_file(path)
    assert path.read_bytes() == before


def test_a_new_file_needs_a_folder_that_takes_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(FolderNotWritable):
        new_file(tmp_path / "file" / "deals.dealplanner")


def test_only_its_owner_may_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "fresh" / "deals.dealplanner"
    new_file(path)
    assert path.stat().st_mode & 0o077 == 0
    assert [entry.name for entry in path.parent.iterdir()] == ["deals.dealplanner"]
