"""The stakeholder map by mouse and keys: drag, connect, remove, undo, walk, zoom."""

from __future__ import annotations

import pytest
from map_hand import LEFT, Trio, card_of, chosen, drag, on_screen, open_menu
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dealplanner.domain.stakes import Role, TieKind
from dealplanner.gui.deal.map.card import HANDLE
from dealplanner.gui.deal.map.drawing import CARD
from dealplanner.gui.deal.map.gap import GapCard
from dealplanner.gui.deal.map.panel import StakeholderPanel
from dealplanner.gui.deal.map.view import MapView
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace


def choose_in_menu(downs: int = 0) -> None:
    menu = open_menu()
    for _ in range(downs):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_dragged_card_keeps_its_place_and_undo_brings_it_back(
    view: MapView, trio: Trio, workspace: Workspace
) -> None:
    card = card_of(view, trio[1])
    before = card.pos()
    start = on_screen(view, card.middle() - QPointF(40, 0))
    drag(view, start, start + QPoint(60, 45))
    assert (trio[1].x, trio[1].y) == (round(card.x(), 1), round(card.y(), 1))
    assert card.x() - before.x() == pytest.approx(60 / view.zoom, abs=3)
    assert (trio[0].x, trio[2].x) == (None, None)
    workspace.undo()
    assert trio[1].x is None and trio[1].y is None
    assert card.pos() == before
    workspace.redo()
    assert trio[1].x == round(card.x(), 1)


def test_a_click_moves_nothing(view: MapView, trio: Trio, workspace: Workspace) -> None:
    done = len(workspace.history.done)
    QTest.mouseClick(view.viewport(), LEFT, pos=on_screen(view, card_of(view, trio[1]).middle()))
    assert chosen(view) is card_of(view, trio[1])
    assert trio[1].x is None and len(workspace.history.done) == done


def test_tidy_up_lets_the_map_place_all_cards_again(
    qtbot: QtBot, panel: StakeholderPanel, view: MapView, trio: Trio, workspace: Workspace
) -> None:
    before = card_of(view, trio[2]).pos()
    start = on_screen(view, card_of(view, trio[2]).middle())
    drag(view, start, start + QPoint(0, 60))
    assert trio[2].x is not None
    QTest.mouseClick(panel.tidy_button, LEFT)
    assert trio[2].x is None and card_of(view, trio[2]).pos() == before
    workspace.undo()
    assert trio[2].x is not None


def test_a_line_is_drawn_from_the_handle_and_asks_what_it_means(
    qtbot: QtBot, view: MapView, bare_deal: Deal, trio: Trio, workspace: Workspace
) -> None:
    start, end = card_of(view, trio[1]), card_of(view, trio[2])
    QTest.mouseClick(view.viewport(), LEFT, pos=on_screen(view, start.middle()))
    drag(view, on_screen(view, start.pos() + HANDLE), on_screen(view, end.middle()))
    choose_in_menu(downs=2)
    tie = live(bare_deal.ties)[-1]
    assert (tie.from_id, tie.kind, tie.to_id) == (trio[1].id, TieKind.TRUSTS, trio[2].id)
    assert tie.id in view.map.edges
    assert trio[1].x is None, "the card did not move"
    workspace.undo()
    assert tie.id not in view.map.edges and len(live(bare_deal.ties)) == 2
    workspace.redo()
    assert tie.id in view.map.edges


def test_a_line_to_nowhere_is_forgotten(view: MapView, bare_deal: Deal, trio: Trio) -> None:
    start = card_of(view, trio[1])
    QTest.mouseClick(view.viewport(), LEFT, pos=on_screen(view, start.middle()))
    drag(view, on_screen(view, start.pos() + HANDLE), QPoint(5, view.viewport().height() - 5))
    assert QApplication.activePopupWidget() is None
    assert len(live(bare_deal.ties)) == 2 and view.map.tied_from is None


