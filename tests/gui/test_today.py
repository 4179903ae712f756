"""Today in the window: a parked deal wakes, a click leads to it, and it can be taken up again there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dealplanner.domain.choices import Outcome
from dealplanner.domain.todos import Closes, TodoKind
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.places import Target
from dealplanner.gui.today import Today
from dealplanner.gui.window import MainWindow
from dealplanner.records import Account, Deal, Todo
from dealplanner.services.course import Parting, end_deal
from dealplanner.services.deal_file import DealFile

TODAY = date(2026, 11, 24)


@pytest.fixture
def path(path: Path, clock: Callable[[], datetime]) -> Path:
    """Return a file with a deal that was let go until today, and one with things to do."""
    file = DealFile.open(path, clock)
    workspace = file.workspace
    account = workspace.add(Account(name="Hansen"))
    parked = workspace.add(Deal(title="Gate renewal", account=account))
    parting = Parting(look_again_on=TODAY, look_again_event="The lease ends")
    end_deal(workspace, parked, Outcome.STOPPED, date(2026, 5, 4), "No budget", parting)
    open_ = workspace.add(Deal(title="Second yard", account=account, next_on=date(2027, 3, 1)))
    for what, kind, days in (
        ("Ask who signs", TodoKind.ACTION, -2),
        ("Send the plan", TodoKind.PROMISE, 0),
        ("Are the funds in place?", TodoKind.QUESTION, 3),
    ):
        closes = Closes.BUDGET if kind is TodoKind.ACTION else Closes.NONE
        todo = Todo(what=what, kind=kind, due_on=TODAY + timedelta(days=days), closes=closes)
        workspace.add(todo, open_, "todos")
    workspace.save()
    file.close()
    return path


def today_of(window: MainWindow) -> Today:
    window.desk.go(Target("today"))
    view = window.desk.view
    assert isinstance(view, Today)
    view.refresh()
    return view


def test_a_parked_deal_wakes_and_is_taken_up_again(window: MainWindow, qtbot: QtBot) -> None:
    today = today_of(window)
    shown = today.due.list
    at = next(n for n, one in enumerate(shown.entries.entries) if one.title == "Gate renewal")
    entry = shown.entries.entries[at]
    assert (
        entry.about == "Look again: The lease ends · Hansen · let go because: No budget"
        and entry.beside == "today"
    )
    place = shown.visualRect(shown.entries.index(at)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: isinstance(window.desk.view, DealView))
    view = window.desk.view
    assert isinstance(view, DealView)
    row = next(row for row in view.cards.next.rows if row.line.title == "Take it up again")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert view.deal.outcome is Outcome.OPEN and view.deal.look_again_on == TODAY
    assert window.open_file.session.flush()
    titles = [one.title for one in today_of(window).due.list.entries.entries]
    assert "Gate renewal" not in titles


def test_what_is_to_be_done_shows_in_kind_words(window: MainWindow) -> None:
    today = today_of(window)
    due = {one.title: one for one in today.due.list.entries.entries}
    assert due["Ask who signs"].beside == "2 days late"
    assert due["Ask who signs"].about == "Second yard · Hansen · closes the gap “Budget has passed”"
    assert due["Promise: Send the plan"].beside == "today"
    coming = {one.title: one for one in today.coming.list.entries.entries}
    assert coming["Question to ask: Are the funds in place?"].beside == "Friday"
