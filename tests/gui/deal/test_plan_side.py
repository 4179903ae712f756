"""The plan in the window: made from the terms, shifted by hand and by keys, with what breaks; real events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hand import Hand
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.gui.deal.plan.page import PlanPage
from dealplanner.gui.deal.view import DealView
from dealplanner.records import Deal, Milestone
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


@pytest.fixture
def chain(workspace: Workspace, deal: Deal) -> dict[str, Milestone]:
    """Return the milestones of the sample by their titles, each waiting for the one before."""
    found = live(deal.milestones)
    for before, after, days in zip(found, found[1:], (10, 5, 0), strict=False):
        workspace.change(Slot(after, "after_id"), before.id)
        workspace.change(Slot(after, "days"), Decimal(days) if days else None)
    workspace.save()
    return {one.title: one for one in found}


@pytest.fixture
def page(deal_view: DealView, chain: dict[str, Milestone], qtbot: QtBot) -> PlanPage:
    page = deal_view.open_side("plan")
    assert isinstance(page, PlanPage)
    qtbot.waitUntil(page.chart.hasFocus)
    return page


def drag(page: PlanPage, row_id: str, days: int) -> None:
    """Take the bar of a row and move it by so many days."""
    start = page.chart.shape(row_id).center().toPoint()
    end = start + QPoint(round(days * page.chart.scale.day_width), 3)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(page.chart, left, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(page.chart, (start + end) / 2)
    QTest.mouseMove(page.chart, end)
    QTest.mouseRelease(page.chart, left, Qt.KeyboardModifier.NoModifier, end)


def test_the_plan_is_made_from_the_terms_by_one_button(
    page: PlanPage, hand: Hand, deal: Deal, workspace: Workspace, qtbot: QtBot
) -> None:
    before = len(live(deal.milestones))
    assert page.notes.make_button.isVisible()
    hand.click(page.notes.make_button)
    assert len(live(deal.milestones)) > before
    live_one = next(one for one in live(deal.milestones) if one.title == "Go-live on both yards")
    assert live_one.kind is MilestoneKind.GO_LIVE
    assert not page.notes.make_button.isVisible()
    assert page.said_label.isVisible()
    workspace.undo()
    assert len(live(deal.milestones)) == before
    qtbot.waitUntil(page.notes.make_button.isVisible)


def test_a_dragged_bar_shows_what_moves_and_moves_it_when_agreed(
    page: PlanPage, hand: Hand, chain: dict[str, Milestone], workspace: Workspace
) -> None:
    data, pilot = chain["Data migrated, test run"], chain["Pilot on one yard accepted"]
    old = data.due_on, pilot.due_on
    drag(page, data.id, 12)
    assert page.shift_card.isVisible()
    assert "Pilot on one yard accepted" in page.shift_card.moves_label.text()
    assert (data.due_on, pilot.due_on) == old  # nothing is moved before it is agreed
    moves = {move.id: move.after for move in page.shift_card.shift.moves}
    hand.click(page.shift_card.move_button)
    assert data.due_on == moves[data.id]
    assert pilot.due_on == moves[pilot.id]
    assert data.due_on.weekday() < 5
    assert not page.shift_card.isVisible()
    workspace.undo()
    assert (data.due_on, pilot.due_on) == old


def test_a_shift_is_made_and_left_by_keys_alone(
    page: PlanPage, hand: Hand, chain: dict[str, Milestone], qtbot: QtBot
) -> None:
    hand.press(page.chart, Qt.Key.Key_Home)
    hand.press(page.chart, Qt.Key.Key_Down)
    data = chain["Data migrated, test run"]
    assert page.chart.current == data.id
    assert page.table.chosen is data
    hand.press(page.chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    hand.press(page.chart, Qt.Key.Key_Right)
    assert page.shift_card.wish is not None
    old = data.due_on
    with qtbot.assertNotEmitted(page.left):
        hand.press(page.chart, Qt.Key.Key_Escape)
    assert not page.shift_card.isVisible()
    assert data.due_on == old
    hand.press(page.chart, Qt.Key.Key_Right)
    wished = page.shift_card.shift.moves[0].after
    hand.press(page.chart, Qt.Key.Key_Return)
    assert data.due_on == wished


def test_with_the_gaps_kept_all_that_follows_moves(
    page: PlanPage, hand: Hand, chain: dict[str, Milestone]
) -> None:
    first = chain["Kick-off"]
    page.wish_shift(first.id, date(2027, 1, 21))
    assert len(page.shift_card.shift.moves) == 1
    hand.click(page.shift_card.keep_box, QPoint(8, page.shift_card.keep_box.height() // 2))
    assert len(page.shift_card.shift.moves) == 4


def test_a_day_typed_in_the_table_that_breaks_the_order_is_told_with_the_way_out(
    page: PlanPage, hand: Hand, chain: dict[str, Milestone], qtbot: QtBot
) -> None:
    data, pilot = chain["Data migrated, test run"], chain["Pilot on one yard accepted"]
    page.table.choose(data)
    assert page.table.form is not None
    hand.retype(page.table.form.editor("due_on").controls()[0], "2027-02-17")
    assert data.due_on == date(2027, 2, 17)
    qtbot.waitUntil(lambda: "before “Data migrated" in words_of(page))
    page.notes.shift_wished.emit(pilot.id, date(2027, 2, 24))
    assert page.shift_card.shift.moves[0].after == date(2027, 2, 24)


def words_of(page: PlanPage) -> str:
    return "\n".join(one.text() for one in page.notes.findChildren(QLabel) if one.isVisible())


def test_a_row_of_the_chart_and_of_the_table_are_chosen_together(
    page: PlanPage, hand: Hand, chain: dict[str, Milestone]
) -> None:
    pilot = chain["Pilot on one yard accepted"]
    hand.click(page.chart, QPoint(20, page.chart.shape(pilot.id).center().toPoint().y()))
    assert page.table.chosen is pilot
    page.table.choose(chain["Kick-off"])
    assert page.chart.current == chain["Kick-off"].id
    assert "Kick-off" in page.chart.accessibleDescription()


def test_what_is_done_cannot_be_dragged(
    page: PlanPage, chain: dict[str, Milestone], workspace: Workspace, qtbot: QtBot
) -> None:
    first = chain["Kick-off"]
    workspace.change(Slot(first, "done_on"), date(2026, 11, 20))
    page.refresh()
    drag(page, first.id, 10)
    assert page.shift_card.wish is None
    assert "done" in page.chart.accessibleDescription()


def test_late_and_done_are_told_without_colour(
    page: PlanPage, chain: dict[str, Milestone], workspace: Workspace
) -> None:
    first = chain["Kick-off"]
    plain = page.chart.grab().toImage()
    workspace.change(Slot(first, "done_on"), date(2026, 11, 20))
    page.refresh()
    done = page.chart.grab().toImage()
    place = page.chart.shape(first.id).center().toPoint()
    assert plain.pixelColor(place) != done.pixelColor(place)  # hollow, and not only another colour
    ground = done.pixelColor(place)
    assert ground.lightness() > 150


def test_a_bare_deal_says_what_belongs_there(page: PlanPage, workspace: Workspace, deal: Deal) -> None:
    for one in (*live(deal.milestones), *live(deal.payments)):
        workspace.remove(one)
    page.refresh()
    assert not page.chart_card.isVisible()
    assert page.table.empty_label.isVisible()
    assert page.chart.accessibleDescription() == "The plan is empty."
