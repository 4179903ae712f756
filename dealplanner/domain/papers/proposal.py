"""A proposal: the client's problems, our answer to each, and why they should choose us."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from dealplanner.domain.papers.contract import Contract
from dealplanner.domain.papers.head import Annex, Head, NextStep, Signatory
from dealplanner.domain.papers.values import Value

if TYPE_CHECKING:
    from dealplanner.domain.pricing.priced import PricedOffer

SECTIONS = (
    "summary situation goals solution options comparison why_us plan price assumptions risks next_steps"
    " acceptance"
).split()


@dataclass(frozen=True, kw_only=True)
class Section:
    """A place in the running order: one of SECTIONS, or `free` with a title and text of its own."""

    key: str
    title: str = ""
    """Empty takes the wording's own."""
    text: str = ""
    """Set above the section's content."""

    def __post_init__(self) -> None:
        if self.key not in SECTIONS and self.key != "free":
            raise ValueError(f"{self.key!r} is no section of a proposal")


@dataclass(frozen=True, kw_only=True)
class Situation:
    """A problem in the client's words."""

    problem: str = ""
    consequence: str = ""
    inaction: Value = None
    """What doing nothing costs, in words or as money."""
    person: str = ""
    """Named only with their permission."""


@dataclass(frozen=True, kw_only=True)
class Goal:
    """What will be different, and how that is measured."""

    goal: str = ""
    measure: str = ""
    baseline: Value = None
    target: Value = None
    due: date | None = None


@dataclass(frozen=True, kw_only=True)
class Solution:
    """An element of the solution and the problem that it answers."""

    title: str = ""
    description: str = ""
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class SolutionOption:
    """Something the client may add or choose."""

    title: str = ""
    description: str = ""
    price: Value = None
    recommended: bool = False


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """One of the client's criteria: what we say about ourselves, and about each alternative."""

    criterion: str = ""
    ours: str = ""
    others: tuple[str, ...] = ()
    """In the order of the proposal's `alternatives`."""


@dataclass(frozen=True, kw_only=True)
class Reason:
    """Why us, and what proves it."""

    claim: str = ""
    proof: str = ""


@dataclass(frozen=True, kw_only=True)
class PlanStep:
    """A milestone with what either side puts in."""

    title: str = ""
    due: Value = None
    """A day or a trigger, such as “two weeks after signing”."""
    ours: str = ""
    theirs: str = ""


@dataclass(frozen=True, kw_only=True)
class Risk:
    """What may go wrong and what is done about it."""

    risk: str = ""
    answer: str = ""


@dataclass(frozen=True, kw_only=True)
class ProposalPaper:
    """All that a proposal prints."""

    head: Head = field(default_factory=Head)
    sections: tuple[Section, ...] = tuple(Section(key=key) for key in SECTIONS)
    summary: str = ""
    situation: tuple[Situation, ...] = ()
    goals: tuple[Goal, ...] = ()
    solution: tuple[Solution, ...] = ()
    options: tuple[SolutionOption, ...] = ()
    alternatives: tuple[str, ...] = ()
    """What the client compares us with, as the client may read it."""
    comparison: tuple[Criterion, ...] = ()
    why_us: tuple[Reason, ...] = ()
    plan: tuple[PlanStep, ...] = ()
    offer: PricedOffer | None = None
    """From its quote, never retyped."""
    quote: str = ""
    """The number of that quote."""
    assumptions: tuple[str, ...] = ()
    risks: tuple[Risk, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    signing: Signatory = field(default_factory=Signatory)
    annexes: tuple[Annex, ...] = ()
    contract: Contract | None = None
    """The sample contract, where one is attached."""
