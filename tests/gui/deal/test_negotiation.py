"""The negotiation ledger, by real events: proposals in two keys, ladders, concessions typed in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.bargaining import ConcessionKind, ConcessionState, SideOf
from dealplanner.domain.ladder import Rung
from dealplanner.domain.steps.offer import Negotiation
from dealplanner.gui.deal.negotiation.gifts_model import COLUMNS
from dealplanner.gui.deal.negotiation.page import GIFTS, POINTS, NegotiationPage
from dealplanner.gui.deal.sheets import SheetsPage
from dealplanner.gui.deal.side_way import SideWay
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.words import short_day
from dealplanner.records import Deal, PointState
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.negotiation import (
    add_concession,
    concessions_of,
    history_of,
    main_terms_on,
    points_of,
    propose,
)
from dealplanner.services.workspace import Workspace

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY = Qt.Key
OURS, THEIRS = SideOf.OURS, SideOf.THEIRS


@pytest.fixture
def page(deal_view: DealView) -> NegotiationPage:
    page = deal_view.open_side("negotiation")
    assert isinstance(page, NegotiationPage)
    page.table.setFocus()
    return page


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _seen(page: NegotiationPage) -> list[str]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


# points


def test_the_table_says_state_topic_day_and_who_spoke_last(
    page: NegotiationPage, deal: Deal, workspace: Workspace, links: DealLinks
) -> None:
    first = points_of(deal)[0]
    propose(workspace, deal, first, THEIRS, "Law of England", links.today)
    workspace.change(Slot(first, "due_on"), links.today - timedelta(days=1))
    page.refresh()
    assert _seen(page)[0] == "Governing law"
    spoken = [page.model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(3)]
    assert spoken[0] == "Governing law: Still open"
    assert spoken[1].startswith("Late: due on")
    assert page.model.index(0, 2).data() == f"They · {short_day(links.today, links.today)}"
    workspace.change(Slot(first, "state"), PointState.AGREED)
    assert not page.model.is_late(first), "what is settled is not late"


def test_a_point_on_which_nobody_moves_is_marked_as_stuck(
    page: NegotiationPage, deal: Deal, workspace: Workspace, links: DealLinks
) -> None:
    first = points_of(deal)[0]
    workspace.change(Slot(deal, Negotiation.key, "accepted_on", deal.lap), links.today - timedelta(days=40))
    propose(workspace, deal, first, THEIRS, "Law of England", links.today - timedelta(days=14))
    page.refresh()
    last = page.model.index(0, 2)
    assert last.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Stuck for 14 days or more: They")
    assert last.data(Qt.ItemDataRole.DecorationRole) is not None
    propose(workspace, deal, first, OURS, "Law of Austria", links.today)
    page.refresh()
    assert not page.model.is_stuck(first)
    assert last.data(Qt.ItemDataRole.DecorationRole) is None


def test_the_keys_of_the_buttons_and_tabs_work(
    page: NegotiationPage, deal_view: DealView, qtbot: QtBot
) -> None:
    deal_view.activateWindow()
    QTest.qWaitForWindowActive(deal_view)
    page.table.choose(0)
    for key, side in ((KEY.Key_T, THEIRS), (KEY.Key_W, OURS)):
        QTest.keyClick(page.table, key, ALT)
        qtbot.waitUntil(page.panel.composer.isVisible)  # a button answers its key with a short press
        assert page.panel.composer.side is side
        QTest.keyClick(page.panel.composer.box, KEY.Key_Escape)
    for key, tab in ((KEY.Key_G, GIFTS), (KEY.Key_P, POINTS)):
        QTest.keyClick(page, key, ALT)
        assert page.tabs.currentIndex() == tab


def test_a_proposal_takes_two_keys_its_side_and_its_words(
    page: NegotiationPage, deal: Deal, hand: Hand, session: EditSession, links: DealLinks
) -> None:
    point = points_of(deal)[0]
    page.table.choose(0)
    before = len(history_of(deal, point))
    QTest.keyClick(page.table, KEY.Key_T)
    assert _focused() is page.panel.composer.box
    hand.type(page.panel.composer.box, "适用英国法 – law of England")
    QTest.keyClick(page.panel.composer.box, KEY.Key_Return)
    newest = history_of(deal, point)[0]
    assert (newest.side, newest.words, newest.on) == (THEIRS, "适用英国法 – law of England", links.today)
    assert point.theirs == "适用英国法 – law of England"
    assert _focused() is page.table
    assert newest.words in page.panel.history.item(0).text()
    QTest.keyClick(page.table, KEY.Key_W)
    hand.type(page.panel.composer.box, "Law of Austria")
    QTest.keyClick(page.panel.composer.box, KEY.Key_Return)
    assert point.ours == "Law of Austria"
    assert "They" in page.panel.history.item(1).text(), "the newest comes first"
    session.undo()
    session.undo()
    assert len(history_of(deal, point)) == before


def test_words_put_aside_wait_for_their_point_and_side(
    page: NegotiationPage, deal: Deal, hand: Hand, session: EditSession
) -> None:
    page.table.choose(0)
    QTest.keyClick(page.table, KEY.Key_T)
    hand.type(page.panel.composer.box, "Half a sentence")
    QTest.keyClick(page.panel.composer.box, KEY.Key_Escape)
    assert page.isVisible(), "Escape leaves the words, not the side"
    assert page.panel.composer.isHidden()
    page.table.choose(1)
    QTest.keyClick(page.table, KEY.Key_T)
    assert page.panel.composer.box.toPlainText() == ""
    page.table.setFocus()
    page.table.choose(0)
    QTest.keyClick(page.table, KEY.Key_W)
    assert page.panel.composer.box.toPlainText() == "", "it was theirs"
    QTest.keyClick(page.panel.composer.box, KEY.Key_Escape)
    QTest.keyClick(page.table, KEY.Key_T)
    assert page.panel.composer.box.toPlainText() == "Half a sentence"
    assert history_of(deal, points_of(deal)[0]) == []


def test_a_proposal_without_words_or_day_is_asked_for(page: NegotiationPage, deal: Deal, hand: Hand) -> None:
    composer = page.panel.composer
    page.table.choose(0)
    QTest.keyClick(page.table, KEY.Key_T)
    QTest.keyClick(composer.box, KEY.Key_Return)
    assert "type the words" in composer.wrong.text()
    hand.type(composer.box, "Law of England")
    hand.retype(composer.day.controls()[0], "someday")
    hand.click(composer.keep_button)
    assert "on which day" in composer.wrong.text()
    hand.retype(composer.day.controls()[0], "yesterday")
    hand.click(composer.keep_button)
    (move,) = history_of(deal, points_of(deal)[0])
    assert move.on is not None
    assert (move.on.isoformat(), move.words) == ("2026-11-23", "Law of England")


def test_who_proposed_it_is_kept_by_name(page: NegotiationPage, deal: Deal, hand: Hand) -> None:
    composer = page.panel.composer
    page.table.choose(0)
    QTest.keyClick(page.table, KEY.Key_T)
    hand.type(composer.box, "Law of England")
    person = hand.fill(composer.by)
    hand.click(composer.keep_button)
    assert history_of(deal, points_of(deal)[0])[0].person_id == person


def test_the_ladder_shows_where_both_stand_and_a_rung_is_proposed_by_return(
    page: NegotiationPage, deal: Deal, workspace: Workspace, links: DealLinks
) -> None:
    point = points_of(deal)[0]
    for name, words in (("ask", "Hamburg"), ("good", "Bremen"), ("limit", "Zurich"), ("never", "Delaware")):
        workspace.change(Slot(point, name), words)
    propose(workspace, deal, point, THEIRS, "Delaware", links.today - timedelta(days=1))
    page.refresh()
    page.table.choose(0)
    rungs = page.panel.ladder.rungs
    assert rungs[Rung.NEVER].accessibleName() == "Never that. Delaware. they stand here"
    assert "Say no" in page.panel.ladder.next_label.text()
    assert not rungs[Rung.NEVER].isEnabled(), "what is never accepted is never proposed"
    rungs[Rung.GOOD].setFocus()
    QTest.keyClick(rungs[Rung.GOOD], KEY.Key_Return)
    assert page.panel.composer.box.toPlainText() == "Bremen"
    QTest.keyClick(page.panel.composer.box, KEY.Key_Return)
    assert point.ours == "Bremen"
    assert rungs[Rung.GOOD].accessibleName() == "A good result. Bremen. we stand here"


def test_agreeing_takes_their_words_and_undo_takes_it_back(
    page: NegotiationPage,
    deal: Deal,
    hand: Hand,
    workspace: Workspace,
    links: DealLinks,
    session: EditSession,
) -> None:
    point = points_of(deal)[0]
    propose(workspace, deal, point, THEIRS, "Law of England", links.today)
    page.refresh()
    page.table.choose(0)
    hand.click(page.panel.agree_theirs)
    assert (point.state, point.wording) == (PointState.AGREED, "Law of England")
    session.undo()
    assert point.state is PointState.OPEN


def test_points_are_added_moved_and_removed_by_keys(
    page: NegotiationPage, deal: Deal, hand: Hand, session: EditSession
) -> None:
    before = _seen(page)
    QTest.keyClick(page.table, KEY.Key_Return, CONTROL)
    assert page.panel.form is not None
    hand.type(page.panel.form.editor("topic").controls()[0], "Cap of liability")
    page.refresh()
    assert _seen(page) == [*before, "Cap of liability"]
    assert page.panel.heading.text() == "Cap of liability"
    page.table.setFocus()
    QTest.keyClick(page.table, KEY.Key_Up, ALT)
    assert _seen(page)[-2:] == ["Cap of liability", before[-1]]
    assert page.table.point is not None
    assert page.table.point.topic == "Cap of liability", "the choice goes with it"
    QTest.keyClick(page.table, KEY.Key_Delete)
    assert _seen(page) == before
    session.undo()
    page.refresh()
    assert "Cap of liability" in _seen(page)


def test_typing_in_the_form_keeps_the_form_and_its_cursor(
    page: NegotiationPage, deal: Deal, hand: Hand
) -> None:
    page.table.choose(0)
    form = page.panel.form
    assert form is not None
    line = form.editor("ask").controls()[0]
    hand.type(line, "Hamb")
    hand.settle()
    hand.type(line, "urg")
    assert page.panel.form is form
    assert points_of(deal)[0].ask == "Hamburg"
    hand.settle()
    assert page.panel.ladder.rungs[Rung.ASK].words == "Hamburg"


def test_without_a_point_it_says_so_and_offers_the_first(
    page: NegotiationPage, deal: Deal, workspace: Workspace, hand: Hand
) -> None:
    for point in points_of(deal):
        workspace.remove(point)
    page.refresh()
    assert page.empty.isVisible()
    assert not page.parts.isVisible()
    page.focus_first()
    hand.click(page.empty.button)
    assert len(points_of(deal)) == 1
    assert page.parts.isVisible()


# the whole


def test_once_all_is_settled_the_main_terms_are_noted_and_the_hand_over_follows(
    page: NegotiationPage,
    deal_view: DealView,
    deal: Deal,
    workspace: Workspace,
    hand: Hand,
    links: DealLinks,
    session: EditSession,
) -> None:
    assert not page.bar.note_button.isVisible()
    for point in points_of(deal):
        workspace.change(Slot(point, "state"), PointState.AGREED)
    page.refresh()
    assert "Every point is settled" in page.bar.words.text()
    hand.click(page.bar.note_button)
    assert main_terms_on(deal) == links.today
    assert not page.bar.note_button.isVisible()
    assert "the lawyers take over" in page.bar.words.text()
    session.undo()
    assert main_terms_on(deal) is None
    session.redo()
    page.refresh()
    hand.click(page.bar.sheet_button)
    sheets = deal_view.pages.currentWidget()
    assert isinstance(sheets, SheetsPage)
    assert sheets.sheet.key == "hand_over"


def test_the_pocket_card_and_the_list_are_one_click_away(
    page: NegotiationPage, qtbot: QtBot, hand: Hand
) -> None:
    for button, goal in ((page.pocket_button, "sheet:pocket"), (page.list_button, "sheet:open_points")):
        with qtbot.waitSignal(page.goal_wished, timeout=1000) as wished:
            hand.click(button)
        assert wished.args == [goal]


@pytest.mark.parametrize("key", ["offer.open_points", "offer.negotiation"])
def test_the_pages_of_the_negotiation_lead_to_its_ledger(deal_view: DealView, hand: Hand, key: str) -> None:
    deal_view.open_page(key)
    way = deal_view.findChild(SideWay)
    assert isinstance(way, SideWay)
    hand.click(way.button)
    assert isinstance(deal_view.pages.currentWidget(), NegotiationPage)


# give and get


def _type(page: NegotiationPage, row: int, column: str, words: str) -> None:
    page.gifts.table.choose(row, COLUMNS.index(column))
    QTest.keyClick(page.gifts.table, KEY.Key_F2)
    QTest.keyClicks(_focused(), words)
    QTest.keyClick(_focused(), KEY.Key_Return)


def _choose(page: NegotiationPage, row: int, column: str, downs: int) -> None:
    page.gifts.table.choose(row, COLUMNS.index(column))
    QTest.keyClick(page.gifts.table, KEY.Key_F2)
    QTest.keyClick(_focused(), KEY.Key_Home)
    for _ in range(downs):
        QTest.keyClick(_focused(), KEY.Key_Down)
    QTest.keyClick(_focused(), KEY.Key_Return)


def _cell(page: NegotiationPage, title: str, row: str) -> str:
    return page.gifts.card.cells[title, row].text()


def test_a_concession_is_typed_in_place_and_the_totals_follow(
    page: NegotiationPage, deal: Deal, hand: Hand, session: EditSession
) -> None:
    page.tabs.setCurrentIndex(GIFTS)
    assert page.gifts.empty.isVisible()
    hand.click(page.gifts.empty.button)
    QTest.keyClicks(_focused(), "A discount")
    QTest.keyClick(_focused(), KEY.Key_Return)
    _choose(page, 0, "kind", 1)
    _type(page, 0, "figure", "1250")
    _choose(page, 0, "state", 1)
    (gift,) = concessions_of(deal)
    assert (gift.what, gift.kind, gift.figure) == ("A discount", ConcessionKind.AMOUNT, Decimal(1250))
    assert gift.state is ConcessionState.OFFERED
    hand.settle()
    assert _cell(page, "and offered", "We give") == "€1,250"
    assert _cell(page, "Agreed", "We give") == "€0"
    assert "is given for nothing" in page.gifts.card.warn_label.text()
    _type(page, 0, "for_what", "A longer term")
    hand.settle()
    assert "is given for nothing" not in page.gifts.card.warn_label.text()
    assert page.gifts.model.index(0, COLUMNS.index("cost")).data() == "€1,250"
    session.undo()
    hand.settle()
    assert "is given for nothing" in page.gifts.card.warn_label.text()


def test_what_they_give_stands_against_it_and_keys_add_and_remove(
    page: NegotiationPage, deal: Deal, hand: Hand, session: EditSession
) -> None:
    page.tabs.setCurrentIndex(GIFTS)
    hand.click(page.gifts.theirs_button)
    QTest.keyClicks(_focused(), "A reference")
    QTest.keyClick(_focused(), KEY.Key_Return)
    _type(page, 0, "worth", "4000")
    _choose(page, 0, "state", 2)
    hand.settle()
    assert _cell(page, "Agreed", "They give") == "€4,000"
    assert page.gifts.card.words_label.text() == "We give €0 and get €4,000: €4,000 less than we get."
    QTest.keyClick(page.gifts.table, KEY.Key_Return, CONTROL)
    assert len(concessions_of(deal)) == 2
    QTest.keyClick(_focused(), KEY.Key_Escape)
    assert page.isVisible()
    QTest.keyClick(page.gifts.table, KEY.Key_Delete)
    assert len(concessions_of(deal)) == 1
    session.undo()
    assert len(concessions_of(deal)) == 2


def test_what_cannot_be_reckoned_is_said_with_the_way_out(
    page: NegotiationPage, deal: Deal, workspace: Workspace, hand: Hand
) -> None:
    profile = profile_of(workspace)
    workspace.change(Slot(profile, "cost_of_capital"), None)
    gift = add_concession(workspace, deal)
    for name, value in (("kind", ConcessionKind.PAYMENT_DAYS), ("figure", Decimal(30))):
        workspace.change(Slot(gift, name), value)
    page.tabs.setCurrentIndex(GIFTS)
    hand.settle()
    assert page.gifts.model.index(0, COLUMNS.index("cost")).data() == "not known"
    page.gifts.table.choose(0)
    assert "say it in the settings" in page.gifts.reckoned_label.text()
    workspace.change(Slot(profile, "cost_of_capital"), Decimal(8))
    hand.settle()
    assert "at 8 % a year" in page.gifts.reckoned_label.text()


def test_a_margin_below_the_floor_is_marked(
    page: NegotiationPage, deal: Deal, workspace: Workspace, hand: Hand
) -> None:
    workspace.change(Slot(profile_of(workspace), "margin_floor"), Decimal(58))
    gift = add_concession(workspace, deal)
    for name, value in (("kind", ConcessionKind.PERCENT), ("figure", Decimal(5))):
        workspace.change(Slot(gift, name), value)
    hand.settle()
    cells = page.gifts.card.cells
    assert cells["and offered", "Margin left"].property("role") == "label"
    assert cells["and thought of", "Margin left"].property("role") == "bad"
    assert "Below your floor of 58 %" in page.gifts.card.warn_label.text()


def test_a_point_leads_to_its_concession(page: NegotiationPage, deal: Deal, hand: Hand) -> None:
    page.table.choose(1)
    hand.click(page.panel.give_button)
    assert page.tabs.currentIndex() == GIFTS
    (gift,) = concessions_of(deal)
    assert (gift.point_id, gift.side) == (points_of(deal)[1].id, OURS)
    QTest.keyClick(_focused(), KEY.Key_Escape)


def test_what_is_given_on_a_point_stands_beside_its_ladder_with_its_cost(
    page: NegotiationPage, deal: Deal, workspace: Workspace, hand: Hand
) -> None:
    first, second = points_of(deal)
    gift = add_concession(workspace, deal, OURS, first)
    for name, value in (("what", "A discount"), ("kind", ConcessionKind.AMOUNT), ("figure", Decimal(1250))):
        workspace.change(Slot(gift, name), value)
    hand.settle()
    page.table.choose(0)
    assert page.panel.gifts_label.text() == "We: “A discount” (Only thought of), €1,250"
    page.table.choose(1)
    assert page.panel.point is second
    assert page.panel.gifts_label.isHidden()
    page.table.choose(0)
    workspace.change(Slot(gift, "figure"), None)
    hand.settle()
    assert page.panel.gifts_label.text().endswith("cost not known: how much?")
    workspace.change(Slot(gift, "state"), ConcessionState.REFUSED)
    hand.settle()
    assert page.panel.gifts_label.isHidden()


def test_places_lead_to_a_point_and_to_give_and_get(
    page: NegotiationPage, deal_view: DealView, deal: Deal
) -> None:
    page.show_place("gifts")
    assert page.tabs.currentIndex() == GIFTS
    page.show_place(points_of(deal)[1].id)
    assert page.tabs.currentIndex() == POINTS
    assert page.table.point is points_of(deal)[1]


def test_a_narrow_window_puts_the_point_below_the_table(
    page: NegotiationPage, deal_view: DealView, dismiss: Callable[[QWidget], None]
) -> None:
    deal_view.resize(640, 600)
    QApplication.processEvents()
    assert page.parts.orientation() is Qt.Orientation.Vertical
    deal_view.resize(1068, 700)
    QApplication.processEvents()
    assert page.parts.orientation() is Qt.Orientation.Horizontal


def test_everything_has_a_name_for_who_listens(page: NegotiationPage) -> None:
    for widget in (page.table, page.tabs, page.panel.history, page.gifts.table, page.gifts.card, page.bar):
        assert widget.accessibleName()
    assert page.model.headerData(0, Qt.Orientation.Horizontal) == "Topic"
