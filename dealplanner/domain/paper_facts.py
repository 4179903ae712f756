"""What the rules of judgement look at in the papers of a deal, and in what was agreed by them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import CertificateKind, MilestoneKind
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.pricing.kinds import LineKind, Place
from dealplanner.domain.steps.offer import Paper


@dataclass(frozen=True, kw_only=True)
class LineFact:
    """A line of the offer that is being written."""

    id: str = ""
    kind: LineKind = LineKind.ITEM
    title: str = ""
    problem_id: str | None = None
    place: Place = Place.FIXED
    selected: bool = False

    @property
    def counts(self) -> bool:
        """Say whether the client gets it as the offer stands."""
        return self.place is Place.FIXED or self.selected


@dataclass(frozen=True, kw_only=True)
class OpenPointFact:
    """A point of the negotiation; its state as stored: open, close, agreed or dropped."""

    id: str = ""
    topic: str = ""
    ours: str = ""
    limit: str = ""
    owner: str = ""
    due_on: date | None = None
    state: str = "open"
    since: date | None = None
    """The day on which it was noted."""
    moved_on: date | None = None
    """The day of the last proposal on it, by either side."""

    @property
    def is_open(self) -> bool:
        """Say whether it still has to be settled."""
        return self.state not in ("agreed", "dropped")


@dataclass(frozen=True, kw_only=True)
class MilestoneFact:
    """Something that will be done by a day."""

    id: str = ""
    title: str = ""
    owner: str = ""
    their_owner: str = ""
    resources: str = ""
    due_on: date | None = None
    trigger: str = ""
    amount: Money | None = None
    done_on: date | None = None
    kind: MilestoneKind = MilestoneKind.WORK
    days: Decimal | None = None
    """The working days that it takes; none for a mere date."""
    after_id: str | None = None
    """The milestone that has to be done first."""

    @property
    def working_days(self) -> int:
        """Return the whole working days that it takes; nothing for a mere date."""
        return int(self.days or 0)


@dataclass(frozen=True, kw_only=True)
class PaymentFact:
    """An instalment."""

    id: str = ""
    title: str = ""
    percent: Decimal | None = None
    amount: Money | None = None
    due_on: date | None = None
    trigger: str = ""
    invoiced_on: date | None = None
    paid_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class CertificateFact:
    """A certificate of acceptance or a change order."""

    id: str = ""
    kind: CertificateKind = CertificateKind.ACCEPTANCE
    number: str = ""
    milestone_id: str | None = None
    what: str = ""
    amount: Money | None = None
    days: Decimal | None = None
    on: date | None = None
    signed_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class DocumentFact:
    """A quote, proposal or term sheet."""

    id: str = ""
    kind: Paper = Paper.QUOTE
    state: DocumentState = DocumentState.DRAFT
    number: str = ""
    revision: int = 1
    issued_on: date | None = None
    valid_through: date | None = None
    valid_days: Decimal | None = None
    reason: str = ""

    @property
    def is_out(self) -> bool:
        """Say whether it lies with the client and still holds."""
        return self.state in (DocumentState.ISSUED, DocumentState.PRESENTED)
