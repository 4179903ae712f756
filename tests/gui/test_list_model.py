"""The model of lists: pages as they are scrolled to, and refreshed without losing one's place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from dealplanner.domain.amounts import Money, round_to
from dealplanner.domain.choices import Outcome
from dealplanner.domain.steps import STEPS
from dealplanner.gui import early, words
from dealplanner.gui.list_model import ListModel
from dealplanner.gui.list_words import value_text
from dealplanner.services.deal_file import DealFile
from dealplanner.services.lists import ACCOUNTS, DEALS, LISTS, PAGE, Ask, Listing, Span

ROOT = QModelIndex()


@pytest.mark.parametrize("listing", LISTS.values(), ids=LISTS)
def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, crowded: DealFile, listing: Listing) -> None:
    model = ListModel(crowded, listing)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    if model.canFetchMore(ROOT):
        model.fetchMore(ROOT)
    model.ask(Ask(words="2"))
    model.refresh()


def test_rows_are_read_page_by_page_until_all_are_there(crowded: DealFile) -> None:
    model = ListModel(crowded, ACCOUNTS)
    assert model.rowCount() == PAGE
    while model.canFetchMore(ROOT):
        model.fetchMore(ROOT)
    assert model.rowCount() == 5_000
    assert len({row.id for row in model.rows}) == 5_000


def test_a_refresh_keeps_what_stands_and_adds_removes_and_renames_the_rest(
    qtmodeltester: ModelTester, crowded: DealFile
) -> None:
    model = ListModel(crowded, ACCOUNTS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.fetchMore(ROOT)
    kept = QPersistentModelIndex(model.index(300, 0))
    name, last, count = kept.data(), model.rows[-1].id, model.rowCount()
    first, second, third = (row.id for row in model.rows[:3])
    crowded.connection.execute("UPDATE account SET deleted_at = '2026-11-24' WHERE id = ?", (first,))
    crowded.connection.execute("UPDATE account SET sector = 'Printing' WHERE id = ?", (second,))
    crowded.connection.execute("UPDATE account SET name = 'zzz' WHERE id = ?", (third,))
    crowded.connection.execute("INSERT INTO account (id, name) VALUES ('new', '# 1')")
    model.refresh()
    assert model.row_of("new") == 0
    assert model.row_of(first) == model.row_of(third) == -1
    assert model.index(model.row_of(second), 1).data() == "Printing"
    assert kept.data() == name
    assert (kept.row(), model.row_of(last)) == (299, count - 2)
    model.refresh()


def test_a_list_that_grew_from_nothing_shows_it(qtmodeltester: ModelTester, deal_file: DealFile) -> None:
    model = ListModel(deal_file, ACCOUNTS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    deal_file.connection.execute("INSERT INTO account (id, name) VALUES ('a', 'Brandt')")
    model.refresh()
    assert model.index(0, 0).data() == "Brandt"
    deal_file.connection.execute("DELETE FROM account")
    model.refresh()
    assert model.rowCount() == 0


def test_figures_stand_right_and_nothing_can_be_edited(crowded: DealFile) -> None:
    model = ListModel(crowded, DEALS)
    value = model.index(0, 3)
    assert value.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert not value.flags() & Qt.ItemFlag.ItemIsEditable
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Value"


def test_each_kind_of_value_has_its_words() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    euro = Money(Decimal("84500"), "EUR")
    assert value_text(None) == ""
    assert value_text("two\nlines") == "two lines"
    assert value_text(Outcome.STOPPED) == "Walked away"
    assert value_text(STEPS[3]) == "4  Guide & compare"
    assert value_text((euro, Money(Decimal("1.5"), "USD"))) == "€84,500 + US$1.50"
    assert value_text(Span(date(2026, 5, 4), None)) == "4 May 2026 – …"
    assert value_text(Span(date(2026, 5, 4), date(2026, 5, 4))) == "4 May 2026"


@pytest.mark.parametrize("name", ["en_GB", "en_US", "zh_CN"])
@given(
    day=st.dates(date(1980, 1, 1), date(2080, 1, 1)),
    cents=st.integers(-(10**11), 10**11),
    currency=st.sampled_from("EUR USD GBP CNY JPY CHF INR SEK BHD".split()),
)
def test_the_first_paint_writes_days_and_amounts_as_babel_does(
    name: str, day: date, cents: int, currency: str
) -> None:
    QLocale.setDefault(QLocale(name))
    money = Money(round_to(Decimal(cents) / 100, 0 if currency == "JPY" else 2), currency)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(early, "babel_is_there", lambda: False)
        shown = early.day_text(day), early.money_text(money)
    assert shown == (words.day_text(day), words.money_text(money))
