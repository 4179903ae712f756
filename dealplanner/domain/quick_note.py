"""A line typed in a hurry, such as “call with Helga 1.5”: what was done, and the hours that it took."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import ClassVar, NamedTuple

from dealplanner.domain.amounts import round_to
from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_

MOST = Decimal(1_000)  # as a todo can hold
_HOURS = r"(?:h|hrs?|hours?|std|小时|个小时|时)"
_MINUTES = r"(?:m|min|mins|minutes?|分钟|分)"
_END = re.compile(
    rf"""[\s,;，；]*(?:
        (?P<clock>\d+):(?P<past>[0-5]\d)
        | (?P<hours>\d+(?:[.,]\d+)?)\s*{_HOURS}\.?(?:\s*(?P<rest>\d+)\s*{_MINUTES}\.?)?
        | (?P<minutes>\d+)\s*{_MINUTES}\.?
        | (?P<bare>\d+(?:[.,]\d+)?)
    )\s*$""",
    re.VERBOSE | re.IGNORECASE,
)


class NoWork(UserError):
    """The line says nothing of what was done."""

    sentence: ClassVar[str] = N_("Say what was done, and then the hours: call with Helga 1.5")


class NoHours(UserError):
    """The line does not end in hours."""

    sentence: ClassVar[str] = N_("How long did “{what}” take? Put the hours at the end, as in 1.5 or 90 min.")


class TooManyHours(UserError):
    """The hours are more than anything takes."""

    sentence: ClassVar[str] = N_("{hours} h is more than one piece of work takes: at most {most} h.")


class QuickNote(NamedTuple):
    """What was done, and how long it took."""

    what: str
    hours: Decimal


def read_note(line: str) -> QuickNote:
    """Read “what, hours”; hours as 1.5, 1,5, 1:30, 2 h 15 min or 90 min, kept in hundredths.

    Raises NoWork, NoHours or TooManyHours where that is not what the line says.
    """
    words = line.strip()
    found = _END.search(words)
    what = (words[: found.start()] if found else words).strip(" ,;，；\t")
    if not what:
        raise NoWork()
    if found is None or not _stands_alone(words, found):
        raise NoHours(what=words[:60])
    hours = round_to(_hours(found), 2)
    if hours > MOST:
        raise TooManyHours(hours=hours, most=MOST)
    return QuickNote(what, Decimal(format(hours.normalize(), "f")))  # 1.5 and 10, not 1.50 and 1E+1


def _stands_alone(words: str, found: re.Match[str]) -> bool:
    """Say whether the figure is a word of its own: “model X7” tells no hours; Chinese needs no space."""
    before = words[: found.start()][-1:]
    parted = found.group()[:1] in " ,;，；\t"
    return parted or not (before.isascii() and (before.isalnum() or before in "-./:#"))


def _hours(found: re.Match[str]) -> Decimal:
    part = {name: Decimal(said.replace(",", ".")) for name, said in found.groupdict().items() if said}
    zero = Decimal(0)
    whole = part.get("clock", zero) + part.get("hours", zero) + part.get("bare", zero)
    return whole + (part.get("past", zero) + part.get("rest", zero) + part.get("minutes", zero)) / 60
