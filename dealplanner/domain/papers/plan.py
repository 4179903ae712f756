"""The plan sheet: a deal on one page for our own eyes, its sentences said in the language of the sheet."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.flags.flag import Danger
from dealplanner.domain.papers.head import Head
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.needs import Met
from dealplanner.domain.verdict import Call


@dataclass(frozen=True, kw_only=True)
class PlanCondition:
    """One of the four conditions, with the reasons that decide it."""

    name: str
    met: Met
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PlanPerson:
    """Somebody who decides."""

    name: str
    job: str = ""
    attitude: Decimal | None = None
    about: str = ""
    """The attitude in words, and when they were met last."""


@dataclass(frozen=True, kw_only=True)
class PlanRole:
    """A buying role with those who hold it; nobody where it is uncovered."""

    role: Role
    people: tuple[PlanPerson, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PlanFlag:
    """A red flag; put off with its reason to a day, or not."""

    danger: Danger
    words: str
    reason: str = ""
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class PlanAction:
    """What comes next, on which day if one is set."""

    words: str
    about: str = ""
    day: date | None = None
    late: bool = False


@dataclass(frozen=True, kw_only=True)
class PlanEffort:
    """Effort against return; what is not known is None."""

    chance: Decimal | None = None
    expected: Money | None = None
    spent: Decimal | None = None
    planned: Decimal | None = None
    per_hour: Money | None = None
    rate: Money | None = None
    pays: bool | None = None
    better: tuple[str, ...] = ()
    """Other open deals in which an hour brings more, the best first."""


@dataclass(frozen=True, kw_only=True)
class PlanRival:
    """Somebody, or something, that they could choose instead; without figures where no score ranks it."""

    name: str
    lead: Decimal | None = None
    """Our lead in weighted points; negative where they are ahead."""
    ours: Decimal | None = None
    theirs: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class PlanSheet:
    """All that the plan sheet may say, the gravest and nearest first; the page takes what it has room for."""

    head: Head = field(default_factory=Head)
    value: Money | None = None
    decision_on: date | None = None
    step: int = 1
    step_title: str = ""
    lap: int = 1
    level: str = ""
    outcome: str = ""
    """How it ended; empty while it is open."""
    call: Call = Call.HOLD
    verdict: str = ""
    against: str = ""
    """Why we go on against the verdict."""
    conditions: tuple[PlanCondition, ...] = ()
    roles: tuple[PlanRole, ...] = ()
    others: int = 0
    """How many more are on the map who hold none of the buying roles."""
    flags: tuple[PlanFlag, ...] = ()
    put_off: tuple[PlanFlag, ...] = ()
    actions: tuple[PlanAction, ...] = ()
    effort: PlanEffort = field(default_factory=PlanEffort)
    rivals: tuple[PlanRival, ...] = ()
    weakest: tuple[str, ...] = ()
