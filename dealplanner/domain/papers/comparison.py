"""What a comparison prints: all of it for us; for the client their criteria and our proof, and no more."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.papers.head import Head


@dataclass(frozen=True, kw_only=True)
class PublicCriterion:
    """One of the client’s criteria with what proves us in it; no score, and nobody else’s anything."""

    criterion: str
    weight: Decimal | None = None
    proof: str = ""


@dataclass(frozen=True, kw_only=True)
class PublicComparison:
    """The comparison as the client may read it; it has no room for anything private."""

    head: Head
    criteria: tuple[PublicCriterion, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ComparedRow:
    """One criterion with every score, and what stands behind them."""

    criterion: str
    owner: str = ""
    weight: Decimal | None = None
    ours: Decimal | None = None
    theirs: tuple[Decimal | None, ...] = ()
    """In the order of the rivals; None where nobody has scored it."""
    proof: str = ""
    our_weakness: str = ""
    our_answer: str = ""
    known: tuple[tuple[str, str], ...] = ()
    """The rivals with how we know their score."""


@dataclass(frozen=True, kw_only=True)
class RivalNotes:
    """What we know of a rival."""

    name: str
    strengths: str = ""
    weaknesses: str = ""
    what_we_say: str = ""


@dataclass(frozen=True, kw_only=True)
class PrivateComparison:
    """The whole comparison, for our own eyes; sentences are in the language of the sheet."""

    head: Head
    rivals: tuple[str, ...] = ()
    rows: tuple[ComparedRow, ...] = ()
    ours: Decimal | None = None
    """Our weighted total over all criteria in which we have a score."""
    totals: tuple[tuple[Decimal, Decimal] | None, ...] = ()
    """For every rival theirs and ours over what both have a score for; None where that is nothing."""
    ranking: tuple[tuple[int, str], ...] = ()
    """Every place with its rank; 0 for who is not ranked."""
    worst: str = ""
    flips: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    notes: tuple[RivalNotes, ...] = ()
