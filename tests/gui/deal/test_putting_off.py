"""Putting red flags off: by key and by menu, with a reason and a day, and taking them up again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hand import Hand
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from dealplanner.gui.deal.flag_row import FlagRow
from dealplanner.gui.deal.putting_off import PutOffDialog
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.words import day_text
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.links import DealLinks

TODAY = date(2026, 11, 24)
YEAR = date(2027, 11, 24)


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


def first(view: DealView) -> FlagRow:
    return view.cards.flags.every_row[0]


def shown(view: DealView) -> set[str]:
    return {row.flag_line.flag for row in view.cards.flags.rows if isinstance(row, FlagRow)}


def dialog_of(view: DealView) -> PutOffDialog:
    (dialog,) = [one for one in view.window().findChildren(PutOffDialog) if one.isVisible()]
    return dialog


def ask(view: DealView, hand: Hand, row: FlagRow) -> PutOffDialog:
    hand.press(row, Qt.Key.Key_W)
    return dialog_of(view)


def put_off(view: DealView, hand: Hand, row: FlagRow, reason: str) -> str:
    flag = row.flag_line.flag
    dialog = ask(view, hand, row)
    hand.retype(dialog.editors["reason"].controls()[0], reason)
    hand.press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.settle()
    return flag


def test_a_key_puts_a_flag_off_for_two_weeks(hand: Hand, deal_view: DealView, deal: Deal) -> None:
    before = deal_view.cards.flags.heading.text()
    flag = put_off(deal_view, hand, first(deal_view), "They are on holiday")
    assert flag not in shown(deal_view)
    (put,) = live(deal.puts_off)
    assert (put.flag, put.reason, put.until) == (flag, "They are on holiday", TODAY + timedelta(days=14))
    assert deal_view.cards.flags.heading.text() != before


def test_what_is_put_off_is_folded_with_its_reason_and_day(hand: Hand, deal_view: DealView) -> None:
    card = deal_view.cards.flags
    assert not card.waiting_button.isVisible()
    flag = put_off(deal_view, hand, first(deal_view), "They are on holiday")
    assert card.waiting_button.text() == "1 put off – show"
    assert card.waiting_rows == []
    hand.click(card.waiting_button)
    (row,) = card.waiting_rows
    assert row.isVisible() and row.flag_line.flag == flag
    assert row.flag_line.about == f"put off until {day_text(date(2026, 12, 8))}: They are on holiday"
    hand.click(card.waiting_button)
    hand.settle()
    assert card.waiting_rows == []


def test_it_is_taken_up_again_by_the_same_key(hand: Hand, deal_view: DealView, deal: Deal) -> None:
    flag = put_off(deal_view, hand, first(deal_view), "They are on holiday")
    hand.click(deal_view.cards.flags.waiting_button)
    hand.press(deal_view.cards.flags.waiting_rows[0], Qt.Key.Key_W)
    hand.settle()
    assert flag in shown(deal_view)
    assert live(deal.puts_off) == []
    assert not deal_view.cards.flags.waiting_button.isVisible()


def test_putting_off_is_one_step_of_undo(hand: Hand, deal_view: DealView, session: EditSession) -> None:
    before = shown(deal_view)
    put_off(deal_view, hand, first(deal_view), "They are on holiday")
    assert session.undo()
    hand.settle()
    assert shown(deal_view) == before
    assert session.redo()
    hand.settle()
    assert shown(deal_view) != before


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("2026-11-24", "{today} does not lie ahead: name a day after today."),
        ("2027-11-25", "{too_far} is more than a year away: name a day until {last}."),
        ("", "Still open: Until when?"),
    ],
)
def test_a_day_that_will_not_do_is_refused(
    hand: Hand, deal_view: DealView, deal: Deal, words: str, complaint: str
) -> None:
    dialog = ask(deal_view, hand, first(deal_view))
    hand.type(dialog.editors["reason"].controls()[0], "Later")
    hand.retype(dialog.editors["until"].controls()[0], words)
    hand.click(dialog.put_off_button)
    days = {"today": TODAY, "last": YEAR, "too_far": YEAR + timedelta(days=1)}
    said = complaint.format(**{name: day_text(day) for name, day in days.items()})
    assert dialog.problem_label.isVisible() and dialog.problem_label.text() == said
    assert dialog.isVisible() and live(deal.puts_off) == []
    line = dialog.editors["until"].controls()[0]
    assert isinstance(line, QLineEdit)
    hand.retype(line, "+7")
    hand.click(dialog.put_off_button)
    assert live(deal.puts_off)[0].until == TODAY + timedelta(days=7)


def test_nothing_is_put_off_without_a_reason(hand: Hand, deal_view: DealView, deal: Deal) -> None:
    dialog = ask(deal_view, hand, first(deal_view))
    hand.click(dialog.put_off_button)
    assert dialog.problem_label.text().startswith("No reason is given")
    assert live(deal.puts_off) == []


def test_a_reason_that_was_typed_waits_when_the_dialog_is_closed(
    hand: Hand, deal_view: DealView, deal: Deal
) -> None:
    row = first(deal_view)
    dialog = ask(deal_view, hand, row)
    hand.type(dialog.editors["reason"].controls()[0], "等他们回来")
    hand.press(dialog, Qt.Key.Key_Escape)
    hand.settle()
    assert live(deal.puts_off) == []
    hand.press(ask(deal_view, hand, row), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert live(deal.puts_off)[0].reason == "等他们回来"


def open_menu(hand: Hand) -> QMenu:
    hand.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_says_the_key_and_asks_too(hand: Hand, deal_view: DealView) -> None:
    hand.click(first(deal_view).menu_button)
    menu = open_menu(hand)
    assert [action.text() for action in menu.actions()] == ["Go to the page that mends it", "Put off …\tW"]
    menu.close()
    row = first(deal_view)
    place = QPoint(10, 5)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, row.mapToGlobal(place))
    QApplication.sendEvent(row, asked)
    menu = open_menu(hand)
    menu.actions()[1].trigger()
    menu.close()
    assert dialog_of(deal_view).isVisible()


def test_reason_and_day_can_be_changed(hand: Hand, deal_view: DealView, deal: Deal) -> None:
    put_off(deal_view, hand, first(deal_view), "They are on holiday")
    hand.click(deal_view.cards.flags.waiting_button)
    hand.click(deal_view.cards.flags.waiting_rows[0].menu_button)
    menu = open_menu(hand)
    menu.actions()[2].trigger()
    menu.close()
    dialog = dialog_of(deal_view)
    hand.retype(dialog.editors["reason"].controls()[0], "They are ill")
    hand.click(dialog.put_off_button)
    (put,) = live(deal.puts_off)
    assert put.reason == "They are ill"
    hand.settle()
    assert "They are ill" in deal_view.cards.flags.waiting_rows[0].flag_line.about


def test_a_click_on_what_is_put_off_leads_to_its_page_too(hand: Hand, deal_view: DealView) -> None:
    goal = first(deal_view).flag_line.goal
    put_off(deal_view, hand, first(deal_view), "They are on holiday")
    hand.click(deal_view.cards.flags.waiting_button)
    with_goal: list[str] = []
    deal_view.cards.flags.chosen.connect(with_goal.append)
    hand.press(deal_view.cards.flags.waiting_rows[0], Qt.Key.Key_Return)
    assert with_goal == [goal]
