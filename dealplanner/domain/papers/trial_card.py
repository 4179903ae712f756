"""What the card of the trial close holds."""

from __future__ import annotations

from dataclasses import dataclass

from dealplanner.domain.papers.head import Head
from dealplanner.domain.papers.values import Quantity


@dataclass(frozen=True, kw_only=True)
class TrialCard:
    """The words to say, and room for what is answered; for our own eyes."""

    head: Head
    script: tuple[str, ...]
    """The words, paragraph by paragraph."""
    to: str = ""
    """To whom it is said: name and position."""
    days: Quantity | None = None
