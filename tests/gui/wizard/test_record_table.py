"""A table of records and the form beneath: add, edit, move, remove, undo."""

from __future__ import annotations

import pytest
from hand import KEY, Hand
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester

from dealplanner.domain.pages import Many
from dealplanner.domain.steps import STEPS, find_page
from dealplanner.gui.editing import EditSession
from dealplanner.gui.page_rows import PageRows
from dealplanner.gui.record_table import RecordTable, fitted
from dealplanner.records import Deal, Problem
from dealplanner.services.deals import live, new_deal
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def many(key: str) -> Many:
    page = find_page(key)[1]
    assert isinstance(page, Many)
    return page


@pytest.fixture
def problems(deal: Deal, session: EditSession, links: DealLinks, hand: Hand) -> RecordTable:
    return show("qualify.problems", deal, session, links, hand)


def show(key: str, deal: Deal, session: EditSession, links: DealLinks, hand: Hand) -> RecordTable:
    table = RecordTable(PageRows(session.workspace, deal, many(key)), session, links)
    hand.show(table)
    return table


def words(deal: Deal) -> list[str]:
    return [problem.words for problem in live(deal.problems)]


def line(table: RecordTable, name: str) -> QLineEdit:
    assert table.form is not None
    found = table.form.editor(name).findChild(QLineEdit)
    assert found is not None
    return found


def shown(table: RecordTable) -> list[str]:
    model = table.model
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def test_a_record_is_added_by_key_typed_and_shown(
    deal: Deal, problems: RecordTable, hand: Hand, session: EditSession
) -> None:
    count = len(words(deal))
    hand.press(problems.table, KEY.Key_Insert)
    assert problems.focusWidget() is line(problems, "words")
    hand.type(line(problems, "words"), "电话不停 The phone never stops")
    assert words(deal)[-1] == shown(problems)[-1] == "电话不停 The phone never stops"
    hand.press(line(problems, "words"), KEY.Key_Return, CONTROL)
    assert len(words(deal)) == count + 2
    session.undo()
    assert len(words(deal)) == len(shown(problems)) == count + 1


def test_the_form_follows_the_table(deal: Deal, problems: RecordTable, hand: Hand) -> None:
    second = words(deal)[1]
    problems.table.setFocus()
    hand.press(problems.table, KEY.Key_Down)
    assert (line(problems, "words").text(), problems.name_label.text()) == (second, second)
    first = problems.table.visualRect(problems.model.index(0, 0)).center()
    hand.click(problems.table.viewport(), first)
    assert line(problems, "words").text() == words(deal)[0]
    hand.press(problems.table, KEY.Key_Return)
    assert problems.focusWidget() is line(problems, "words")


def test_a_record_is_moved_removed_and_brought_back(
    deal: Deal, problems: RecordTable, hand: Hand, session: EditSession
) -> None:
    first, second, *rest = words(deal)
    hand.press(problems.table, KEY.Key_Down, ALT)
    assert words(deal) == shown(problems) == [second, first, *rest]
    assert line(problems, "words").text() == first
    hand.press(problems.table, KEY.Key_Up, ALT)
    assert words(deal) == [first, second, *rest]
    hand.press(problems.table, KEY.Key_Delete)
    assert words(deal) == shown(problems) == [second, *rest]
    assert first[:20] in problems.removed_label.text()
    session.undo()
    assert words(deal) == shown(problems) == [first, second, *rest]


def test_an_empty_table_says_what_belongs_there(
    workspace: Workspace, session: EditSession, hand: Hand
) -> None:
    bare = new_deal(workspace, "Nothing known", None)
    links = DealLinks(workspace, workspace.clock().date(), bare)
    table = show("qualify.problems", bare, session, links, hand)
    assert table.empty_label.text() == many("qualify.problems").empty
    assert not table.table.isVisible()
    hand.click(table.add_button)
    hand.type(line(table, "words"), "It hurts")
    assert words(bare) == ["It hurts"]
    assert table.table.isVisible()
    assert not table.empty_label.isVisible()


def test_rows_that_come_from_elsewhere_are_neither_added_nor_removed(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand
) -> None:
    table = show("needs.questions", deal, session, links, hand)
    before = live(deal.stakeholders)
    assert not table.add_button.isVisible()
    for key in (KEY.Key_Insert, KEY.Key_Delete):
        hand.press(table.table, key)
    hand.press(table.table, KEY.Key_Down, ALT)
    assert live(deal.stakeholders) == before
    assert shown(table)[0] == "Helga Brandt"


@pytest.mark.parametrize(
    "page", [p for s in STEPS for p in s.pages if isinstance(p, Many)], ids=lambda p: p.key
)
def test_the_model_keeps_qts_rules(
    page: Many, deal: Deal, session: EditSession, links: DealLinks, hand: Hand, qtmodeltester: ModelTester
) -> None:
    table = show(page.key, deal, session, links, hand)
    qtmodeltester.check(table.model)  # type: ignore[no-untyped-call]
    if page.grows:
        table.add()
        table.move_up()
        table.remove()
        session.undo()


def test_a_removed_record_leaves_its_words_alone(
    deal: Deal, problems: RecordTable, hand: Hand, workspace: Workspace
) -> None:
    gone = deal.problems[0]
    hand.press(problems.table, KEY.Key_Delete)
    workspace.save()
    assert isinstance(gone, Problem)
    assert gone.words


def test_a_double_click_goes_to_the_questions(problems: RecordTable) -> None:
    place: QPoint = problems.table.visualRect(problems.model.index(1, 0)).center()
    viewport = problems.table.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert problems.focusWidget() is line(problems, "words")


@given(st.lists(st.integers(1, 600), max_size=12), st.integers(0, 1200))
def test_columns_fill_their_room_and_none_vanishes(wanted: list[int], room: int) -> None:
    widths = fitted(wanted, room, 64)
    assert len(widths) == len(wanted)
    assert all(width >= min(64, want) for width, want in zip(widths, wanted, strict=True))
    if wanted and room >= sum(min(64, want) for want in wanted):
        assert sum(widths) == room
