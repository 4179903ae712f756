"""The window: places by mouse and keys, quick find, new things, settings, and nothing lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QKeyCombination, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.choices import Outcome
from dealplanner.gui.key_groups import KEY_GROUPS
from dealplanner.gui.keys import KeysOverview
from dealplanner.gui.lists_view import ListView
from dealplanner.gui.places import PLACES, SHORTCUTS, Place, Target
from dealplanner.gui.today import Today
from dealplanner.gui.window import MainWindow
from dealplanner.records import Account
from dealplanner.services.deals import new_account, new_deal
from dealplanner.services.edits import Slot

Open = Callable[[Path], MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    """Press keys as a user would, wherever the focus is."""
    pressed: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # PySide6 does not say so
    QTest.keyClick(QApplication.focusWidget() or window, pressed.key(), pressed.keyboardModifiers())


def in_dialog(do: Callable[[QDialog], None]) -> None:
    """Do something in the next dialog as soon as it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            do(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def test_the_window_opens_on_today(window: MainWindow) -> None:
    assert isinstance(window.desk.view, Today)
    assert window.windowTitle() == "deals – Deal Planner"


@pytest.mark.parametrize("place", PLACES[:-1], ids=lambda place: place.key)
def test_every_place_has_its_keys_and_its_button(window: MainWindow, qtbot: QtBot, place: Place) -> None:
    press(qtbot, window, place.keys)
    assert window.desk.here == Target(place.key)


def test_a_view_is_built_once_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "Ctrl+2")
    deals = window.desk.view
    press(qtbot, window, "Ctrl+1")
    press(qtbot, window, "Ctrl+2")
    assert window.desk.view is deals


def test_people_and_activities_are_tabs_beside_accounts(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "Ctrl+3")
    assert [window.desk.tabs.tabText(n) for n in range(3)] == ["Accounts", "People", "Marketing activities"]
    window.desk.tabs.setCurrentIndex(1)
    assert window.desk.here == Target("people")
    press(qtbot, window, "Ctrl+1")
    assert not window.desk.tabs.isVisible()


def test_an_empty_list_says_what_belongs_there_and_offers_the_first_step(
    window: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, window, "Ctrl+2")
    view = window.desk.view
    assert isinstance(view, ListView)
    assert view.empty.words.text().startswith("No deal yet.")
    assert view.empty.button.isVisible()
    assert view.empty.button.text() == "New deal"


