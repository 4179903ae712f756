"""Makes paragraphs of the lines of a printed page, without its running heads and feet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from dealplanner.domain.reading import normalise

_OUR_FOOT = re.compile(r"· [0-9a-f]{8}(?: |$)")  # the short hash of a paper of ours
_NUMBERS = re.compile(r"\d+")
_ENDS = tuple(".!?。！？…")
_EDGE = 3  # lines at the top and at the foot of a page that may be running ones
_FULL = 0.8  # of the longest line: such a line was broken by the edge of the page
_CHINESE = re.compile(r"[㐀-鿿＀-￯　-〿]")


def paragraphs_of(pages: Sequence[str]) -> tuple[str, ...]:
    """Return the paragraphs of printed pages, each as one line."""
    cut = [_without_our_foot(_lines(page)) for page in pages]
    running = _running(cut)
    lines = [line for page in cut for line in _without(page, running)]
    return tuple(_joined(lines))


def lines_of(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a plain text: its lines that are not empty."""
    return tuple(_lines(text))


def _lines(page: str) -> list[str]:
    return [line.strip() for line in normalise(page).split("\n") if line.strip()]


def _without_our_foot(lines: list[str]) -> list[str]:
    """Cut the foot of a paper of ours, and what is stamped across the page after it."""
    for place in range(len(lines) - 1, max(-1, len(lines) - 1 - _EDGE), -1):
        if _OUR_FOOT.search(lines[place]):
            return lines[:place]
    return lines


def _mask(line: str) -> str:
    return _NUMBERS.sub("#", line)


def _running(pages: list[list[str]]) -> set[str]:
    """Return the lines, numbers left aside, that stand at the edge of most of at least three pages."""
    if len(pages) < 3:
        return set()
    seen = Counter(mask for page in pages for mask in {_mask(line) for line in _edges(page)})
    return {mask for mask, count in seen.items() if 2 * count > len(pages)}


def _edges(page: list[str]) -> list[str]:
    return page if len(page) <= 2 * _EDGE else [*page[:_EDGE], *page[-_EDGE:]]


def _without(page: list[str], running: set[str]) -> list[str]:
    last = len(page) - _EDGE
    return [
        line
        for place, line in enumerate(page)
        if not ((place < _EDGE or place >= last) and _mask(line) in running)
    ]


def _joined(lines: list[str]) -> list[str]:
    full = _FULL * max(map(len, lines), default=0)
    told: list[str] = []
    goes_on = False
    for line in lines:
        if goes_on:
            told[-1] = _together(told[-1], line)
        else:
            told.append(line)
        goes_on = len(line) >= full and not line.endswith(_ENDS)
    return told


def _together(one: str, other: str) -> str:
    between = "" if _CHINESE.match(one[-1]) and _CHINESE.match(other[0]) else " "
    return one + between + other
