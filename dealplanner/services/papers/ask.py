"""What a sheet is composed from."""

from __future__ import annotations

from dataclasses import dataclass

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.papers.head import Head
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.records import Deal
from dealplanner.services.papers.saying import Say


@dataclass(frozen=True)
class Ask:
    """One sheet that is wanted."""

    deal: Deal
    facts: DealFacts
    head: Head
    audience: Audience
    size: SheetSize
    say: Say = str
    """Says a sentence of the rules in the language of the sheet."""
    about: str = ""
    """The record that the sheet is about, by its id, where there are several; empty for a blank form."""
