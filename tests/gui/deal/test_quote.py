"""The quote editor, by real events: typed, moved, pasted, copied, in variants; asserted on the records."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.gui.deal.quote.model import COLUMNS
from dealplanner.gui.deal.quote.page import QuotePage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.kept_words import WRONG
from dealplanner.records import Deal
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.offer_lines import lines_of
from dealplanner.services.papers import offer_of
from dealplanner.services.variants import variants

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(deal_view: DealView) -> QuotePage:
    page = deal_view.open_side("quote")
    assert isinstance(page, QuotePage)
    page.table.setFocus()
    return page


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _titles(deal: Deal) -> list[str]:
    return [line.title for line in lines_of(deal)]


def _type(page: QuotePage, row: int, column: str, words: str) -> None:
    page.table.choose(row, COLUMNS.index(column))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    QTest.keyClicks(_focused(), words)
    QTest.keyClick(_focused(), Qt.Key.Key_Return)


def test_a_figure_is_typed_into_its_cell_and_the_totals_follow(page: QuotePage, deal: Deal) -> None:
    before = offer_of(deal)
    _type(page, 1, "quantity", "2")
    after = offer_of(deal)
    assert lines_of(deal)[1].quantity == Decimal(2)
    assert before is not None and after is not None
    assert after.priced.parts[0].subtotal - before.priced.parts[0].subtotal == Decimal(24500)
    page.refresh()
    assert page.model.data(page.model.index(1, COLUMNS.index("net"))) == "€49,000"


def test_what_is_no_figure_changes_nothing_and_undo_takes_a_cell_back(
    page: QuotePage, deal: Deal, session: EditSession
) -> None:
    _type(page, 1, "quantity", "many")
    assert lines_of(deal)[1].quantity == Decimal(1)
    cell = page.model.index(1, COLUMNS.index("quantity"))
    assert cell.data() == "many", "what was typed is never lost"
    assert page.wrong_label.isVisible() and "many" in page.wrong_label.text()
    assert "many" in cell.data(WRONG) and cell.data(WRONG) in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    page.table.choose(2, COLUMNS.index("quantity"))
    assert not page.wrong_label.isVisible()
    _type(page, 1, "quantity", "1")
    assert cell.data() == "1" and not page.wrong_label.isVisible()
    _type(page, 2, "quantity", "40")
    session.undo()
    assert lines_of(deal)[2].quantity == Decimal(38)


def test_control_enter_adds_a_line_behind_and_typing_names_it(page: QuotePage, deal: Deal) -> None:
    page.table.choose(1)
    QTest.keyClick(page.table, Qt.Key.Key_Return, CONTROL)
    QTest.keyClicks(_focused(), "Travel")
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    assert _titles(deal)[2] == "Travel"


def test_tab_goes_from_cell_to_cell(page: QuotePage, deal: Deal) -> None:
    page.table.choose(1, COLUMNS.index("quantity"))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    assert page.table.currentIndex().column() == COLUMNS.index("unit")


def test_keys_copy_move_and_remove_a_line_and_undo_brings_it_back(
    page: QuotePage, deal: Deal, session: EditSession
) -> None:
    before = _titles(deal)
    page.table.choose(1)
    QTest.keyClick(page.table, Qt.Key.Key_D, CONTROL)
    assert _titles(deal)[1:3] == [before[1]] * 2
    page.table.choose(2)
    QTest.keyClick(page.table, Qt.Key.Key_Down, ALT)
    assert _titles(deal)[2:4] == [before[2], before[1]]
    assert page.table.currentIndex().row() == 3
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert _titles(deal) == before
    for _ in range(3):
        session.undo()
    assert _titles(deal) == before


def test_a_line_is_dragged_to_another_place(page: QuotePage, deal: Deal) -> None:
    before = _titles(deal)
    page.table.choose(1)
    spot = page.table.visualRect(page.model.index(4, 0)).center()
    spot.setY(spot.y() + 8)
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(spot), Qt.DropAction.MoveAction, QMimeData(), button, keys)
    page.table.dropEvent(event)
    assert _titles(deal) == [before[0], *before[2:5], before[1], *before[5:]]


def test_rows_of_a_spreadsheet_become_lines(page: QuotePage, deal: Deal, session: EditSession) -> None:
    count = len(lines_of(deal))
    QGuiApplication.clipboard().setText("title\tquantity\tunit_price\nAudit\t2\t900\nTravel\tmany\t80\n")
    page.table.choose(0)
    QTest.keyClick(page.table, Qt.Key.Key_V, CONTROL)
    assert _titles(deal)[1] == "Audit"
    assert "One line pasted, 1 left out" in page.said_label.text()
    assert "many" in page.said_label.text()
    session.undo()
    assert len(lines_of(deal)) == count


def test_what_was_said_of_a_paste_is_gone_once_it_is_undone(page: QuotePage, session: EditSession) -> None:
    page.paste("title\tquantity\tunit_price\nAudit\t2\t900\nTravel\tmany\t80\n")
    assert page.said_label.isVisible()
    session.undo()
    assert not page.said_label.isVisible()


def test_the_totals_keep_their_lines_apart_where_something_is_wrong(page: QuotePage) -> None:
    page.window().resize(1068, 620)
    page.paste("title\tquantity\tunit_price\nAudit\t2\t9999999999999999999\n")
    page.refresh()
    QApplication.processEvents()
    assert page.totals.wrong_label.text()
    shown = [one for one in page.totals.findChildren(QLabel) if one.isVisibleTo(page.totals)]
    assert len(shown) > 6
    for one in shown:
        assert one.height() >= one.heightForWidth(one.width()), one.text()
        others = [other for other in shown if other is not one]
        assert not any(one.geometry().intersects(other.geometry()) for other in others), one.text()


def test_the_form_of_a_line_needs_no_scroll_bar_across(page: QuotePage) -> None:
    page.window().resize(1068, 700)  # what a window of 1280 leaves it
    page.table.choose(1)
    QApplication.processEvents()
    assert page.form.form is not None
    assert page.form.horizontalScrollBar().maximum() == 0


def test_a_paste_of_ten_thousand_rows_gives_one_sentence(page: QuotePage, deal: Deal) -> None:
    count = len(lines_of(deal))
    page.paste("Audit\t1\t1\n" * 10_000)
    assert "too many for one offer" in page.said_label.text()
    assert len(lines_of(deal)) == count


def test_other_kinds_of_line_stand_where_they_are_wanted(page: QuotePage, deal: Deal) -> None:
    page.table.choose(3)
    page.add(LineKind.SUBTOTAL)
    assert lines_of(deal)[4].kind is LineKind.SUBTOTAL
    page.add(LineKind.PAGE_BREAK)
    row = page.table.currentIndex().row()
    assert lines_of(deal)[row].kind is LineKind.PAGE_BREAK
    assert page.model.slot_at(page.model.index(row, 0)) is None, "there is nothing to type into a page break"


def test_variants_stand_side_by_side_and_the_shown_one_goes_out(
    page: QuotePage, deal: Deal, qtbot: QtBot
) -> None:
    page.variants.add_button.click()
    page.refresh()
    assert [button.text() for button in page.variants.buttons] == ["Variant A", "Variant B"]
    _type(page, 1, "unit_price", "1")
    page.variants.buttons[0].click()
    assert lines_of(deal)[1].unit_price == Decimal(24500)
    page.refresh()
    page.variants.remove_button.click()
    assert len(variants(deal)) == 1


def test_the_margin_is_red_below_the_floor(page: QuotePage, deal: Deal, session: EditSession) -> None:
    assert "58.7 %" in page.totals.margin_label.text()
    session.change(Slot(profile_of(session.workspace), "margin_floor"), Decimal(60))
    page.refresh()
    assert page.totals.margin_label.property("role") == "bad"
    assert "below your floor of 60 %" in page.totals.margin_label.text()


def test_a_screen_reader_hears_what_each_cell_holds(page: QuotePage) -> None:
    spoken = page.model.data(page.model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Line 2, Quantity: 1"