def test_the_map_is_walked_by_tab_and_arrows(qtbot: QtBot, view: MapView, trio: Trio) -> None:
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert chosen(view) is card_of(view, trio[0])
    QTest.keyClick(view, Qt.Key.Key_Down)
    first = chosen(view)
    assert first in (card_of(view, trio[1]), card_of(view, trio[2]))
    assert chosen(view).words() in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert chosen(view) is card_of(view, trio[0])
    for _ in view.map.in_order()[1:]:
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert chosen(view) is view.map.in_order()[-1]
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.map.chosen() is None, "the focus has gone on"


def test_a_line_is_drawn_by_keys_alone(qtbot: QtBot, view: MapView, bare_deal: Deal, trio: Trio) -> None:
    view.map.choose(card_of(view, trio[1]))
    QTest.keyClick(view, Qt.Key.Key_L)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert chosen(view) is card_of(view, trio[2])
    QTest.keyClick(view, Qt.Key.Key_Return)
    choose_in_menu(downs=3)
    tie = live(bare_deal.ties)[-1]
    assert (tie.from_id, tie.kind, tie.to_id) == (trio[1].id, TieKind.OPPOSES, trio[2].id)


def test_cards_are_moved_and_removed_by_keys_and_all_comes_back(
    qtbot: QtBot, view: MapView, bare_deal: Deal, trio: Trio, workspace: Workspace
) -> None:
    card = card_of(view, trio[1])
    before = card.x()
    view.map.choose(card)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert trio[1].x == before + 12
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert trio[1].id not in view.map.cards
    assert len(live(bare_deal.stakeholders)) == 2 and len(live(bare_deal.ties)) == 1
    workspace.undo()
    assert trio[1].id in view.map.cards and len(view.map.edges) == 2
    workspace.redo()
    assert trio[1].id not in view.map.cards


def test_enter_opens_a_card_and_an_empty_place(qtbot: QtBot, panel: StakeholderPanel, trio: Trio) -> None:
    view = panel.map_view
    view.map.choose(card_of(view, trio[0]))
    with qtbot.waitSignal(panel.person_wished) as person:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert person.args == [trio[0].id]
    view.map.choose(view.map.gaps["economic_buyer"])
    with qtbot.waitSignal(panel.page_wished) as page:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.args == ["needs.roles"]


def test_an_empty_place_is_clicked(qtbot: QtBot, panel: StakeholderPanel) -> None:
    gap = panel.map_view.map.gaps["coach"]
    panel.map_view.show_all()
    with qtbot.waitSignal(panel.page_wished):
        at = on_screen(panel.map_view, gap.middle())
        QTest.mouseClick(panel.map_view.viewport(), LEFT, pos=at)


def test_a_covered_role_has_no_empty_place(view: MapView, session: EditSession, trio: Trio) -> None:
    assert isinstance(view.map.gaps["economic_buyer"], GapCard)
    session.change(Slot(trio[0], "roles"), (Role.ECONOMIC_BUYER,))
    assert "economic_buyer" not in view.map.gaps
    assert card_of(view, trio[0]).facts.letters == "E"


def test_the_map_zooms_by_keys_and_wheel(qtbot: QtBot, view: MapView) -> None:
    before = view.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(before * 1.2)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(before)
    QTest.wheelEvent(
        view.window().windowHandle(),
        QPointF(view.viewport().mapTo(view.window(), QPoint(100, 100))),
        QPoint(0, 240),
        stateKey=Qt.KeyboardModifier.ControlModifier,
    )
    assert view.zoom > before * 1.3
    QTest.keyClick(view, Qt.Key.Key_0)
    seen = view.mapToScene(view.viewport().rect()).boundingRect()
    assert all(seen.contains(card.mapRectToScene(CARD)) for card in view.map.all_cards())


def test_a_map_without_anybody_offers_the_first_step(
    qtbot: QtBot, bare_deal: Deal, session: EditSession, bare_links: DealLinks
) -> None:
    panel = StakeholderPanel(bare_deal, session, bare_links)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.empty.isVisible() and not panel.map_view.isVisible()
    with qtbot.waitSignal(panel.new_person_wished):
        panel.empty.button.click()
