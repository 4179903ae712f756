"""How a stretch of text looks: typeface, size, leading, colour, alignment, room around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from dealplanner.documents.fonts import REGULAR, Typeface

Colour: TypeAlias = tuple[float, float, float]
"""Red, green and blue, 0 to 1."""
Align: TypeAlias = Literal["left", "right", "centre"]

BLACK: Colour = (0.0, 0.0, 0.0)


def colour(code: str) -> Colour:
    """Read `#1f5c8b`; raise ValueError for anything else."""
    if len(code) != 7 or code[0] != "#":
        raise ValueError(f"{code!r} is no colour such as #1f5c8b")
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


@dataclass(frozen=True)
class Style:
    """One look of text; lengths in points."""

    size: float
    leading: float
    typeface: Typeface = REGULAR
    colour: Colour = BLACK
    align: Align = "left"
    before: float = 0.0
    after: float = 0.0
    language: str = "en"
