"""Reads spans of time out of the words of a contract: “24 months”, “three weeks”, “两年”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from dealplanner.domain.working_days import add_months, later, moved

_ENGLISH = "one two three four five six seven eight nine ten eleven twelve".split()
_GERMAN = "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_NUMBERS = MappingProxyType(
    {
        **{word: number for words in (_ENGLISH, _GERMAN) for number, word in enumerate(words, 1)},
        **dict.fromkeys(("eine", "einen", "einem", "einer"), 1),
    }
)
_HAN_DIGITS = MappingProxyType(
    {digit: number for number, digit in enumerate("一二三四五六七八九", 1)} | {"两": 2}
)
_UNITS = (
    ("working", r"(?:working|business)[ -]?days?|arbeitstage?n?|werktage?n?|个?工作日"),
    ("day", r"(?:calendar )?days?|tage?n?|天|日"),
    ("week", r"weeks?|wochen?|个?星期|周"),
    ("month", r"months?|monate?n?|个?月"),
    ("quarter", r"quarters?|quartale?n?|个?季度"),
    ("year", r"years?|jahre?n?|年"),
)
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS)
_WORDS = "|".join(sorted(map(re.escape, _NUMBERS), key=len, reverse=True))
_SPAN = re.compile(rf"(?<![\w.,])(?P<count>\d{{1,4}}|{_WORDS})[\s-]*(?:{_UNIT})(?![a-zäöü])", re.IGNORECASE)
_HAN = re.compile(
    rf"(?<![\d.半])(?P<count>\d{{1,4}}|[一二两三四五六七八九十]{{1,3}})\s*(?:{_UNIT})", re.IGNORECASE
)
_CLAUSE = re.compile(r"[,;.，；。：:\n]+")
_NOTICE = re.compile(
    r"\bnotice\b|\bbefore\b|\b(?:cancel|terminat|ended)|kündig|\bvorher\b|\bvor\b|通知|提前|届满前",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|\d{1,2}\s*月\s*\d{1,2}\s*日")
_MONTHS = MappingProxyType({"month": 1, "quarter": 3, "year": 12})


@dataclass(frozen=True)
class TermSpan:
    """So many days, working days, weeks, months, quarters or years."""

    count: int
    unit: str

    def after(self, day: date, sign: int = 1) -> date:
        """Return the day so much later; with a sign of −1 so much earlier."""
        count = self.count * sign
        if self.unit in _MONTHS:
            return add_months(day, count * _MONTHS[self.unit])
        if self.unit == "working":
            return later(day, count)
        return moved(day, count * (7 if self.unit == "week" else 1))

    def before(self, day: date) -> date:
        """Return the day so much earlier."""
        return self.after(day, -1)

    def ends(self, start: date) -> date:
        """Return the last day of a term that begins on `start`: a year from 1 March ends in February.

        The month that follows may be shorter: a month from 31 January ends on the last of February.
        """
        end = self.after(start)
        if self.unit in _MONTHS and end.day < start.day:
            return end
        return moved(end, -1)


def spans_in(words: str) -> tuple[TermSpan, ...]:
    """Return the spans that stand in `words`, each once, in their order."""
    return tuple(dict.fromkeys(_spans(_DATE.sub(" ", words))))


def only_span(words: str) -> TermSpan | None:
    """Return the one span in `words`; None where there is none, or more than one."""
    found = spans_in(words)
    return found[0] if len(found) == 1 else None


def notice_span(words: str) -> TermSpan | None:
    """Return the span of notice: the only one in a part of the sentence that speaks of notice."""
    clauses = [part for part in _CLAUSE.split(words) if _NOTICE.search(part)]
    found = {span for part in clauses for span in spans_in(part)}
    return found.pop() if len(found) == 1 else None


def _spans(words: str) -> Iterator[TermSpan]:
    pattern = _HAN if re.search(r"[一-鿿]", words) else _SPAN
    for found in pattern.finditer(words):
        unit = next(name for name, _ in _UNITS if found[name])
        number = _number(found["count"].casefold())
        if number:
            yield TermSpan(number, unit)


def _number(count: str) -> int:
    if count.isascii() and count.isdecimal():
        return int(count)
    if count in _NUMBERS:
        return _NUMBERS[count]
    tens, ten, ones = count.rpartition("十")
    whole = _HAN_DIGITS.get(tens, 1) * 10 if ten else 0
    return whole + (_HAN_DIGITS.get(ones, 0) if len(ones) < 2 else 0)
