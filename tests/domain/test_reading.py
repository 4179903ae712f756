"""What people type: numbers, amounts, days and words in any usual writing."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.amounts import Money
from dealplanner.domain.reading import DayWords, Unreadable, normalise, read_day, read_money, read_number

TODAY = date(2026, 11, 24)
ENGLISH = DayWords({"jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3}, {"today": 0, "tomorrow": 1})
AMERICAN = DayWords(ENGLISH.months, ENGLISH.near, month_first=True)


@pytest.mark.parametrize(
    ("words", "mark", "number"),
    [
        ("1,234.5", ".", "1234.5"),
        ("1.234,5", ".", "1234.5"),
        ("1,234.5", ",", "1234.5"),
        ("1.234,5", ",", "1234.5"),
        ("1 234,5", ".", "1234.5"),
        ("1’234.50", ".", "1234.50"),
        ("1,234,567", ".", "1234567"),
        ("1.234.567,89", ".", "1234567.89"),
        ("1,234", ".", "1234"),
        ("1,234", ",", "1.234"),
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("0.125", ",", "0.125"),
        ("12,5", ".", "12.5"),
        ("−3", ".", "-3"),
        (" 12 % ", ".", "12"),
        ("１２３", ".", "123"),
        (".5", ".", "0.5"),
    ],
)
def test_a_number_is_read_in_the_writing_of_its_country(words: str, mark: str, number: str) -> None:
    assert read_number(words, mark) == Decimal(number)


@pytest.mark.parametrize(
    "words", ["twelve", "1.2.3", "1,2.3,4", "12 June", "1e5", "NaN", "Infinity", "--1", "1-2", "%", "."]
)
def test_what_is_no_number_is_refused_in_one_sentence(words: str) -> None:
    with pytest.raises(Unreadable, match="is no number"):
        read_number(words)


@given(st.decimals(-(10**9), 10**9, places=2), st.sampled_from(".,"))
def test_a_written_number_is_read_back(number: Decimal, mark: str) -> None:
    english = f"{number:,.2f}"
    assert read_number(english, mark) == number
    assert read_number(english.translate(str.maketrans(".,", ",.")), mark) == number


@given(st.text())
def test_any_words_are_a_number_or_refused(words: str) -> None:
    try:
        number = read_number(words)
    except Unreadable as error:
        assert words.strip() in str(error)
    else:
        assert number is None or number.is_finite()


@pytest.mark.parametrize(
    ("words", "money"),
    [
        ("90000", Money(Decimal(90000), "EUR")),
        ("USD 90,000", Money(Decimal(90000), "USD")),
        ("90,000 chf", Money(Decimal(90000), "CHF")),
        ("€ 1.234,50", Money(Decimal("1234.50"), "EUR")),
        ("$5", Money(Decimal(5), "USD")),
        ("500元", Money(Decimal(500), "CNY")),
    ],
)
def test_an_amount_is_read_with_its_currency(words: str, money: Money) -> None:
    assert read_money(words, "EUR") == money


def test_words_are_no_amount() -> None:
    for words in ("about ninety", "12 Jun 5", "EUR EUR 5"):
        with pytest.raises(Unreadable, match="is no amount"):
            read_money(words, "EUR")
    with pytest.raises(Unreadable, match="is no currency"):
        read_money("5", "E")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2027-01-15", date(2027, 1, 15)),
        ("2027/1/15", date(2027, 1, 15)),
        ("2027年1月15日", date(2027, 1, 15)),
        ("15.1.2027", date(2027, 1, 15)),
        ("15.1.27", date(2027, 1, 15)),
        ("15/01/2027", date(2027, 1, 15)),
        ("1/15/2027", date(2027, 1, 15)),
        ("15.1.", date(2027, 1, 15)),
        ("15 Jan", date(2027, 1, 15)),
        ("Jan 15, 2027", date(2027, 1, 15)),
        ("15th of January 2027", date(2027, 1, 15)),
        ("2027 January 15", date(2027, 1, 15)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 25)),
        ("+7", date(2026, 12, 1)),
        ("-3", date(2026, 11, 21)),
        ("+2w", date(2026, 12, 8)),
        ("+3m", date(2027, 2, 24)),
        ("+1y", date(2027, 11, 24)),
    ],
)
def test_a_day_is_read_in_any_usual_writing(words: str, day: date) -> None:
    assert read_day(words, TODAY, ENGLISH) == day


def test_the_order_of_day_and_month_is_that_of_the_country() -> None:
    assert read_day("2/3/2027", TODAY, ENGLISH) == date(2027, 3, 2)
    assert read_day("2/3/2027", TODAY, AMERICAN) == date(2027, 2, 3)
    assert read_day("2.3.2027", TODAY, AMERICAN) == date(2027, 3, 2)


def test_a_month_later_never_passes_the_end_of_the_month() -> None:
    assert read_day("+1m", date(2027, 1, 31), ENGLISH) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("31 February 2027", "no day 31 in month 2 of 2027: it ends on the 28"),
        ("31.2.2027", "no day 31 in month 2"),
        ("2027-02-29", "no day 29 in month 2"),
        ("2027-13-01", "no month 13"),
        ("0.1.2027", "no day 0"),
        ("1 Jan 20261", "no year 20261"),
        ("soon", "“soon” is no day"),
        ("15", "is no day"),
        ("+99999", "is no day"),
        ("15 Jan Feb", "is no day"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_in_one_sentence(words: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read_day(words, TODAY, ENGLISH)


@given(st.text(max_size=20), st.dates(date(1900, 1, 1), date(9000, 1, 1)))
def test_any_words_are_a_day_or_refused(words: str, today: date) -> None:
    try:
        day = read_day(words, today, ENGLISH)
    except Unreadable:
        return
    assert day is None or isinstance(day, date)


@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)))
def test_a_written_day_is_read_back(day: date) -> None:
    assert read_day(day.isoformat(), TODAY, ENGLISH) == day
    assert read_day(f"{day.day}.{day.month}.{day.year}", TODAY, ENGLISH) == day


@given(st.integers(-180, 180))
def test_a_day_without_a_year_is_the_near_one(days: int) -> None:
    day = TODAY + timedelta(days=days)
    assert read_day(f"{day.day}.{day.month}.", TODAY, ENGLISH) == day


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_normalised_words_can_be_kept(words: str) -> None:
    kept = normalise(words)
    kept.encode("utf-8")
    assert "\0" not in kept
    assert "\r" not in kept
    assert normalise(kept) == kept
    assert "\n" not in normalise(words, one_line=True)


def test_surrogates_that_belong_together_are_one_letter() -> None:
    assert normalise("\ud83d\ude00 and \ud800") == "😀 and \ufffd"
