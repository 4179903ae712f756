"""A term sheet: price, installation time, resources, service level, termination, compensation."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from dealplanner.domain.choices import Option
from dealplanner.domain.papers.contract import Contract
from dealplanner.domain.papers.head import Annex, Head, NextStep, Signatory
from dealplanner.domain.papers.values import Value, is_blank
from dealplanner.i18n import N_

if TYPE_CHECKING:
    from dealplanner.domain.pricing.priced import PricedOffer

# The rows of each block, in the order in which they print. Source: DOCUMENTS.md.
BLOCKS: dict[str, tuple[str, ...]] = {
    name: tuple(keys.split())
    for name, keys in {
        "price": "fees basis tax expenses invoicing payment_period late_payment price_change deposit",
        "installation": "start term place client_ready acceptance days_to_reject days_to_mend"
        " deemed_acceptance",
        "resources": "substitutes subcontractors client_duties client_contact materials access",
        "service_level": "channel hours availability report credits credit_cap repeated_miss",
        "termination": "term renewal notice_date cause cure convenience fee effects refund",
        "compensation": "delay_damages delay_cap warranty remedy our_indemnity their_indemnity general_cap"
        " unlimited insurance",
        "further": "ownership confidentiality data law courts prevailing_language changes",
    }.items()
}
MANDATORY_BLOCKS = tuple(BLOCKS)[:6]


class Binding(Option):
    """How far a term sheet binds those who sign it."""

    NOT_BINDING = "not_binding", N_("Not binding")
    BINDING = "binding", N_("Binding")
    CONFIDENTIALITY = "confidentiality", N_("Only confidentiality binds")


@dataclass(frozen=True)
class Row:
    """One agreed point: `key` is the label's key in the block, `label` replaces its words."""

    key: str
    value: Value = None
    label: str = ""


@dataclass(frozen=True)
class Block:
    """The rows of one block, and sentences that follow them."""

    rows: tuple[Row, ...] = ()
    text: str = ""

    def is_empty(self) -> bool:
        """Say whether the block would print nothing."""
        return not self.text.strip() and all(is_blank(row.value) for row in self.rows)


@dataclass(frozen=True, kw_only=True)
class Milestone:
    """When something is done: on a day, or after something else."""

    title: str = ""
    due: Value = None
    result: str = ""


@dataclass(frozen=True, kw_only=True)
class Resource:
    """One of our people: days, and the rate for one in the paper's currency."""

    name: str = ""
    role: str = ""
    days: Decimal | None = None
    rate: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class Severity:
    """How fast we answer and mend what is that severe."""

    name: str = ""
    meaning: str = ""
    response: Value = None
    repair: Value = None


@dataclass(frozen=True, kw_only=True)
class OpenPoint:
    """A point that is not agreed yet: our public wording and theirs, never our limit."""

    topic: str = ""
    ours: str = ""
    theirs: str = ""
    owner: str = ""
    due: date | None = None
    state: str = ""
    """A key of the wording's table `states`, else printed as it is."""


@dataclass(frozen=True, kw_only=True)
class TermSheetPaper:
    """All that a term sheet prints."""

    head: Head = field(default_factory=Head)
    binding: Binding = Binding.NOT_BINDING
    effective: date | None = None
    precedence: tuple[str, ...] = ()
    """Papers in their order of precedence, the strongest first."""
    offer: PricedOffer | None = None
    """The fees, from the quote."""
    quote: str = ""
    """The number of that quote."""
    price: Block = field(default_factory=Block)
    installation: Block = field(default_factory=Block)
    milestones: tuple[Milestone, ...] = ()
    resources: Block = field(default_factory=Block)
    people: tuple[Resource, ...] = ()
    service_level: Block = field(default_factory=Block)
    severities: tuple[Severity, ...] = ()
    termination: Block = field(default_factory=Block)
    compensation: Block = field(default_factory=Block)
    further: Block = field(default_factory=Block)
    open_points: tuple[OpenPoint, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    signing_ours: tuple[Signatory, ...] = field(default_factory=lambda: (Signatory(),))
    signing_theirs: tuple[Signatory, ...] = field(default_factory=lambda: (Signatory(),))
    annexes: tuple[Annex, ...] = ()
    contract: Contract | None = None
    """The sample contract, where one is attached."""

    def __post_init__(self) -> None:
        for name, keys in BLOCKS.items():
            for row in self.block(name).rows:
                if row.key not in keys and not row.label:
                    raise ValueError(f"{row.key!r} is no row of the block {name}")

    def block(self, name: str) -> Block:
        """Return the block `name`, one of BLOCKS."""
        block: Block = getattr(self, name)
        return block

    def is_empty(self, name: str) -> bool:
        """Say whether the block `name` prints nothing, its tables counted."""
        tables = {
            "price": self.offer,
            "installation": self.milestones,
            "resources": self.people,
            "service_level": self.severities,
        }
        return self.block(name).is_empty() and not tables.get(name)
