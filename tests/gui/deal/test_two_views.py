"""How a deal ended: both views, the rival and the reason typed once, in one step of undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from dealplanner.domain.bargaining import EndReason
from dealplanner.domain.choices import Outcome
from dealplanner.gui.deal.ending import Ending
from dealplanner.gui.deal.two_views import TwoViews
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors.chosen import ChoiceEditor
from dealplanner.records import Deal
from dealplanner.services.links import DealLinks

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


def asked(view: DealView, outcome: Outcome) -> tuple[Ending, TwoViews]:
    view.course.end(outcome)
    QApplication.processEvents()
    dialog = next(one for one in view.findChildren(Ending) if one.isVisible())
    assert dialog.two_views is not None
    return dialog, dialog.two_views


def choose(hand: Hand, dialog: Ending, name: str, times: int) -> None:
    editor = dialog.editors[name]
    assert isinstance(editor, ChoiceEditor)
    for _ in range(times):
        hand.press(editor.combo, Qt.Key.Key_Down)


def chips(views: TwoViews) -> dict[str, QPushButton]:
    return {chip.text(): chip for chip in views.rival_row.findChildren(QPushButton)}


def test_a_lost_deal_keeps_both_views_and_the_rival_in_one_step_of_undo(
    hand: Hand, deal_view: DealView, deal: Deal, session: EditSession
) -> None:
    dialog, views = asked(deal_view, Outcome.LOST)
    choose(hand, dialog, "ended_by", 1)
    choose(hand, dialog, "ended_by_theirs", 3)
    hand.type(dialog.reason_box, "Norvik was cheaper")
    hand.type(views.their_box, "我们更信任他们")
    rival = next(iter(chips(views)))
    hand.click(chips(views)[rival])
    hand.click(dialog.end_button)
    assert (deal.outcome, deal.close_reason) == (Outcome.LOST, "Norvik was cheaper")
    assert (deal.ended_by, deal.ended_by_theirs) == (EndReason.PRICE, EndReason.TRUST)
    assert (deal.their_reason, deal.lost_to) == ("我们更信任他们", rival)
    session.undo()
    assert (deal.outcome, deal.ended_by, deal.lost_to) == (Outcome.OPEN, EndReason.NOT_SAID, "")


def test_the_rivals_of_the_deal_are_proposed_and_another_can_be_typed(
    hand: Hand, deal_view: DealView, deal: Deal
) -> None:
    dialog, views = asked(deal_view, Outcome.LOST)
    assert list(chips(views)) == [one.name for one in deal.competitors if one.deleted_at is None]
    assert chips(views)
    hand.type(dialog.editors["lost_to"].controls()[0], "Somebody new & Söhne")
    hand.click(dialog.end_button)
    assert deal.lost_to == "Somebody new & Söhne"


def test_a_won_deal_asks_for_both_views_but_no_rival(hand: Hand, deal_view: DealView, deal: Deal) -> None:
    dialog, views = asked(deal_view, Outcome.WON)
    assert list(dialog.editors) == ["ended_by", "ended_by_theirs", "closed_on"]
    choose(hand, dialog, "ended_by_theirs", 2)
    hand.type(views.their_box, "You understood the yards")
    hand.click(dialog.end_button)
    assert (deal.outcome, deal.ended_by_theirs) == (Outcome.WON, EndReason.FIT)
    assert deal.their_reason == "You understood the yards"


def test_walking_away_says_what_decided_it_too(hand: Hand, deal_view: DealView, deal: Deal) -> None:
    deal_view.course.end(Outcome.STOPPED)
    QApplication.processEvents()
    dialog = next(one for one in deal_view.findChildren(Ending) if one.isVisible())
    choose(hand, dialog, "ended_by", 5)
    hand.type(dialog.reason_box, "No budget")
    hand.click(dialog.end_button)
    assert (deal.outcome, deal.ended_by) == (Outcome.STOPPED, EndReason.TIMING)


def test_what_they_said_waits_when_the_dialog_is_closed(hand: Hand, deal_view: DealView, deal: Deal) -> None:
    dialog, views = asked(deal_view, Outcome.LOST)
    hand.type(views.their_box, "Too dear")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (deal.outcome, deal.their_reason) == (Outcome.OPEN, "")
    _, again = asked(deal_view, Outcome.LOST)
    assert again.their_box.reason == "Too dear"


def test_the_views_stand_one_below_the_other_in_a_narrow_window(deal_view: DealView) -> None:
    dialog, views = asked(deal_view, Outcome.LOST)
    ours, theirs = dialog.editors["ended_by"], dialog.editors["ended_by_theirs"]
    assert theirs.mapTo(views, theirs.rect().topLeft()).x() > ours.mapTo(views, ours.rect().topLeft()).x()
    dialog.resize(480, dialog.height())
    QApplication.processEvents()
    assert theirs.mapTo(views, theirs.rect().topLeft()).y() > ours.mapTo(views, ours.rect().topLeft()).y()
