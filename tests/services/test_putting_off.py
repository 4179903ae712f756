"""Putting red flags off as records: what it refuses, what undo takes back, what the rules see."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dealplanner.domain.errors import UserError
from dealplanner.domain.flags import flags_of, put_off
from dealplanner.records import Deal
from dealplanner.services.deals import live, new_account, new_deal
from dealplanner.services.facts import deal_facts
from dealplanner.services.putting_off import find_put_off, put_off_flag, take_up_flag
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
FLAG = "no_next_action"


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    deal = new_deal(workspace, "Gate", new_account(workspace, "Brandt"))
    workspace.save()
    return deal


def raised(workspace: Workspace, deal: Deal, on: date) -> list[str]:
    return [flag.id for flag in flags_of(deal_facts(workspace, deal, on))]


def test_the_rules_leave_out_what_is_put_off_until_its_day(workspace: Workspace, deal: Deal) -> None:
    assert raised(workspace, deal, TODAY) == [FLAG]
    put_off_flag(workspace, deal, FLAG, " They call ", TODAY + timedelta(days=3))
    workspace.save()
    assert raised(workspace, deal, TODAY) == []
    ((flag, why),) = put_off(deal_facts(workspace, deal, TODAY))
    assert (flag.id, why.reason) == (FLAG, "They call")
    assert raised(workspace, deal, TODAY + timedelta(days=3)) == [FLAG]


def test_putting_off_and_taking_up_are_each_one_step_of_undo(workspace: Workspace, deal: Deal) -> None:
    put_off_flag(workspace, deal, FLAG, "They call", TODAY + timedelta(days=3))
    take_up_flag(workspace, deal, FLAG)
    assert raised(workspace, deal, TODAY) == [FLAG]
    workspace.undo()
    assert raised(workspace, deal, TODAY) == []
    workspace.undo()
    assert live(deal.puts_off) == []
    workspace.redo()
    found = find_put_off(deal, FLAG)
    assert found is not None and found.reason == "They call"


def test_a_flag_put_off_again_keeps_one_record(workspace: Workspace, deal: Deal) -> None:
    put_off_flag(workspace, deal, FLAG, "They call", TODAY + timedelta(days=3))
    put_off_flag(workspace, deal, FLAG, "They wait", TODAY + timedelta(days=9))
    (put,) = live(deal.puts_off)
    assert (put.reason, put.until) == ("They wait", TODAY + timedelta(days=9))
    workspace.undo()
    assert (put.reason, put.until) == ("They call", TODAY + timedelta(days=3))


def test_taking_up_what_is_not_put_off_changes_nothing(workspace: Workspace, deal: Deal) -> None:
    take_up_flag(workspace, deal, FLAG)
    assert not workspace.dirty


@pytest.mark.parametrize(
    ("reason", "days", "says"),
    [
        ("  ", 3, "No reason is given"),
        ("Later", 0, "does not lie ahead"),
        ("Later", -1, "does not lie ahead"),
        ("Later", 366, "more than a year away"),
    ],
)
def test_what_will_not_do_is_refused_and_changes_nothing(
    workspace: Workspace, deal: Deal, reason: str, days: int, says: str
) -> None:
    with pytest.raises(UserError, match=says):
        put_off_flag(workspace, deal, FLAG, reason, TODAY + timedelta(days=days))
    assert not workspace.dirty
    assert live(deal.puts_off) == []


def test_a_year_is_not_too_far(workspace: Workspace, deal: Deal) -> None:
    put_off_flag(workspace, deal, FLAG, "Later", TODAY + timedelta(days=365))
    assert raised(workspace, deal, TODAY + timedelta(days=364)) == []
