"""The side “Competition”, by hand: scores typed straight in, rivals, the panel, the order of criteria."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.gui.deal.advising import DealAdvice
from dealplanner.gui.deal.comparison.cells import CellLine
from dealplanner.gui.deal.comparison.model import FIRST_RIVAL, OURS, OWNER, WEIGHT, WORDS
from dealplanner.gui.deal.comparison.page import ComparisonPage
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal
from dealplanner.services.comparison import add_competitor, add_criterion, add_score
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.evidence import DealEvidence
from dealplanner.services.links import DealLinks

KEY = Qt.Key
POINTS, NORVIK = 3, FIRST_RIVAL  # the row of the price, the column of Norvik AG


def needs_of(deal: Deal, session: EditSession, links: DealLinks) -> SideNeeds:
    advice = DealAdvice(deal, session, links)
    return SideNeeds(deal, session, links, advice, DealEvidence(session.workspace, deal, links.today))


@pytest.fixture
def page(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Callable[[QWidget], None]
) -> Iterator[ComparisonPage]:
    page = ComparisonPage(needs_of(deal, session, links))
    yield from shown(qtbot, page, dismiss)


@pytest.fixture
def bare_page(
    qtbot: QtBot,
    bare_deal: Deal,
    session: EditSession,
    bare_links: DealLinks,
    dismiss: Callable[[QWidget], None],
) -> Iterator[ComparisonPage]:
    page = ComparisonPage(needs_of(bare_deal, session, bare_links))
    yield from shown(qtbot, page, dismiss)


def shown(qtbot: QtBot, page: ComparisonPage, dismiss: Callable[[QWidget], None]) -> Iterator[ComparisonPage]:
    page.resize(1068, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.focus_first()
    yield page
    dismiss(page)


def at(page: ComparisonPage, row: int, column: int) -> None:
    page.matrix.go(row, column)
    page.matrix.setFocus()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)
    QApplication.processEvents()


def typed(words: str) -> None:
    for letter in words:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, letter)
        QApplication.processEvents()


def told(page: ComparisonPage, row: int, column: int) -> str:
    index = page.matrix.matrix.index(row, column)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def text(page: ComparisonPage, row: int, column: int) -> str:
    return str(page.matrix.matrix.index(row, column).data())


def lines(page: ComparisonPage, card: int) -> str:
    return "\n".join(row.line.title for row in page.cards[card].rows)


def test_it_shows_the_totals_the_ranking_and_what_would_turn_it(page: ComparisonPage) -> None:
    assert text(page, 4, NORVIK) == "120 : 132"
    assert told(page, 2, NORVIK) == "Fits the other systems, Norvik AG: 9 of 10, better than us"
    assert "1. We" in lines(page, 0)
    assert "2. Norvik AG: 12 behind us, 120 to 132 (counted: 4 of 4 criteria)" in lines(page, 0)
    assert "If “Live before 1 March” weighed 1 instead of 5, Norvik AG would be ahead of us." in lines(
        page, 1
    )
    assert "Nothing proves our score: Price over three years." in lines(page, 2)


def test_digits_are_typed_straight_in_and_enter_goes_down(page: ComparisonPage, deal: Deal) -> None:
    at(page, 0, NORVIK)
    typed("10")
    press(KEY.Key_Return)
    typed("3")
    press(KEY.Key_Down)
    assert page.matrix.currentIndex().row() == 2
    rival = live(deal.competitors)[0]
    points = {
        score.criterion_id: score.points for score in live(deal.scores) if score.competitor_id == rival.id
    }
    assert [points[one.id] for one in live(deal.criteria)] == [
        Decimal(10),
        Decimal(3),
        Decimal(9),
        Decimal(8),
    ]
    assert text(page, 4, NORVIK) == "125 : 132"


def test_a_score_is_made_when_it_is_first_typed_and_undone_at_once(
    page: ComparisonPage, deal: Deal, session: EditSession
) -> None:
    count = len(live(deal.scores))
    at(page, 2, NORVIK + 2)
    assert told(page, 2, NORVIK + 2) == "Fits the other systems, Postponing: not scored"
    press(KEY.Key_F2)
    assert len(live(deal.scores)) == count
    typed("10")
    press(KEY.Key_Return)
    assert len(live(deal.scores)) == count + 1
    assert told(page, 2, NORVIK + 2) == "Fits the other systems, Postponing: 10 of 10, better than us"
    assert session.undo()
    assert len(live(deal.scores)) == count


def test_what_is_no_score_gets_one_sentence_and_is_not_lost(
    page: ComparisonPage, deal: Deal, session: EditSession
) -> None:
    at(page, POINTS, OURS)
    typed("14")
    assert page.wrong_label.text() == "“We, 0 to 10” lies between 0 and 10: 14 does not."
    press(KEY.Key_Escape)
    assert not page.wrong_label.isVisible()
    assert text(page, POINTS, OURS) == "6"
    typed("6x")
    press(KEY.Key_Return)
    at(page, POINTS, OURS)
    assert text(page, POINTS, OURS) == "6x"
    assert page.wrong_label.isVisible()
    assert live(deal.criteria)[POINTS].ours == Decimal(6)
    assert session.flush()
    again = ComparisonPage(page.needs)
    assert text(again, POINTS, OURS) == "6x"
    again.deleteLater()
    press(KEY.Key_Delete)
    assert text(page, POINTS, OURS) == ""
    assert live(deal.criteria)[POINTS].ours is None


def test_escape_in_a_cell_brings_back_what_stood_there(page: ComparisonPage, deal: Deal) -> None:
    at(page, 0, WEIGHT)
    typed("2")
    press(KEY.Key_Escape)
    assert live(deal.criteria)[0].weight == Decimal(5)
    assert page.isVisible()


def test_undo_reaches_into_an_open_cell(page: ComparisonPage, session: EditSession) -> None:
    at(page, 0, WEIGHT)
    typed("2")
    line = QApplication.focusWidget()
    assert isinstance(line, CellLine)
    assert session.undo()
    assert line.text() == "5"


def test_the_first_criterion_of_a_new_deal(bare_page: ComparisonPage, bare_deal: Deal) -> None:
    assert "How will you compare?" in bare_page.hint_label.text()
    assert bare_page.criterion_button.hasFocus()
    QTest.mouseClick(bare_page.criterion_button, Qt.MouseButton.LeftButton)
    typed("Price & time")
    press(KEY.Key_Return)
    assert [one.words for one in live(bare_deal.criteria)] == ["Price & time"]
    press(KEY.Key_Insert)
    typed("Speed")
    press(KEY.Key_Tab)
    assert [one.words for one in live(bare_deal.criteria)] == ["Price & time", "Speed"]


def test_the_usual_rivals_come_with_one_click_and_go_with_one_undo(
    bare_page: ComparisonPage, bare_deal: Deal, session: EditSession
) -> None:
    QTest.mouseClick(bare_page.usual_button, Qt.MouseButton.LeftButton)
    assert [rival.name for rival in live(bare_deal.competitors)] == [
        *("Doing nothing", "Doing it in-house", "Postponing")
    ]
    assert not bare_page.usual_button.isVisible()
    assert session.undo()
    QApplication.processEvents()
    assert live(bare_deal.competitors) == []
    assert bare_page.usual_button.isVisible()


def test_a_rival_is_added_and_named_in_the_panel(page: ComparisonPage, deal: Deal) -> None:
    QTest.mouseClick(page.rival_button, Qt.MouseButton.LeftButton)
    typed("Oslo AS")
    QApplication.processEvents()
    assert live(deal.competitors)[-1].name == "Oslo AS"
    assert page.panel.heading.text() == "Oslo AS"


def test_the_panel_asks_about_the_chosen_cell(page: ComparisonPage, deal: Deal) -> None:
    at(page, 2, NORVIK)
    assert page.panel.heading.text() == "Fits the other systems · Norvik AG"
    assert [list(form.rows) for form in page.panel.forms] == [
        ["owner_id", "proof", "our_weakness", "our_answer"],
        ["proof"],
    ]
    at(page, 2, NORVIK + 2)
    assert "Postponing" in page.panel.hint.text()
    header = page.matrix.names
    QTest.mouseClick(
        header.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(header.sectionViewportPosition(NORVIK) + 10, header.height() // 2),
    )
    assert list(page.panel.forms[0].rows) == ["name", "kind", "strengths", "weaknesses", "what_we_say"]
    at(page, 0, OWNER)
    press(KEY.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.panel.forms[0].editor("owner_id").isAncestorOf(focused)


def test_criteria_are_moved_and_removed_by_keys_and_buttons(
    page: ComparisonPage, deal: Deal, session: EditSession
) -> None:
    before = [one.words for one in live(deal.criteria)]
    at(page, 0, WORDS)
    press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.words for one in live(deal.criteria)] == [before[1], before[0], *before[2:]]
    assert page.matrix.currentIndex().row() == 1
    QTest.mouseClick(page.up_button, Qt.MouseButton.LeftButton)
    assert [one.words for one in live(deal.criteria)] == before
    QTest.mouseClick(page.panel.remove_button, Qt.MouseButton.LeftButton)
    assert [one.words for one in live(deal.criteria)] == before[1:]
    assert session.undo()
    QApplication.processEvents()
    assert [one.words for one in live(deal.criteria)] == before
    assert text(page, 4, NORVIK) == "120 : 132"


def test_what_is_missing_leads_to_its_page(page: ComparisonPage, qtbot: QtBot) -> None:
    row = page.cards[2].rows[0]
    with qtbot.waitSignal(page.goal_wished) as wished:
        row.click()
    assert wished.args == [row.line.goal]
    with qtbot.waitSignal(page.goal_wished) as wished:
        page.print_button.click()
    assert wished.args == ["sheet:comparison"]


def test_twelve_criteria_and_six_rivals_fit(
    page: ComparisonPage, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    workspace = session.workspace
    for number in range(3):
        add_competitor(workspace, deal, f"Very long name of rival {number}")
    for number in range(8):
        workspace.change(Slot(add_criterion(workspace, deal), "words"), f"Criterion {number}")
    for criterion in live(deal.criteria):
        for rival in live(deal.competitors):
            add_score(workspace, deal, criterion, rival, Decimal(10))
    page.refresh()
    page.matrix.go(11, FIRST_RIVAL + 5)
    QApplication.processEvents()
    assert page.matrix.horizontalScrollBar().maximum() == 0
    place = page.matrix.visualRect(page.matrix.currentIndex())
    assert page.matrix.viewport().rect().contains(place)


def test_undo_takes_a_new_criterion_away_while_it_is_typed(
    bare_page: ComparisonPage, bare_deal: Deal, session: EditSession
) -> None:
    QTest.mouseClick(bare_page.criterion_button, Qt.MouseButton.LeftButton)
    typed("Price")
    for _ in range(2):
        assert session.undo()
        QApplication.processEvents()
    assert live(bare_deal.criteria) == []
    assert bare_page.matrix.matrix.rowCount() == 1
    assert session.redo()
    assert session.redo()
    QApplication.processEvents()
    assert [one.words for one in live(bare_deal.criteria)] == ["Price"]


def test_undo_takes_a_rival_away_while_its_score_is_typed(
    page: ComparisonPage, deal: Deal, session: EditSession
) -> None:
    rival = add_competitor(session.workspace, deal, "Oslo AS")
    page.refresh()
    at(page, 0, FIRST_RIVAL + 3)
    typed("7")
    for _ in range(2):
        assert session.undo()
        QApplication.processEvents()
    assert rival not in live(deal.competitors)
    assert page.matrix.matrix.columnCount() == FIRST_RIVAL + 3
    assert page.matrix.currentIndex().isValid()


def test_typing_goes_on_after_a_score_was_undone_in_its_open_cell(
    page: ComparisonPage, deal: Deal, session: EditSession
) -> None:
    at(page, 2, NORVIK + 2)
    typed("7")
    assert session.undo()
    line = QApplication.focusWidget()
    assert isinstance(line, CellLine)
    assert line.text() == ""
    typed("4")
    press(KEY.Key_Return)
    assert text(page, 2, NORVIK + 2) == "4"


def test_a_key_on_a_total_types_nothing(page: ComparisonPage) -> None:
    at(page, 4, NORVIK)
    typed("9")
    press(KEY.Key_Delete)
    assert text(page, 4, NORVIK) == "120 : 132"
