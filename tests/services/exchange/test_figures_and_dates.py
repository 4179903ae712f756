"""Days, numbers and amounts are read as lists write them; what is unclear is not guessed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.amounts import Money
from dealplanner.domain.errors import UserError
from dealplanner.services.exchange.dates import DayOrder, day_order, read_day
from dealplanner.services.exchange.errors import (
    NegativeAmount,
    NoSuchCurrency,
    NoSuchDay,
    NoSuchNumber,
    UnclearCurrency,
    UnclearNumber,
)
from dealplanner.services.exchange.figures import decimal_mark, read_money, read_number


@pytest.mark.parametrize(
    "text",
    "01-03-17;1-3-17;01-03-2017;2017-03-01;1.3.2017;01.03.17;2017/03/01;1/3/2017;20170301;2017年3月1日;"
    " 2017-03-01T00:00:00Z;2017-03-01 09:30".split(";"),
)
def test_the_first_of_march_is_read_however_it_is_written(text: str) -> None:
    assert read_day(text) == date(2017, 3, 1)


def test_a_month_may_come_first() -> None:
    assert read_day("03/01/17", DayOrder.MONTH_FIRST) == date(2017, 3, 1)


@pytest.mark.parametrize(("text", "year"), [("01-01-68", 2068), ("01-01-69", 1969), ("01-01-00", 2000)])
def test_two_digits_of_a_year_are_read_as_posix_does(text: str, year: int) -> None:
    assert read_day(text).year == year


@pytest.mark.parametrize(
    "text",
    [
        "31-02-17",
        "2017-02-29",
        "32-01-17",
        "00-01-17",
        "01-13-17",
        "soon",
        "1-2",
        "01-01-0000",
        "1-1-171",
        "٣-١-١٧",
    ],
)
def test_a_day_that_does_not_exist_is_one_sentence(text: str) -> None:
    with pytest.raises(NoSuchDay, match="is not a day that exists"):
        read_day(text)


def test_the_whole_column_decides_what_comes_first() -> None:
    assert day_order(["01-03-17", "", "25-10-16"]) is DayOrder.DAY_FIRST
    assert day_order(["01/03/17", "10/25/16"]) is DayOrder.MONTH_FIRST
    assert day_order(["01/03/17", "12/12/16"]) is DayOrder.NOT_SHOWN
    assert day_order(["2017-03-01", "nonsense"]) is DayOrder.DAY_FIRST
    assert day_order(["13-01-17", "14-01-17", "01-13-17"]) is DayOrder.DAY_FIRST


@given(st.dates(date(1970, 1, 1), date(2068, 12, 31)), st.sampled_from("-./"))
def test_every_day_is_read_back(day: date, mark: str) -> None:
    assert read_day(day.isoformat()) == day
    assert read_day(f"{day.day:02}{mark}{day.month}{mark}{day.year % 100:02}") == day
    assert read_day(f"{day.month}{mark}{day.day}{mark}{day.year:04}", DayOrder.MONTH_FIRST) == day


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        ("1054", "", "1054"),
        ("1054.5", "", "1054.5"),
        ("0,5", "", "0.5"),
        ("1,234.50", "", "1234.50"),
        ("1.234,50", ",", "1234.50"),
        ("1,054", ".", "1054"),
        ("1.054", ".", "1.054"),
        ("1'054.00", ".", "1054.00"),
        ("1 234 567", "", "1234567"),
        ("-3", "", "-3"),
    ],
)
def test_a_number_is_read_by_its_decimal_mark(text: str, mark: str, value: str) -> None:
    assert read_number(text, mark) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", "abc", "1..2", "1,23,4", "12e3", "1 a", "٣", "NaN", "Infinity", "9" * 61, "."]
)
def test_text_is_not_a_number(text: str) -> None:
    with pytest.raises(NoSuchNumber, match="is not a number"):
        read_number(text)


@pytest.mark.parametrize("text", ["1,054", "1.054", "12.345.678"])
def test_thousands_or_decimals_is_not_guessed(text: str) -> None:
    with pytest.raises(UnclearNumber, match="two ways"):
        read_number(text)


def test_the_whole_column_shows_the_decimal_mark() -> None:
    assert decimal_mark(["1,054", "550.25"]) == "."
    assert decimal_mark(["$1,054.00", "n/a"]) == "."
    assert decimal_mark(["1.054", "3,5 €"]) == ","
    assert decimal_mark(["1.234.567"]) == ","
    assert decimal_mark(["1,054", "3"]) == ""
    assert decimal_mark([]) == ""


@pytest.mark.parametrize(
    ("text", "home", "money"),
    [
        ("1054", "USD", "USD 1054"),
        ("$1054.00", "USD", "USD 1054.00"),
        ("$ 5", "CAD", "CAD 5"),
        ("5 €", "USD", "EUR 5"),
        ("EUR 5.50", "USD", "EUR 5.50"),
        ("5.50chf", "USD", "CHF 5.50"),
        ("￥5", "CNY", "CNY 5"),
        ("US$5", "USD", None),
    ],
)
def test_an_amount_says_its_currency_or_takes_the_lists(text: str, home: str, money: str | None) -> None:
    if money is None:
        with pytest.raises(NoSuchNumber):
            read_money(text, home)
    else:
        assert read_money(text, home) == Money.parse(money)


def test_a_sign_that_many_currencies_share_is_not_guessed() -> None:
    with pytest.raises(UnclearCurrency, match="USD, CAD"):
        read_money("$5", "EUR")


def test_letters_that_are_no_currency_are_refused() -> None:
    with pytest.raises(NoSuchCurrency, match="“PCS” is no currency"):
        read_money("5 pcs", "EUR")


def test_an_amount_below_zero_is_refused() -> None:
    with pytest.raises(NegativeAmount):
        read_money("-5", "EUR")


@given(st.text(max_size=70))
def test_any_words_are_an_amount_or_one_sentence(text: str) -> None:
    for read in (read_day, read_number, lambda words: read_money(words, "EUR")):
        try:
            read(text)
        except UserError as error:
            assert str(error)
