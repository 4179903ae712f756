"""Numbers of papers: the pattern they are made from, the next free one, and the gaps between those drawn."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from dealplanner.i18n import N_, Phrase, phrase

_PART = re.compile(r"\{(?P<name>[a-z]+)(?::(?P<width>\d))?\}")
_NAMES = ("n", "year", "yy", "month")
LONGEST = 40  # characters of a number; more does not fit the head of a paper


@dataclass(frozen=True)
class Pattern:
    """A pattern such as `Q-{year}-{n:3}`: what stands in braces is filled in, all else stays."""

    words: str

    def complaint(self, yearly: bool) -> Phrase | None:
        """Return what is wrong with the pattern; `yearly` says that counting begins anew each year."""
        parts = [found["name"] for found in _PART.finditer(self.words)]
        rest = _PART.sub("", self.words)
        if "{" in rest or "}" in rest or not set(parts) <= set(_NAMES):
            return phrase(
                N_("“{pattern}” cannot be read: only {parts} may stand in braces."),
                pattern=self.words,
                parts=", ".join(f"{{{name}}}" for name in _NAMES),
            )
        if parts.count("n") != 1:
            return phrase(
                N_("“{pattern}” needs the running number once: write {part} where it belongs."),
                pattern=self.words,
                part="{n}",
            )
        if yearly and not {"year", "yy"} & set(parts):
            return phrase(
                N_("“{pattern}” would repeat next year: add {part}, or go on counting."),
                pattern=self.words,
                part="{year}",
            )
        if len(self.fill(999_999, date(2000, 12, 31))) > LONGEST:
            return phrase(
                N_("“{pattern}” makes numbers of more than {most} characters: shorten it."),
                pattern=self.words,
                most=LONGEST,
            )
        return None

    def fill(self, number: int, day: date) -> str:
        """Return the number of a paper issued on `day`."""
        facts = {"n": number, "year": day.year, "yy": day.year % 100, "month": day.month}
        least = {"n": 1, "year": 4, "yy": 2, "month": 2}

        def put(found: re.Match[str]) -> str:
            name = found["name"]
            return f"{facts[name]:0{int(found['width'] or least[name])}d}"

        return _PART.sub(put, self.words)

    def read(self, number: str) -> tuple[int, int | None] | None:
        """Return running number and year of a number made by this pattern; None for any other."""
        found = self._reader.fullmatch(number)
        if found is None:
            return None
        facts = found.groupdict()
        year = facts.get("year") or (f"20{facts['yy']}" if facts.get("yy") else None)
        return int(facts["n"]), int(year) if year else None

    @cached_property
    def _reader(self) -> re.Pattern[str]:
        reader, end = "", 0
        for found in _PART.finditer(self.words):
            reader += re.escape(self.words[end : found.start()])
            width = {"year": r"\d{4}", "yy": r"\d\d", "month": r"\d\d"}.get(found["name"], r"\d+")
            known = f"(?P<{found['name']}>" in reader
            reader += f"(?:{width})" if known else f"(?P<{found['name']}>{width})"
            end = found.end()
        return re.compile(reader + re.escape(self.words[end:]))


def next_number(
    pattern: Pattern, drawn: Iterable[str], day: date, first: int = 1, yearly: bool = True
) -> str:
    """Return the number of a paper issued on `day`: above the highest drawn, and never drawn before."""
    taken = set(drawn)
    read = (pattern.read(number) for number in taken)
    years = (day.year, None)
    known = (found[0] for found in read if found and (not yearly or found[1] in years))
    running = max([first - 1, *known]) + 1
    while pattern.fill(running, day) in taken:  # drawn by hand, or by another pattern
        running += 1
    return pattern.fill(running, day)


@dataclass(frozen=True)
class Series:
    """The numbers of one pattern that were drawn in one year, or ever where counting goes on."""

    pattern: Pattern
    year: int | None
    first: int
    last: int
    missing: tuple[int, ...]

    @property
    def words(self) -> Phrase:
        """Say which numbers were drawn, and which are missing between them."""
        facts = {
            "pattern": self.pattern.words,
            "year": self.year or Phrase(N_("all years")),
            "first": self.first,
            "last": self.last,
        }
        if not self.missing:
            return phrase(N_("{pattern}, {year}: {first} to {last}, none missing."), **facts)
        missing = ", ".join(str(number) for number in self.missing[:20])
        more = len(self.missing) - 20
        if more > 0:
            return phrase(
                N_("{pattern}, {year}: {first} to {last}, missing: {missing} and {more} more."),
                **facts,
                missing=missing,
                more=more,
            )
        return phrase(
            N_("{pattern}, {year}: {first} to {last}, missing: {missing}."), **facts, missing=missing
        )


def gaps(pattern: Pattern, drawn: Iterable[str], yearly: bool = True) -> tuple[Series, ...]:
    """Return the series of a pattern, the newest year first, each with the numbers missing in it."""
    years: dict[int | None, set[int]] = {}
    for read in map(pattern.read, drawn):
        if read is not None:
            years.setdefault(read[1] if yearly else None, set()).add(read[0])
    newest_first = sorted(years, key=lambda year: year or 0, reverse=True)
    return tuple(_series(pattern, year, years[year]) for year in newest_first)


def _series(pattern: Pattern, year: int | None, drawn: set[int]) -> Series:
    first, last = min(drawn), max(drawn)
    return Series(pattern, year, first, last, tuple(n for n in range(first, last) if n not in drawn))
