"""An account with its subsidiaries, from a real file: rolled up, circle-safe, people over time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome
from dealplanner.domain.relationship import Presence
from dealplanner.domain.stakes import RelationshipLevel, Role
from dealplanner.records import Account, Deal, Person, Stakeholder, Todo
from dealplanner.services.accounts import Family, read_family
from dealplanner.services.deal_file import DealFile
from dealplanner.services.edits import Slot
from dealplanner.services.lists import DEALS, Ask, next_page
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def holding(workspace: Workspace) -> Account:
    """Return an account with two levels below it, and a deal at each."""
    holding = workspace.add(Account(name="Holding", level=RelationshipLevel.VENDOR))
    yard = workspace.add(Account(name="Yard", parent=holding))
    gate = workspace.add(Account(name="Gate", parent=yard))
    workspace.add(Account(name="Somebody else"))
    for account, title, value, outcome in (
        (holding, "Map", 100, Outcome.WON),
        (yard, "Scale", 200, Outcome.OPEN),
        (gate, "Sensor", 400, Outcome.STOPPED),
    ):
        deal = Deal(title=title, account=account, outcome=outcome, value=Money(Decimal(value), "EUR"))
        deal.chance, deal.hours_spent, deal.hours_saved = Decimal(50), Decimal(1), Decimal(5)
        workspace.add(deal)
        workspace.add(Todo(what="Visit", hours=Decimal("0.5")), deal, "todos")
    workspace.save()
    return holding


@pytest.fixture
def read(deal_file: DealFile) -> Callable[[Account], Family]:
    return lambda account: read_family(deal_file.connection, account.id, TODAY)


def test_deals_of_all_levels_are_rolled_up(holding: Account, read: Callable[[Account], Family]) -> None:
    family = read(holding)
    assert [(one.name, one.depth) for one in family.members] == [("Holding", 0), ("Yard", 1), ("Gate", 2)]
    assert family.members[0].level is RelationshipLevel.VENDOR
    assert [(deal.title, family.name_of(deal.account_id)) for deal in family.deals] == [
        ("Map", "Holding"),
        ("Scale", "Yard"),
        ("Sensor", "Gate"),
    ]
    sums = family.sums
    assert (sums.open.count, sums.won.count, sums.stopped.count) == (1, 1, 1)
    assert sums.expected.amounts == (Money(Decimal("100.00"), "EUR"),)
    assert (sums.hours_spent, sums.hours_saved) == (Decimal("4.5"), Decimal(5))  # hours of todos too
    assert family.members[0].own.hours_spent == Decimal("1.5")
    assert family.members[1].sums.hours_spent == 3


def test_the_way_up_ends_at_the_top_and_in_a_circle(
    holding: Account, workspace: Workspace, deal_file: DealFile, read: Callable[[Account], Family]
) -> None:
    gate = next(a for a in workspace.session.query(Account) if a.name == "Gate")
    assert [name for _, name in read(gate).way_up] == ["Yard", "Holding"]
    workspace.change(Slot(holding, "parent_id"), gate.id)
    workspace.save()
    assert [name for _, name in read(gate).way_up] == ["Yard", "Holding"]
    family = read(gate)
    assert [one.name for one in family.members] == ["Gate", "Holding", "Yard"]
    assert len(family.deals) == 3
    assert family.sums.hours_spent == Decimal("4.5")


def test_what_is_removed_is_left_out(
    holding: Account, workspace: Workspace, read: Callable[[Account], Family]
) -> None:
    yard = next(a for a in workspace.session.query(Account) if a.name == "Yard")
    workspace.remove(yard)
    workspace.save()
    assert [one.name for one in read(holding).members] == ["Holding"]
    workspace.remove(holding)
    workspace.save()
    assert [deal.title for deal in read(holding).deals] == ["Map"]


def test_people_are_told_over_time_with_what_they_have_to_say(
    holding: Account, workspace: Workspace, read: Callable[[Account], Family]
) -> None:
    deal = next(d for d in workspace.session.query(Deal) if d.title == "Scale")
    ann = workspace.add(Person(name="Ann", account=deal.account, since_on=TODAY - timedelta(days=9)))
    bob = workspace.add(Person(name="Bob", account=holding, job="Head"))
    workspace.add(Person(name="Cid", account=holding, left_on=TODAY - timedelta(days=3)))
    lawyer = workspace.add(Person(name="Dora"))
    met = {ann: TODAY - timedelta(days=2), bob: None, lawyer: TODAY - timedelta(days=20)}
    for person, day in met.items():
        roles = (Role.BOSS, Role.COACH) if person is bob else ()
        workspace.add(Stakeholder(person=person, roles=roles, met_on=day), deal, "stakeholders")
    workspace.save()
    people = read(holding).people
    assert [(one.name, one.presence) for one in people] == [
        ("Ann", Presence.NEW),
        ("Bob", Presence.THERE),
        ("Dora", Presence.THERE),  # at no account, but with a say in a deal there
        ("Cid", Presence.LEFT),
    ]
    assert [(say.deal, say.roles) for say in people[1].says] == [("Scale", (Role.BOSS, Role.COACH))]
    assert [one.met_on for one in people] == [met[ann], None, met[lawyer], None]
    assert (people[0].account, people[2].account, people[1].job) == ("Yard", "", "Head")


def test_the_list_of_deals_holds_those_of_the_whole_family(holding: Account, deal_file: DealFile) -> None:
    rows = next_page(deal_file, DEALS, Ask(within=("family", holding.id)))
    assert [row.values[:2] for row in rows] == [("Map", "Holding"), ("Scale", "Yard"), ("Sensor", "Gate")]


def test_a_crowd_is_read_whole(crowded: DealFile) -> None:
    family = read_family(crowded.connection, "a00000", TODAY)
    assert [one.id for one in family.members] == ["a00000", "a00001"]
    assert len(family.deals) == 4
