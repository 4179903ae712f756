"""A quote: the price of a product or service."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dealplanner.domain.papers.contract import Contract
from dealplanner.domain.papers.head import Annex, Head, Signatory
from dealplanner.domain.papers.values import Value

if TYPE_CHECKING:
    from dealplanner.domain.pricing.priced import PricedOffer


@dataclass(frozen=True, kw_only=True)
class QuotePaper:
    """All that a quote prints; the offer is priced once and never retyped."""

    head: Head = field(default_factory=Head)
    lead: str = ""
    """The sentences between the greeting and the lines; empty takes the wording's own."""
    offer: PricedOffer | None = None
    payment: tuple[Value, ...] = ()
    """Terms of payment beside the payment plan of the offer."""
    delivery: tuple[Value, ...] = ()
    """Delivery or start."""
    assumptions: tuple[str, ...] = ()
    exclusions: tuple[str, ...] = ()
    closing: str = ""
    """The sentences above our name; empty takes the wording's own."""
    acceptance: bool = True
    """Print the box in which the client accepts?"""
    signing: Signatory = field(default_factory=Signatory)
    """Who accepts for the client, where that is known."""
    annexes: tuple[Annex, ...] = ()
    contract: Contract | None = None
    """The sample contract, where one is attached."""
