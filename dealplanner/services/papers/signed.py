"""What was signed: the paper that holds, and the fees that it froze."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.steps.offer import Signing
from dealplanner.records import Deal, Document
from dealplanner.services.deals import live
from dealplanner.services.signing import signed_paper


def holding_paper(deal: Deal) -> Document | None:
    """Return the paper that holds: once both have signed the signed one, else the one accepted last."""
    page = deal.page(Signing)
    signed = signed_paper(deal) if page.client_on and page.our_on else None
    if signed is not None:
        return signed
    accepted: list[Document] = [one for one in live(deal.documents) if one.state is DocumentState.ACCEPTED]
    return max(accepted, key=lambda one: (one.state_on or date.min, one.position), default=None)


def signed_fees(deal: Deal) -> Money | None:
    """Return the fees before tax over the whole term that were signed; None while none were."""
    paper = holding_paper(deal)
    return fees_in(paper.snapshot) if paper is not None and paper.snapshot else None


def fees_in(snapshot: Mapping[str, Any]) -> Money | None:
    """Return the fees in the frozen data of a paper; None where it names none, or leaves a choice open."""
    offer, currency = snapshot.get("offer") or {}, (snapshot.get("head") or {}).get("currency")
    if not offer or not currency:
        return None
    whole = offer.get("whole_term")
    nets = [whole["net"]] if whole else [part["net"] for part in offer.get("parts") or ()]
    return Money(sum(map(Decimal, nets), Decimal(0)), currency) if nets else None
