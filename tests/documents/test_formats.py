"""Numbers, amounts and days are written as Babel writes them, only quicker."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.documents.formats import LOCALES, Formats

D = Decimal
_AMOUNTS = st.decimals(-(10**9), 10**9, places=4)


@given(_AMOUNTS, st.sampled_from(["en", "zh"]))
@settings(max_examples=200, deadline=None)
def test_numbers_are_those_of_the_locale(number: Decimal, language: str) -> None:
    theirs = format_decimal(number, format="#,##0.####", locale=LOCALES[language]).replace("-", "−")
    assert Formats(language, "EUR").number(number) == ("0" if theirs == "−0" else theirs)


@pytest.mark.parametrize(
    ("language", "currency", "amount", "written"),
    [
        ("en", "EUR", "1234.5", "€1,234.50"),
        ("en", "JPY", "1234", "JP¥1,234"),
        ("en", "BHD", "1234.5", "BHD\u00a01,234.500"),
        ("en", "GBP", "-0.005", "−£0.01"),
        ("en", "CNY", "-0.001", "CN¥0.00"),
        ("zh", "CNY", "1234", "¥1,234.00"),
        ("zh", "JPY", "1234", "JP¥1,234"),
        ("zh", "CHF", "1234567.891", "CHF\u00a01,234,567.89"),
        ("en", "XTS", "12", "XTS\u00a012.00"),
    ],
)
def test_amounts_have_their_sign_and_decimals(
    language: str, currency: str, amount: str, written: str
) -> None:
    assert Formats(language, currency).money(D(amount)) == written


def test_an_amount_in_a_column_has_no_sign_and_all_its_decimals() -> None:
    formats = Formats("en", "EUR")
    assert formats.amount(D(-2)) == "−2.00"
    assert formats.unit_price(D("0.007")) == "0.007"
    assert formats.unit_price(D(12)) == "12.00"


def test_percentages_days_and_odd_numbers() -> None:
    formats = Formats("en", "EUR")
    assert formats.percent(D("9.50")) == "9.5%"
    assert formats.day(date(2026, 11, 4)) == "4 November 2026"
    assert formats.short_day(date(2026, 11, 4)) == "4 Nov 2026"
    assert Formats("zh", "CNY").day(date(2026, 11, 4)) == "2026年11月4日"
    assert Formats("zh", "CNY").short_day(date(2026, 11, 4)) == "2026-11-04"
    assert formats.number(D("1E+30")) == "1E+30"
    assert formats.number(D("NaN")) == "NaN"
