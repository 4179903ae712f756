"""Signing in the window: the copy is kept, shown, saved out and taken away; both days win the deal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hand import Hand
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.choices import DocumentState, Outcome
from dealplanner.domain.steps.offer import Lawyers, Paper, Signing
from dealplanner.domain.steps.terms import SampleContract
from dealplanner.gui.deal.ending import Ending
from dealplanner.gui.deal.files.signing_extra import SigningExtra
from dealplanner.gui.deal.files.viewer import FileViewer
from dealplanner.gui.deal.legal_extra import LegalExtra
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.wizard import WizardView
from dealplanner.gui.words import day_text
from dealplanner.records import Deal
from dealplanner.services.deals import live, new_person, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.kept_files import files_of
from dealplanner.services.links import DealLinks
from dealplanner.services.papers import issue

TODAY = date(2026, 11, 24)
BOTH = Qt.DropAction.CopyAction
ACTIONS = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


@pytest.fixture
def extra(hand: Hand, deal_view: DealView) -> SigningExtra:
    deal_view.open_page(Signing.key)
    found = deal_view.findChild(SigningExtra)
    assert isinstance(found, SigningExtra)
    return found


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    document = pypdfium2.PdfDocument.new()
    for _ in range(3):
        document.new_page(595, 842)
    path = tmp_path / "Signed contract.pdf"
    document.save(path)
    document.close()
    return path


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    buffer = BytesIO()
    Image.new("RGB", (3000, 2000), "white").save(buffer, "JPEG")
    path = tmp_path / "签字页.jpg"
    path.write_bytes(buffer.getvalue())
    return path


def settle(qtbot: QtBot) -> None:
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()


def sign(session: EditSession, deal: Deal) -> None:
    session.change(Slot(deal, Signing.key, "client_on", deal.lap), date(2026, 11, 19))
    session.change(Slot(deal, Signing.key, "our_on", deal.lap), date(2026, 11, 23))


def test_a_copy_is_kept_seen_and_taken_away_again(
    qtbot: QtBot, hand: Hand, extra: SigningExtra, deal: Deal, session: EditSession, scan: Path
) -> None:
    assert extra.empty.isVisible()
    extra.take(scan)
    settle(qtbot)
    (kept,) = files_of(deal)
    line = extra.files.lines[kept.id]
    assert line.title.text() == "Signed contract" and not extra.empty.isVisible()
    assert deal.page(Signing).copy_at == "In this file", "where it is kept need not be typed"
    hand.click(line.show_button)
    viewer = extra.findChild(FileViewer)
    assert isinstance(viewer, FileViewer) and viewer.pane is not None
    assert viewer.pane.view.pages == 3
    settle(qtbot)
    assert viewer.pane.view.verticalScrollBar().value() == 0, "it begins at the top"
    hand.click(viewer.close_button)
    hand.click(line.remove_button)
    assert files_of(deal) == [] and extra.empty.isVisible()
    assert "undo brings it back" in extra.bar.words
    session.undo()
    extra.refresh()
    assert files_of(deal) == [kept] and list(extra.files.lines) == [kept.id]
    settle(qtbot)
    session.undo()
    assert files_of(deal) == [] and deal.page(Signing).copy_at == "", "both in one step"


def test_it_is_saved_out_again_byte_for_byte(
    qtbot: QtBot, extra: SigningExtra, deal: Deal, scan: Path, tmp_path: Path
) -> None:
    extra.take(scan)
    settle(qtbot)
    (kept,) = files_of(deal)
    extra.files.save_to(kept, tmp_path / "out")
    assert (tmp_path / "out.pdf").read_bytes() == scan.read_bytes()
    extra.files.save_to(kept, tmp_path / "no" / "such" / "folder.pdf")
    assert "cannot be written to" in extra.bar.words


def test_a_file_that_has_changed_in_the_file_is_not_shown_as_the_signed_one(
    qtbot: QtBot, hand: Hand, extra: SigningExtra, deal: Deal, scan: Path
) -> None:
    extra.take(scan)
    settle(qtbot)
    (kept,) = files_of(deal)
    assert kept.content is not None
    kept.content = kept.content[:-1] + b"x"
    hand.click(extra.files.lines[kept.id].show_button)
    assert "no longer what was kept" in extra.bar.words
    assert extra.findChild(FileViewer) is None


def test_a_photograph_is_dropped_and_shown(
    qtbot: QtBot, hand: Hand, extra: SigningExtra, deal: Deal, photo: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    enter = QDragEnterEvent(extra.rect().center(), BOTH, data, *ACTIONS)
    extra.dragEnterEvent(enter)
    assert enter.isAccepted()
    extra.dropEvent(QDropEvent(QPointF(extra.rect().center()), BOTH, data, *ACTIONS))
    settle(qtbot)
    (kept,) = files_of(deal)
    assert kept.title == "签字页"
    hand.click(extra.files.lines[kept.id].show_button)
    viewer = extra.findChild(FileViewer)
    assert isinstance(viewer, FileViewer) and viewer.picture.pixmap().width() == 760
    hand.click(viewer.close_button)


def test_what_is_no_copy_is_refused_and_nothing_changes(
    qtbot: QtBot, extra: SigningExtra, deal: Deal, tmp_path: Path
) -> None:
    path = tmp_path / "contract.docx"
    path.write_bytes(b"PK\x03\x04")
    extra.take(path)
    settle(qtbot)
    assert files_of(deal) == []
    assert extra.bar.words.startswith("“contract.docx” is no PDF, JPEG or PNG")
    assert extra.keep_button.isEnabled()


def test_both_days_offer_to_go_on_and_one_click_wins(
    qtbot: QtBot, hand: Hand, extra: SigningExtra, deal_view: DealView, deal: Deal, session: EditSession
) -> None:
    sheet = issue(session.workspace, deal, profile_of(session.workspace), Paper.TERM_SHEET, TODAY)
    step, state, planned = deal.step, sheet.state, len(live(deal.milestones))
    assert not extra.won_frame.isVisible()
    sign(session, deal)
    qtbot.waitUntil(extra.won_frame.isVisible)
    assert sheet.number in extra.won_words.text() and day_text(date(2026, 11, 23)) in extra.won_words.text()
    hand.click(extra.win_button)
    assert (deal.outcome, deal.closed_on, deal.step) == (Outcome.WON, date(2026, 11, 23), 7)
    assert sheet.state is DocumentState.ACCEPTED
    assert len(live(deal.milestones)) > planned  # the plan is made from the terms
    assert MilestoneKind.GO_LIVE in {one.kind for one in live(deal.milestones)}
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.step.number == 7
    session.undo()
    assert (deal.outcome, deal.step, sheet.state) == (Outcome.OPEN, step, state)
    assert len(live(deal.milestones)) == planned


def test_a_won_deal_asks_what_decided_it(
    qtbot: QtBot, hand: Hand, extra: SigningExtra, deal_view: DealView, deal: Deal, session: EditSession
) -> None:
    sign(session, deal)
    session.change(Slot(deal, "outcome"), Outcome.WON)
    session.change(Slot(deal, "step"), 7)
    qtbot.waitUntil(extra.why_button.isVisible)
    assert not extra.win_button.isVisible()
    hand.click(extra.why_button)
    QApplication.processEvents()
    dialog = next(one for one in deal_view.findChildren(Ending) if one.isVisible())
    assert dialog.outcome is Outcome.WON
    dialog.reject()


def test_the_contract_with_their_lawyers_proposes_the_next_look(
    qtbot: QtBot, hand: Hand, deal_view: DealView, deal: Deal, session: EditSession
) -> None:
    lawyer = new_person(session.workspace, "Jan Vogt", deal.account)
    session.change(Slot(deal, "next_on"), None)
    session.change(Slot(deal, Lawyers.key, "theirs", deal.lap), lawyer.id)
    session.flush()
    deal_view.open_page(SampleContract.key)
    extra = deal_view.findChild(LegalExtra)
    assert isinstance(extra, LegalExtra) and not extra.frame.isVisible()
    session.change(Slot(deal, SampleContract.key, "to_legal_on", deal.lap), date(2026, 11, 21))
    qtbot.waitUntil(extra.frame.isVisible)
    assert day_text(date(2026, 12, 7)) in extra.words.text()
    hand.click(extra.take_button)
    assert deal.next_on == date(2026, 12, 7)
    assert deal.next_what == "Ask Jan Vogt what the lawyers want changed"
    assert not extra.take_button.isVisible() and "is agreed" in extra.words.text()
    session.undo()
    assert deal.next_on is None
