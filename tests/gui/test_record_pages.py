"""The pages of accounts, persons, activities and prices: what they show, edit, and lead to."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Channel, Outcome
from dealplanner.gui.account_page import AccountPage
from dealplanner.gui.activity_page import ActivityPage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.person_page import PersonPage
from dealplanner.gui.places import Target
from dealplanner.gui.window import MainWindow
from dealplanner.records import Account, Activity, Deal, Person, PriceItem, Stakeholder
from dealplanner.services.edits import Slot


@pytest.fixture
def brandt(window: MainWindow) -> Account:
    """Return an account with a parent, a person with a say, and a won deal of an activity."""
    workspace = window.open_file.session.workspace
    fair = workspace.add(Activity(name="Fair", channel=Channel.WEBINAR, cost=Money(Decimal(1000), "EUR")))
    holding = workspace.add(Account(name="Brandt Holding"))
    account = workspace.add(Account(name="Brandt Logistik", sector="Logistics", parent=holding))
    person = workspace.add(Person(name="Helga Brandt", job="Managing director", account=account))
    deal = workspace.add(
        Deal(
            title="Dispatch renewal",
            account=account,
            activity=fair,
            outcome=Outcome.WON,
            value=Money(Decimal(84500), "EUR"),
            opened_on=date(2026, 9, 21),
        )
    )
    workspace.add(Stakeholder(person=person), deal, "stakeholders")
    workspace.add(PriceItem(title="Dispatch core"))
    window.open_file.flush()
    return account


def first(window: MainWindow, kind: type) -> Target:
    table = kind.__tablename__  # type: ignore[attr-defined]
    (record_id,) = window.open_file.file.connection.execute(f"SELECT id FROM {table} LIMIT 1").fetchone()
    return Target(table, record_id)


def shown(page: AccountPage | PersonPage | ActivityPage, number: int) -> list[str]:
    model = page.lists[number].table.rows
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_an_account_shows_its_deals_its_people_and_leads_to_its_parent(
    window: MainWindow, brandt: Account
) -> None:
    window.desk.go(Target("account", brandt.id))
    page = window.desk.view
    assert isinstance(page, AccountPage)
    assert (page.name_label.text(), page.about_label.text()) == ("Brandt Logistik", "Logistics")
    assert shown(page, 0) == ["Dispatch renewal"]
    assert [entry.title for entry in page.people.list.entries.entries] == ["There now", "Helga Brandt"]
    page.way_button.click()
    parent = window.desk.view
    assert isinstance(parent, AccountPage)
    assert parent.name_label.text() == "Brandt Holding"
    assert [entry.title for entry in parent.members.list.entries.entries] == ["Brandt Logistik"]
    assert shown(parent, 0) == ["Dispatch renewal"]  # rolled up
    assert parent.way_button.isHidden()


def test_what_is_typed_shows_at_once_and_is_kept(window: MainWindow, brandt: Account, qtbot: QtBot) -> None:
    window.desk.go(Target("account", brandt.id))
    page = window.desk.view
    assert isinstance(page, AccountPage)
    line = next(one for one in page.findChildren(QLineEdit) if one.text() == "Brandt Logistik")
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClicks(line, " GmbH")
    assert page.name_label.text() == "Brandt Logistik GmbH"
    with qtbot.waitSignal(window.open_file.saved):
        pass
    names = window.open_file.file.connection.execute("SELECT name FROM account").fetchall()
    assert ("Brandt Logistik GmbH",) in names


def test_a_person_shows_where_they_have_a_say_and_leads_to_the_account(
    window: MainWindow, brandt: Account
) -> None:
    window.desk.go(first(window, Person))
    page = window.desk.view
    assert isinstance(page, PersonPage)
    assert shown(page, 0) == ["Dispatch renewal"]
    page.way_button.click()
    assert window.desk.here == Target("account", brandt.id)


def test_an_activity_shows_what_came_of_it_and_which_weakness_is_open(
    window: MainWindow, brandt: Account
) -> None:
    window.desk.go(first(window, Activity))
    page = window.desk.view
    assert isinstance(page, ActivityPage)
    assert page.figures == ("€1,000", "0", "1", "€84,500", "–")
    assert "Little trust" in page.weaknesses
    window.open_file.session.change(Slot(page.activity, "channel"), Channel.FAIR)
    assert page.weaknesses == ""


def test_a_removed_record_closes_its_page_and_undo_brings_it_back(
    window: MainWindow, brandt: Account, qtbot: QtBot
) -> None:
    window.desk.go(Target("accounts"))
    window.desk.go(Target("account", brandt.id))
    page = window.desk.view
    assert isinstance(page, AccountPage)
    page.remove()
    assert window.desk.here == Target("accounts")
    assert window.desk.news_bar.words == "Removed. Ctrl+Z brings it back."
    listed = window.desk.view
    assert "Brandt Logistik" not in [row.values[0] for row in listed.model.rows]  # type: ignore[attr-defined]
    window.open_file.session.undo()
    window.open_file.flush()
    assert "Brandt Logistik" in [row.values[0] for row in listed.model.rows]  # type: ignore[attr-defined]


def test_a_row_opens_its_record_and_back_returns(window: MainWindow, brandt: Account) -> None:
    window.desk.go(Target("deals"))
    listed = window.desk.view
    listed.open_box.click()  # type: ignore[attr-defined]
    table = listed.table  # type: ignore[attr-defined]
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert isinstance(window.desk.view, DealView)
    window.desk.back_button.click()
    assert window.desk.view is listed


@pytest.mark.parametrize("kind", [Account, Person, Activity, PriceItem, Deal])
def test_every_page_opens_and_goes_without_a_trace(
    window: MainWindow, brandt: Account, kind: type, qtbot: QtBot
) -> None:
    target = first(window, kind)
    for _ in range(3):
        window.desk.go(target)
        window.desk.go(Target("today"))
    qtbot.waitUntil(lambda: window.desk.stack.count() == 1)
