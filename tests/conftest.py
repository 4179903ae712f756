"""What all tests share: no screen, a clock that stands still, a fresh file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dealplanner.services.deal_file import DealFile
from dealplanner.services.workspace import Workspace
from dealplanner.storage.migrate import new_file

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


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
