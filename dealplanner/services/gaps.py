"""Makes the proposed actions that close the gaps of a deal on HOLD."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dealplanner.domain.gap_actions import GapAction
from dealplanner.i18n import Phrase
from dealplanner.records import Deal, Todo
from dealplanner.services.workspace import Workspace


def plan_gaps(
    workspace: Workspace, deal: Deal, actions: Iterable[GapAction], say: Callable[[Phrase], str]
) -> list[Todo]:
    """Add an action for each gap as one step of undo; `say` puts its words into the window’s language."""
    added = []
    with workspace.action():
        for action in actions:
            todo = Todo(
                what=say(action.words),
                person_id=action.person_id,
                due_on=action.due_on,
                closes=action.closes,
                about=action.about,
                position=max((one.position for one in deal.todos), default=-1) + 1,
            )
            added.append(workspace.add(todo, deal, "todos"))
    return added
