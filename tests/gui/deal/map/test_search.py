"""Searching the map: who is found is marked, counted and walked through."""

from __future__ import annotations

import pytest
from hand import Hand
from map_hand import KEY, Trio, card_of, chosen
from pytestqt.qtbot import QtBot

from dealplanner.domain.stakes import Role
from dealplanner.gui.deal.map.panel import StakeholderPanel
from dealplanner.gui.deal.map.people import CardFacts, GapFacts, MapFacts
from dealplanner.gui.deal.map.search import matches
from dealplanner.gui.deal.map.view import MapView
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks

FACTS = MapFacts(
    cards=(
        CardFacts("a", "Zoë Ångström", "Head of operations", "", department="Logistics"),
        CardFacts("b", "欧阳明月", "采购部经理", "", roles=(Role.TECHNICAL_ADVISOR,)),
    ),
    gaps=(GapFacts("coach", "Coach", "nobody yet", "who tells us?", "needs.roles"),),
)


@pytest.fixture
def hand(qtbot: QtBot, bare_links: DealLinks) -> Hand:
    return Hand(qtbot, bare_links)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("zoe", ["a"]),
        ("ANGST", ["a"]),
        ("oper zoë", ["a"]),
        ("logist", ["a"]),
        ("明月", ["b"]),
        ("采购", ["b"]),
        ("advisor", ["b"]),
        ("coach", ["coach"]),
        ("person", ["a", "b"]),
        ("zoe 明月", []),
        ("  ", []),
    ],
)
def test_a_part_of_name_position_department_or_role_finds_somebody(words: str, found: list[str]) -> None:
    assert matches(FACTS, words) == found


def test_return_walks_through_what_was_found_and_esc_clears_it(
    panel: StakeholderPanel, view: MapView, trio: Trio, session: EditSession, hand: Hand
) -> None:
    for one in trio[1:]:
        assert one.person is not None
        session.change(Slot(one.person, "department"), "采购部")
    hand.type(panel.search.line, "采购")
    assert panel.search.count.text() == "2 found"
    assert [card_of(view, one).found for one in trio] == [False, True, True]
    assert card_of(view, trio[0]).opacity() < 0.5 < card_of(view, trio[1]).opacity()
    hand.press(panel.search.line, KEY.Key_Return)
    first = chosen(view)
    assert panel.search.count.text() == "1 of 2"
    seen = view.mapToScene(view.viewport().rect()).boundingRect()
    assert seen.contains(first.middle())
    hand.press(panel.search.line, KEY.Key_Return)
    assert panel.search.count.text() == "2 of 2" and chosen(view) is not first
    hand.press(panel.search.line, KEY.Key_Down)
    assert chosen(view) is first
    hand.press(panel.search.line, KEY.Key_Escape)
    assert panel.search.words == "" and panel.search.count.text() == ""
    assert [card_of(view, one).found for one in trio] == [None, None, None]
    assert card_of(view, trio[0]).opacity() == 1


def test_nobody_found_is_said(panel: StakeholderPanel, hand: Hand) -> None:
    hand.type(panel.search.line, "nemo")
    assert panel.search.count.text() == "nobody found"
    assert panel.search.line.accessibleDescription() == "nobody found"
    hand.press(panel.search.line, KEY.Key_Return)
    assert panel.map_view.map.chosen() is None


def test_a_new_name_is_found_while_the_search_stands(
    panel: StakeholderPanel, trio: Trio, session: EditSession, hand: Hand
) -> None:
    hand.type(panel.search.line, "bo")
    assert panel.search.count.text() == "2 found", "Bob, and the empty place of the boss"
    assert trio[2].person is not None
    session.change(Slot(trio[2].person, "name"), "Bodo")
    assert panel.search.count.text() == "3 found"


def test_the_list_marks_who_is_found_too(panel: StakeholderPanel, trio: Trio, hand: Hand) -> None:
    hand.click(panel.table_button)
    hand.type(panel.search.line, "cid")
    shown = [panel.table.people.index(row, 0).data() for row in range(3)]
    assert sum("●" in words for words in shown) == 1
    hand.press(panel.search.line, KEY.Key_Return)
    assert panel.table.chosen_id == trio[2].id


def test_ctrl_f_leads_to_the_search_of_the_map(deal_view: DealView) -> None:
    deal_view.activateWindow()
    assert deal_view.focus_filter()
    assert deal_view.focusWidget() is deal_view.cards.panel.search.line
    deal_view.open_details()
    assert not deal_view.focus_filter()
