"""Versions in the window: two are chosen, changes walked by keys, theirs opened, dropped and kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hand import Hand
from PySide6.QtCore import QMimeData, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dealplanner.domain.bargaining import AttachmentKind
from dealplanner.domain.steps.terms import PriceTerms, SampleContract
from dealplanner.gui.deal.legal_extra import LegalExtra
from dealplanner.gui.deal.versions.page import VersionsPage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.kept_files import files_of
from dealplanner.services.links import DealLinks
from dealplanner.services.versions import versions_of

KEY = Qt.Key
TODAY = date(2026, 11, 24)


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


@pytest.fixture
def page(qtbot: QtBot, hand: Hand, deal_view: DealView, deal: Deal, session: EditSession) -> VersionsPage:
    session.change(Slot(deal, SampleContract.key, "attached", deal.lap), True)
    session.flush()
    found = deal_view.open_side("versions")
    assert isinstance(found, VersionsPage)
    settle()
    return found


@pytest.fixture
def theirs(tmp_path: Path, session: EditSession, deal: Deal) -> Path:
    """Return the sample contract as the client sends it back: other days, <b>no</b> second sentence."""
    session.change(Slot(deal, SampleContract.key, "attached", deal.lap), True)
    versions = versions_of(deal, profile_of(session.workspace), TODAY)
    words = next(one for one in versions if one.key == "contract").load()()
    path = tmp_path / "Contract <b>v2.txt"
    path.write_text("\n".join(words).replace("within 30 days", "within 60 <i>days</i>"), "utf-8")
    return path


def settle() -> None:
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


def choose(page: VersionsPage, before: str, after: str) -> None:
    for box, key in ((page.before_box, before), (page.after_box, after)):
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())
    settle()


def struck(page: VersionsPage, at: int) -> tuple[bool, bool]:
    """Say whether what stands at a place is struck out, and whether it is underlined."""
    cursor = QTextCursor(page.text.document())
    cursor.setPosition(at + 1)
    return cursor.charFormat().fontStrikeOut(), cursor.charFormat().fontUnderline()


def test_their_version_is_opened_compared_and_walked_by_keys(
    hand: Hand, page: VersionsPage, theirs: Path
) -> None:
    page.take(theirs)
    settle()
    choose(page, "contract", page.after_box.currentData())
    places = page.text.places
    assert places and places[0].gone == "30" and "60 <i>" in places[0].new
    assert page.text.toPlainText().count("<i>") == 2, "what they typed is never markup"
    assert page.place_label.text() == f"{len(places)} changes"
    hand.press(page.text, KEY.Key_F3)
    assert page.text.place is places[0]
    assert page.place_label.text().startswith(f"1 of {len(places)}: “30” has become “60 <i>")
    assert struck(page, places[0].start) == (True, False)
    assert struck(page, places[0].end - 3) == (False, True)
    hand.press(page.text, KEY.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.text.place is places[-1], "before the first comes the last"
    hand.click(page.next_button)
    assert page.text.place is places[0]


def test_only_paragraphs_with_changes_are_shown_where_that_is_wished(
    hand: Hand, page: VersionsPage, theirs: Path
) -> None:
    page.take(theirs)
    settle()
    choose(page, "contract", page.after_box.currentData())
    whole, count = len(page.text.toPlainText()), len(page.text.places)
    hand.press(page.changed_box, KEY.Key_Space)
    assert len(page.text.toPlainText()) < whole and "⋯" in page.text.toPlainText()
    assert len(page.text.places) == count


def test_their_version_is_kept_and_removed_with_a_way_back(
    hand: Hand, page: VersionsPage, deal: Deal, session: EditSession, theirs: Path
) -> None:
    assert not page.keep_button.isVisible()
    page.take(theirs)
    settle()
    hand.click(page.keep_button)
    settle()
    (kept,) = files_of(deal, AttachmentKind.THEIRS)
    assert kept.content == theirs.read_bytes() and not page.keep_button.isVisible()
    assert page.after_box.currentData() == f"file:{kept.id}"
    assert page.files.lines[kept.id].title.text() == kept.title
    session.undo()
    settle()
    assert files_of(deal) == [] and page.after_box.findData(f"file:{kept.id}") < 0
    session.redo()
    settle()
    assert page.after_box.findData(f"file:{kept.id}") >= 0


def test_a_dropped_file_is_taken_and_a_broken_one_refused(page: VersionsPage, tmp_path: Path) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(b"PK\x03\x04 broken")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place = QPointF(page.rect().center())
    mouse = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, *mouse))
    settle()
    assert page.bar.words.startswith("“broken.docx” is no Word file that can be read")
    assert page.open_button.isEnabled() and not page.keep_button.isVisible()


def test_swapping_turns_gone_into_new(hand: Hand, page: VersionsPage, theirs: Path) -> None:
    page.take(theirs)
    settle()
    choose(page, "contract", page.after_box.currentData())
    first = page.text.places[0]
    hand.click(page.swap_button)
    settle()
    assert (page.text.places[0].gone, page.text.places[0].new) == (first.new, first.gone)


def test_the_draft_follows_what_is_typed(
    page: VersionsPage, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    choose(page, "draft:term_sheet", "draft:term_sheet")
    qtbot.waitUntil(lambda: page.place_label.text() == "No difference in any word.")
    session.change(Slot(deal, PriceTerms.key, "expenses", deal.lap), "Paid on top")
    settle()
    qtbot.waitUntil(lambda: "Paid on top" in page.text.toPlainText(), timeout=10_000)


def test_the_page_of_the_contract_leads_here(hand: Hand, deal_view: DealView) -> None:
    deal_view.open_page(SampleContract.key)
    extra = deal_view.findChild(LegalExtra)
    assert isinstance(extra, LegalExtra)
    hand.click(extra.versions_button)
    assert isinstance(deal_view.pages.currentWidget(), VersionsPage)
    settle()
