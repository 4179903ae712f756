"""The page of an account: levels, sums, people over time, what belongs to it, by real events."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from dealplanner.documents.readback import page_texts
from dealplanner.domain.amounts import Money
from dealplanner.domain.stakes import RelationshipLevel, Role
from dealplanner.gui.account_page import AccountPage
from dealplanner.gui.editors import Editor
from dealplanner.gui.person_page import PersonPage
from dealplanner.gui.places import Target
from dealplanner.gui.window import MainWindow
from dealplanner.records import Account, Deal, Outcome, Person, Stakeholder, Todo
from dealplanner.services.chains import chains
from dealplanner.services.edits import Slot
from dealplanner.services.next_deal import begin_next_deal


@pytest.fixture
def page(window: MainWindow) -> AccountPage:
    """Return the page of an account with a subsidiary, a deal at each, and people."""
    workspace = window.open_file.session.workspace
    today = workspace.clock().date()
    brandt = workspace.add(Account(name="Brandt", level=RelationshipLevel.VENDOR))
    cold = workspace.add(Account(name="Brandt Cold Chain", parent=brandt))
    own = workspace.add(Deal(title="Dispatch", account=brandt, value=Money(Decimal(84_500), "EUR")))
    own.chance = Decimal(45)
    workspace.add(
        Deal(title="Sensors", account=cold, value=Money(Decimal(8_000), "USD"), outcome=Outcome.WON)
    )
    workspace.add(Todo(what="Visit", hours=Decimal("2.5")), own, "todos")
    helga = workspace.add(Person(name="Helga", account=brandt, job="Director"))
    workspace.add(Stakeholder(person=helga, roles=(Role.ECONOMIC_BUYER,), met_on=today), own, "stakeholders")
    workspace.add(Person(name="Nina", account=cold, since_on=today - timedelta(days=3)))
    workspace.add(Person(name="Otto", account=brandt, left_on=today - timedelta(days=30)))
    window.open_file.flush()
    window.desk.go(Target("account", brandt.id))
    page = window.desk.view
    assert isinstance(page, AccountPage)
    return page


def test_sums_stand_for_the_account_and_for_all_that_belongs_to_it(page: AccountPage) -> None:
    assert [cells[0].text() for cells in page.sums.cells] == [
        *("1 · €84,500", "1 · €38,025", "–", "–", "–", "2.5 h", "–")
    ]
    assert page.sums.cells[2][1].text() == "1 · US$8,000"
    assert page.sums.heads[1].text() == "With what belongs to it (1)"
    deals = page.lists[0].table.rows
    assert [row.values[:2] for row in deals.rows] == [
        ("Dispatch", "Brandt"),
        ("Sensors", "Brandt Cold Chain"),
    ]


def test_people_are_told_over_time(page: AccountPage) -> None:
    entries = page.people.list.entries.entries
    assert [entry.title for entry in entries] == [
        *("New there", "Nina", "There now", "Helga", "Left", "Otto")
    ]
    assert entries[1].about == "Brandt Cold Chain"
    assert entries[1].beside == "since 21 Nov 2026"
    assert entries[3].about == "Director · last met 24 Nov 2026 · Dispatch (Economic buyer)"
    assert entries[5].beside == "until 25 Oct 2026"


def test_a_subsidiary_and_a_person_open_by_key(page: AccountPage, window: MainWindow) -> None:
    page.members.list.setFocus()
    page.members.list.step(1)
    QTest.keyClick(page.members.list, Qt.Key.Key_Return)
    view = window.desk.view
    assert isinstance(view, AccountPage)
    assert view.name_label.text() == "Brandt Cold Chain"
    assert view.members.isHidden()
    assert view.sums.heads[0].isHidden()
    view.people.list.step(1)
    view.people.list.open_chosen()
    assert isinstance(window.desk.view, PersonPage)


def test_the_step_wanted_shows_at_once_and_in_words(page: AccountPage, qtbot: QtBot) -> None:
    assert page.steps.words_label.text().endswith("What you want to be is not said.")
    before = page.steps.stairs.grab().toImage()
    editor = page.findChild(Editor, "level_wanted")
    assert editor is not None
    QTest.keyClick(editor.controls()[0], Qt.Key.Key_End)
    assert page.steps.words_label.text() == (
        "Now: One vendor among many. Wanted: A partner in their plans, 3 levels up."
    )
    assert page.steps.stairs.accessibleName() == page.steps.words_label.text()
    assert page.steps.stairs.grab().toImage() != before


def test_what_is_saved_elsewhere_shows_at_once(page: AccountPage, window: MainWindow) -> None:
    workspace = window.open_file.session.workspace
    workspace.add(Account(name="Brandt Ports", parent=page.account))
    window.open_file.flush()
    assert [entry.title for entry in page.members.list.entries.entries] == [
        "Brandt Cold Chain",
        "Brandt Ports",
    ]


def test_a_person_says_since_when_they_are_there(page: AccountPage, window: MainWindow) -> None:
    helga = next(e for e in page.people.list.entries.entries if e.title == "Helga").target
    assert helga is not None
    window.desk.go(helga)
    view = window.desk.view
    assert isinstance(view, PersonPage)
    names = {one.objectName() for one in view.findChildren(Editor)}
    assert {"since_on", "left_on"} <= names


def test_in_a_narrow_window_the_deals_stand_below_the_forms(
    page: AccountPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(800, 700)
    window.show()
    qtbot.waitUntil(lambda: page.sums.mapTo(page, QPoint()).y() > page.steps.mapTo(page, QPoint()).y() + 100)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.sums.mapTo(page, QPoint()).x() > 400)


def test_the_sheet_is_saved_even_of_an_account_without_deals(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holding = window.open_file.session.workspace.add(Account(name="Holding", goals="Meet the board"))
    window.open_file.flush()
    window.desk.go(Target("account", holding.id))
    page = window.desk.view
    assert isinstance(page, AccountPage)
    chosen = str(tmp_path / "holding.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    with qtbot.waitSignal(page.sheet.told, timeout=10_000) as told:
        QTest.mouseClick(page.sheet.save_button, Qt.MouseButton.LeftButton)
    assert str(told.args[0]).startswith("Saved")
    text = "".join(page_texts((tmp_path / "holding.pdf").read_bytes()))
    assert "Meet the board" in text
    assert "PRIVATE" in text
    assert page.sheet.isEnabled()


def test_deals_that_follow_each_other_stand_as_a_chain(
    page: AccountPage, window: MainWindow, qtbot: QtBot
) -> None:
    assert not page.chain.isVisibleTo(page)
    workspace = window.open_file.session.workspace
    first = next(one for one in workspace.session.scalars(select(Deal)) if one.title == "Dispatch")
    second = begin_next_deal(workspace, first, "Second yard")
    begin_next_deal(workspace, second, "Third yard")
    workspace.change(Slot(first, "outcome"), Outcome.WON)
    window.open_file.flush()
    qtbot.waitUntil(lambda: page.chain.isVisibleTo(page))
    entries = page.chain.list.entries.entries
    assert [entry.title for entry in entries] == ["Dispatch", "\u2003Second yard", "\u2003\u2003Third yard"]
    assert entries[0].about == "Won"
    assert entries[1].about.strip().startswith("open since")
    with qtbot.waitSignal(page.opened) as opened:
        page.chain.list.choose(Target("deal", second.id))
        page.chain.list.open_chosen()
    assert opened.args == [Target("deal", second.id)]


def test_a_circle_of_deals_ends(window: MainWindow) -> None:
    workspace = window.open_file.session.workspace
    account = workspace.add(Account(name="Round"))
    one, two, three = (workspace.add(Deal(title=title, account=account)) for title in "abc")
    for deal, follows in ((one, two), (two, one), (three, one)):
        workspace.change(Slot(deal, "follows_id"), follows.id)
    window.open_file.flush()
    assert chains(window.open_file.file.connection, account.id) == []
