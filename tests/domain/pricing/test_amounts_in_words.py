"""Amounts in Chinese formal numerals and in English words."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dealplanner.domain.amounts import Money
from dealplanner.domain.pricing.words import chinese_words, english_words

WHOLE = st.integers(0, 999_999_999_999)


@pytest.mark.parametrize(
    ("money", "words"),
    [
        ("CNY 1234.50", "人民币壹仟贰佰叁拾肆元伍角整"),
        ("CNY 1409.50", "人民币壹仟肆佰零玖元伍角整"),
        ("CNY 6007.14", "人民币陆仟零柒元壹角肆分"),
        ("CNY 1680.32", "人民币壹仟陆佰捌拾元叁角贰分"),
        ("CNY 107000.53", "人民币壹拾万柒仟元伍角叁分"),
        ("CNY 16409.02", "人民币壹万陆仟肆佰零玖元零贰分"),
        ("CNY 325.04", "人民币叁佰贰拾伍元零肆分"),
        ("CNY 0", "人民币零元整"),
        ("CNY 0.50", "人民币伍角整"),
        ("CNY 0.05", "人民币伍分"),
        ("CNY 10", "人民币壹拾元整"),
        ("CNY 100000001", "人民币壹亿零壹元整"),
        ("CNY 100010000", "人民币壹亿零壹万元整"),
        ("CNY 20030040", "人民币贰仟零叁万零肆拾元整"),
        ("CNY 50000005000", "人民币伍佰亿零伍仟元整"),
        ("CNY 999999999999.99", "人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
        ("CNY -0.02", "人民币负贰分"),
        ("CNY -0.004", "人民币零元整"),
        ("JPY 120500", "日元壹拾贰万零伍佰元整"),
        ("BHD 1.205", "BHD壹元贰角零伍厘"),
    ],
)
def test_chinese_words(money: str, words: str) -> None:
    assert chinese_words(Money.parse(money)) == words


@pytest.mark.parametrize(
    ("money", "words"),
    [
        ("EUR 1234.50", "one thousand two hundred thirty-four euros and fifty cents"),
        ("EUR 0", "zero euros"),
        ("USD 1.01", "one US dollar and one cent"),
        ("GBP 1000000.11", "one million pounds sterling and eleven pence"),
        ("JPY 100", "one hundred yen"),
        ("BHD 21.025", "BHD twenty-one and 025/1000"),
        ("ZAR 5", "ZAR five"),
        ("EUR -2", "minus two euros"),
        (
            "EUR 999999999999.99",
            "nine hundred ninety-nine billion nine hundred ninety-nine million nine hundred ninety-nine "
            "thousand nine hundred ninety-nine euros and ninety-nine cents",
        ),
    ],
)
def test_english_words(money: str, words: str) -> None:
    assert english_words(Money.parse(money)) == words


@pytest.mark.parametrize("say", [chinese_words, english_words])
def test_what_is_larger_has_no_words(say: object) -> None:
    assert callable(say)
    with pytest.raises(ValueError, match="too large"):
        say(Money.parse("EUR 1000000000000"))


def read_chinese(words: str) -> int:
    """Read a whole number back, group by group."""
    total = 0
    for group, weight in re.findall(r"([^亿万元]+)([亿万元]|$)", words):
        amount = 0
        for digit, place in re.findall(r"([壹贰叁肆伍陆柒捌玖])([拾佰仟]?)", group):
            amount += "零壹贰叁肆伍陆柒捌玖".index(digit) * {"": 1, "拾": 10, "佰": 100, "仟": 1000}[place]
        total += amount * {"亿": 10**8, "万": 10**4}.get(weight, 1)
    return total


def read_english(words: str) -> int:
    """Read a whole number back, word by word."""
    small = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen"
    ).split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    values = {word: value for value, word in enumerate(small)}
    values |= {word: 20 + 10 * i for i, word in enumerate(tens)}
    total = group = 0
    for word in words.replace("-", " ").split():
        if word == "hundred":
            group *= 100
        elif word in ("thousand", "million", "billion"):
            total += group * {"thousand": 10**3, "million": 10**6, "billion": 10**9}[word]
            group = 0
        else:
            group += values[word]
    return total + group


@given(WHOLE)
@example(10_000_010_000)
@settings(max_examples=200, deadline=None)
def test_chinese_words_say_the_number(number: int) -> None:
    words = chinese_words(Money(Decimal(number), "CNY")).removeprefix("人民币").removesuffix("元整")
    assert read_chinese(words) == number
    assert not re.search("零零|零[万亿拾佰仟]|零$", words) or number == 0


@given(WHOLE)
@settings(max_examples=200, deadline=None)
def test_english_words_say_the_number(number: int) -> None:
    assert read_english(english_words(Money(Decimal(number), "XXX")).removeprefix("XXX ")) == number
