"""Sets words in lines: which characters stand on each, in which fonts, and how wide they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dealplanner.documents.fonts import Run, Typeface, advances, word_width
from dealplanner.documents.kinsoku import fill, is_wide

# Text in which every character is Latin whatever stands beside it, for Latin and Chinese papers.
_SIMPLE = {
    "en": re.compile("[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201e\u2022\u2026\u20ac]*"),
    "zh": re.compile("[ -~\u00a1-\u00a6\u00a9-\u00ac\u00ae\u00c0-\u00d6\u00d9-\u00df\u0100-\u024f\u20ac]*"),
}
_MOST_SPREAD = 0.12  # ems that a Chinese line may put between two characters to reach the margin


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its pieces, each with its font, and its width in ems."""

    pieces: tuple[tuple[str, str], ...]
    width: float
    spread: float = 0.0
    """Ems between two characters, so that Chinese lines end flush."""


def set_lines(text: str, typeface: Typeface, language: str, width: float) -> list[Line]:
    """Set `text`, which is printable, in lines of at most `width` ems; a line end in it ends a line."""
    lines: list[Line] = []
    simple = _SIMPLE[language].fullmatch
    for paragraph in text.split("\n"):
        plain = simple(paragraph) and _set_words(paragraph, typeface.latin, width)
        lines.extend(plain or _set_mixed(paragraph, typeface, language, width))
    return lines


def _set_words(text: str, font: str, width: float) -> list[Line] | None:
    """Set Latin words; None where one is too long, or where there is more to heed than spaces."""
    space = word_width(font, " ")
    lines: list[Line] = []
    words: list[str] = []
    used = 0.0
    for word in text.rstrip(" ").split(" "):
        wide = word_width(font, word)
        if wide > width:
            return None
        if words and used + space + wide > width:
            lines.append(Line(((font, " ".join(words)),), used))
            words, used = [word], wide
        else:
            used += space + wide if words else wide
            words.append(word)
    lines.append(Line(((font, " ".join(words)),), used))
    return lines


def _set_mixed(text: str, typeface: Typeface, language: str, width: float) -> list[Line]:
    runs = typeface.runs(text, language)
    return set_runs(text, runs, list(advances(runs, text)), width)


def set_runs(text: str, runs: Sequence[Run], widths: Sequence[float], width: float) -> list[Line]:
    """Set one paragraph, cut into `runs` by font, in lines of at most `width` ems."""
    cuts = fill(text, widths, width)
    lines: list[Line] = []
    at = 0
    for number, (start, end) in enumerate(cuts, start=1):
        pieces = []
        while at < len(runs) and runs[at].end <= start:
            at += 1
        for run in runs[at:]:
            if run.start >= end:
                break
            pieces.append((run.font, text[max(start, run.start) : min(end, run.end)]))
        used = sum(widths[start:end])
        spread = _spread(text[start:end], width - used) if number < len(cuts) else 0.0
        lines.append(Line(tuple(pieces), used, spread))
    return lines


def _spread(line: str, left: float) -> float:
    """Return what to put between the characters of a Chinese line to end it flush; 0 where it would show."""
    gaps = len(line) - 1
    if gaps < 1 or left / gaps > _MOST_SPREAD or sum(map(is_wide, line)) * 2 < len(line):
        return 0.0
    return left / gaps
