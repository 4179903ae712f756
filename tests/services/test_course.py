"""The course of a deal: each deed is one step of undo, and nothing else changes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from dealplanner.domain.bargaining import EndReason
from dealplanner.domain.choices import Outcome
from dealplanner.domain.gap_actions import gap_actions
from dealplanner.domain.steps.needs import Verdict
from dealplanner.domain.verdict import wants_reason
from dealplanner.i18n import Phrase
from dealplanner.records import Deal
from dealplanner.services.course import Parting, Views, end_deal, move_deal, reopen_deal
from dealplanner.services.deals import live
from dealplanner.services.facts import deal_facts
from dealplanner.services.gaps import plan_gaps
from dealplanner.services.laps import open_next_lap
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
AGAIN = Parting(date(2027, 5, 31), "The lease ends", Decimal(38))


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return workspace.add(Deal(title="Gate renewal", step=4))


def again(deal: Deal) -> Parting:
    return Parting(deal.look_again_on, deal.look_again_event, deal.hours_saved)


def test_a_deal_that_is_let_go_keeps_all_in_one_step_of_undo(workspace: Workspace, deal: Deal) -> None:
    end_deal(workspace, deal, Outcome.STOPPED, TODAY, "No budget", AGAIN)
    assert (deal.outcome, deal.closed_on, deal.close_reason) == (Outcome.STOPPED, TODAY, "No budget")
    assert again(deal) == AGAIN
    workspace.undo()
    assert (deal.outcome, deal.closed_on, deal.close_reason) == (Outcome.OPEN, None, "")
    assert again(deal) == Parting()


def test_both_views_and_the_rival_belong_to_the_same_step_of_undo(workspace: Workspace, deal: Deal) -> None:
    views = Views(EndReason.PRICE, EndReason.TRUST, "They know Norvik", "Norvik Systems")
    end_deal(workspace, deal, Outcome.LOST, TODAY, "Norvik was cheaper", AGAIN, views)
    assert (deal.ended_by, deal.ended_by_theirs) == (EndReason.PRICE, EndReason.TRUST)
    assert (deal.their_reason, deal.lost_to) == ("They know Norvik", "Norvik Systems")
    workspace.undo()
    assert (deal.ended_by, deal.ended_by_theirs) == (EndReason.NOT_SAID, EndReason.NOT_SAID)
    assert (deal.their_reason, deal.lost_to, deal.outcome) == ("", "", Outcome.OPEN)


def test_where_parting_is_not_asked_the_day_stays(workspace: Workspace, deal: Deal) -> None:
    end_deal(workspace, deal, Outcome.STOPPED, TODAY, "No budget", AGAIN)
    reopen_deal(workspace, deal)
    end_deal(workspace, deal, Outcome.WON, TODAY, "The trial")
    assert again(deal) == AGAIN


@pytest.mark.parametrize("reason", ["", "A reference"])
def test_a_step_and_the_reason_for_it_are_one_step_of_undo(
    workspace: Workspace, deal: Deal, reason: str
) -> None:
    move_deal(workspace, deal, 5, reason)
    assert (deal.step, deal.page(Verdict).against_reason) == (5, reason)
    workspace.undo()
    assert (deal.step, deal.page(Verdict).against_reason) == (4, "")


def test_the_next_lap_asks_the_reason_anew_and_the_former_keeps_it(workspace: Workspace, deal: Deal) -> None:
    move_deal(workspace, deal, 5, "A reference")
    open_next_lap(workspace, deal)
    assert wants_reason(deal_facts(workspace, deal, TODAY))
    assert (deal.page(Verdict).against_reason, deal.page(Verdict, 1).against_reason) == ("", "A reference")


def test_gaps_are_planned_in_the_windows_language_once(workspace: Workspace, deal: Deal) -> None:
    def shout(words: Phrase) -> str:
        return str(words).upper()

    made = plan_gaps(workspace, deal, gap_actions(deal_facts(workspace, deal, TODAY)), shout)
    assert live(deal.todos) == made and len(made) == 4
    assert made[1].what == "FIND OUT: ARE THE FUNDS IN PLACE?"
    assert [todo.position for todo in made] == [0, 1, 2, 3]
    assert plan_gaps(workspace, deal, gap_actions(deal_facts(workspace, deal, TODAY)), shout) == []
    workspace.undo()
    assert live(deal.todos) == []
