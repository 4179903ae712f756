"""The review in the window: sections by tabs and keys, deals behind a row, periods, an empty file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import EndReason
from dealplanner.domain.choices import Outcome
from dealplanner.gui.look import apply_look
from dealplanner.gui.places import PLACES, Target
from dealplanner.gui.review.table import SHARE
from dealplanner.gui.review.view import ReviewView
from dealplanner.records import CameBy, Deal
from dealplanner.services.course import Parting, Views, end_deal
from dealplanner.services.deal_file import DealFile
from dealplanner.services.exchange.imports import carry_out, existing_in, read_files
from dealplanner.services.lists import PAGE

KEY = Qt.Key
TODAY = date(2026, 11, 24)


def filled(file: DealFile) -> dict[str, Deal]:
    workspace = file.workspace
    value = Money(Decimal(84_500), "EUR")
    deals = {}
    for title, outcome, by, on in (
        ("Gates", Outcome.WON, EndReason.FIT, date(2026, 3, 1)),
        ("Yards", Outcome.LOST, EndReason.PRICE, date(2026, 5, 1)),
        ("Fleet", Outcome.LOST, EndReason.PRICE, date(2024, 5, 1)),
        ("Depot", Outcome.STOPPED, EndReason.TIMING, date(2025, 12, 1)),
    ):
        deal = workspace.add(Deal(title=title, value=value, step=3, came_by=CameBy.OUTREACH))
        saved = Parting(None, "", Decimal(38)) if outcome is Outcome.STOPPED else None
        end_deal(workspace, deal, outcome, on, "", saved, Views(by, EndReason.TRUST, "", ""))
        deals[title] = deal
    workspace.add(Deal(title="Open", value=value))
    workspace.save()
    return deals


@pytest.fixture
def view(qtbot: QtBot, deal_file: DealFile) -> Iterator[ReviewView]:
    filled(deal_file)
    view = ReviewView(deal_file)
    view.resize(1068, 700)
    view.show()
    qtbot.waitExposed(view)
    yield view
    QThreadPool.globalInstance().waitForDone()
    delete(view)


def turn_to(view: ReviewView, title: str) -> None:
    titles = [view.tabs.tabText(n) for n in range(view.tabs.count())]
    view.tabs.setFocus()
    while view.tabs.currentIndex() != titles.index(title):
        way = KEY.Key_Right if view.tabs.currentIndex() < titles.index(title) else KEY.Key_Left
        QTest.keyClick(view.tabs, way)


def cells(view: ReviewView) -> list[list[str]]:
    model = view.table.rows
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def behind(view: ReviewView) -> list[str]:
    return [str(row.values[0]) for row in view.deals.rows.rows]


def test_every_ended_deal_is_counted_with_its_share_and_value(view: ReviewView) -> None:
    assert view.won_label.text() == (
        "1 won · 2 lost · 1 walked away. Share won: 25 %, n = 4, don’t trust it."
    )
    assert cells(view) == [
        ["Our own outreach", "1", "2", "1", "25 %, n = 4, don’t trust it", "€84,500", "€169,000"]
    ]
    assert view.saved_label.text() == "Walking away from 1 of them saved 38 h."


def test_sections_are_turned_by_keys_and_a_row_shows_its_deals(view: ReviewView) -> None:
    turn_to(view, "Reason, ours")
    assert [row[0] for row in cells(view)] == ["Price", "Fit of the solution", "Timing or budget"]
    assert view.behind_label.text() == "The deals behind “Price”" and behind(view) == ["Fleet", "Yards"]
    QTest.keyClick(view.table, KEY.Key_Down)
    assert behind(view) == ["Gates"]
    turn_to(view, "Rivals")
    assert cells(view) == [] and behind(view) == []
    assert view.behind_label.text() == "Nothing to count here."


def test_a_click_on_a_deal_leads_to_it(qtbot: QtBot, view: ReviewView) -> None:
    rect = view.deals.visualRect(view.deals.rows.index(0, 0))
    with qtbot.waitSignal(view.opened) as heard:
        QTest.mouseClick(view.deals.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    (target,) = heard.args
    assert target.kind == "deal" and behind(view)[0] == "Depot"


def test_a_period_counts_only_what_ended_in_it(view: ReviewView) -> None:
    view.period_box.setFocus()
    QTest.keyClick(view.period_box, KEY.Key_Down)
    assert view.won_label.text().startswith("1 won · 1 lost · 0 walked away")
    QTest.keyClick(view.period_box, KEY.Key_Down)
    assert view.won_label.text().startswith("1 won · 1 lost · 1 walked away")


def test_it_follows_what_is_saved_and_stays_where_its_user_is(view: ReviewView, deal_file: DealFile) -> None:
    turn_to(view, "Reason, ours")
    QTest.keyClick(view.table, KEY.Key_Down)
    deal = deal_file.workspace.add(Deal(title="Late"))
    end_deal(deal_file.workspace, deal, Outcome.WON, TODAY, "", None, Views(EndReason.FIT))
    deal_file.workspace.save()
    view.refresh()
    assert view.behind_label.text() == "The deals behind “Fit of the solution”"
    assert behind(view) == ["Gates", "Late"]


def test_a_file_without_ended_deals_says_what_belongs_here(qtbot: QtBot, deal_file: DealFile) -> None:
    view = ReviewView(deal_file)
    view.show()
    assert view.body.currentWidget() is view.empty
    with qtbot.waitSignal(view.opened) as heard:
        QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    assert heard.args == [Target("deals")]
    delete(view)


def test_the_bar_is_hatched_where_it_is_not_to_be_trusted(
    qapp: QApplication, view: ReviewView, deal_file: DealFile
) -> None:
    apply_look(qapp, dark=False)

    def inked() -> int:
        rect = view.table.visualRect(view.table.rows.index(0, SHARE))
        image = view.table.viewport().grab(rect).toImage()
        accent = [
            (x, y)
            for x in range(9, 24)
            for y in range(image.height())
            if image.pixelColor(x, y).name() == "#1f5f8b"
        ]
        return len(accent)

    hatched = inked()
    for n in range(8):
        deal = deal_file.workspace.add(Deal(title=f"More {n}", came_by=CameBy.OUTREACH))
        end_deal(deal_file.workspace, deal, Outcome.WON if n < 2 else Outcome.LOST, TODAY, "")
    deal_file.workspace.save()
    view.refresh()
    assert view.table.rows.rows[0].is_trusted
    assert inked() > hatched > 0


def test_it_is_a_place_with_a_key_of_its_own() -> None:
    assert next(place for place in PLACES if place.key == "review").keys == "Ctrl+7"
    assert PLACES[-1].key == "settings", "the settings stand at the foot"


def test_it_fits_a_narrow_window(view: ReviewView) -> None:
    view.resize(630, 600)
    QApplication.processEvents()
    assert view.table.columnWidth(0) >= 100
    assert view.width() == 630


def test_thousands_of_real_deals_are_counted_and_listed(
    qtbot: QtBot, deal_file: DealFile, real_data: Path
) -> None:
    files = [
        real_data / "crm-sales" / name for name in ("accounts.csv", "products.csv", "sales_pipeline.csv")
    ]
    workspace = deal_file.workspace
    carry_out(workspace, read_files(files, existing_in(workspace), "USD", {}))
    workspace.save()
    view = ReviewView(deal_file)
    view.resize(1068, 700)
    view.show()
    qtbot.waitExposed(view)
    (row,) = view.table.rows.rows
    assert row.is_trusted and row.ended == len(row.ids) > 2_000
    assert view.won_label.text().startswith(f"{row.won} won · {row.lost} lost")
    assert view.deals.rows.canFetchMore(QModelIndex()), "the list is read as it scrolls"
    view.deals.rows.fetchMore(QModelIndex())
    assert view.deals.rows.rowCount() == 2 * PAGE
    delete(view)
