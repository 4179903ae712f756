"""Promises on Today: by the same reads as every todo, theirs with a word."""

from __future__ import annotations

from datetime import date, timedelta

from dealplanner.domain.todos import TodoKind
from dealplanner.records import Todo
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import new_account, new_deal
from dealplanner.services.today import DueKind, agenda

TODAY = date(2026, 11, 24)


def test_promises_of_both_sides_appear_on_today_until_they_are_kept(deal_file: DealFile) -> None:
    workspace = deal_file.workspace
    deal = new_deal(workspace, "Dispatch", new_account(workspace, "Brandt"))
    for what, theirs, done in (("Price list", False, None), ("Data", True, None), ("Kept", False, TODAY)):
        workspace.add(
            Todo(
                kind=TodoKind.PROMISE,
                what=what,
                theirs=theirs,
                due_on=TODAY - timedelta(days=1),
                done_on=done,
            ),
            deal,
            "todos",
        )
    workspace.save()
    due = {item.words: item for item in agenda(deal_file, TODAY).due}
    assert set(due) == {"Price list", "Data"}
    assert due["Price list"].kind is DueKind.PROMISE
    assert due["Price list"].note is None
    assert str(due["Data"].note) == "their promise: ask for it"
