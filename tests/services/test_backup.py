"""Backups: verified, put in place at once, and never at the cost of what was there."""

from __future__ import annotations

import errno
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from dealplanner.records import Account
from dealplanner.services.backup import back_up, backup_name
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import new_account
from dealplanner.storage.errors import BackupOntoItself, DiskTrouble, FileDamaged, FolderNotWritable


def test_a_backup_opens_and_holds_what_was_saved(
    deal_file: DealFile, tmp_path: Path, clock: Callable[[], datetime]
) -> None:
    new_account(deal_file.workspace, "Brandt Logistik")
    deal_file.workspace.save()
    assert deal_file.workspace.session.get(Account, "nobody") is None  # reading begins a transaction
    back_up(deal_file, tmp_path / "backup.dealplanner")
    copy = DealFile.open(tmp_path / "backup.dealplanner", clock)
    assert copy.connection.execute("SELECT name FROM account").fetchall() == [("Brandt Logistik",)]
    copy.close()
    assert (tmp_path / "backup.dealplanner").stat().st_mode & 0o077 == 0


def test_the_open_file_is_never_backed_up_onto_itself(deal_file: DealFile) -> None:
    before = deal_file.path.read_bytes()
    with pytest.raises(BackupOntoItself):
        back_up(deal_file, deal_file.path)
    assert deal_file.path.read_bytes() == before


def test_a_folder_that_takes_no_file_is_named(deal_file: DealFile, tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        back_up(deal_file, tmp_path / "nowhere" / "backup.dealplanner")


def _damaged(_: object, path: Path) -> None:
    raise FileDamaged(path=str(path))


def _full(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize(
    ("step", "failing", "told"), [("check", _damaged, FileDamaged), ("put_in_place", _full, DiskTrouble)]
)
def test_a_backup_that_fails_leaves_the_former_one(
    deal_file: DealFile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    failing: Callable[..., None],
    told: type[Exception],
) -> None:
    target = tmp_path / "backup.dealplanner"
    target.write_text("the former backup")
    monkeypatch.setattr(f"dealplanner.storage.backup.{step}", failing)
    with pytest.raises(told):
        back_up(deal_file, target)
    assert target.read_text() == "the former backup"
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_carries_its_day_in_its_name(deal_file: DealFile) -> None:
    assert backup_name(deal_file, date(2026, 11, 24)) == "deals 2026-11-24.dealplanner"
