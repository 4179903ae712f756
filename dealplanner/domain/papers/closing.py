"""Papers after the offer: the lawyers’ hand-over, the mutual plan, certificates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from dealplanner.domain.bargaining import CertificateKind
from dealplanner.domain.papers.head import Head, Signatory
from dealplanner.domain.papers.values import Value


@dataclass(frozen=True, kw_only=True)
class HandOverSheet:
    """What the lawyers of both sides need to write the contract; holds nothing private."""

    head: Head = field(default_factory=Head)
    contacts: tuple[tuple[str, str], ...] = ()
    """Name, and position or side."""
    papers: tuple[tuple[str, date | None], ...] = ()
    """What was issued and holds, with its day."""
    terms: tuple[tuple[str, str, Value], ...] = ()
    """Block and row by their keys in the wording of the term sheet, and the value."""
    points: tuple[tuple[str, str, str, date | None], ...] = ()
    """Open points: topic, our wording, theirs, due."""


@dataclass(frozen=True, kw_only=True)
class PlanRow:
    """One step of the plan, with how far before the end it lies."""

    title: str = ""
    due: Value = None
    before: Value = None
    """Days before the last day, where both are known."""
    ours: str = ""
    """Who does it on our side, with what."""
    theirs: str = ""
    """Who does it on theirs."""
    start: date | None = None
    """When the work begins, where it takes days."""
    end: date | None = None
    done: bool = False


@dataclass(frozen=True, kw_only=True)
class MutualPlan:
    """What both sides do until it works, from the last day backwards."""

    head: Head = field(default_factory=Head)
    live_on: date | None = None
    rows: tuple[PlanRow, ...] = ()
    duties: str = ""
    signing: Signatory = field(default_factory=Signatory)


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """A certificate that both sides sign; what is empty is written by hand."""

    head: Head = field(default_factory=Head)
    kind: CertificateKind = CertificateKind.ACCEPTANCE
    number: str = ""
    """Empty until it was drawn."""
    what: str = ""
    why: str = ""
    measure: str = ""
    defects: str = ""
    on: date | None = None
    fees: Value = None
    """What the contract comes to so far, before tax."""
    price: Value = None
    """By how much a change moves it; less with a minus."""
    total: Value = None
    """What it comes to with the change."""
    days: Value = None
    milestone: str = ""
    """The milestone that is accepted or moved."""
    milestone_on: date | None = None
    """The new day of a milestone that a change moves."""
    signing: Signatory = field(default_factory=Signatory)
