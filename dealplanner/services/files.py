"""Files that the user asked for: written whole, in a folder that is made where it is missing."""

from __future__ import annotations

from pathlib import Path

from dealplanner.storage.errors import FolderNotWritable
from dealplanner.storage.files import write_whole


def save_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`; raise a UserError, an old file there still whole, if that cannot be done."""
    write_whole(path, content)


def make_folder(path: Path) -> None:
    """Make the folder `path` with those above it; raise a UserError where it cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(path=str(path)) from error
