"""What was signed: the paper that the client accepted, and the fees that it froze."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.steps.offer import Paper, Signing
from dealplanner.records import Deal, Document
from dealplanner.services.deals import live

_OUT = (DocumentState.ISSUED, DocumentState.PRESENTED)
_NEAREST = (Paper.TERM_SHEET, Paper.PROPOSAL, Paper.QUOTE)


def signed_paper(deal: Deal) -> Document | None:
    """Return the paper that holds: the one accepted last, or once both have signed the one nearest to it.

    Of papers that are merely out a term sheet is nearer to a signature than a proposal or a quote.
    """
    papers: list[Document] = live(deal.documents)
    accepted = [one for one in papers if one.state is DocumentState.ACCEPTED]
    if accepted:
        return max(accepted, key=lambda one: (one.state_on or date.min, -_NEAREST.index(one.kind)))
    page = deal.page(Signing)
    out = [one for one in papers if one.state in _OUT]
    if page.client_on and page.our_on and out:
        return min(out, key=lambda one: (_NEAREST.index(one.kind), -one.position))
    return None


def signed_fees(deal: Deal) -> Money | None:
    """Return the fees before tax over the whole term that were signed; None while none were."""
    paper = signed_paper(deal)
    return fees_in(paper.snapshot) if paper is not None and paper.snapshot else None


def fees_in(snapshot: Mapping[str, Any]) -> Money | None:
    """Return the fees in the frozen data of a paper; None where it names none, or leaves a choice open."""
    offer, currency = snapshot.get("offer") or {}, (snapshot.get("head") or {}).get("currency")
    if not offer or not currency:
        return None
    whole = offer.get("whole_term")
    nets = [whole["net"]] if whole else [part["net"] for part in offer.get("parts") or ()]
    return Money(sum(map(Decimal, nets), Decimal(0)), currency) if nets else None
