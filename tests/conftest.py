"""What all tests share: no screen, a clock that stands still, a fresh file."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from dealplanner.services.deal_file import DealFile
from dealplanner.services.workspace import Workspace
from dealplanner.storage.migrate import new_file

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def own_locale() -> Iterator[None]:
    """Let a test speak any language: the next one writes its days as if it had not."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new file, migrated once for the whole run; copy it, never open it."""
    path = tmp_path_factory.mktemp("empty") / "empty.dealplanner"
    new_file(path)
    return path


@pytest.fixture
def clock() -> Callable[[], datetime]:
    return lambda: NOW


@pytest.fixture
def path(tmp_path: Path, empty_file: Path) -> Path:
    """Return a fresh file of this test's own."""
    return Path(shutil.copy(empty_file, tmp_path / "deals.dealplanner"))


@pytest.fixture
def deal_file(path: Path, clock: Callable[[], datetime]) -> Iterator[DealFile]:
    file = DealFile.open(path, clock)
    yield file
    file.close()


@pytest.fixture
def workspace(deal_file: DealFile) -> Workspace:
    return deal_file.workspace


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Return the folder of real input; skip where there is none."""
    folder = os.environ.get("DEALPLANNER_REAL_DATA")
    if not folder:
        pytest.skip("DEALPLANNER_REAL_DATA names no folder with real input")
    return Path(folder)


@pytest.fixture(scope="session")
def crowded_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file with 5,000 accounts, persons and deals, made once; copy it, never open it."""
    path = Path(shutil.copy(empty_file, tmp_path_factory.mktemp("crowded") / "crowded.dealplanner"))
    sectors = ("Logistics", "医疗器械", "Public body", "")
    outcomes = ("open", "won", "lost", "stopped")
    with closing(sqlite3.connect(path)) as connection, connection:
        for n in range(5_000):
            # many share a name, so that a page must end within a run of equal names
            name = f"{('Northwind', '远景物流', 'müller & Söhne', '100 % Öl')[n % 4]} {n // 40}"
            connection.execute(
                "INSERT INTO account (id, name, sector, office, parent_id) VALUES (?, ?, ?, ?, ?)",
                (
                    f"a{n:05}",
                    name,
                    sectors[n % 4],
                    f"Office {n % 7}",
                    f"a{n - 1:05}" if n % 10 == 1 else None,
                ),
            )
            connection.execute(
                "INSERT INTO person (id, name, account_id, job, email) VALUES (?, ?, ?, ?, ?)",
                (f"p{n:05}", f"Person {n % 900}", f"a{n:05}", "Buyer", f"p{n}@example.org"),
            )
            connection.execute(
                "INSERT INTO deal (id, title, account_id, step, outcome, value, next_on, opened_on)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(f"d{n:05}", f"Renewal {n // 3}", f"a{n // 2:05}", n % 7 + 1, outcomes[n % 4]),
                    f"EUR {n}.50",
                    (NOW.date() + timedelta(days=n % 60 - 30)).isoformat() if n % 5 == 0 else None,
                    "2026-01-05",
                ),
            )
    return path


@pytest.fixture
def crowded(tmp_path: Path, crowded_file: Path, clock: Callable[[], datetime]) -> Iterator[DealFile]:
    """Return an open file of this test's own with thousands of records."""
    file = DealFile.open(Path(shutil.copy(crowded_file, tmp_path / "crowded.dealplanner")), clock)
    yield file
    file.close()
