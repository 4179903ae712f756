"""Signing: both days make the deal won, stand at step 7 and accept its paper, in one step of undo."""

from __future__ import annotations

from datetime import date

import pytest

from dealplanner.domain.choices import DocumentState, Outcome
from dealplanner.domain.steps.offer import Negotiation, Paper, Signing
from dealplanner.records import Deal, Document
from dealplanner.services.edits import Slot
from dealplanner.services.signing import can_win, signed_on, signed_paper
from dealplanner.services.winning import win
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
THEIRS, OURS = date(2026, 11, 19), date(2026, 11, 23)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return workspace.add(Deal(title="Gate renewal", step=6))


def sign(workspace: Workspace, deal: Deal, theirs: date | None, ours: date | None, what: str = "") -> None:
    for name, value in (("client_on", theirs), ("our_on", ours), ("what", what)):
        workspace.change(Slot(deal, Signing.key, name, deal.lap), value)


def paper(
    workspace: Workspace, deal: Deal, kind: Paper, number: str, state: DocumentState = DocumentState.PRESENTED
) -> Document:
    return workspace.add(
        Document(kind=kind, number=number, state=state, issued_on=date(2026, 11, 2)), deal, "documents"
    )


@pytest.mark.parametrize(
    ("theirs", "ours", "expected"),
    [
        (None, None, None),
        (THEIRS, None, None),
        (THEIRS, OURS, OURS),
        (OURS, THEIRS, OURS),
        (THEIRS, date(2026, 11, 25), None),
        (TODAY, TODAY, TODAY),
    ],
)
def test_the_later_signature_counts_once_it_has_happened(
    workspace: Workspace, deal: Deal, theirs: date | None, ours: date | None, expected: date | None
) -> None:
    sign(workspace, deal, theirs, ours)
    assert signed_on(deal, TODAY) == expected
    assert can_win(deal, TODAY) is (expected is not None)


def test_winning_is_one_step_of_undo(workspace: Workspace, deal: Deal) -> None:
    sheet = paper(workspace, deal, Paper.TERM_SHEET, "T-2026-007")
    sign(workspace, deal, THEIRS, OURS)
    assert win(workspace, deal, TODAY) is sheet
    assert (deal.outcome, deal.closed_on, deal.step) == (Outcome.WON, OURS, 7)
    assert (sheet.state, sheet.state_on) == (DocumentState.ACCEPTED, OURS)
    assert not can_win(deal, TODAY)
    workspace.undo()
    assert (deal.outcome, deal.closed_on, deal.step) == (Outcome.OPEN, None, 6)
    assert sheet.state is DocumentState.PRESENTED


def test_the_named_paper_is_the_signed_one_else_the_weightiest(workspace: Workspace, deal: Deal) -> None:
    assert signed_paper(deal) is None
    quote = paper(workspace, deal, Paper.QUOTE, "Q-2026-041")
    proposal = paper(workspace, deal, Paper.PROPOSAL, "P-2026-003")
    paper(workspace, deal, Paper.TERM_SHEET, "T-1", DocumentState.DRAFT)
    paper(workspace, deal, Paper.TERM_SHEET, "T-0", DocumentState.SUPERSEDED)
    assert signed_paper(deal) is proposal
    sign(workspace, deal, THEIRS, OURS, "Q-2026-041, 2 Nov 2026")
    assert signed_paper(deal) is quote


def test_a_paper_that_is_refused_is_not_made_accepted_twice(workspace: Workspace, deal: Deal) -> None:
    done = paper(workspace, deal, Paper.PROPOSAL, "P-2026-003", DocumentState.ACCEPTED)
    sign(workspace, deal, THEIRS, OURS)
    assert win(workspace, deal, TODAY) is None
    assert done.state is DocumentState.ACCEPTED and deal.page(Negotiation).accepted_on is None


def test_a_deal_that_stands_beyond_is_not_taken_back(workspace: Workspace, deal: Deal) -> None:
    deal.step = 7
    sign(workspace, deal, THEIRS, OURS)
    win(workspace, deal, TODAY)
    assert (deal.step, deal.outcome) == (7, Outcome.WON)
