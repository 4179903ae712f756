"""Files that cannot be opened: one sentence each, and not a byte of them changed."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from dealplanner.domain.errors import UserError
from dealplanner.services.deal_file import DealFile
from dealplanner.storage.errors import (
    FileDamaged,
    FileEmpty,
    FileExists,
    FileForeign,
    FileInUse,
    FileMissing,
    FileNewer,
    FileNotWritable,
    FolderNotWritable,
)

Clock = Callable[[], datetime]


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")


def _other_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")


def _cut(share: float) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, int(path.stat().st_size * share))


def _overwritten(start: int, content: bytes) -> Callable[[Path], None]:
    def overwrite(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(start)
            file.write(content)

    return overwrite


ZOO: dict[str, tuple[Callable[[Path], object], type[UserError]]] = {
    "empty": (lambda path: path.write_bytes(b""), FileEmpty),
    "text": (lambda path: path.write_text("Brandt Logistik, 84500 EUR"), FileForeign),
    "zip": (lambda path: path.write_bytes(b"PK\x03\x04" + bytes(500)), FileForeign),
    "zeros": (lambda path: path.write_bytes(bytes(8192)), FileForeign),
    "ten bytes": (lambda path: path.write_bytes(b"SQLite for"), FileForeign),
    "only the first words": (lambda path: path.write_bytes(b"SQLite format 3\x00"), FileForeign),
    "a database of another program": (_other_program, FileForeign),
    "newer": (_newer, FileNewer),
    "cut in the middle": (_cut(0.5), FileDamaged),
    "cut to one page": (lambda path: os.truncate(path, 4096), FileDamaged),
    "no page size": (_overwritten(16, b"\x00\x00"), FileForeign),
    "first page wiped": (_overwritten(100, bytes(3996)), FileDamaged),
}


@pytest.mark.parametrize("kind", ZOO)
def test_each_bad_file_has_its_sentence_and_keeps_its_bytes(path: Path, clock: Clock, kind: str) -> None:
    spoil, error = ZOO[kind]
    spoil(path)
    before = hashlib.sha256(path.read_bytes()).digest()
    with pytest.raises(error) as raised:
        DealFile.open(path, clock)
    sentence = str(raised.value.phrase)
    assert str(path) in sentence
    assert sentence.endswith(".") and "\n" not in sentence
    assert hashlib.sha256(path.read_bytes()).digest() == before
    assert {entry.name for entry in path.parent.iterdir()} == {path.name}


def test_a_missing_file_is_not_made(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(FileMissing):
        DealFile.open(tmp_path / "nowhere.dealplanner", clock)
    assert not list(tmp_path.iterdir())


def test_a_folder_is_no_file(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(FileForeign):
        DealFile.open(tmp_path, clock)


def test_a_file_that_is_open_elsewhere_is_refused_and_unharmed(path: Path, clock: Clock) -> None:
    file = DealFile.open(path, clock)
    before = path.read_bytes()
    with pytest.raises(FileInUse):
        DealFile.open(path, clock)
    assert path.read_bytes() == before
    file.close()
    DealFile.open(path, clock).close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everything")
def test_a_file_that_may_only_be_read_says_so(path: Path, clock: Clock) -> None:
    path.chmod(0o400)
    with pytest.raises(FileNotWritable):
        DealFile.open(path, clock)


def test_a_page_wiped_in_the_middle_is_found_by_the_check(path: Path, clock: Clock) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'deal'").fetchone()
    _overwritten((page - 1) * 4096, bytes(4096))(path)
    file = DealFile.open(path, clock)
    with pytest.raises(FileDamaged):
        file.check()
    file.close()


def test_a_new_file_never_takes_the_place_of_another(path: Path, clock: Clock) -> None:
    before = path.read_bytes()
    with pytest.raises(FileExists):
        DealFile.create(path, clock)
    assert path.read_bytes() == before


def test_a_new_file_needs_a_folder_that_can_be_written(path: Path, clock: Clock) -> None:
    with pytest.raises(FolderNotWritable):
        DealFile.create(path / "below a file" / "new.dealplanner", clock)


@pytest.mark.parametrize("name", ["Geschäfte 2026", "生意", "a'b\"c", "50%25 #1?x=y", "🙂"])
def test_any_name_of_a_file_will_do(tmp_path: Path, clock: Clock, name: str) -> None:
    path = tmp_path / f"{name}.dealplanner"
    DealFile.create(path, clock).close()
    DealFile.open(path, clock).close()
    assert {entry.name for entry in tmp_path.iterdir()} == {path.name}
