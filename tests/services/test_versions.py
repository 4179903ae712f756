"""The versions of a deal: issued papers, drafts, the sample contract and what came back are comparable."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from sqlalchemy import select

from dealplanner.domain.bargaining import AttachmentKind
from dealplanner.domain.errors import UserError
from dealplanner.domain.papers.versions import Passage, count_changes
from dealplanner.domain.steps.offer import Paper
from dealplanner.domain.steps.terms import PriceTerms, SampleContract
from dealplanner.records import Deal
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.kept_files import KeptFile, keep_file
from dealplanner.services.papers import issue
from dealplanner.services.sample import load_sample
from dealplanner.services.versions import (
    CONTRACT,
    Version,
    VersionTooBig,
    VersionTooLong,
    VersionUnreadable,
    VersionWithoutWords,
    chosen_version,
    compare_versions,
    proposed_pair,
    read_version,
    versions_of,
    words_in,
)
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    found = workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()
    workspace.change(Slot(found, SampleContract.key, "attached", found.lap), True)
    return found


def by_key(workspace: Workspace, deal: Deal) -> dict[str, Version]:
    return {one.key: one for one in versions_of(deal, profile_of(workspace), TODAY)}


def docx(paragraphs: tuple[str, ...]) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{one.replace('&', '&amp;')}</w:t></w:r></w:p>" for one in paragraphs)
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        )
    return buffer.getvalue()


def changed(passages: tuple[Passage, ...]) -> list[tuple[str, str]]:
    pieces = [piece for passage in passages for piece in passage.pieces if piece.kind != "same"]
    return [(piece.kind, piece.words.strip()) for piece in pieces]


def test_an_issued_paper_is_compared_with_the_draft_as_it_stands(workspace: Workspace, deal: Deal) -> None:
    sheet = issue(workspace, deal, profile_of(workspace), Paper.TERM_SHEET, TODAY)
    workspace.change(Slot(deal, PriceTerms.key, "expenses", deal.lap), "Paid on top")
    versions = by_key(workspace, deal)
    before, after = versions[f"document:{sheet.id}"], versions["draft:term_sheet"]
    assert sheet.number in str(before.title)
    found = changed(compare_versions(before.load(), after.load()))
    assert ("gone", "Included") in found and ("new", "Paid on top") in found
    assert len(found) < 12, "the number and the state differ too, and nothing else"


def test_a_contract_that_comes_back_as_a_word_file_shows_their_changes_alone(
    workspace: Workspace, deal: Deal, tmp_path: Path
) -> None:
    contract = by_key(workspace, deal)[CONTRACT]
    ours = contract.load()()
    assert any("Vogel Consulting delivers to Brandt Logistik" in one for one in ours)
    theirs = tuple(one.replace("within 30 days", "within 60 days").replace("’", "'") for one in ours)
    assert theirs != ours
    path = tmp_path / "Vertrag v2.docx"
    path.write_bytes(docx(theirs))
    version = chosen_version(read_version(path))
    found = compare_versions(contract.load(), version.load())
    assert set(changed(found)) == {("gone", "30"), ("new", "60")}
    assert count_changes(found) == len([one for one in changed(found) if one[0] == "new"])


def test_what_was_kept_is_offered_and_what_was_removed_is_not(
    workspace: Workspace, deal: Deal, tmp_path: Path
) -> None:
    path = tmp_path / "theirs.txt"
    path.write_text("第一条 价格\n甲方支付费用。", "utf-8")
    kept = keep_file(workspace, deal, read_version(path), AttachmentKind.THEIRS, TODAY)
    key = f"file:{kept.id}"
    assert by_key(workspace, deal)[key].load()() == ("第一条 价格", "甲方支付费用。")
    workspace.remove(kept)
    assert key not in by_key(workspace, deal)


def test_a_bare_deal_can_compare_its_drafts(workspace: Workspace) -> None:
    bare = workspace.add(Deal(title="Nothing known"))
    versions = by_key(workspace, bare)
    assert list(versions) == ["draft:quote", "draft:proposal", "draft:term_sheet"]
    assert compare_versions(versions["draft:quote"].load(), versions["draft:proposal"].load())


def test_what_the_client_has_is_compared_with_what_came_back_or_would_go_out(
    workspace: Workspace, deal: Deal
) -> None:
    def pair() -> tuple[str, str]:
        return proposed_pair(versions_of(deal, profile_of(workspace), TODAY))

    for document in deal.documents:
        workspace.remove(document)
    assert pair() == ("draft:quote", "draft:term_sheet")
    sheet = issue(workspace, deal, profile_of(workspace), Paper.TERM_SHEET, TODAY)
    assert pair() == (f"document:{sheet.id}", "draft:term_sheet")
    kept = keep_file(workspace, deal, KeptFile("v2.txt", b"Words", "txt"), AttachmentKind.THEIRS, TODAY)
    assert pair() == (CONTRACT, f"file:{kept.id}")
    workspace.change(Slot(deal, SampleContract.key, "attached", deal.lap), False)
    assert pair() == (f"document:{sheet.id}", f"file:{kept.id}")


def scanned() -> bytes:
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    buffer = BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", VersionWithoutWords),
        (b" \n ", VersionWithoutWords),
        (docx(()), VersionWithoutWords),
        (scanned(), VersionWithoutWords),
        (b"\x89PNG\r\n\x1a\n", VersionUnreadable),
        (b"%PDF-1.7 broken", UserError),
        (b"\xd0\xcf\x11\xe0" + bytes(64), UserError),
        (b"word " * 100_000, VersionTooLong),
    ],
)
def test_what_holds_no_words_is_said_in_one_sentence(content: bytes, error: type[UserError]) -> None:
    with pytest.raises(error) as caught:
        words_in(content, "theirs.docx")
    assert "theirs.docx" in str(caught.value)


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(3_000_000_000)
    with pytest.raises(VersionTooBig):
        read_version(path)
