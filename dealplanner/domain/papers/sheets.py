"""Sheets: papers that are printed as things stand, without a number; for whom, and how large."""

from __future__ import annotations

from dataclasses import dataclass

from dealplanner.domain.choices import Option
from dealplanner.domain.papers.head import Head
from dealplanner.i18n import N_


class Audience(Option):
    """Who reads a sheet."""

    PRIVATE = "private", N_("For us")
    CLIENT = "client", N_("For the client")


class SheetSize(Option):
    """How large a sheet is, and which way round."""

    A4 = "a4", N_("A4")
    A4_WIDE = "a4_wide", N_("A4 landscape")
    A3_WIDE = "a3_wide", N_("A3 landscape")


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter: what is written to one person, paragraph by paragraph."""

    head: Head
    paragraphs: tuple[str, ...] = ()
    """What the writer put in their own words; empty takes the wording’s own."""
    look_again: str = ""
    """The event on which we would like to hear from them, in the client’s words."""
