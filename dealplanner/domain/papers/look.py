"""The owner’s look: the words for themes, typefaces, sheets and letterheads."""

from __future__ import annotations

from dealplanner.domain.choices import Option
from dealplanner.i18n import N_


class ThemeName(Option):
    """A theme to start from."""

    PLAIN = "plain", N_("Plain")
    CLASSIC = "classic", N_("Classic")
    BOLD = "bold", N_("Bold")


class Face(Option):
    """The typeface of Latin words."""

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
