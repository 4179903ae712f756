"""Flags found step by step are those that the rules raise at once; an edit touches the deal that it is in."""

from __future__ import annotations

from datetime import date

import pytest

from dealplanner.domain.flags import flags_of
from dealplanner.records import Deal
from dealplanner.services.deals import new_account, new_deal, new_row
from dealplanner.services.edits import Edit, Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.noticing import deal_touched, notice
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deals(workspace: Workspace) -> list[Deal]:
    load_sample(workspace, TODAY)
    workspace.save()
    return list(workspace.session.query(Deal))


def test_the_last_step_holds_the_flags_of_the_deal(workspace: Workspace, deals: list[Deal]) -> None:
    for deal in deals:
        *steps, flags = notice(workspace, deal.id, TODAY)
        assert flags == flags_of(deal_facts(workspace, deal, TODAY))
        assert len(steps) > 10 and set(steps) == {None}


def test_a_deal_that_is_not_there_has_no_flag(workspace: Workspace) -> None:
    assert list(notice(workspace, "nowhere", TODAY)) == [None, ()]


def test_looking_changes_nothing(workspace: Workspace, deals: list[Deal]) -> None:
    for deal in deals:
        list(notice(workspace, deal.id, TODAY))
    assert not workspace.dirty


def test_an_edit_touches_its_deal_or_any(workspace: Workspace) -> None:
    account = new_account(workspace, "Brandt")
    deal = new_deal(workspace, "Gate", account)
    row = new_row(workspace, deal, "problems")
    assert deal_touched(Edit(Slot(deal, "title"), "", "Gate")) == deal.id
    assert deal_touched(Edit(Slot(row, "words"), "", "It stops")) is None, "not saved: whose it is, is open"
    workspace.save()
    assert deal_touched(Edit(Slot(row, "words"), "", "It stops")) == deal.id
    assert deal_touched(Edit(Slot(account, "name"), "", "Brandt")) is None
