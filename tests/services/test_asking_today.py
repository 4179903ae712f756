"""Today names whom to ask how satisfied they are, by the days that the rules reckon."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dealplanner.domain.bargaining import MilestoneKind, SatisfactionRound
from dealplanner.domain.choices import Outcome
from dealplanner.domain.satisfaction import to_ask
from dealplanner.domain.stakes import Satisfaction, StakeholderKind
from dealplanner.domain.steps.fulfil import Acceptance
from dealplanner.records import Account, Deal, Milestone
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import live, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.facts import facts_of
from dealplanner.services.opinions import begin_opinion, note_opinion
from dealplanner.services.stakeholders import add_new_person
from dealplanner.services.today import DueKind, Item, agenda
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
DAY_30, DAY_90 = SatisfactionRound.DAY_30, SatisfactionRound.DAY_90


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    """Return a deal at step 7 with two people, Ann and Bob, and a committee."""
    account = workspace.add(Account(name="Hansen"))
    deal = workspace.add(Deal(title="Gate", account=account, step=7, next_on=date(2027, 3, 1)))
    for name in ("Ann", "Bob", "Board"):
        add_new_person(workspace, deal, name)
    workspace.change(Slot(live(deal.stakeholders)[2], "kind"), StakeholderKind.COMMITTEE)
    return deal


def accept(workspace: Workspace, deal: Deal, days_ago: int) -> None:
    day = TODAY - timedelta(days=days_ago)
    workspace.change(Slot(deal, Acceptance.key, "accepted_on", deal.lap), day)


def read(workspace: Workspace, deal_file: DealFile) -> list[Item]:
    workspace.save()
    found = agenda(deal_file, TODAY)
    return [item for item in (*found.due, *found.coming) if item.kind is DueKind.SATISFACTION]


def agree(workspace: Workspace, deal_file: DealFile, deal: Deal) -> list[Item]:
    """Read what Today shows, and see that the rules say the same of whoever is due within a week."""
    items = read(workspace, deal_file)
    until = TODAY + timedelta(days=7)
    ruled = {(one.who.name, one.due_on) for one in to_ask(facts_of(deal, TODAY)) if one.due_on <= until}
    assert {(name, item.on) for item in items for name in item.people.split(", ")} == ruled
    return items


def test_whoever_is_to_be_asked_is_named(workspace: Workspace, deal: Deal, deal_file: DealFile) -> None:
    accept(workspace, deal, 40)
    (item,) = agree(workspace, deal_file, deal)
    assert (item.people, item.on, item.title) == ("Ann, Bob", date(2026, 11, 14), "Gate")
    assert str(item.note) == "After 30 days"


@pytest.mark.parametrize("days", [22, 23, 30, 82, 83, 90, 500])
def test_the_days_are_those_of_the_rules(
    workspace: Workspace, deal: Deal, deal_file: DealFile, days: int
) -> None:
    accept(workspace, deal, days)
    assert len(agree(workspace, deal_file, deal)) == (days >= 23) + (days >= 83)


def test_who_answered_is_named_no_more(workspace: Workspace, deal: Deal, deal_file: DealFile) -> None:
    accept(workspace, deal, 100)
    ann, bob, _ = live(deal.stakeholders)
    begun = begin_opinion(workspace, deal, bob.id, DAY_30)
    note_opinion(workspace, deal, begin_opinion(workspace, deal, ann.id, DAY_30), Satisfaction.CONTENT, TODAY)
    assert {item.people for item in agree(workspace, deal_file, deal)} == {"Bob"}  # for both rounds
    early = TODAY - timedelta(days=65)
    note_opinion(workspace, deal, begun, Satisfaction.ANGRY, early)
    assert [item.on for item in agree(workspace, deal_file, deal)] == [TODAY - timedelta(days=10)]
    workspace.change(Slot(bob, "satisfaction_on"), TODAY)  # typed on the page
    assert agree(workspace, deal_file, deal) == []


def test_go_live_and_work_that_is_done_count_where_nothing_is_accepted(
    workspace: Workspace, deal: Deal, deal_file: DealFile
) -> None:
    work, other = (new_row(workspace, deal, "milestones") for _ in range(2))
    assert isinstance(work, Milestone) and isinstance(other, Milestone)
    workspace.change(Slot(work, "done_on"), TODAY - timedelta(days=50))
    assert agree(workspace, deal_file, deal) == []  # one is still open
    workspace.change(Slot(other, "kind"), MilestoneKind.NOTICE)
    assert agree(workspace, deal_file, deal)[0].on == TODAY - timedelta(days=20)
    workspace.change(Slot(other, "kind"), MilestoneKind.GO_LIVE)
    workspace.change(Slot(other, "done_on"), TODAY - timedelta(days=35))
    assert agree(workspace, deal_file, deal)[0].on == TODAY - timedelta(days=5)


@pytest.mark.parametrize(
    ("outcome", "step", "asked"),
    [(Outcome.WON, 6, 1), (Outcome.WON, 7, 1), (Outcome.OPEN, 6, 0), (Outcome.LOST, 7, 0)],
)
def test_only_what_is_being_fulfilled_counts(
    workspace: Workspace, deal: Deal, deal_file: DealFile, outcome: Outcome, step: int, asked: int
) -> None:
    accept(workspace, deal, 40)
    workspace.change(Slot(deal, "outcome"), outcome)
    workspace.change(Slot(deal, "step"), step)
    assert len(read(workspace, deal_file)) == asked


def test_who_has_left_is_not_asked(workspace: Workspace, deal: Deal, deal_file: DealFile) -> None:
    accept(workspace, deal, 40)
    ann = live(deal.stakeholders)[0]
    workspace.change(Slot(ann.person, "left_on"), TODAY)
    assert [item.people for item in agree(workspace, deal_file, deal)] == ["Bob"]
