"""Reads days as lists write them: 01-03-17, 1.3.2017, 2017/03/01, 2017-03-01, 2017年3月1日."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from dealplanner.services.exchange.errors import NoSuchDay

_DAY = re.compile(
    r"(\d{4}|\d{1,2})(?:[-./]|年)\s?(\d{1,2})(?:[-./]|月)\s?(\d{4}|\d{1,2})日?(?:[T ]\d{1,2}:.*)?", re.ASCII
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)


class DayOrder(StrEnum):
    """What a column of days begins with where the year comes last."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    NOT_SHOWN = "not_shown"
    """No day of the column is after the 12th: read as day first, and said to the user."""


def day_order(column: Iterable[str]) -> DayOrder:
    """Tell the order from the whole column: a part above 12 is no month.

    Where rows contradict each other the more frequent order wins; the others are no days then.
    """
    day_first = month_first = numeric = 0
    for text in column:
        parts = _DAY.fullmatch(text.strip())
        if parts is None or len(parts[1]) == 4:
            continue
        numeric += 1
        day_first += int(parts[1]) > 12 >= int(parts[2])
        month_first += int(parts[2]) > 12 >= int(parts[1])
    if day_first or month_first:
        return DayOrder.DAY_FIRST if day_first >= month_first else DayOrder.MONTH_FIRST
    return DayOrder.NOT_SHOWN if numeric else DayOrder.DAY_FIRST


def read_day(text: str, order: DayOrder = DayOrder.DAY_FIRST) -> date:
    """Return the day that `text` states; raise NoSuchDay.

    Two-digit years are read as POSIX does: 69 to 99 belong to the last century.
    """
    parts = _DAY.fullmatch(text.strip()) or _COMPACT.fullmatch(text.strip())
    if parts is None:
        raise NoSuchDay(text=text)
    first, second, third = (int(part) for part in parts.groups())
    if len(parts[1]) == 4:
        year, month, day = first, second, third
    else:
        day, month = (second, first) if order is DayOrder.MONTH_FIRST else (first, second)
        year = third if len(parts[3]) == 4 else third + (1900 if third >= 69 else 2000)
    try:
        return date(year, month, day)
    except ValueError as error:
        raise NoSuchDay(text=text) from error
