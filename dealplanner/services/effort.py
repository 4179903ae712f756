"""Work that is noted on a deal with the hours that it took."""

from __future__ import annotations

from datetime import date

from dealplanner.domain.quick_note import read_note
from dealplanner.domain.todos import TodoKind
from dealplanner.records import Deal, Todo
from dealplanner.services.workspace import Workspace


def note_work(workspace: Workspace, deal: Deal, line: str, kind: TodoKind, on: date) -> Todo:
    """Keep what was done on the day `on`, read from a line such as “call with Helga 1.5”.

    Raises a UserError where the line says no work or no hours.
    """
    note = read_note(line)
    position = max((todo.position for todo in deal.todos), default=-1) + 1
    done = Todo(kind=kind, what=note.what, hours=note.hours, done_on=on, position=position)
    return workspace.add(done, deal, "todos")
