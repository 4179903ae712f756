"""Today reads the file itself: todos by their day, and deals that were let go by the day to look again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from dealplanner.domain.choices import Outcome
from dealplanner.domain.flags.course import no_next_action
from dealplanner.domain.todos import Closes, TodoKind
from dealplanner.records import Account, Deal, Person, Todo
from dealplanner.services.course import Parting, end_deal, reopen_deal
from dealplanner.services.deal_file import DealFile
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.today import MADE_OF, Agenda, DueKind, Item, Nearness, agenda
from dealplanner.services.workspace import Workspace
from dealplanner.storage.agenda import _LOOK_AGAIN, _TODOS

TODAY = date(2026, 11, 24)
Read = Callable[[], Agenda]


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    account = workspace.add(Account(name="Hansen"))
    return workspace.add(Deal(title="Gate renewal", account=account, step=5, next_on=date(2027, 3, 1)))


@pytest.fixture
def read(workspace: Workspace, deal_file: DealFile) -> Read:
    def read() -> Agenda:
        workspace.save()
        return agenda(deal_file, TODAY)

    return read


def let_go(workspace: Workspace, deal: Deal, on: date | None, outcome: Outcome = Outcome.STOPPED) -> None:
    parting = Parting(look_again_on=on, look_again_event="The lease ends")
    end_deal(workspace, deal, outcome, date(2026, 5, 4), "No budget\nthis year", parting)


def of(items: tuple[Item, ...], kind: DueKind) -> list[Item]:
    return [item for item in items if item.kind is kind]


@pytest.mark.parametrize("outcome", [Outcome.STOPPED, Outcome.LOST])
@pytest.mark.parametrize("days", [0, -1, -400])
def test_a_deal_that_was_let_go_wakes_on_its_day(
    workspace: Workspace, deal: Deal, read: Read, outcome: Outcome, days: int
) -> None:
    let_go(workspace, deal, TODAY + timedelta(days=days), outcome)
    (item,) = read().due
    assert (item.kind, item.deal_id, item.words) == (DueKind.LOOK_AGAIN, deal.id, "The lease ends")
    assert str(item.note) == "let go because: No budget this year"
    assert (item.account, item.nearness) == ("Hansen", Nearness.PARKED)


def test_it_is_prepared_for_a_week_before(workspace: Workspace, deal: Deal, read: Read) -> None:
    let_go(workspace, deal, TODAY + timedelta(days=7))
    found = read()
    assert (found.due, [item.kind for item in found.coming]) == ((), [DueKind.LOOK_AGAIN])


@pytest.mark.parametrize("on", [None, TODAY + timedelta(days=8)])
def test_it_sleeps_before(workspace: Workspace, deal: Deal, read: Read, on: date | None) -> None:
    let_go(workspace, deal, on)
    assert read().is_empty


def test_a_deal_that_is_taken_up_again_wakes_no_more_and_keeps_its_day(
    workspace: Workspace, deal: Deal, read: Read
) -> None:
    let_go(workspace, deal, TODAY)
    reopen_deal(workspace, deal)
    assert read().due == ()
    assert (deal.outcome, deal.closed_on) == (Outcome.OPEN, None)
    assert (deal.look_again_on, deal.look_again_event) == (TODAY, "The lease ends")
    assert deal.close_reason == "No budget\nthis year"


@pytest.mark.parametrize("outcome", [Outcome.OPEN, Outcome.WON])
def test_only_what_was_let_go_wakes(workspace: Workspace, deal: Deal, read: Read, outcome: Outcome) -> None:
    workspace.change(Slot(deal, "look_again_on"), TODAY)
    workspace.change(Slot(deal, "outcome"), outcome)
    assert of(read().due, DueKind.LOOK_AGAIN) == []


def test_a_removed_deal_wakes_no_more(workspace: Workspace, deal: Deal, read: Read) -> None:
    let_go(workspace, deal, TODAY)
    workspace.remove(deal)
    assert read().is_empty


@pytest.mark.parametrize("kind", list(TodoKind))
def test_a_todo_of_every_kind_shows_when_it_is_due(
    workspace: Workspace, deal: Deal, read: Read, kind: TodoKind
) -> None:
    helga = workspace.add(Person(name="Helga Brandt"))
    workspace.add(
        Todo(kind=kind, what="Are the funds in place?", due_on=TODAY, person_id=helga.id), deal, "todos"
    )
    (item,) = read().due
    assert (str(item.kind), item.kind.label) == (str(kind), kind.label)
    assert (item.words, item.people, item.nearness) == (
        *("Are the funds in place?", "Helga Brandt"),
        Nearness.CLOSING,
    )


def test_an_action_says_which_gap_it_closes(workspace: Workspace, deal: Deal, read: Read) -> None:
    workspace.add(Todo(what="Ask", due_on=TODAY, closes=Closes.BUDGET), deal, "todos")
    workspace.add(Todo(what="Write", due_on=TODAY), deal, "todos")
    assert {item.words: str(item.note) for item in read().due} == {
        "Ask": "closes the gap “Budget has passed”",
        "Write": "None",
    }


def test_todos_are_late_due_or_coming(workspace: Workspace, deal: Deal, read: Read) -> None:
    for days in (-3, 0, 1, 7, 8):
        workspace.add(Todo(what=f"in {days}", due_on=TODAY + timedelta(days=days)), deal, "todos")
    found = read()
    assert [item.words for item in found.due] == ["in -3", "in 0"]
    assert [item.words for item in found.coming] == ["in 1", "in 7"]


def test_what_is_done_removed_empty_or_without_a_day_is_not_due(
    workspace: Workspace, deal: Deal, read: Read
) -> None:
    workspace.add(Todo(what="done", due_on=TODAY, done_on=TODAY), deal, "todos")
    workspace.add(Todo(what="  ", due_on=TODAY), deal, "todos")
    workspace.add(Todo(what="some day"), deal, "todos")
    workspace.remove(workspace.add(Todo(what="removed", due_on=TODAY), deal, "todos"))
    assert read().is_empty


def test_the_todos_of_a_deal_that_was_let_go_are_not_due(
    workspace: Workspace, deal: Deal, read: Read
) -> None:
    workspace.add(Todo(what="Ask", due_on=TODAY), deal, "todos")
    let_go(workspace, deal, None)
    assert read().due == ()


@pytest.mark.parametrize("kind", list(TodoKind))
@pytest.mark.parametrize("theirs", [True, False])
@pytest.mark.parametrize("days", [None, -1, 0, 30])
@pytest.mark.parametrize("gone", ["", "done", "removed"])
def test_a_deal_ages_only_where_its_flag_says_that_nothing_comes_next(
    workspace: Workspace,
    deal: Deal,
    read: Read,
    kind: TodoKind,
    theirs: bool,
    days: int | None,
    gone: str,
) -> None:
    workspace.change(Slot(deal, "next_on"), None)
    due = None if days is None else TODAY + timedelta(days=days)
    todo = workspace.add(Todo(kind=kind, what="Ask", theirs=theirs, due_on=due), deal, "todos")
    if gone == "removed":
        workspace.remove(todo)
    elif gone:
        workspace.change(Slot(todo, "done_on"), TODAY)
    flags = list(no_next_action(deal_facts(workspace, deal, TODAY)))
    assert [item.deal_id for item in read().ageing] == [deal.id] * len(flags)


def test_today_is_read_again_when_a_todo_changes() -> None:
    assert {"todo", "deal", "person"} <= MADE_OF


def test_the_days_are_found_by_their_indices(deal_file: DealFile) -> None:
    for statement, index in ((_LOOK_AGAIN, "ix_deal_look_again_on"), (_TODOS, "ix_todo_done_on_due_on")):
        plan = deal_file.connection.execute(f"EXPLAIN QUERY PLAN {statement}", {"until": "2026-12-01"})
        assert index in "\n".join(row[3] for row in plan)
