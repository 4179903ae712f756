"""The side “Solution trace”, by hand: gaps lead to their pages, lines are hung on problems right there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.steps import find_page
from dealplanner.domain.trace import Link
from dealplanner.gui.deal.advising import DealAdvice
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.deal.trace import TracePage
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal
from dealplanner.services.deals import live, rows_at
from dealplanner.services.edits import Slot
from dealplanner.services.evidence import DealEvidence
from dealplanner.services.links import DealLinks


def page_of(deal: Deal, session: EditSession, links: DealLinks) -> TracePage:
    advice = DealAdvice(deal, session, links)
    return TracePage(
        SideNeeds(deal, session, links, advice, DealEvidence(session.workspace, deal, links.today))
    )


@pytest.fixture
def page(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Callable[[QWidget], None]
) -> Iterator[TracePage]:
    page = page_of(deal, session, links)
    page.resize(1068, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.focus_first()
    yield page
    dismiss(page)


def test_it_says_what_is_traced_to_the_end_and_names_the_gaps(page: TracePage) -> None:
    assert page.total_label.text() == "Problems traced to the end: 2 of 3."
    whole, gappy = page.chains[0], page.chains[2]
    assert (
        whole.rows[Link.LINE].accessibleName().startswith("There. Lines of the offer. Dispatch core, licence")
    )
    assert gappy.rows[Link.ANSWER].accessibleName() == "Missing. Our answer. No answer of ours"
    assert gappy.rows[Link.CONSEQUENCE].line.about == "No dispatch at all from 1 March."
    assert "Li Wei" in page.loose_card.rows[0].line.title


def test_the_keyboard_begins_at_the_first_gap_and_enter_leads_to_its_page(
    page: TracePage, qtbot: QtBot
) -> None:
    row = page.chains[2].rows[Link.ANSWER]
    assert row.hasFocus()
    with qtbot.waitSignal(page.goal_wished) as wished:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert wished.args == ["guide.solutions"]


def test_a_click_on_any_link_leads_to_a_page_of_the_wizard(page: TracePage, qtbot: QtBot) -> None:
    for card in page.chains:
        for row in card.rows.values():
            with qtbot.waitSignal(page.goal_wished) as wished:
                QTest.mouseClick(row, Qt.MouseButton.LeftButton)
            assert find_page(wished.args[0])
    with qtbot.waitSignal(page.goal_wished) as wished:
        QTest.mouseClick(page.loose_card.rows[0], Qt.MouseButton.LeftButton)
    assert wished.args == ["guide.wins"]


def test_a_line_is_hung_on_a_problem_right_there_and_undone(
    page: TracePage, deal: Deal, session: EditSession
) -> None:
    problem = live(deal.problems)[2]
    line = next(one for one in rows_at(deal, "offer.lines") if one.title == "Data migration")
    before = line.problem_id
    action = next(one for one in page.chains[2].menu.actions() if one.text() == "Data migration")
    page.chains[2].lines_button.setFocus()
    action.trigger()
    QApplication.processEvents()
    assert line.problem_id == problem.id
    assert page.chains[2].rows[Link.LINE].line.about == "Data migration"
    assert page.chains[2].lines_button.hasFocus()
    assert session.undo()
    QApplication.processEvents()
    assert line.problem_id == before
    assert page.chains[2].rows[Link.LINE].line.about == "No line of the offer solves it"


def test_a_line_taken_off_its_problem_is_loose(page: TracePage, deal: Deal) -> None:
    action = next(one for one in page.chains[0].menu.actions() if one.isChecked())
    name = action.text()
    action.trigger()
    QApplication.processEvents()
    assert any(f"“{name}” of the offer" in row.line.title for row in page.loose_card.rows)


def test_it_follows_what_is_written_elsewhere(page: TracePage, deal: Deal, session: EditSession) -> None:
    for name in ("solution", "proof"):
        session.change(Slot(live(deal.problems)[2], name), "A hosted server")
    QApplication.processEvents()
    assert page.chains[2].rows[Link.PROOF].line.about == "A hosted server"


def test_links_stand_below_each_other_in_a_narrow_window(page: TracePage) -> None:
    page.resize(600, 740)
    QApplication.processEvents()
    rows = list(page.chains[0].rows.values())
    assert [row.y() for row in rows] == sorted({row.y() for row in rows})
    assert not page.chains[0].arrows[0].isVisible()


def test_a_deal_without_problems_offers_the_first_step(
    qtbot: QtBot,
    bare_deal: Deal,
    session: EditSession,
    bare_links: DealLinks,
    dismiss: Callable[[QWidget], None],
) -> None:
    page = page_of(bare_deal, session, bare_links)
    page.show()
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.goal_wished) as wished:
        page.empty.button.click()
    assert wished.args == ["qualify.problems"]
    dismiss(page)
