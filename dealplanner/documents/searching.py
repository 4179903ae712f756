"""Finds words on the pages of a finished PDF, however its lines are broken, Chinese as well as Latin."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias

import pypdfium2

from dealplanner.documents.kinsoku import is_wide
from dealplanner.documents.pdfium import PDFIUM

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom, in points from the upper left corner of the page."""
_BREAK = "\n"  # stands for every stretch of white space until it is settled


@dataclass(frozen=True)
class PageWords:
    """The letters of one page, folded for the search, and where each stands."""

    letters: str
    boxes: Sequence[Box | None]
    """One for each of `letters`; None for white space."""


@dataclass(frozen=True)
class Hit:
    """One place where words were found; several boxes where they go over the end of a line."""

    page: int
    """Counted from 0."""
    boxes: tuple[Box, ...]


def page_words(pdf: bytes, report: Callable[[int, int], None] | None = None) -> list[PageWords]:
    """Return the letters of every page; `report` is told how many are read, and may stop it."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        count = len(document)
    found = []
    try:
        for number in range(count):
            if report is not None:
                report(number, count)
            with PDFIUM:  # taken for each page, so that the preview may be drawn in between
                found.append(_page(document[number]))
    finally:
        with PDFIUM:
            document.close()
    return found


def _page(page: Any) -> PageWords:
    with closing(page), closing(page.get_textpage()) as text:
        height = page.get_height()
        raw = pypdfium2.raw
        told = [
            (chr(raw.FPDFText_GetUnicode(text, number)), _box(text, number, height))
            for number in range(text.count_chars())
        ]
    letters = [(one, box) for letter, box in told for one in fold(letter)]
    return _settled(letters)


def _box(text: Any, number: int, height: float) -> Box | None:
    left, bottom, right, top = text.get_charbox(number, loose=True)
    return (left, height - top, right, height - bottom) if right > left else None


def fold(words: str) -> str:
    """Return words as they are compared: without case, one sign for all white space and soft breaks."""
    folded = unicodedata.normalize("NFC", words.replace("\ufffe", "-")).casefold()
    return "".join(_BREAK if letter.isspace() or letter in "\0\u00ad" else letter for letter in folded)


def _settled(letters: Iterable[tuple[str, Box | None]]) -> PageWords:
    """Make one space of every stretch of white space, and none of it beside Chinese letters."""
    kept: list[tuple[str, Box | None]] = []
    waiting = False
    for letter, box in letters:
        if letter == _BREAK:
            waiting = True
            continue
        if waiting and kept and not (is_wide(letter) or is_wide(kept[-1][0])):
            kept.append((" ", None))
        waiting = False
        kept.append((letter, box))
    return PageWords("".join(letter for letter, _ in kept), [box for _, box in kept])


def find(pages: Sequence[PageWords], words: str) -> list[Hit]:
    """Return every place where `words` stand, from the first page to the last; none for no words."""
    wanted = _settled((letter, None) for letter in fold(words.strip())).letters
    return [hit for number, page in enumerate(pages) for hit in _hits(number, page, wanted)]


def _hits(number: int, page: PageWords, wanted: str) -> Iterator[Hit]:
    at = page.letters.find(wanted) if wanted else -1
    while at >= 0:
        boxes = [box for box in page.boxes[at : at + len(wanted)] if box is not None]
        if boxes:
            yield Hit(number, tuple(_lines(boxes)))
        at = page.letters.find(wanted, at + len(wanted))


def _lines(boxes: Sequence[Box]) -> Iterator[Box]:
    """Put boxes that stand on one line together."""
    for _, line in groupby(boxes, key=lambda box: round((box[1] + box[3]) / 4)):
        lefts, tops, rights, bottoms = zip(*line, strict=True)
        yield min(lefts), min(tops), max(rights), max(bottoms)
