"""What the rules of judgement look at in the papers of a deal, and in what was agreed by them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
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
    due_on: date | None = None
    trigger: str = ""
    amount: Money | None = None
    done_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class PaymentFact:
    """An instalment."""

    id: str = ""
    title: str = ""
    amount: Money | None = None
    due_on: date | None = None
    invoiced_on: date | None = None
    paid_on: date | None = None


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
