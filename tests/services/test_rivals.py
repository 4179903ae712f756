"""One deal beside the others, from a real file: hours of todos, own history, what is left out."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import OwnHistory
from dealplanner.domain.own_history import chance_by_history
from dealplanner.domain.quick_note import NoHours
from dealplanner.domain.todos import TodoKind
from dealplanner.records import Account, Deal, Todo
from dealplanner.services.deals import new_deal
from dealplanner.services.effort import note_work
from dealplanner.services.exchange.imports import carry_out, existing_in, read_files
from dealplanner.services.facts import deal_facts
from dealplanner.services.rivals import open_deals, own_history, plain_connection
from dealplanner.services.workspace import Workspace
from dealplanner.storage.rivals import _HISTORY

TODAY = date(2026, 11, 24)


def euro(amount: int) -> Money:
    return Money(Decimal(amount), "EUR")


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return new_deal(workspace, "Gate", workspace.add(Account(name="Brandt")))


def rival(workspace: Workspace, title: str, value: int = 1_000, **more: Any) -> Deal:
    known = {"chance": Decimal(50), "hours_planned": Decimal(10), "value": euro(value)}
    return workspace.add(Deal(title=title, **{**known, **more}))


def test_what_was_done_counts_in_other_deals_too(workspace: Workspace, deal: Deal) -> None:
    other = rival(workspace, "Other", hours_spent=Decimal(10))
    for hours in (Decimal("7.5"), Decimal("2.5"), None):
        workspace.add(Todo(what="Visit", hours=hours), other, "todos")
    workspace.remove(workspace.add(Todo(what="Removed", hours=Decimal(80)), other, "todos"))
    workspace.save()
    (found,) = open_deals(workspace.session, deal)
    assert found.per_hour == Money(Decimal("25.00"), "EUR")  # 500 over 10 + 7.5 + 2.5 hours
    assert deal_facts(workspace, other, TODAY).hours_spent == 20


def test_the_best_come_first_and_the_facts_hold_those_of_one_currency(
    workspace: Workspace, deal: Deal
) -> None:
    for number in (3, 1, 2):
        rival(workspace, f"R{number}", number * 1_000)
    rival(workspace, "Dollars", value=0, hours_planned=Decimal(1)).value = Money(Decimal(9_000), "USD")
    workspace.save()
    assert [one.title for one in open_deals(workspace.session, deal)] == ["Dollars", "R3", "R2", "R1"]
    assert [one.title for one in open_deals(workspace.session, deal, "EUR", 2)] == ["R3", "R2"]
    assert deal_facts(workspace, deal, TODAY).other_deals == ()  # nothing of its own to compare with
    deal.value, deal.chance, deal.hours_planned = euro(500), Decimal(10), Decimal(10)
    assert [one.title for one in deal_facts(workspace, deal, TODAY).other_deals] == ["R3", "R2", "R1"]
    assert deal_facts(workspace, deal, TODAY, compared=False).other_deals == ()


def test_own_history_counts_who_came_as_far(workspace: Workspace, deal: Deal) -> None:
    for outcome, step in (
        (Outcome.WON, 7),
        (Outcome.WON, 2),  # a won deal has passed all steps, wherever it was left standing
        (Outcome.LOST, 3),
        (Outcome.STOPPED, 4),
        (Outcome.LOST, 6),
        (Outcome.OPEN, 7),
    ):
        rival(workspace, str(outcome), outcome=outcome, step=step, closed_on=TODAY)
    workspace.remove(rival(workspace, "Removed", outcome=Outcome.WON, step=7, closed_on=TODAY))
    workspace.save()
    assert own_history(workspace.session, 1) == OwnHistory(won=2, ended=5)
    assert own_history(workspace.session, 4) == OwnHistory(won=2, ended=4)
    assert own_history(workspace.session, 7) == OwnHistory(won=2, ended=2)
    deal.step = 4
    assert deal_facts(workspace, deal, TODAY).history == OwnHistory(won=2, ended=4)
    assert deal_facts(workspace, deal, TODAY, compared=False).history == OwnHistory()
    deal.outcome = Outcome.LOST
    assert deal_facts(workspace, deal, TODAY).history == OwnHistory()


def test_how_far_a_deal_came_that_ended_before_this_file_is_not_known(
    workspace: Workspace, deal: Deal
) -> None:
    for outcome, step in ((Outcome.WON, 7), (Outcome.LOST, 2)):
        for closed_on in (TODAY - timedelta(days=1), None):
            rival(workspace, "Old", outcome=outcome, step=step, closed_on=closed_on)
    workspace.save()
    assert own_history(workspace.session, 2) == OwnHistory(won=2, ended=4)
    assert own_history(workspace.session, 3) == OwnHistory()  # else every deal at step 3 would look won


def test_history_is_counted_from_an_index_alone(workspace: Workspace) -> None:
    bound = {"step": 4, "spoken_with": 2}
    plan = plain_connection(workspace.session).execute(f"EXPLAIN QUERY PLAN {_HISTORY}", bound).fetchall()
    assert "COVERING INDEX ix_deal_history" in str(plan)


def test_work_is_noted_from_one_line_and_undone_at_once(workspace: Workspace, deal: Deal) -> None:
    todo = note_work(workspace, deal, "Call with Helga 1.5", TodoKind.CALL, TODAY)
    workspace.save()
    assert (todo.what, todo.kind, todo.done_on) == ("Call with Helga", TodoKind.CALL, TODAY)
    assert deal_facts(workspace, deal, TODAY).hours_spent == Decimal("1.5")
    with pytest.raises(NoHours):
        note_work(workspace, deal, "Call with Helga", TodoKind.CALL, TODAY)
    assert workspace.undo()
    assert deal_facts(workspace, deal, TODAY).hours_spent is None


def test_history_of_the_real_opportunities_equals_a_plain_count(
    workspace: Workspace, real_data: Path, deal: Deal
) -> None:
    folder = real_data / "crm-sales"
    files = sorted(folder.glob("*.csv"), reverse=True)
    carry_out(workspace, read_files(files, existing_in(workspace)))
    with (folder / "sales_pipeline.csv").open(newline="", encoding="utf-8") as stream:
        stages = [row["deal_stage"] for row in csv.DictReader(stream) if row["account"]]
    won, lost = stages.count("Won"), stages.count("Lost")
    history = own_history(workspace.session, 1)
    assert history == OwnHistory(won=won, ended=won + lost)
    chance = chance_by_history(history)
    assert chance is not None
    assert abs(chance - Decimal(100 * won) / (won + lost)) <= Decimal("0.5")
    assert own_history(workspace.session, 3) == OwnHistory()  # the list tells not how far the lost came
