"""The term sheet editor: blocks turned by keys, terms typed, pages counted while writing."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dealplanner.documents.readback import page_texts
from dealplanner.domain.steps.terms import CompensationTerms, HeadTerms, ServiceTerms
from dealplanner.gui.deal.terms.page import LEAST, MOST, TermsPage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal
from dealplanner.services.edits import Slot


@pytest.fixture
def page(deal_view: DealView) -> TermsPage:
    page = deal_view.open_side("terms")
    assert isinstance(page, TermsPage)
    return page


def _settle(page: TermsPage, qtbot: QtBot) -> None:
    """Wait until the pages are those of the terms as they stand now."""
    page.refresh()
    qtbot.waitUntil(lambda: page.maker.is_up_to_date, timeout=20_000)


def test_keys_turn_to_a_block_and_what_is_typed_is_printed(page: TermsPage, deal: Deal, qtbot: QtBot) -> None:
    page.blocks.setFocus()
    QTest.keyClick(page.blocks, Qt.Key.Key_Down)
    assert page.view is not None
    assert page.view.page.key == "terms.price"
    page.turn_to("terms.head")
    assert page.view.form is not None
    editor = page.view.form.editor("name")
    editor.setFocus()
    QTest.keyClicks(editor.controls()[0], " of 2027")
    assert "of 2027" in deal.page(HeadTerms).name
    _settle(page, qtbot)
    assert page.meter.pages is not None
    assert LEAST <= page.meter.pages <= MOST


def test_the_meter_says_when_there_is_too_much(
    page: TermsPage, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    session.change(Slot(deal, ServiceTerms.key, "credits", deal.lap), "A long rule about credits. " * 1200)
    _settle(page, qtbot)
    assert page.meter.pages is not None
    assert page.meter.pages > MOST
    assert "too many" in page.meter_label.text()
    assert "shorten" in page.pane.notice.text()
    session.undo()
    _settle(page, qtbot)
    assert page.meter.pages <= MOST
    assert len(page_texts(page.pane.view.pdf)) == page.meter.pages


def test_a_cap_shows_as_money_while_it_is_typed(page: TermsPage, deal: Deal, session: EditSession) -> None:
    page.turn_to("terms.compensation")
    session.change(Slot(deal, CompensationTerms.key, "cap_multiple", deal.lap), Decimal(2))
    assert page.view is not None
    page.view.advise()
    told = " ".join(page.view.advice.words())
    assert "The general cap is €" in told


def test_a_screen_reader_hears_which_blocks_are_filled(page: TermsPage) -> None:
    spoken = [
        page.blocks.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(page.blocks.count())
    ]
    assert "Head, begun" in spoken
    assert any(words.endswith(", empty") for words in spoken)
