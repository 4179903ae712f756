"""The list beside the map does all that the map does, by keys alone."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hand import Hand
from map_hand import KEY, LEFT, Trio, chosen, pick
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from dealplanner.domain.stakes import Influence, Role, StakeholderKind, TieKind
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.panel import StakeholderPanel
from dealplanner.gui.deal.map.tie_dialog import TieDialog
from dealplanner.gui.deal.new_stakeholder import NewStakeholder
from dealplanner.gui.deal.stakeholder_table import StakeholderTable
from dealplanner.gui.deal.view import DealView
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.committees import put_into
from dealplanner.services.deals import live
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def table(panel: StakeholderPanel) -> StakeholderTable:
    QTest.mouseClick(panel.table_button, LEFT)
    return panel.table


def names(table: StakeholderTable) -> list[str]:
    return [row.cells[0] for row in table.people.rows if not row.page]


def menu_of(table: StakeholderTable, one: Stakeholder) -> None:
    table.choose(one.id)
    table.ask_what()
    assert isinstance(QApplication.activePopupWidget(), QMenu)


def test_everybody_stands_after_whom_they_report_to_then_the_empty_places(table: StakeholderTable) -> None:
    assert [(row.cells[0], row.level) for row in table.people.rows[:3]] == [
        ("Ann", 0),
        ("Bob", 1),
        ("Cid", 1),
    ]
    assert table.people.rows[0].cells[7] == "0 of 5"
    assert [row.cells[0] for row in table.people.rows if row.page][:2] == ["Economic buyer", "Boss"]


def test_a_row_says_all_that_its_card_says(
    table: StakeholderTable, trio: Trio, board: Stakeholder, workspace: Workspace, bare_deal: Deal
) -> None:
    put_into(workspace, bare_deal, trio[1], board)
    row = table.people.row_of(trio[1].id)
    spoken = table.people.index(row, 0).data(SPOKEN)
    assert "Bob" in spoken and spoken.startswith("Level 2.")
    for part in ("Person", "no role yet", "Influence: Not known", "attitude not known", "Last met: not met"):
        assert part in spoken
    assert "Bob reports to Ann." in spoken and "Bob sits in Review board." in spoken
    assert table.people.index(row, 3).data(SPOKEN) == "Influence: Not known"


def test_return_opens_and_delete_removes_and_the_next_row_is_chosen(
    qtbot: QtBot, panel: StakeholderPanel, table: StakeholderTable, trio: Trio, workspace: Workspace
) -> None:
    assert table.chosen_id == trio[0].id, "the first row, once the list has the focus"
    QTest.keyClick(table, KEY.Key_Down)
    with qtbot.waitSignal(panel.person_wished) as person:
        QTest.keyClick(table, KEY.Key_Return)
    assert person.args == [trio[1].id]
    QTest.keyClick(table, KEY.Key_Delete)
    assert names(table) == ["Ann", "Cid"] and table.chosen_id == trio[2].id
    workspace.undo()
    assert names(table) == ["Ann", "Bob", "Cid"]


def test_an_empty_place_opens_its_page_and_can_not_be_removed(
    qtbot: QtBot, panel: StakeholderPanel, table: StakeholderTable
) -> None:
    table.choose("coach")
    with qtbot.waitSignal(panel.page_wished) as page:
        QTest.keyClick(table, KEY.Key_Return)
    assert page.args == ["needs.roles"]
    QTest.keyClick(table, KEY.Key_Delete)
    assert table.people.row_of("coach") >= 0


def test_levels_are_walked_by_control_and_arrows(table: StakeholderTable, trio: Trio) -> None:
    table.choose(trio[2].id)
    QTest.keyClick(table, KEY.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert table.chosen_id == trio[0].id
    QTest.keyClick(table, KEY.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert table.chosen_id == trio[1].id


def test_a_line_is_drawn_to_somebody_chosen_by_name(
    panel: StakeholderPanel,
    table: StakeholderTable,
    trio: Trio,
    bare_deal: Deal,
    bare_links: DealLinks,
    qtbot: QtBot,
    workspace: Workspace,
) -> None:
    hand = Hand(qtbot, bare_links)
    table.choose(trio[1].id)
    QTest.keyClick(table, KEY.Key_L)
    dialog = panel.findChild(TieDialog)
    assert dialog is not None and not dialog.draw_button.isEnabled()
    dialog.kind_combo.setFocus()
    for _ in range(2):
        hand.press(dialog.kind_combo, KEY.Key_Down)
    assert dialog.kind is LineKind.TRUSTS
    line = dialog.whom_combo.lineEdit()
    assert line is not None
    hand.type(line, "Cid")
    hand.click(dialog.draw_button)
    tie = live(bare_deal.ties)[-1]
    assert (tie.from_id, tie.kind, tie.to_id) == (trio[1].id, TieKind.TRUSTS, trio[2].id)
    workspace.undo()
    assert len(live(bare_deal.ties)) == 2


def test_without_a_committee_a_seat_can_not_be_drawn_and_the_way_out_is_said(
    panel: StakeholderPanel, table: StakeholderTable, trio: Trio
) -> None:
    panel.ask_for_line(trio[1].id)
    dialog = panel.findChild(TieDialog)
    assert dialog is not None
    dialog.kind_combo.setCurrentIndex(list(LineKind).index(LineKind.SITS_IN))
    assert "No committee is on the map yet" in dialog._sentence.text()
    assert not dialog.draw_button.isEnabled()
    dialog.reject()


def test_role_influence_and_attitude_are_changed_by_the_menu_each_as_one_step(
    panel: StakeholderPanel, table: StakeholderTable, trio: Trio, workspace: Workspace
) -> None:
    menu_of(table, trio[1])
    pick("Buying roles", "C  Coach")
    assert trio[1].roles == (Role.COACH,)
    menu_of(table, trio[1])
    pick("Influence", "High")
    assert trio[1].influence is Influence.HIGH
    menu_of(table, trio[1])
    pick("Attitude", "−3  is against")
    assert trio[1].attitude == Decimal(-3)
    for _ in range(3):
        workspace.undo()
    card = panel.map_view.map.cards[trio[1].id].facts
    assert (card.letters, card.influence, card.number) == ("", Influence.NOT_KNOWN, "")


def test_somebody_is_seated_and_a_line_removed_by_the_menu(
    table: StakeholderTable, trio: Trio, board: Stakeholder, bare_deal: Deal
) -> None:
    menu_of(table, trio[1])
    pick("Sits in", "Review board")
    assert trio[1].committee_id == board.id
    menu_of(table, trio[1])
    pick("Lines", "Bob reports to Ann", "Remove the line")
    assert all(tie.from_id != trio[1].id for tie in live(bare_deal.ties))


def test_m_shows_the_card_on_the_map(panel: StakeholderPanel, table: StakeholderTable, trio: Trio) -> None:
    table.choose(trio[2].id)
    QTest.keyClick(table, KEY.Key_M)
    assert panel.map_view.isVisible()
    assert chosen(panel.map_view) is panel.map_view.map.cards[trio[2].id]


@pytest.mark.parametrize("place", ["map_view", "table"])
def test_insert_asks_who_has_a_say(qtbot: QtBot, panel: StakeholderPanel, place: str) -> None:
    with qtbot.waitSignal(panel.new_person_wished):
        QTest.keyClick(getattr(panel, place), KEY.Key_Insert)


def test_a_committee_is_put_on_the_map_by_keys_alone(
    deal_view: DealView, links: DealLinks, qtbot: QtBot
) -> None:
    hand = Hand(qtbot, links)
    deal_view.add_person()
    dialog = deal_view.findChild(NewStakeholder)
    assert dialog is not None
    hand.type(dialog.name_line, "评审委员会")
    hand.press(dialog.kind_combo, KEY.Key_Down)
    hand.press(dialog.name_line, KEY.Key_Return)
    added = live(deal_view.deal.stakeholders)[-1]
    assert (added.name, added.kind) == ("评审委员会", StakeholderKind.COMMITTEE)
