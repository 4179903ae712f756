"""Promises as records: noted quickly, kept on a day."""

from __future__ import annotations

from datetime import date

from dealplanner.domain.promises import SpokenPromise
from dealplanner.domain.todos import TodoKind
from dealplanner.records import Deal, Todo
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


def note_promise(
    workspace: Workspace,
    deal: Deal,
    promise: SpokenPromise,
    theirs: bool,
    person_id: str | None = None,
    where: str = "",
) -> Todo:
    """Note what one side promised, to or by whom, and where it was said."""
    position = max((todo.position for todo in deal.todos), default=-1) + 1
    made = Todo(
        kind=TodoKind.PROMISE,
        what=promise.what,
        due_on=promise.due_on,
        theirs=theirs,
        person_id=person_id,
        about=where.strip(),
        position=position,
    )
    return workspace.add(made, deal, "todos")


def promises_of(deal: Deal, theirs: bool, with_kept: bool = False) -> list[Todo]:
    """Return the promises of one side, the most urgent first, what was kept at the end and only if asked."""
    found = [
        todo
        for todo in live(deal.todos)
        if todo.kind is TodoKind.PROMISE and todo.theirs is theirs and (with_kept or todo.done_on is None)
    ]
    return sorted(found, key=lambda todo: (todo.done_on is not None, todo.due_on or date.max))


def keep_promise(workspace: Workspace, todo: Todo, today: date) -> None:
    """Say that a promise was kept today."""
    with workspace.action():
        workspace.change(Slot(todo, "done_on"), today)
