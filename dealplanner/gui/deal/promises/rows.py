"""The promises of one side as the rows of a table."""

from __future__ import annotations

from types import MappingProxyType

from dealplanner.domain.fields import Text, fields_of
from dealplanner.domain.promises import SpokenPromise
from dealplanner.i18n import N_
from dealplanner.records import Deal, Record, Todo
from dealplanner.services.deals import move_row, name_of
from dealplanner.services.edits import Slot
from dealplanner.services.promises import note_promise, promises_of
from dealplanner.services.workspace import Workspace

_ASKED = ("what", "person_id", "due_on", "done_on", "theirs")


class PromiseRows:
    """What one side promised and did not keep yet; what is kept now stays until the side is opened anew."""

    name_column = False
    named = True
    grows = True

    def __init__(self, workspace: Workspace, deal: Deal, theirs: bool) -> None:
        self._workspace, self._deal, self._theirs = workspace, deal, theirs
        declared = fields_of(Todo)
        self.fields = MappingProxyType(
            {
                "what": Text(label=N_("What was promised")),
                "due_on": declared["due_on"],
                "about": Text(label=N_("Made where")),
                "done_on": declared["done_on"],
            }
        )
        self.empty = (
            N_("They have promised nothing that is still open. Note above what they say they will do.")
            if theirs
            else N_("We have promised nothing that is still open. Note above what you say you will do.")
        )
        self._shown = {todo.id for todo in promises_of(deal, theirs)}

    def rows(self) -> list[Todo]:
        """Return the open promises, and those that were open when this was opened."""
        found = [
            todo
            for todo in promises_of(self._deal, self._theirs, with_kept=True)
            if todo.done_on is None or todo.id in self._shown
        ]
        self._shown |= {todo.id for todo in found}
        return found

    def slots(self, record: Record) -> list[Slot]:
        """Return what the form asks about one promise."""
        return [Slot(record, name) for name in _ASKED]

    def name(self, record: Record) -> str:
        """Return what was promised."""
        return name_of(record)

    def add(self) -> Record:
        """Add a promise of this side."""
        return note_promise(self._workspace, self._deal, SpokenPromise("", None), self._theirs)

    def remove(self, record: Record) -> None:
        """Put a promise away; undo brings it back."""
        self._workspace.remove(record)

    def move(self, index: int, by: int) -> None:
        """Move the promise at `index`; the most urgent still stands first."""
        move_row(self._workspace, self.rows(), index, by)
