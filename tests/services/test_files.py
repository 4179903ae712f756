"""Files that the user asked for: there whole, or the old one whole and one sentence why."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dealplanner.domain.errors import UserError
from dealplanner.services.files import save_file
from dealplanner.storage.errors import DiskTrouble, FolderNotWritable, TargetNotWritable

OLD, NEW = b"%PDF of last week", b"%PDF of today" * 1_000
Patch = Callable[[pytest.MonkeyPatch], None]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "quote.pdf"
    path.write_bytes(OLD)
    return path


def _full_while_writing(patch: pytest.MonkeyPatch) -> None:
    real = Path.write_bytes

    def write_half(path: Path, content: Any) -> int:
        real(path, content[: len(content) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    patch.setattr(Path, "write_bytes", write_half)


def _full_while_syncing(patch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    patch.setattr(os, "fsync", fail)


def _held(patch: pytest.MonkeyPatch) -> None:
    def fail(path: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))

    patch.setattr(Path, "replace", fail)


def _read_only_disk(patch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    patch.setattr(os, "open", fail)


@pytest.mark.parametrize(
    ("trouble", "error", "words"),
    [
        (_full_while_writing, DiskTrouble, "No space left"),
        (_full_while_syncing, DiskTrouble, "No space left"),
        (_held, TargetNotWritable, "close it in other programs"),
        (_read_only_disk, FolderNotWritable, "choose another folder"),
    ],
)
def test_the_old_file_stays_whole(
    trouble: Patch, error: type[UserError], words: str, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        trouble(patch)
        with pytest.raises(error, match=words):
            save_file(target, NEW)
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target], "half a file is left behind"


def test_a_file_that_may_only_be_read_is_not_written_over(target: Path) -> None:
    target.chmod(0o444)
    with pytest.raises(TargetNotWritable, match=r"quote\.pdf” cannot be written over"):
        save_file(target, NEW)
    assert target.read_bytes() == OLD


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(TargetNotWritable):
        save_file(tmp_path, NEW)


@pytest.mark.parametrize("place", ["nowhere/quote.pdf", "quote.pdf/quote.pdf"])
def test_a_place_that_is_no_folder_gives_one_sentence(place: str, target: Path) -> None:
    with pytest.raises(FolderNotWritable):
        save_file(target.parent / place, NEW)
    assert target.read_bytes() == OLD


def test_what_is_written_is_there_whole(target: Path) -> None:
    save_file(target, NEW)
    assert target.read_bytes() == NEW
    assert list(target.parent.iterdir()) == [target]
