"""The owner’s look: the words for themes, typefaces, sheets and letterheads."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.choices import Option
from dealplanner.i18n import N_


class ThemeName(Option):
    """A theme to start from."""

    PLAIN = "plain", N_("Plain")
    CLASSIC = "classic", N_("Classic")
    BOLD = "bold", N_("Bold")


class Face(Option):
    """The typeface of Latin words."""

    OWN = "own", N_("As the look has it")
    SANS = "sans", N_("Without serifs")
    SERIF = "serif", N_("With serifs")


class SheetOf(Option):
    """The sheets that papers are printed on."""

    A4 = "a4", N_("A4")
    LETTER = "letter", N_("Letter")


class LetterheadKind(Option):
    """How our name and address stand at the top."""

    LEFT = "left", N_("Name left, address right")
    CENTRED = "centred", N_("Centred")
    PREPRINTED = "preprinted", N_("Preprinted paper: leave room")


@dataclass(frozen=True, kw_only=True)
class PaperLook:
    """How a paper looks, frozen with it when it is issued."""

    theme: ThemeName = ThemeName.PLAIN
    accent: str = ""
    """As `#1f5c8b`; empty takes the theme’s own."""
    face: Face = Face.OWN
    sheet: SheetOf = SheetOf.A4
    margin: Decimal | None = None
    """At the sides, in millimetres; None takes the theme’s own."""
    letterhead: LetterheadKind = LetterheadKind.LEFT
    footer: tuple[str, ...] = ()
    """Lines at the foot of every page."""
    tax_notes: tuple[tuple[str, str], ...] = ()
    """The owner’s own words for a tax category, by its stored key."""
