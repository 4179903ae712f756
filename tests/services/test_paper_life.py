"""What becomes of issued papers, on real files."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from dealplanner.domain.choices import DocumentState
from dealplanner.domain.steps.offer import Negotiation, Paper
from dealplanner.records import Deal
from dealplanner.services.deals import live, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.papers import issue
from dealplanner.services.papers.life import NoSuchTurn, ReasonWanted, mark, revision_before, what_changed
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


def test_an_accepted_proposal_starts_the_negotiation_and_undo_takes_it_back(
    workspace: Workspace, deal: Deal
) -> None:
    proposal = issue(workspace, deal, profile_of(workspace), Paper.PROPOSAL, TODAY)
    mark(workspace, deal, proposal, DocumentState.ACCEPTED, TODAY)
    assert deal.page(Negotiation).accepted_on == TODAY
    workspace.undo()
    assert (proposal.state, deal.page(Negotiation).accepted_on) == (DocumentState.ISSUED, None)


def test_a_rejection_wants_a_reason_and_keeps_it(workspace: Workspace, deal: Deal) -> None:
    quote = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    with pytest.raises(ReasonWanted, match="Rejected"):
        mark(workspace, deal, quote, DocumentState.REJECTED, TODAY, " ")
    assert quote.state is DocumentState.ISSUED
    mark(workspace, deal, quote, DocumentState.REJECTED, TODAY, "Too dear for this year")
    assert (quote.state_reason, quote.state_on) == ("Too dear for this year", TODAY)


def test_a_superseded_paper_stays_so(workspace: Workspace, deal: Deal) -> None:
    first = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    with pytest.raises(NoSuchTurn):
        mark(workspace, deal, first, DocumentState.ACCEPTED, TODAY)


def test_an_offer_that_ran_out_can_still_be_accepted_but_not_presented(
    workspace: Workspace, deal: Deal
) -> None:
    quote = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    assert quote.valid_through is not None
    after = quote.valid_through + timedelta(days=1)
    with pytest.raises(NoSuchTurn, match="Expired"):
        mark(workspace, deal, quote, DocumentState.PRESENTED, after)
    mark(workspace, deal, quote, DocumentState.ACCEPTED, after)
    assert quote.state is DocumentState.ACCEPTED


def test_a_revision_tells_what_it_changes_in_words_and_money(workspace: Workspace, deal: Deal) -> None:
    first = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    assert deal.offer is not None
    line = next(one for one in live(deal.offer.lines) if one.unit_price)
    workspace.change(Slot(line, "unit_price"), line.unit_price - 500)
    second = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    assert revision_before(deal, second) is first
    assert revision_before(deal, first) is None
    found = what_changed(first, second)
    changed = {one.path[-1]: one for one in found}
    assert changed["unit_price"].by == -500
    assert changed["total"].before != changed["total"].after
    assert {one.path[0] for one in found} == {"offer"}
