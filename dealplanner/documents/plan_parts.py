"""The small pieces that the plan sheet is set with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from dealplanner.documents.clipped import Clipped
from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Kit
from dealplanner.documents.marked import Marked
from dealplanner.documents.one_page import Section
from dealplanner.documents.prose import Prose
from dealplanner.documents.stack import Stack
from dealplanner.documents.styles import Colour, Style, colour

GOOD, WARN, BAD = colour("#236b42"), colour("#855600"), colour("#b3261e")
_SIZE, _SMALL, _HEADING = 0.93, 0.84, 1.14  # of the theme's type
_BETWEEN = 2.6  # points between two entries
_MOST = 24  # entries of a section that a page could ever show
T = TypeVar("T")


@dataclass(frozen=True)
class Parts:
    """Sets words of which none takes more than `lines` lines."""

    kit: Kit
    lines: int

    @property
    def has_room(self) -> bool:
        """Say whether things may stand at ease."""
        return self.lines > 2

    def text(self, words: str, *, strong: bool = False, lines: int = 0) -> Clipped:
        """Set what is to be read first."""
        looks = self.kit.looks
        style = _sized(looks.cell_strong if strong else looks.cell, _SIZE)
        return Clipped(words, style, lines or self.lines)

    def small(self, words: str, lines: int = 0) -> Clipped:
        """Set what is said of it."""
        quiet = replace(self.kit.looks.cell, colour=self.kit.theme.colours.quiet)
        return Clipped(words, _sized(quiet, _SMALL), lines or self.lines)

    def heading(self, words: str) -> Block:
        """Set the heading of a section."""
        looks = self.kit.looks
        style = replace(_sized(looks.cell_strong, _HEADING), colour=self.kit.theme.colours.accent)
        return Prose(words, replace(style, before=9.0, after=2.5))

    def entry(
        self, form: str, tint: Colour, above: str, below: str = "", *, strong: bool = False, lines: int = 0
    ) -> Block:
        """Set an entry behind its sign, with what is said of it below."""
        first = self.text(above, strong=strong, lines=lines)
        blocks = [first, self.small(below)] if below.strip() else [first]
        made = Marked(Stack(blocks), form, tint, first.style.size * 0.86, first.style.leading)
        made.after = _BETWEEN
        return made

    def plain(self, words: str) -> Block:
        """Set an entry without a sign."""
        made = self.text(words)
        made.after = _BETWEEN
        return made

    def more(self, count: int) -> Block:
        """Say how many entries are left out."""
        return self.small(self.kit.say("more", n=str(count)))

    def section(
        self,
        heading: str,
        facts: Sequence[T],
        set_one: Callable[[T], Block],
        *,
        least: int = 1,
        most: int = _MOST,
        nothing: str = "",
    ) -> Section:
        """Return a section with an entry for each fact; `nothing` stands where there is none."""
        fixed = [self.heading(heading)]
        if not facts and nothing:
            fixed.append(self.small(nothing))
        return Section(fixed, [set_one(fact) for fact in facts[:most]], len(facts), least, self.more)


def _sized(style: Style, factor: float) -> Style:
    return replace(style, size=style.size * factor, leading=style.leading * factor * 0.97)
