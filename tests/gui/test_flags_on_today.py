"""Red flags on Today: found after the first paint, one small step at a time, and again after edits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dealplanner.domain.flags import RedFlag
from dealplanner.gui.flags_on_today import FlagsOnToday
from dealplanner.gui.open_file import OpenFile
from dealplanner.gui.places import Target
from dealplanner.gui.today import Today
from dealplanner.gui.two_lines import TwoLinesView, Warned
from dealplanner.gui.window import MainWindow
from dealplanner.records import Deal
from dealplanner.services import noticing
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import new_account, new_deal
from dealplanner.services.edits import Slot
from dealplanner.services.putting_off import put_off_flag
from dealplanner.services.stakeholders import add_new_person
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
NO_BUYER = "No economic buyer: nobody named can truly say yes."


def begin_deal(workspace: Workspace, title: str, step: int, next_on: date | None) -> Deal:
    deal = new_deal(workspace, title, new_account(workspace, "Brandt"))
    workspace.change(Slot(deal, "step"), step)
    workspace.change(Slot(deal, "next_on"), next_on)
    return deal


@pytest.fixture
def grave(workspace: Workspace) -> Deal:
    """Return a deal that is due today, with grave flags."""
    deal = begin_deal(workspace, "Gate", 3, TODAY)
    workspace.save()
    return deal


@pytest.fixture
def young(workspace: Workspace) -> Deal:
    """Return a deal to prepare for, of which nothing is asked yet."""
    deal = begin_deal(workspace, "Yard", 1, TODAY + timedelta(days=3))
    workspace.save()
    return deal


@pytest.fixture
def open_file(grave: Deal, young: Deal, deal_file: DealFile) -> OpenFile:
    return OpenFile(deal_file)


@pytest.fixture
def today(qtbot: QtBot, open_file: OpenFile) -> Iterator[Today]:
    view = Today(open_file.file)
    open_file.changed.connect(view.refresh)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    open_file.flush()


@pytest.fixture
def flags(qtbot: QtBot, today: Today, open_file: OpenFile) -> FlagsOnToday:
    flags = FlagsOnToday(today, open_file)
    flags.begin()
    qtbot.waitUntil(lambda: flags.is_done)
    return flags


def warned(view: Today, deal: Deal) -> str:
    """Return the third line of a deal’s entry, empty if it has none."""
    lists = view.findChildren(TwoLinesView)
    found = {each.entries.warnings.get(Target("deal", deal.id)) for each in lists}
    assert len(found) == 1, "every list says the same"
    only = found.pop()
    return only.words if only else ""


def said(view: Today, deal: Deal, role: Qt.ItemDataRole) -> str:
    model = view.due.list.entries
    row = next(n for n, entry in enumerate(model.entries) if entry.target == Target("deal", deal.id))
    return str(model.data(model.index(row), role))


def test_nothing_is_judged_before_the_window_is_warm(
    qtbot: QtBot, today: Today, open_file: OpenFile, grave: Deal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(noticing, "notice", None)
    FlagsOnToday(today, open_file)
    today.refresh()
    QApplication.processEvents()
    assert warned(today, grave) == ""


def test_an_entry_says_how_many_flags_are_grave_and_the_first(
    today: Today, flags: FlagsOnToday, grave: Deal, young: Deal
) -> None:
    assert warned(today, grave).endswith(f" grave: {NO_BUYER}")
    assert int(warned(today, grave).split()[0]) >= 2
    assert warned(today, young) == ""
    assert NO_BUYER in said(today, grave, Qt.ItemDataRole.AccessibleTextRole)
    assert said(today, grave, Qt.ItemDataRole.ToolTipRole) == warned(today, grave)


def test_an_entry_with_a_warning_is_taller_and_the_choice_stays(
    qtbot: QtBot, today: Today, open_file: OpenFile, grave: Deal
) -> None:
    view = today.due.list
    view.choose(Target("deal", grave.id))
    low = view.sizeHintForIndex(view.currentIndex()).height()
    flags = FlagsOnToday(today, open_file)
    flags.begin()
    qtbot.waitUntil(lambda: flags.is_done)
    assert view.chosen() == Target("deal", grave.id)
    assert view.sizeHintForIndex(view.currentIndex()).height() == low + view.fontMetrics().height()


def test_an_edit_of_the_deal_is_heeded_and_other_deals_are_left_alone(
    qtbot: QtBot,
    today: Today,
    flags: FlagsOnToday,
    open_file: OpenFile,
    grave: Deal,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    judged: list[str] = []
    notice = noticing.notice

    def noted(workspace: Workspace, deal_id: str, day: date) -> Iterator[tuple[RedFlag, ...] | None]:
        judged.append(deal_id)
        return notice(workspace, deal_id, day)

    monkeypatch.setattr(noticing, "notice", noted)
    open_file.session.change(Slot(grave, "step"), 1)
    open_file.flush()
    qtbot.waitUntil(lambda: flags.is_done)
    assert warned(today, grave) == ""
    assert set(judged) == {grave.id}
    open_file.session.undo()
    qtbot.waitUntil(lambda: flags.is_done)
    assert NO_BUYER in warned(today, grave)


def test_what_is_put_off_warns_no_more(
    qtbot: QtBot, today: Today, flags: FlagsOnToday, workspace: Workspace, grave: Deal
) -> None:
    put_off_flag(workspace, grave, "no_economic_buyer!", "They are away", TODAY + timedelta(days=7))
    qtbot.waitUntil(lambda: flags.is_done)
    assert NO_BUYER not in warned(today, grave)
    assert " grave: " in warned(today, grave), "there is another"


def test_where_nothing_is_grave_the_serious_ones_show(
    qtbot: QtBot, today: Today, flags: FlagsOnToday, open_file: OpenFile, young: Deal
) -> None:
    open_file.session.change(Slot(young, "decision_on"), TODAY - timedelta(days=1))
    open_file.session.change(Slot(young, "next_on"), TODAY)
    open_file.session.change(Slot(young, "step"), 2)
    qtbot.waitUntil(lambda: flags.is_done)
    found = today.due.list.entries.warnings[Target("deal", young.id)]
    assert found == Warned(found.words, "warn")
    assert found.words.startswith("1 serious: The decision was planned for ")


def test_it_rests_while_today_is_not_seen_and_goes_on_when_it_is(
    qtbot: QtBot, today: Today, flags: FlagsOnToday, workspace: Workspace, grave: Deal
) -> None:
    today.hide()
    add_new_person(workspace, grave, "Nora Falk")
    for _ in range(20):
        QApplication.processEvents()
    assert not flags.is_done
    today.show()
    qtbot.waitUntil(lambda: flags.is_done)
    assert NO_BUYER in warned(today, grave)


def test_an_edit_in_between_begins_the_deal_again(
    qtbot: QtBot, today: Today, open_file: OpenFile, grave: Deal
) -> None:
    flags = FlagsOnToday(today, open_file)
    flags.begin()
    open_file.session.change(Slot(grave, "step"), 2)
    qtbot.waitUntil(lambda: flags.is_done)
    assert NO_BUYER not in warned(today, grave)


def test_a_view_that_is_gone_judges_nothing(qtbot: QtBot, open_file: OpenFile, grave: Deal) -> None:
    view = Today(open_file.file)
    FlagsOnToday(view, open_file).begin()
    with qtbot.waitSignal(view.destroyed):
        view.deleteLater()
    open_file.session.change(Slot(grave, "step"), 2)
    QApplication.processEvents()
    open_file.flush()


def test_the_window_tells_when_it_is_warm_and_the_flags_follow(
    qtbot: QtBot, show: Callable[[Path], MainWindow], path: Path, clock: Callable[[], datetime]
) -> None:
    file = DealFile.open(path, clock)
    deal_id = begin_deal(file.workspace, "Gate", 3, TODAY).id
    file.close()
    window = show(path)
    view = window.desk.view
    assert isinstance(view, Today)
    QApplication.processEvents()
    assert not view.due.list.entries.warnings
    window.note_warm()
    qtbot.waitUntil(lambda: Target("deal", deal_id) in view.due.list.entries.warnings)
