"""Whole files: what is written is there completely or not at all, and the old one stays until then."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from uuid import uuid4

from dealplanner.storage.errors import DiskTrouble, FolderNotWritable, TargetNotWritable

_NO_WAY_IN = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR}
_HELD = {errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY, errno.EISDIR}


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path` at once; raise a UserError, the old file whole, if that cannot be done."""
    if path.is_dir() or _is_read_only(path):
        raise TargetNotWritable(path=str(path))
    draft = path.with_name(f".{path.name[:100]}.{uuid4().hex[:8]}.part")
    written = False
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL, 0o600))  # its owner alone may read it
        draft.write_bytes(content)
        written = True
        put_in_place(draft, path)
    except OSError as error:
        draft.unlink(missing_ok=True) if draft.parent.is_dir() else None
        if written and error.errno in _HELD:
            raise TargetNotWritable(path=str(path)) from error
        if error.errno in _NO_WAY_IN:
            raise FolderNotWritable(path=str(path.parent)) from error
        raise DiskTrouble(path=str(path), cause=error.strerror or str(error)) from error


def _is_read_only(path: Path) -> bool:
    """Say whether somebody has taken the right to write away: a folder's rights would let it be replaced."""
    try:
        return not path.stat().st_mode & 0o222
    except OSError:  # it is not there, or the folder says more when it is written to
        return False


def put_in_place(draft: Path, path: Path) -> None:
    """Put a finished file in the place of `path` so that a power cut leaves the old or the new one, whole."""
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    draft.replace(path)
    if hasattr(os, "O_DIRECTORY"):  # Windows has no way to sync a folder, and needs none
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
