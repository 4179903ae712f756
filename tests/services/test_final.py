"""A paper that has gone out is withdrawn, never undone; what came before it is undone past it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from dealplanner.domain.fields import fields_of
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Deal, Document, DocumentState
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.papers import issue
from dealplanner.services.papers.life import mark
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


@pytest.fixture
def sent(workspace: Workspace, deal: Deal) -> Callable[[], Document]:
    return lambda: issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)


def reopened(workspace: Workspace) -> Workspace:
    workspace.save()
    return Workspace(workspace.session, workspace.clock)


@pytest.mark.parametrize("later", [False, True])
def test_undo_goes_past_what_was_issued(
    workspace: Workspace, deal: Deal, sent: Callable[[], Document], later: bool
) -> None:
    workspace.change(Slot(deal, "title"), "Before")
    quote = sent()
    workspace.change(Slot(deal, "chance"), Decimal(77))
    used = reopened(workspace) if later else workspace
    assert used.undo()
    assert deal.chance != 77
    assert used.undo()
    assert deal.title == "Dispatch renewal"
    assert quote.deleted_at is None
    assert used.redo()
    assert deal.title == "Before"
    assert quote.deleted_at is None


def test_what_was_said_of_a_revision_stays_when_the_next_goes_out(
    workspace: Workspace, deal: Deal, sent: Callable[[], Document]
) -> None:
    first = sent()
    mark(workspace, deal, first, DocumentState.PRESENTED, TODAY)
    second = sent()
    workspace.undo()
    assert (first.state, second.deleted_at) == (DocumentState.SUPERSEDED, None)


def test_a_mark_can_be_taken_back_while_the_paper_is_out(
    workspace: Workspace, deal: Deal, sent: Callable[[], Document]
) -> None:
    quote = sent()
    mark(workspace, deal, quote, DocumentState.PRESENTED, TODAY)
    assert workspace.undo()
    assert quote.state is DocumentState.ISSUED
    workspace.undo()
    assert quote.deleted_at is None


def test_an_undo_past_a_paper_is_read_back(
    workspace: Workspace, deal: Deal, sent: Callable[[], Document]
) -> None:
    workspace.change(Slot(deal, "title"), "Before")
    quote = sent()
    assert workspace.undo()
    again = reopened(workspace)
    assert again.redo()
    assert (deal.title, quote.deleted_at) == ("Before", None)


def test_what_would_be_undone_is_told_by_its_field_and_whose_it_is(workspace: Workspace, deal: Deal) -> None:
    workspace.change(Slot(deal, "chance"), Decimal(77))
    assert workspace.history.last is not None
    told = str(workspace.history.last.words)
    assert "Dispatch renewal" in told
    assert told.startswith(str(fields_of(deal)["chance"].label))
    workspace.remove(deal)
    assert str(workspace.history.last.words) == "“Dispatch renewal”"
