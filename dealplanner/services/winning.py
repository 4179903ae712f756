"""Winning: what follows from both signatures, in one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from dealplanner.domain.choices import DocumentState, Outcome
from dealplanner.domain.papers.life import becomes, state_on
from dealplanner.i18n import Phrase
from dealplanner.records import Deal, Document
from dealplanner.services.deals import stand_at
from dealplanner.services.edits import Slot
from dealplanner.services.fulfilment import make_plan
from dealplanner.services.papers.life import mark
from dealplanner.services.signing import FULFIL, signed_on, signed_paper
from dealplanner.services.workspace import Workspace


def win(workspace: Workspace, deal: Deal, today: date, say: Callable[[Phrase], str] = str) -> Document | None:
    """Let a signed deal be won, stand at step 7, and its paper be accepted; return that paper, if any.

    The plan is made from the terms that were signed, its words put by `say`: nothing is typed twice. All is
    one step of undo. The day is that of the later signature.
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
        make_plan(workspace, deal, today, say)
    return paper if accepts else None
