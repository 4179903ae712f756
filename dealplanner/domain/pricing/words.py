"""Amounts in words: Chinese formal numerals, and English."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dealplanner.domain.amounts import Money, minor_units
from dealplanner.domain.pricing.bounds import LARGEST, exact

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿")
_CHINESE_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "CNY": "人民币",
        "HKD": "港元",
        "TWD": "新台币",
        "USD": "美元",
        "EUR": "欧元",
        "GBP": "英镑",
        "JPY": "日元",
        "CHF": "瑞士法郎",
        "SGD": "新加坡元",
        "AUD": "澳大利亚元",
        "CAD": "加拿大元",
        "KRW": "韩元",
    }
)
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_THOUSANDS = ("", " thousand", " million", " billion")
# Singular and plural of the unit and of its hundredth.
_ENGLISH_NAMES: Mapping[str, tuple[str, str, str, str]] = MappingProxyType(
    {
        "EUR": ("euro", "euros", "cent", "cents"),
        "USD": ("US dollar", "US dollars", "cent", "cents"),
        "GBP": ("pound sterling", "pounds sterling", "penny", "pence"),
        "CHF": ("Swiss franc", "Swiss francs", "centime", "centimes"),
        "CNY": ("yuan renminbi", "yuan renminbi", "fen", "fen"),
        "HKD": ("Hong Kong dollar", "Hong Kong dollars", "cent", "cents"),
        "TWD": ("New Taiwan dollar", "New Taiwan dollars", "cent", "cents"),
        "SGD": ("Singapore dollar", "Singapore dollars", "cent", "cents"),
        "AUD": ("Australian dollar", "Australian dollars", "cent", "cents"),
        "CAD": ("Canadian dollar", "Canadian dollars", "cent", "cents"),
        "JPY": ("yen", "yen", "", ""),
        "KRW": ("won", "won", "", ""),
    }
)


def chinese_words(money: Money) -> str:
    """Write an amount in the numerals of Chinese cheques: 人民币壹仟贰佰叁拾肆元伍角整.

    By the rules of the People's Bank of China for filling in bills (支付结算办法, annex 1): one 零 for a row
    of zeros inside, none where only a place of 万 or 元 is zero, 整 after 元 or 角 but not after 分. A
    currency without a Chinese name shows its code. Raises ValueError above `LARGEST`.
    """
    minus, whole, fraction = _split(money, "负")
    name = _CHINESE_NAMES.get(money.currency, money.currency)
    units = f"{_chinese_number(whole)}元" if whole or not int(fraction or 0) else ""
    return f"{name}{minus}{units}{_chinese_fraction(fraction, after_units=bool(units))}"


def english_words(money: Money) -> str:
    """Write an amount in English: one thousand two hundred thirty-four euros and fifty cents.

    A currency without an English name here shows its code and a fraction: BHD one and 250/1000.
    Raises ValueError above `LARGEST`.
    """
    minus, whole, fraction = _split(money, "minus ")
    number, minor = minus + _english_number(whole), int(fraction or 0)
    names = _ENGLISH_NAMES.get(money.currency)
    if names is None:
        return f"{money.currency} {number}" + (f" and {fraction}/1{'0' * len(fraction)}" if minor else "")
    words = f"{number} {names[0] if whole == 1 else names[1]}"
    if not minor:
        return words
    return f"{words} and {_english_number(minor)} {names[2] if minor == 1 else names[3]}"


def _split(money: Money, minus: str) -> tuple[str, int, str]:
    """Return the sign in words, the whole units and the digits after the point."""
    with exact():
        amount = money.rounded().amount
        if abs(amount) > LARGEST:
            raise ValueError(f"{money} is too large for words")
        sign = minus if amount < 0 else ""
        digits = f"{abs(amount):.{minor_units(money.currency)}f}"
    whole, _, fraction = digits.partition(".")
    return sign, int(whole), fraction


def _chinese_number(number: int) -> str:
    """Write a whole number: each digit with its place, each group of four digits with its own."""
    words, zero, empty = "", False, True
    digits = str(number)
    for place, digit in zip(reversed(range(len(digits))), map(int, digits), strict=True):
        if digit:
            words += ("零" if zero and words else "") + _DIGITS[digit] + _PLACES[place % 4]
            empty = False
        zero = not digit
        if place % 4 == 0 and not empty:
            words, zero, empty = words + _GROUPS[place // 4], False, True
    return words or _DIGITS[0]


def _chinese_fraction(fraction: str, *, after_units: bool) -> str:
    said, gap = "", False
    for digit, place in zip(fraction, "角分厘毫", strict=False):
        if digit == "0":
            gap = True
            continue
        said += ("零" if gap and (said or after_units) else "") + _DIGITS[int(digit)] + place
        gap = False
    return said if said and said[-1] != "角" else said + "整"


def _english_number(number: int) -> str:
    if number == 0:
        return _SMALL[0]
    words = []
    for power, scale in reversed(list(enumerate(_THOUSANDS))):
        part = number // 1000**power % 1000
        if part:
            words.append(_english_hundreds(part) + scale)
    return " ".join(words)


def _english_hundreds(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [f"{_SMALL[hundreds]} hundred"] if hundreds else []
    if rest >= 20:
        words.append(_TENS[rest // 10] + (f"-{_SMALL[rest % 10]}" if rest % 10 else ""))
    elif rest:
        words.append(_SMALL[rest])
    return " ".join(words)
