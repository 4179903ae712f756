"""Words on one line, or two, cut short with an ellipsis where there is no room for all of them."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from dealplanner.documents.flow import Canvas
from dealplanner.documents.lines import Line, set_lines
from dealplanner.documents.printable import printable
from dealplanner.documents.styles import Style

_ELLIPSIS = "…"
_ENDLESS = float("inf")


def put_line(
    canvas: Canvas,
    words: str,
    style: Style,
    at: tuple[float, float],
    width: float = _ENDLESS,
    align: Literal["left", "right", "centre"] = "left",
) -> float:
    """Put words on the base line `at` that begins, ends or has its middle there; return their width."""
    line = fitted(words, style, width)
    wide = line.width * style.size
    if line.pieces:
        canvas.fill_with(style.colour)
        left = {"left": 0.0, "right": wide, "centre": wide / 2}[align]
        canvas.put(at[0] - left, at[1], line.pieces, style.size)
    return wide


def fitted(words: str, style: Style, width: float = _ENDLESS) -> Line:
    """Return as much of `words` as `width` points have room for, on one line."""
    text = printable(words).replace("\n", " ").strip()
    line = _set(text, style)
    if line.width * style.size <= width:
        return line
    short, long = 0, len(text)
    while long - short > 1:  # `short` characters fit, `long` do not
        middle = (short + long) // 2
        if _set(_cut(text, middle), style).width * style.size <= width:
            short = middle
        else:
            long = middle
    return _set(_cut(text, short), style) if short else Line((), 0.0)


def halves(words: str, style: Style, width: float) -> tuple[str, str]:
    """Return what stands on the first of two lines, `width` points wide, and what is left for the second."""
    text = " ".join(printable(words).split())
    first = set_lines(text, style.typeface, style.language, width / style.size)[0]
    length = sum(len(piece) for _, piece in first.pieces)
    return text[:length], text[length:].lstrip()


def _cut(text: str, length: int) -> str:
    return text[:length].rstrip() + _ELLIPSIS


@lru_cache(maxsize=2000)
def _set(text: str, style: Style) -> Line:
    return set_lines(text, style.typeface, style.language, _ENDLESS)[0]
