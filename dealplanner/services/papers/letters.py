"""Composes letters from a deal."""

from __future__ import annotations

from dealplanner.domain.papers.sheets import Letter
from dealplanner.services.papers.ask import Ask


def walk_away_letter(ask: Ask) -> Letter:
    """Return the letter of the courteous close; our own reasons never come into it."""
    return Letter(head=ask.head, look_again=ask.facts.look_again_event)
