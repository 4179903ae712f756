"""How papers look: one TOML file a theme, and how densely a paper is set."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from dealplanner import paths
from dealplanner.documents.styles import Colour, colour
from dealplanner.domain.papers.look import Face, PaperLook, SheetOf

_POINTS = 72 / 25.4  # in a millimetre
FOOTER_LINE = 10.0  # points of a line of the owner's at the foot
_ABOVE_FOOT = 34.0  # points from the line of the foot to the text
A4 = (210 * _POINTS, 297 * _POINTS)
SIZES = {
    "a4": A4,
    "a4_wide": (A4[1], A4[0]),
    "a3_wide": (420 * _POINTS, A4[1]),
    "letter": (612.0, 792.0),
    "letter_wide": (792.0, 612.0),
}
"""Width and height of a sheet in points, by the stored key of a size."""


@dataclass(frozen=True)
class Density:
    """How densely a paper is set, where its number of pages is not free."""

    size: float = 0.0
    """Points; 0 is the theme's own."""
    spacing: float = 1.0
    """Factor of all room between lines of different things."""
    signatures_apart: bool = False
    """Do the signatures begin a page?"""
    points_in_annex: bool = False
    """Does the table of open points move to an annex?"""


NATURAL = Density()


@dataclass(frozen=True)
class Colours:
    """The few colours of a theme."""

    accent: Colour
    ink: Colour
    quiet: Colour
    rule: Colour
    tint: Colour
    warning: Colour


@dataclass(frozen=True)
class PageShape:
    """Margins of a page, and where its foot stands; read in millimetres, kept in points."""

    left: float
    right: float
    top: float
    bottom: float
    foot: float
    sheet: tuple[float, float] = A4
    """Width and height of the sheet."""

    @property
    def width(self) -> float:
        """Return the width of the text."""
        return self.sheet[0] - self.left - self.right

    @property
    def height(self) -> float:
        """Return the height of the text."""
        return self.sheet[1] - self.top - self.bottom


@dataclass(frozen=True)
class Sizes:
    """The size of plain text in points, and of everything else as a factor of it."""

    size: float
    small: float
    heading: float
    subheading: float
    title: float
    subtitle: float


@dataclass(frozen=True)
class Spaces:
    """Room around things, as a factor of the type size."""

    paragraph: float
    heading_before: float
    heading_after: float
    row: float


@dataclass(frozen=True)
class Theme:
    """How papers look; read from resources/documents/themes."""

    colours: Colours
    page: PageShape
    type: Sizes
    leading_en: float
    leading_zh: float
    space: Spaces
    family: str = "sans"
    """The typeface: one of `fonts.FAMILIES`."""
    band: float = 0.0
    """Height of a band of the accent along the top edge, in points."""

    @classmethod
    def read(cls, name: str) -> Theme:
        """Return the theme `name`; raise FileNotFoundError where there is none."""
        return _read(name)

    @classmethod
    def of(cls, look: PaperLook, size: str = "a4") -> Theme:
        """Return the theme that an owner has made theirs, on a sheet of one of SIZES or its Letter."""
        return _dressed(look, size)

    def leading(self, language: str) -> float:
        """Return the distance between lines as a factor of the type size."""
        return self.leading_zh if language == "zh" else self.leading_en


@cache
def _read(name: str) -> Theme:
    raw = tomllib.loads(paths.resource(f"documents/themes/{name}.toml").read_text("utf-8"))
    return Theme(
        colours=Colours(**{key: colour(code) for key, code in raw["colours"].items()}),
        page=PageShape(**{key: length * _POINTS for key, length in raw["page"].items()}),
        type=Sizes(**raw["type"]),
        leading_en=raw["leading"]["en"],
        leading_zh=raw["leading"]["zh"],
        space=Spaces(**raw["space"]),
        family=raw.get("style", {}).get("family", "sans"),
        band=raw.get("style", {}).get("band", 0.0) * _POINTS,
    )


@lru_cache(maxsize=32)
def _dressed(look: PaperLook, size: str) -> Theme:
    theme = _read(str(look.theme))
    if look.sheet is SheetOf.LETTER:
        size = size.replace("a4", "letter")
    page = replace(theme.page, sheet=SIZES[size])
    if look.margin is not None:
        page = replace(page, left=float(look.margin) * _POINTS, right=float(look.margin) * _POINTS)
    if look.footer:
        page = replace(page, foot=page.foot + FOOTER_LINE * len(look.footer))
        page = replace(page, bottom=max(page.bottom, page.foot + _ABOVE_FOOT))
    colours = replace(theme.colours, accent=colour(look.accent)) if look.accent else theme.colours
    family = theme.family if look.face is Face.OWN else str(look.face)
    return replace(theme, page=page, colours=colours, family=family)
