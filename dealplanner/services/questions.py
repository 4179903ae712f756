"""Questions for the next meeting: whom to ask what, taken back, and done once it was said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from dealplanner.domain.todos import TodoKind
from dealplanner.records import Deal, Todo
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


class Question(NamedTuple):
    """Something to ask somebody."""

    about: str
    """The judgement, as statements call it."""
    person_id: str
    what: str
    """The question in words."""


def open_questions(deal: Deal) -> list[Todo]:
    """Return the questions of a deal that wait to be asked, in the order in which they were noted."""
    return [todo for todo in live(deal.todos) if todo.kind is TodoKind.QUESTION and todo.done_on is None]


def waiting(deal: Deal, about: str, person_id: str | None) -> list[Todo]:
    """Return the open questions to one person about one judgement; seldom more than one."""
    return [todo for todo in open_questions(deal) if (todo.about, todo.person_id) == (about, person_id)]


def ask(workspace: Workspace, deal: Deal, questions: Iterable[Question]) -> list[Todo]:
    """Note questions for the next meeting, as one step of undo; one that waits already is not noted twice."""
    added = []
    with workspace.action():
        for question in questions:
            if waiting(deal, question.about, question.person_id):
                continue
            todo = Todo(
                kind=TodoKind.QUESTION,
                what=question.what,
                person_id=question.person_id,
                about=question.about,
                due_on=deal.next_on,
                position=max((one.position for one in deal.todos), default=-1) + 1,
            )
            added.append(workspace.add(todo, deal, "todos"))
    return added


def take_back(workspace: Workspace, deal: Deal, about: str, person_id: str | None) -> None:
    """Ask somebody no longer about a judgement; undo brings the question back."""
    with workspace.action():
        for todo in waiting(deal, about, person_id):
            workspace.remove(todo)


def note_answered(workspace: Workspace, deal: Deal, about: str, person_id: str | None, on: date) -> None:
    """Mark the questions to somebody about a judgement as done."""
    for todo in waiting(deal, about, person_id):
        workspace.change(Slot(todo, "done_on"), on)
