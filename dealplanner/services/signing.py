"""Signing: what was signed, and what follows from it in one step of undo."""

from __future__ import annotations

from datetime import date

from dealplanner.domain.choices import DocumentState, Outcome
from dealplanner.domain.papers.life import becomes, state_on
from dealplanner.domain.steps.offer import Paper, Signing
from dealplanner.records import Deal, Document
from dealplanner.services.deals import live, stand_at
from dealplanner.services.edits import Slot
from dealplanner.services.papers.life import mark
from dealplanner.services.workspace import Workspace

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


def win(workspace: Workspace, deal: Deal, today: date) -> Document | None:
    """Let a signed deal be won, stand at step 7, and its paper be accepted; return that paper, if any.

    All is one step of undo. The day is that of the later signature.
    """
    on = signed_on(deal, today)
    assert on is not None, "both sides have signed"
    paper = signed_paper(deal)
    with workspace.action():
        workspace.change(Slot(deal, "outcome"), Outcome.WON)
        workspace.change(Slot(deal, "closed_on"), on)
        stand_at(workspace, deal, max(deal.step, FULFIL))
        accepts = paper is not None and DocumentState.ACCEPTED in becomes(
            state_on(paper.state, paper.valid_through, on)
        )
        if paper is not None and accepts:
            mark(workspace, deal, paper, DocumentState.ACCEPTED, on)
    return paper if accepts else None
