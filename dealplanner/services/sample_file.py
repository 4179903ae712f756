"""A file of its own for the sample deals, fresh as long as nobody has written in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from dealplanner.services.deal_file import DealFile
from dealplanner.services.sample import load_sample


def sample_file(path: Path, clock: Callable[[], datetime]) -> Path:
    """Make the sample deals at `path`; leave them as they are if their user has changed any."""
    if path.exists() and _was_edited(path, clock):
        return path
    path.unlink(missing_ok=True)
    file = DealFile.create(path, clock)
    try:
        load_sample(file.workspace, clock().date())
        file.workspace.session.commit()
    finally:
        file.close()
    return path


def _was_edited(path: Path, clock: Callable[[], datetime]) -> bool:
    file = DealFile.open(path, clock)
    try:
        return file.connection.execute("SELECT 1 FROM journal LIMIT 1").fetchone() is not None
    finally:
        file.close()
