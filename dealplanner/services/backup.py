"""Backing up the open file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from dealplanner.services.deal_file import DealFile
from dealplanner.storage.backup import copy_to_draft, verify_and_place

__all__ = ["back_up", "backup_name", "copy_to_draft_of", "verify_and_place"]


def back_up(file: DealFile, target: Path) -> None:
    """Put a verified copy of the file at `target`; raise a UserError, nothing changed, if that fails."""
    verify_and_place(copy_to_draft_of(file, target), target)


def copy_to_draft_of(file: DealFile, target: Path) -> Path:
    """Save what waits and copy the file to a draft beside `target`; return where that is."""
    if "workspace" in file.__dict__:
        file.workspace.save()
        file.workspace.session.commit()  # even reading has begun a transaction
    return copy_to_draft(file.connection, file.path, target)


def backup_name(file: DealFile, today: date) -> str:
    """Return the name that a backup made `today` should have."""
    return f"{file.path.stem} {today.isoformat()}{file.path.suffix}"