def test_a_filter_narrows_the_list_and_says_when_nothing_matches(
    show: Open, crowded_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show(Path(shutil.copy(crowded_file, tmp_path / "crowded.dealplanner")))
    press(qtbot, window, "Ctrl+3")
    view = window.desk.view
    assert isinstance(view, ListView)
    press(qtbot, window, "Ctrl+F")
    QTest.keyClicks(view.filter_box, "northwind 12")
    qtbot.waitUntil(lambda: view.model.asked.words == "northwind 12")
    assert view.model.rows
    assert all("Northwind" in f"{row.values[0]} {row.values[4]}" for row in view.model.rows)
    QTest.keyClicks(view.filter_box, " nobody")
    qtbot.waitUntil(lambda: view.body.currentWidget() is view.empty)
    words = view.empty.words.text()
    assert words.startswith("Nothing here matches “northwind 12 nobody”") and "rows are hidden" in words
    assert not view.empty.button.isVisible()
    QTest.keyClick(view.filter_box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.body.currentWidget() is view.table)
    QTest.keyClicks(view.filter_box, "nobody")
    qtbot.waitUntil(lambda: view.body.currentWidget() is view.empty)
    view.empty.show_button.click()
    assert view.filter_box.text() == "" and view.body.currentWidget() is view.table


def test_a_list_whose_deals_are_all_closed_says_so_and_shows_them(window: MainWindow, qtbot: QtBot) -> None:
    workspace = window.open_file.session.workspace
    deal = new_deal(workspace, "Renewal", new_account(workspace, "Brandt"))
    workspace.change(Slot(deal, "outcome"), Outcome.LOST)
    window.open_file.flush()
    press(qtbot, window, "Ctrl+2")
    view = window.desk.view
    assert isinstance(view, ListView)
    assert view.empty.words.text() == "One closed deal is hidden."
    assert not view.empty.button.isVisible()
    assert view.empty.show_button.isVisible()
    view.empty.show_button.click()
    assert [view.model.index(0, 0).data()] == ["Renewal"]
    assert not view.open_box.isChecked()


def test_an_edit_shows_in_the_list_after_it_is_saved_and_keeps_the_chosen_row(
    show: Open, crowded_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show(Path(shutil.copy(crowded_file, tmp_path / "crowded.dealplanner")))
    press(qtbot, window, "Ctrl+3")
    view = window.desk.view
    assert isinstance(view, ListView)
    view.table.setCurrentIndex(view.model.index(40, 0))
    chosen = view.model.rows[40].id
    session = window.open_file.session
    account = session.workspace.session.get(Account, chosen)
    assert account is not None
    session.change(Slot(account, "name"), "# first of all")
    assert session.flush()
    assert view.model.index(0, 0).data() == "# first of all"
    assert view.model.rows[view.table.currentIndex().row()].id == chosen


def test_a_list_that_is_not_shown_catches_up_when_it_is(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "Ctrl+3")
    view = window.desk.view
    assert isinstance(view, ListView)
    press(qtbot, window, "Ctrl+1")
    new_account(window.open_file.session.workspace, "Brandt Logistik")
    window.open_file.flush()
    assert view.model.rows == []
    press(qtbot, window, "Ctrl+3")
    assert view.model.index(0, 0).data() == "Brandt Logistik"


def test_quick_find_shows_names_as_one_types(
    show: Open, crowded_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show(Path(shutil.copy(crowded_file, tmp_path / "crowded.dealplanner")))
    press(qtbot, window, "Ctrl+K")
    box = window.desk.find_box
    assert QApplication.focusWidget() is box
    QTest.keyClicks(box, "renewal 12")
    assert box.results.isVisible()
    entries = box.results.list.entries.entries
    assert [entry.title for entry in entries][:2] == ["Deals", "Renewal 12"]
    assert box.results.list.chosen() == entries[1].target
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.results.list.chosen() == entries[2].target
    box.opened.disconnect()
    with qtbot.waitSignal(box.opened) as found:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert found.args == [entries[2].target]
    assert not box.results.isVisible()


def test_quick_find_says_when_nothing_matches_and_goes_with_escape(window: MainWindow, qtbot: QtBot) -> None:
    box = window.desk.find_box
    QTest.keyClicks(box, "<b>nobody</b>")
    assert not box.results.list.isVisible()
    assert box.results.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.results.isVisible()
    assert box.text() == ""


def test_the_overview_names_every_key(window: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, KeysOverview)
        seen.extend(label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text"))
        dialog.reject()

    in_dialog(read)
    press(qtbot, window, "F1")
    assert {shortcut.keys for shortcut in SHORTCUTS} <= set(seen)
    assert {group.place for group in KEY_GROUPS} <= set(seen)
    assert {"0", "+, -", "L", "M", "Menu", "W", "Alt+Up, Alt+Down", "Ctrl+Return", "Space"} <= set(seen)


def test_the_overview_of_keys_fits_the_screen(window: MainWindow) -> None:
    dialog = KeysOverview(window)
    assert dialog.sizeHint().width() <= 1280
    assert dialog.sizeHint().height() <= 720
    dialog.deleteLater()


def test_nothing_to_undo_is_said(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "Ctrl+Z")
    assert window.desk.news_bar.words == "There is nothing to undo."


def test_undo_and_redo_have_keys_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    account = new_account(window.open_file.session.workspace, "Brandt")
    press(qtbot, window, "Ctrl+Z")
    assert account.deleted_at is not None
    press(qtbot, window, "Ctrl+Shift+Z")
    assert account.deleted_at is None


def test_every_control_has_a_name_that_can_be_said(window: MainWindow, qtbot: QtBot) -> None:
    for place in PLACES[:-1]:
        window.desk.go(Target(place.key))
        controls = [
            *window.desk.findChildren(QAbstractButton),
            *window.desk.findChildren(QLineEdit),
        ]
        nameless = [
            control.objectName() or type(control).__name__
            for control in controls
            if control.isVisible() and not control.accessibleName() and control.focusPolicy()
        ]
        assert nameless == []
