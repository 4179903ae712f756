"""Working days, Monday to Friday, and months as calendars count them; a day knows no clock."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_WEEK = 5


def is_working(day: date) -> bool:
    """Say whether a day is one from Monday to Friday."""
    return day.weekday() < _WEEK


def last_until(day: date) -> date:
    """Return the last working day that is not later than `day`."""
    return moved(day, -max(day.weekday() - _WEEK + 1, 0))


def first_from(day: date) -> date:
    """Return the first working day that is not earlier than `day`."""
    return day if is_working(day) else moved(day, 7 - day.weekday())


def later(day: date, count: int) -> date:
    """Return the working day `count` working days after `day`, earlier for a negative count.

    A weekend counts as the end of its week: one working day after a Saturday is Monday, one before is
    Friday.
    """
    if count == 0:
        return day
    if count > 0:
        weeks, rest = divmod(count, _WEEK)
        base = last_until(day)
        over = 2 if base.weekday() + rest >= _WEEK else 0
        return moved(base, weeks * 7 + rest + over)
    weeks, rest = divmod(-count, _WEEK)
    base = first_from(day)
    over = 2 if base.weekday() - rest < 0 else 0
    return moved(base, -(weeks * 7 + rest + over))


def between(start: date, end: date) -> int:
    """Return how many working days `end` lies after `start`; negative where it lies before.

    It undoes `later`: for working days `between(day, later(day, n))` is n.
    """
    if end < start:
        return -between(end, start)
    first, last = last_until(start), last_until(end)
    weeks, rest = divmod((last - first).days, 7)
    over = 2 if last.weekday() < first.weekday() else 0
    return weeks * _WEEK + rest - over


def start_of(end: date, days: int) -> date:
    """Return the first day of work that takes `days` working days and is done on `end`."""
    return end if days <= 0 else later(last_until(end), 1 - days)


def end_of(start: date, days: int) -> date:
    """Return the last day of work that takes `days` working days and begins on `start`."""
    return start if days <= 0 else later(first_from(start), days - 1)


def add_months(day: date, months: int) -> date:
    """Return the same day some months later, or the last of that month where it is shorter."""
    whole = day.year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    if year > date.max.year:
        return date.max
    if year < date.min.year:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def moved(day: date, days: int) -> date:
    """Return a day some days later; beyond what a calendar holds the last or first day there is."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min
