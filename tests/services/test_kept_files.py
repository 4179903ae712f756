"""Files kept in a deal: checked before, never in the journal, there again after undo and in a plan file."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zlib import crc32

import pypdfium2
import pytest
from PIL import Image
from sqlalchemy import func, select, text

from dealplanner.documents.copies import (
    MEGABYTES,
    CopyBroken,
    CopyEmpty,
    CopyForeign,
    CopyTooBig,
    CopyTooLarge,
    kind_of_copy,
)
from dealplanner.domain.bargaining import AttachmentKind
from dealplanner.records import Attachment, Deal, Entry
from dealplanner.services.deal_file import DealFile
from dealplanner.services.kept_files import KeptFile, files_of, is_whole, keep_file, read_copy
from dealplanner.services.laps import open_next_lap
from dealplanner.services.plan import plan_bytes, read_plan
from dealplanner.services.workspace import Workspace
from dealplanner.storage.errors import DiskTrouble
from dealplanner.storage.reading import ChosenFileMissing, ChosenFileUnreadable

TODAY = date(2026, 11, 24)


def pdf(pages: int = 1) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(300, 200)
    buffer = BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def picture(kind: str, size: tuple[int, int] = (40, 30)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, "white").save(buffer, kind)
    return buffer.getvalue()


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return workspace.add(Deal(title="Gate renewal", step=6))


@pytest.mark.parametrize(
    ("data", "kind"), [(pdf(), "pdf"), (picture("JPEG"), "jpeg"), (picture("PNG"), "png")]
)
def test_a_copy_is_known_by_its_content_whatever_it_is_called(data: bytes, kind: str) -> None:
    assert kind_of_copy(data, "scan.exe") == kind


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", CopyEmpty),
        (b"MZ\x90\x00", CopyForeign),
        (b"PK\x03\x04rest", CopyForeign),
        (b"<svg/>", CopyForeign),
        (b"%PDF-1.7\nnothing", CopyBroken),
        (picture("JPEG")[:60], CopyBroken),
        (picture("PNG", (400, 300))[:-60], CopyBroken),
        (b"\x89PNG\r\n\x1a\n", CopyBroken),
        (b"\xff\xd8\xff\xe0", CopyBroken),
        (b"\xff\xd8\xff" + bytes(MEGABYTES * 1024 * 1024), CopyTooBig),
    ],
)
def test_what_is_no_copy_is_refused_in_one_sentence(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error) as caught:
        kind_of_copy(data, "scan.pdf")
    assert "“scan.pdf”" in str(caught.value)


def test_a_picture_with_too_many_pixels_is_never_unpacked() -> None:
    small = picture("PNG")
    header = b"IHDR" + (30_000).to_bytes(4) * 2 + small[24:29]
    bomb = small[:12] + header + crc32(header).to_bytes(4) + small[33:]
    with pytest.raises(CopyTooLarge):
        kind_of_copy(bomb, "bomb.png")


def test_a_folder_a_missing_file_and_a_huge_one_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ChosenFileMissing):
        read_copy(tmp_path / "gone.pdf")
    with pytest.raises(ChosenFileUnreadable):
        read_copy(tmp_path)
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as stream:
        stream.truncate(4_000_000_000)  # sparse: takes no room
    with pytest.raises(CopyTooBig):
        read_copy(huge)


def test_keeping_and_removing_are_one_step_of_undo_each(
    workspace: Workspace, deal: Deal, tmp_path: Path
) -> None:
    path = tmp_path / "Unterschrift 合同.pdf"
    path.write_bytes(pdf(2))
    one = keep_file(workspace, deal, read_copy(path), AttachmentKind.SIGNED, TODAY)
    assert (one.title, one.file_name, one.on) == ("Unterschrift 合同", "Unterschrift 合同.pdf", TODAY)
    assert one.sha256 == sha256(path.read_bytes()).hexdigest() and is_whole(one)
    workspace.undo()
    assert files_of(deal) == []
    workspace.redo()
    assert files_of(deal) == [one]
    workspace.remove(one)
    assert files_of(deal) == []
    workspace.undo()
    assert files_of(deal, AttachmentKind.SIGNED) == [one] and is_whole(one)


def test_the_same_file_is_kept_once(workspace: Workspace, deal: Deal) -> None:
    file = KeptFile("scan.png", picture("PNG"), "png")
    first = keep_file(workspace, deal, file, AttachmentKind.SIGNED, TODAY)
    assert keep_file(workspace, deal, file, AttachmentKind.SIGNED, TODAY) is first
    workspace.remove(first)
    assert keep_file(workspace, deal, file, AttachmentKind.SIGNED, TODAY) is not first


def test_the_journal_never_carries_the_content_and_another_session_finds_it(
    deal_file: DealFile, path: Path
) -> None:
    workspace = deal_file.workspace
    deal = workspace.add(Deal(title="Gate renewal"))
    content = picture("PNG", (900, 700)) + bytes(200_000)
    keep_file(workspace, deal, KeptFile("scan.png", content, "png"), AttachmentKind.SIGNED, TODAY)
    workspace.save()
    size = workspace.session.scalar(select(func.sum(func.length(Entry.before) + func.length(Entry.after))))
    assert size is not None and size < 2_000
    workspace.session.expire_all()
    (one,) = workspace.session.scalars(select(Attachment))
    assert one.content == content
    workspace.session.rollback()
    workspace.session.expunge_all()
    workspace.__dict__.pop("history")
    assert workspace.undo()  # as a new session would: read from the journal
    (again,) = workspace.session.scalars(select(Attachment))
    assert again.deleted_at is not None
    workspace.redo()
    assert again.deleted_at is None and again.content == content


def test_a_lap_that_is_kept_leaves_the_content_where_it_is(workspace: Workspace, deal: Deal) -> None:
    content = pdf()
    keep_file(workspace, deal, KeptFile("scan.pdf", content, "pdf"), AttachmentKind.SIGNED, TODAY)
    open_next_lap(workspace, deal, TODAY)
    (lap,) = deal.laps
    assert lap.kept is not None
    (row,) = lap.kept["records"]["attachment"]
    assert "content" not in row and row["sha256"] == sha256(content).hexdigest()
    assert len(json.dumps(lap.kept)) < 20_000


def test_a_plan_file_carries_it_there_and_back(
    workspace: Workspace, deal: Deal, tmp_path: Path, empty_file: Path, clock: Callable[[], datetime]
) -> None:
    content = pdf()
    kept = keep_file(workspace, deal, KeptFile("scan.pdf", content, "pdf"), AttachmentKind.SIGNED, TODAY)
    workspace.save()
    other_path = Path(shutil.copy(empty_file, tmp_path / "other.dealplanner"))
    other = DealFile.open(other_path, clock)
    read_plan(other.workspace.session, plan_bytes(workspace.session), "plan.json")
    (one,) = other.workspace.session.scalars(select(Attachment))
    assert one.id == kept.id and one.content == content and is_whole(one)
    other.close()


def test_a_disk_that_is_full_loses_no_file(workspace: Workspace, deal: Deal) -> None:
    workspace.save()
    pages = workspace.session.scalar(text("PRAGMA page_count"))
    workspace.session.execute(text(f"PRAGMA max_page_count = {pages}"))
    workspace.session.commit()
    content = pdf() + bytes(300_000)
    kept = keep_file(workspace, deal, KeptFile("scan.pdf", content, "pdf"), AttachmentKind.SIGNED, TODAY)
    for _ in range(2):
        with pytest.raises(DiskTrouble):
            workspace.save()
        assert files_of(deal) == [kept] and kept.content == content
    workspace.session.execute(text("PRAGMA max_page_count = 1000000"))
    workspace.session.commit()
    workspace.save()
    workspace.session.expire_all()
    (again,) = workspace.session.scalars(select(Attachment))
    assert again.content == content and is_whole(again)
