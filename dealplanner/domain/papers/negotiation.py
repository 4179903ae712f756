"""Papers of the negotiation: the private pocket card, and the list of open points for both sides."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from dealplanner.domain.amounts import Money
from dealplanner.domain.papers.head import Head


@dataclass(frozen=True, kw_only=True)
class ListedPoint:
    """One point as the client may see it; holds nothing private."""

    topic: str = ""
    wording: str = ""
    """The exact wording, else our position."""
    theirs: str = ""
    our_owner: str = ""
    their_owner: str = ""
    due: date | None = None
    state: str = "open"
    """As stored: open, close or agreed."""


@dataclass(frozen=True, kw_only=True)
class OpenPointsList:
    """The list of points for both sides; has no field for anything private."""

    head: Head = field(default_factory=Head)
    open: tuple[ListedPoint, ...] = ()
    agreed: tuple[ListedPoint, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PocketRung:
    """One rung of the ladder; its key is one of `domain.ladder.Rung`."""

    key: str
    words: str = ""
    we: bool = False
    """Do we stand on it?"""
    they: bool = False


@dataclass(frozen=True, kw_only=True)
class PocketGift:
    """A concession, with what it costs its giver."""

    side: str
    """As stored: ours or theirs."""
    what: str = ""
    cost: Money | None = None
    why: str = ""
    """How it was reckoned, or why it cannot be."""
    exposure: Money | None = None
    state: str = "thought"
    """As stored: thought, offered or agreed."""
    for_what: str = ""


@dataclass(frozen=True, kw_only=True)
class PocketPoint:
    """One open point, for the talk."""

    topic: str = ""
    rungs: tuple[PocketRung, ...] = ()
    their_word: str = ""
    their_word_on: date | None = None
    next_step: str = ""
    owner: str = ""
    their_owner: str = ""
    due: date | None = None


@dataclass(frozen=True, kw_only=True)
class PocketSum:
    """What we give, what we get and what it leaves, up to a state of the concessions."""

    key: str
    """agreed, offered or thought: each with those before it."""
    given: Money
    got: Money
    net: Money
    margin: Money | None = None
    percent: str = ""
    """Of what is left of the revenue; empty where it is not known."""
    is_below: bool = False
    """Is it below the own floor?"""


@dataclass(frozen=True, kw_only=True)
class PocketCard:
    """All of the negotiation on one page, for our own eyes."""

    head: Head = field(default_factory=Head)
    points: tuple[PocketPoint, ...] = ()
    gifts: tuple[PocketGift, ...] = ()
    sums: tuple[PocketSum, ...] = ()
    balance: str = ""
    """Give and get in one sentence."""
    warnings: tuple[str, ...] = ()
    settled: int = 0
    """How many points are agreed already."""
