"""New deals, persons and accounts: few keys, found or made accounts, one step of undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dealplanner.gui.deal.view import DealView
from dealplanner.gui.new_things import NewThing
from dealplanner.gui.person_page import PersonPage
from dealplanner.gui.places import Target
from dealplanner.gui.window import MainWindow
from dealplanner.services.deals import new_account

Fill = Callable[[NewThing], None]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def fill(do: Fill) -> None:
    """Do something in the dialog as soon as it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, NewThing):
            do(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def typing(name: str, account: str = "") -> Fill:
    def do(dialog: NewThing) -> None:
        QTest.keyClicks(dialog.name_line, name)
        if account:
            QTest.keyClicks(dialog.account_line, account)
        QTest.keyClick(dialog.name_line, Qt.Key.Key_Return)

    return do


def rows(window: MainWindow, columns: str) -> list[tuple[object, ...]]:
    return window.open_file.file.connection.execute(f"SELECT {columns}").fetchall()


def test_a_deal_is_begun_with_a_new_account_by_keys_alone(window: MainWindow) -> None:
    fill(typing("Dispatch renewal", "Brandt Logistik"))
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert isinstance(window.desk.view, DealView)
    assert rows(window, "d.title, a.name FROM deal d JOIN account a ON a.id = d.account_id") == [
        ("Dispatch renewal", "Brandt Logistik")
    ]
    window.open_file.session.undo()
    window.open_file.flush()
    assert rows(window, "id FROM deal WHERE deleted_at IS NULL") == []
    assert rows(window, "id FROM account WHERE deleted_at IS NULL") == []


def test_an_account_that_is_there_is_used_whatever_its_capitals(window: MainWindow) -> None:
    new_account(window.open_file.session.workspace, "Brandt Logistik")
    notes: list[str] = []

    def do(dialog: NewThing) -> None:
        QTest.keyClicks(dialog.account_line, "brandt logistik")
        notes.append(dialog.account_note.text())
        typing("Dispatch renewal")(dialog)

    fill(do)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert notes == ["Known already."]
    assert rows(window, "count(*) FROM account") == [(1,)]


def test_a_deal_may_begin_without_an_account(window: MainWindow) -> None:
    fill(typing("Something"))
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert rows(window, "title, account_id FROM deal") == [("Something", None)]


def test_a_person_is_begun_at_the_account_whose_page_is_open(window: MainWindow, qtbot: QtBot) -> None:
    account = new_account(window.open_file.session.workspace, "Brandt Logistik")
    window.open_file.flush()
    window.desk.go(Target("account", account.id))
    fill(typing("Helga Brandt"))
    window.desk.view.people.new_button.click()  # type: ignore[attr-defined]
    assert isinstance(window.desk.view, PersonPage)
    assert rows(window, "name, account_id FROM person") == [("Helga Brandt", account.id)]


@pytest.mark.parametrize(
    ("keys", "table"), [(CTRL | SHIFT, "person"), (CTRL | ALT, "account")], ids=["person", "account"]
)
def test_persons_and_accounts_have_keys_of_their_own(
    window: MainWindow, keys: Qt.KeyboardModifier, table: str
) -> None:
    fill(typing("Brandt"))
    QTest.keyClick(window, Qt.Key.Key_N, keys)
    assert window.desk.here is not None
    assert window.desk.here.kind == table
    assert rows(window, f"name FROM {table}") == [("Brandt",)]


@pytest.mark.parametrize("table", ["activity", "price_item"])
def test_activities_and_prices_begin_from_their_lists(window: MainWindow, table: str) -> None:
    fill(typing("Something new"))
    window.begin(table)
    assert window.desk.here is not None
    assert window.desk.here.kind == table


def test_nothing_is_made_without_a_name(window: MainWindow) -> None:
    states: list[bool] = []

    def do(dialog: NewThing) -> None:
        states.append(dialog.make_button.isEnabled())
        QTest.keyClicks(dialog.name_line, "   ")
        states.append(dialog.make_button.isEnabled())
        dialog.reject()

    fill(do)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert states == [False, False]
    assert rows(window, "count(*) FROM deal") == [(0,)]


def test_accounts_are_proposed_as_one_types(window: MainWindow) -> None:
    for name in ("Brandt Logistik", "Brandt Holding", "Hansen"):
        new_account(window.open_file.session.workspace, name)
    proposed: list[list[str]] = []

    def do(dialog: NewThing) -> None:
        QTest.keyClicks(dialog.account_line, "bra")
        completer = dialog.account_line.completer()
        proposed.append(
            [completer.completionModel().index(n, 0).data() for n in range(completer.completionCount())]
        )
        dialog.reject()

    fill(do)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert proposed == [["Brandt Holding", "Brandt Logistik"]]
