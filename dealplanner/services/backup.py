"""Backing up the open file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from dealplanner.services.deal_file import DealFile
from dealplanner.storage.backup import back_up as copy_verified


def back_up(file: DealFile, target: Path, progress: Callable[[float], None] = lambda part: None) -> None:
    """Copy all that is saved to `target`, verified; raise a UserError, nothing changed, if that fails."""
    copy_verified(file.connection, file.path, target, progress)


def backup_name(file: DealFile, today: date) -> str:
    """Return the name that a backup made `today` should have."""
    return f"{file.path.stem} {today.isoformat()}{file.path.suffix}"
