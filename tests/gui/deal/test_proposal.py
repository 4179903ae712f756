"""The proposal editor: blocks moved, left out, reworded, kept and used again, by real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dealplanner.documents.readback import page_texts
from dealplanner.domain.papers.proposal import SECTIONS
from dealplanner.gui.deal.proposal.page import ProposalPage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors.text import ParagraphEditor
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.papers.blocks import passages, sections_of

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(deal_view: DealView, qtbot: QtBot) -> ProposalPage:
    page = deal_view.open_side("proposal")
    assert isinstance(page, ProposalPage)
    return page


def _settle(page: ProposalPage, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: page.maker.is_up_to_date, timeout=20_000)
    return "".join(page_texts(page.pane.view.pdf))


def _choose(page: ProposalPage, key: str) -> None:
    page.blocks.choose(next(block.id for block in live(page.needs.deal.blocks) if block.key == key))


def _type(page: ProposalPage, words: str) -> None:
    assert page._form is not None
    editor = page._form.editor("words")
    assert isinstance(editor, ParagraphEditor)
    editor.setFocus()
    QTest.keyClicks(editor.box, words)


def test_keys_move_a_block_and_undo_puts_it_back(
    page: ProposalPage, deal: Deal, session: EditSession
) -> None:
    _choose(page, "why_us")
    place = SECTIONS.index("why_us")
    QTest.keyClick(page.blocks, Qt.Key.Key_Up, ALT)
    assert [section.key for section in sections_of(deal)][place - 1] == "why_us"
    page.refresh()
    assert page.block is not None
    assert page.block.key == "why_us", "the moved block stays the one that is looked at"
    session.undo()
    assert [section.key for section in sections_of(deal)] == list(SECTIONS)


def test_space_leaves_a_block_out_and_prints_it_again(page: ProposalPage, deal: Deal, qtbot: QtBot) -> None:
    _choose(page, "risks")
    QTest.keyClick(page.blocks, Qt.Key.Key_Space)
    assert "risks" not in [section.key for section in sections_of(deal)]
    qtbot.waitUntil(lambda: page.blocks.currentItem().checkState() is Qt.CheckState.Unchecked)
    QTest.keyClick(page.blocks, Qt.Key.Key_Space)
    assert "risks" in [section.key for section in sections_of(deal)]


def test_what_is_typed_stands_in_the_pages(page: ProposalPage, qtbot: QtBot) -> None:
    _choose(page, "why_us")
    _type(page, "We are **near** you.")
    assert page.block is not None
    assert page.block.words == "We are **near** you."
    assert "We are near you." in _settle(page, qtbot)


def test_a_block_of_ones_own_goes_by_delete_and_a_usual_one_is_left_out(
    page: ProposalPage, deal: Deal, qtbot: QtBot
) -> None:
    _choose(page, "summary")
    page.own_button.click()
    assert page.block is not None
    own = page.block
    assert own.key == "free"
    assert live(deal.blocks).index(own) == 1
    page.blocks.setFocus()
    QTest.keyClick(page.blocks, Qt.Key.Key_Delete)
    assert own not in live(deal.blocks)
    page.refresh()
    _choose(page, "risks")
    QTest.keyClick(page.blocks, Qt.Key.Key_Delete)
    assert next(block for block in live(deal.blocks) if block.key == "risks").left_out


def test_words_are_kept_and_used_in_another_block_of_the_same_kind(
    page: ProposalPage, deal: Deal, session: EditSession
) -> None:
    _choose(page, "why_us")
    _type(page, "Kept words")
    page.library.keep_button.click()
    (kept,) = passages(session.workspace, "why_us", page.language)
    block = page.block
    assert block is not None
    session.change(page._form.rows["words"].slot, "Others")  # type: ignore[union-attr]
    page.library.use_button.click()
    assert block.words == "Kept words"
    session.undo()
    assert block.words == "Others"
    page.library.search_line.setText("nothing like it")
    assert not page.library.list.isVisibleTo(page.library)
    page.library.search_line.setText("kept")
    page.library.remove_button.click()
    assert kept.deleted_at is not None


def test_undoing_all_leads_back_to_the_usual_order(
    page: ProposalPage, deal: Deal, session: EditSession
) -> None:
    while session.undo() and live(deal.blocks):
        pass
    page.refresh()
    assert page.begin_button.isVisibleTo(page)
    page.begin_button.click()
    assert len(live(deal.blocks)) == len(SECTIONS)


def test_content_is_mended_where_it_comes_from(page: ProposalPage, qtbot: QtBot) -> None:
    _choose(page, "situation")
    with qtbot.waitSignal(page.goal_wished) as wished:
        page.source_button.click()
    assert wished.args == ["qualify.consequences"]
