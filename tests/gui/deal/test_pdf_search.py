"""The search in the preview, by real keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from documents.paper_samples import chinese_quote, english_quote
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.documents import KINDS
from dealplanner.documents.pixels import page_sizes
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.gui.deal.pdf_pane import PdfPane
from dealplanner.gui.deal.view import DealView

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENGLISH = render(KINDS["quote"], english_quote(), Theme.read("plain")).pdf
CHINESE = render(KINDS["quote"], chinese_quote(), Theme.read("plain")).pdf


@pytest.fixture
def pane(qtbot: QtBot, dismiss: Callable[[QWidget], None]) -> Iterator[PdfPane]:
    pane = PdfPane()
    pane.resize(700, 500)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_pdf(ENGLISH, page_sizes(ENGLISH))
    yield pane
    qtbot.waitUntil(lambda: pane.view.is_drawn, timeout=20_000)
    dismiss(pane)


def search(qtbot: QtBot, pane: PdfPane, words: str) -> None:
    pane.start_search()
    qtbot.waitUntil(lambda: pane.search.is_up_to_date, timeout=20_000)
    for letter in words:  # QTest.keyClicks aborts beyond ASCII
        QApplication.sendEvent(
            pane.search.line, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )
    qtbot.waitUntil(lambda: pane.search.is_up_to_date, timeout=20_000)


def test_enter_walks_through_the_places_and_the_view_follows(qtbot: QtBot, pane: PdfPane) -> None:
    search(qtbot, pane, "total")
    count = len(pane.search.hits)
    assert pane.search.count.text() == f"1 of {count}"
    QTest.keyClick(pane.search.line, KEY.Key_Return, SHIFT)
    assert pane.search.count.text() == f"{count} of {count}"
    assert pane.view.verticalScrollBar().value() > 0
    QTest.keyClick(pane.search.line, KEY.Key_Return)
    assert pane.search.count.text() == f"1 of {count}"


def test_what_is_found_is_marked_on_the_page(qtbot: QtBot, pane: PdfPane) -> None:
    qtbot.waitUntil(lambda: pane.view.is_drawn, timeout=20_000)
    before = pane.view.grab().toImage()
    search(qtbot, pane, "renewal")
    qtbot.waitUntil(lambda: pane.view.is_drawn, timeout=20_000)
    place = pane.view._place(pane.search.hits[0].page, pane.search.hits[0].boxes[0])
    assert pane.view.grab().toImage() != before
    assert place.width() > 10


def test_words_that_are_not_there_say_so(qtbot: QtBot, pane: PdfPane) -> None:
    search(qtbot, pane, "zeppelin")
    assert pane.search.count.text() == "nothing found"
    assert not pane.search.next_button.isEnabled()


def test_escape_ends_the_search_and_takes_the_marks_away(qtbot: QtBot, pane: PdfPane) -> None:
    search(qtbot, pane, "total")
    QTest.keyClick(pane.search.line, KEY.Key_Escape)
    assert not pane.search.isVisible()
    assert pane.view._hits == ()


def test_the_search_goes_on_in_the_next_preview_chinese_too(qtbot: QtBot, pane: PdfPane) -> None:
    search(qtbot, pane, "付款")
    assert pane.search.count.text() == "nothing found"
    pane.show_pdf(CHINESE, page_sizes(CHINESE))
    qtbot.waitUntil(lambda: pane.search.is_up_to_date, timeout=20_000)
    assert len(pane.search.hits) > 1


def test_the_keys_of_the_window_open_it_in_the_papers(qtbot: QtBot, deal_view: DealView) -> None:
    deal_view.open_papers()
    pane = deal_view.findChild(PdfPane)
    assert pane is not None
    qtbot.waitUntil(lambda: bool(pane.view.pdf) and pane.view.is_drawn, timeout=20_000)
    assert deal_view.focus_filter()
    assert pane.search.isVisible()
    qtbot.waitUntil(lambda: pane.search.is_up_to_date, timeout=20_000)
    shown = deal_view.pages.currentWidget()
    pane.search.line.setFocus()
    QTest.keyClick(pane.search.line, KEY.Key_Escape)
    assert not pane.search.isVisible()
    assert deal_view.pages.currentWidget() is shown
