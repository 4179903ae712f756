"""Laps: a “no” begins the next one, and the former stays readable."""

from __future__ import annotations

from dealplanner.domain.choices import Known
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer
from dealplanner.records import Deal
from dealplanner.services.deals import new_deal
from dealplanner.services.edits import Slot
from dealplanner.services.laps import open_next_lap
from dealplanner.services.workspace import Workspace


def _deal_with_a_no(workspace: Workspace) -> Deal:
    deal = new_deal(workspace, "Dispatch", None)
    workspace.change(Slot(deal, Funds.key, "in_place", 1), Known.YES)
    workspace.change(Slot(deal, Answer.key, "answer", 1), TrialAnswer.NO)
    workspace.change(Slot(deal, "step"), 5)
    workspace.save()
    return deal


def test_the_next_lap_goes_on_with_what_is_known(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    assert open_next_lap(workspace, deal) == 2
    assert (deal.lap, deal.step) == (2, 1)
    assert deal.page(Funds).in_place is Known.YES
    assert deal.page(Answer).answer is TrialAnswer.NONE


def test_the_lap_that_failed_stays_as_it_was(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    open_next_lap(workspace, deal)
    workspace.change(Slot(deal, Funds.key, "in_place", 2), Known.NO)
    workspace.save()
    workspace.session.expire_all()
    assert deal.page(Funds, 1).in_place is Known.YES
    assert deal.page(Answer, 1).answer is TrialAnswer.NO
    assert deal.page(Funds).in_place is Known.NO


def test_a_lap_is_undone_in_one_step(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    open_next_lap(workspace, deal)
    workspace.undo()
    assert (deal.lap, deal.step) == (1, 5)
    assert deal.page(Answer).answer is TrialAnswer.NO
