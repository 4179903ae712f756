"""What is typed into a cell and is no value: it stays there, looks wrong, says why, and waits in the file."""

from __future__ import annotations

from collections.abc import Callable

from hand import KEY
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.amounts import Money
from dealplanner.domain.fields import fields_of
from dealplanner.gui.deal.negotiation.gifts_model import COLUMNS, GiftsModel
from dealplanner.gui.deal.negotiation.gifts_table import GiftsTable
from dealplanner.gui.editing import EditSession
from dealplanner.gui.kept_words import WRONG, read_cell, why_wrong
from dealplanner.gui.slot_delegate import SlotDelegate
from dealplanner.records import Concession, Deal
from dealplanner.services.links import DealLinks


def test_an_amount_is_read_in_any_currency_and_refused_in_one_sentence() -> None:
    field = fields_of(Concession)["worth"]
    assert read_cell(field, "USD 4,000") == Money.parse("USD 4000")
    wrong = why_wrong(field, "plenty")
    assert wrong is not None and "“plenty” is no amount" in str(wrong)
    assert why_wrong(field, "4,000") is None


def test_a_concession_keeps_what_is_no_amount(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Callable[[QWidget], None]
) -> None:
    gift = session.workspace.add(Concession(what="A month free"), deal, "concessions")
    model = GiftsModel(links)
    table = GiftsTable(model, session, links)
    model.setParent(table)
    model.show_gifts([gift], [])
    table.show()
    table.activateWindow()
    QTest.qWaitForWindowActive(table)
    table.choose(0, COLUMNS.index("worth"))
    QTest.keyClick(table, KEY.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "plenty")
    QTest.keyClick(editor, KEY.Key_Return)
    cell = model.index(0, COLUMNS.index("worth"))
    assert gift.worth is None
    assert cell.data() == "plenty"
    assert "is no amount" in cell.data(WRONG)
    assert cell.data(WRONG) in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    option = QStyleOptionViewItem()
    option.widget = table
    delegate = table.itemDelegate()
    assert isinstance(delegate, SlotDelegate)
    delegate.initStyleOption(option, cell)
    assert not option.icon.isNull(), "it tells by a mark, not by its colour alone"
    assert session.flush()
    again = GiftsModel(links, table)
    GiftsTable(again, session, links).setParent(table)
    again.show_gifts([gift], [])
    assert again.index(0, COLUMNS.index("worth")).data() == "plenty", "it waits in the file"
    dismiss(table)
