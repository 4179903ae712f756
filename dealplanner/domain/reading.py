"""Reads what people type: words without broken characters, numbers, amounts and days in any usual writing."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from decimal import Decimal, InvalidOperation

from dealplanner.domain.amounts import Money
from dealplanner.i18n import N_, Phrase, phrase

_GROUPING = re.compile(r"(?<=\d)[\s'’_](?=\d{3}(?!\d))")
_CODE = re.compile(r"^\s*([A-Za-z]{3})(?![A-Za-z])|(?<![A-Za-z])([A-Za-z]{3})\s*$")
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "￥": "CNY", "¥": "CNY", "元": "CNY"}
_SPAN = re.compile(r"([+-])\s*(\d{1,4})\s*([dwmy]?)", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_IN_FIGURES = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*(?:[-/.]\s*(\d{4}|\d{2})?)?")
_WORD = re.compile(r"[^\W\d_]+")
_LONG_AGO = 180  # days back after which a day without a year means the one to come


class Unreadable(ValueError):
    """What was typed is no value; `words` say so in one sentence."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(str(words))
        self.words = words


def normalise(words: str, one_line: bool = False) -> str:
    """Return `words` as they can be kept: no lone surrogates, no NUL, one kind of line end."""
    whole = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")
    lines = whole.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return lines.replace("\n", " ") if one_line else lines


def read_number(words: str, decimal_mark: str = ".") -> Decimal | None:
    """Read `1,234.5`, `1.234,5`, `1 234,5`, `−3` or `12 %`; nothing for no words.

    The last of two different marks is the decimal one; a single mark before exactly three digits is
    grouping unless it is `decimal_mark`. Raises Unreadable.
    """
    if not words.strip():
        return None
    plain = _GROUPING.sub("", words.strip()).replace("−", "-").replace("％", "%").removesuffix("%").strip()
    try:
        value = Decimal(_with_point(plain.replace("，", ",").replace("．", "."), decimal_mark))
    except InvalidOperation:
        value = None
    if value is None or not value.is_finite() or "e" in plain.lower() or "_" in plain:
        raise Unreadable(
            phrase(N_("“{words}” is no number: type digits, as in 1250.50."), words=words.strip())
        )
    return value


def _with_point(plain: str, decimal_mark: str) -> str:
    """Return the number with a point for its decimals and no grouping; leave what is none as it is."""
    if plain.count(".") and plain.count(","):
        mark = max(".,", key=plain.rfind)
        other = "." if mark == "," else ","
        return plain.replace(other, "").replace(mark, ".") if plain.count(mark) == 1 else plain
    mark = "," if "," in plain else "."
    whole, _, after = plain.rpartition(mark)
    grouped = re.fullmatch(rf"[+-]?[1-9]\d{{0,2}}(\{mark}\d{{3}})+", plain) is not None
    if grouped and (plain.count(mark) > 1 or mark != decimal_mark):
        return plain.replace(mark, "")
    return f"{whole}.{after}" if plain.count(mark) == 1 else plain


def read_money(words: str, currency: str, decimal_mark: str = ".") -> Money | None:
    """Read an amount in `currency`, or in the one that the words name: `USD 90,000`, `90000 €`.

    Nothing for no words; raises Unreadable.
    """
    figures = words
    for sign, code in _SIGNS.items():
        if sign in figures:
            figures, currency = figures.replace(sign, " ", 1), code
    named = _CODE.search(figures)
    if named:
        currency = (named.group(1) or named.group(2)).upper()
        figures = figures[: named.start()] + figures[named.end() :]
    try:
        amount = read_number(figures, decimal_mark)
    except Unreadable:
        raise Unreadable(
            phrase(N_("“{words}” is no amount: type digits, as in 1250.50."), words=words.strip())
        ) from None
    if amount is None:
        return None
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise Unreadable(
            phrase(N_("“{words}” is no currency: type its three letters, as in EUR."), words=currency)
        )
    return Money(amount, currency)


@dataclass(frozen=True)
class DayWords:
    """How a language writes days: its words, folded to lower case, and the order of day and month."""

    months: Mapping[str, int]
    """Names and short names of the months, 1 to 12."""
    near: Mapping[str, int]
    """Words such as `today`, with the days from today."""
    month_first: bool = False


def read_day(words: str, today: date, language: DayWords) -> date | None:
    """Read `2027-01-15`, `15.1.27`, `1/15/2027`, `15 Jan`, `2027年1月15日`, `today`, `+7`, `+2w`, `+1m`.

    A day without a year is the nearest one, not long past. Nothing for no words; raises Unreadable.
    """
    plain = " ".join(words.split()).casefold().strip(",")
    if not plain:
        return None
    if plain in language.near:
        return today + timedelta(days=language.near[plain])
    try:
        found = (
            _span(plain, today) or _in_figures(plain, today, language) or _in_words(plain, today, language)
        )
    except OverflowError:
        found = None
    if found is None:
        raise Unreadable(
            phrase(
                N_("“{words}” is no day: type it as in 2027-01-15, or +7 for in a week."), words=words.strip()
            )
        )
    return found


def _span(plain: str, today: date) -> date | None:
    found = _SPAN.fullmatch(plain)
    if not found:
        return None
    number = int(found.group(1) + found.group(2))
    unit = found.group(3) or "d"
    if unit in "dw":
        return today + timedelta(days=number * (7 if unit == "w" else 1))
    months = today.year * 12 + today.month - 1 + number * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _in_figures(plain: str, today: date, language: DayWords) -> date | None:
    if found := _YEAR_FIRST.fullmatch(plain):
        year, month, day = (int(part) for part in found.groups())
        return _day(year, month, day)
    if found := _IN_FIGURES.fullmatch(plain):
        first, second = int(found.group(1)), int(found.group(2))
        month_first = (language.month_first and "." not in plain and first <= 12) or second > 12
        month, day = (first, second) if month_first else (second, first)
        return _day(int(found.group(3)), month, day) if found.group(3) else _nearest(month, day, today)
    return None


def _in_words(plain: str, today: date, language: DayWords) -> date | None:
    """Read a day whose month is a word: `15. January 2027`, `Jan 15, 2027`."""
    months = [language.months[word] for word in _WORD.findall(plain) if word in language.months]
    figures = [int(part) for part in re.findall(r"\d+", plain)]
    others = [word for word in _WORD.findall(plain) if word not in language.months]
    if (
        len(months) != 1
        or len(figures) not in (1, 2)
        or not set(others) <= {"st", "nd", "rd", "th", "de", "of"}
    ):
        return None
    if len(figures) == 1:
        return _nearest(months[0], figures[0], today)
    day, year = sorted(figures) if max(figures) > 31 else figures
    return _day(year, months[0], day)


def _nearest(month: int, day: int, today: date) -> date:
    found = _day(today.year, month, day)
    return found if (today - found).days <= _LONG_AGO else _day(today.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date:
    """Return the day, or raise Unreadable saying why there is none; two digits are a year of this century."""
    full = year + 2000 if year < 100 else year
    if full > MAXYEAR:
        raise Unreadable(phrase(N_("There is no year {year}: a year has four digits."), year=full))
    if not 1 <= month <= 12:
        raise Unreadable(phrase(N_("There is no month {month}: months go from 1 to 12."), month=month))
    last = monthrange(full, month)[1]
    if not 1 <= day <= last:
        raise Unreadable(
            phrase(
                N_("There is no day {day} in month {month} of {year}: it ends on the {last}."),
                day=day,
                month=month,
                year=full,
                last=last,
            )
        )
    return date(full, month, day)
