"""Signing: what was signed, by whom and when."""

from __future__ import annotations

from datetime import date

from dealplanner.domain.choices import DocumentState, Outcome
from dealplanner.domain.steps.offer import Paper, Signing
from dealplanner.records import Deal, Document
from dealplanner.services.deals import live

FULFIL = 7
"""The step at which a signed deal stands."""
_NEVER = (DocumentState.DRAFT, DocumentState.SUPERSEDED)
_RANK = (Paper.TERM_SHEET, Paper.PROPOSAL, Paper.QUOTE)


def signed_on(deal: Deal, today: date) -> date | None:
    """Return the day on which the later side signed; None while a side has not, or will only."""
    page = deal.page(Signing)
    if page.client_on is None or page.our_on is None:
        return None
    last = max(page.client_on, page.our_on)
    return last if last <= today else None


def can_win(deal: Deal, today: date) -> bool:
    """Say whether both sides have signed and the deal does not stand so yet."""
    done = deal.outcome is Outcome.WON and deal.step >= FULFIL
    return signed_on(deal, today) is not None and not done


def signed_paper(deal: Deal) -> Document | None:
    """Return the issued paper that was signed: the one that is named, else the weightiest and newest."""
    issued: list[Document] = [one for one in live(deal.documents) if one.number and one.state not in _NEVER]
    said = deal.page(Signing).what
    named = [one for one in issued if said and _is_named(one, said)]
    found = sorted(named or issued, key=lambda one: (str(one.issued_on), one.revision), reverse=True)
    if named:
        return found[0]
    return next((one for kind in _RANK for one in found if one.kind is kind), None)


def _is_named(document: Document, words: str) -> bool:
    return document.number in words.replace(",", " ").split() or words.strip().startswith(document.number)
