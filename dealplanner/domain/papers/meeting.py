"""Papers for one meeting: what we understood, and the booklet with questions to be answered by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from dealplanner.domain.papers.head import Head, Signatory
from dealplanner.domain.papers.values import Value


@dataclass(frozen=True, kw_only=True)
class Understood:
    """A problem as the client told it, with what follows and what they gain."""

    problem: str = ""
    consequence: str = ""
    gain: str = ""


@dataclass(frozen=True, kw_only=True)
class UnderstoodSheet:
    """What we understood, for the client to confirm or to correct."""

    head: Head = field(default_factory=Head)
    problem: str = ""
    """In their words, as a whole."""
    belongs: str = ""
    consequence: str = ""
    problems: tuple[Understood, ...] = ()
    goals: tuple[str, ...] = ()
    signing: Signatory = field(default_factory=Signatory)


@dataclass(frozen=True, kw_only=True)
class Guest:
    """Somebody who comes, with what we know of them; private."""

    name: str = ""
    job: str = ""
    roles: str = ""
    attitude: str = ""
    wants: str = ""
    """What they want to win."""
    say: str = ""
    """What we say to them."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """Something to ask, with room for the answer."""

    words: str
    whom: str = ""
    known: str = ""
    """What is known so far, and how well."""


@dataclass(frozen=True, kw_only=True)
class Booklet:
    """What one takes along into a meeting; private."""

    head: Head = field(default_factory=Head)
    when: date | None = None
    purpose: str = ""
    promised: str = ""
    guests: tuple[Guest, ...] = ()
    questions: tuple[Question, ...] = ()
    criteria: tuple[tuple[str, str, str], ...] = ()
    """Criterion, our score, the best rival’s."""
    sums: tuple[tuple[str, Value], ...] = ()
    """What the offer comes to."""
