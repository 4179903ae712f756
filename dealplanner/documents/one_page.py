"""Sections of a page that must stay one: what overflows is cut to the first of each, and the rest counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dealplanner.documents.flow import HAIR, Block
from dealplanner.documents.stack import Stack


@dataclass(frozen=True)
class Section:
    """One section: what always stands, then entries by their weight, as many as there is room for."""

    fixed: Sequence[Block]
    """The heading first."""
    entries: Sequence[Block] = ()
    total: int = 0
    """How many entries there are, with those that have no chance to be shown."""
    least: int = 1
    """So many entries are kept as long as any other section can give way."""
    more: Callable[[int], Block] | None = None
    """Says how many entries are left out."""

    def blocks(self, shown: int) -> list[Block]:
        """Return the section with its first entries."""
        left = max(self.total, len(self.entries)) - shown
        rest = [self.more(left)] if left and self.more else []
        return [*self.fixed, *self.entries[:shown], *rest]


def fitted_column(sections: Sequence[Section], width: float, height: float) -> tuple[Stack, bool]:
    """Return the sections one below the other, cut until they are at most `height` points high.

    Entries go first where most are above a section's least; then one by one down to none. Say, too,
    whether all fits and every section has kept its least.
    """
    shown = [len(section.entries) for section in sections]
    while True:
        column = _column(sections, shown)
        fits = column.wrap(width, 0.0)[1] <= height + HAIR
        spare = [count - section.least for section, count in zip(sections, shown, strict=True)]
        if fits or not any(shown):
            kept = (
                left >= 0 or count == len(section.entries)
                for left, count, section in zip(spare, shown, sections, strict=True)
            )
            return column, fits and all(kept)
        longest = max(range(len(sections)), key=lambda n: (spare[n], n) if shown[n] else (-1_000_000, n))
        over = (column.height - height) / 40  # entries are some lines high: far too many go at once
        shown[longest] -= max(1, min(int(over), spare[longest] // 2))


def _column(sections: Sequence[Section], shown: Sequence[int]) -> Stack:
    blocks = [section.blocks(count) for section, count in zip(sections, shown, strict=True)]
    return Stack([block for section in blocks for block in section])
