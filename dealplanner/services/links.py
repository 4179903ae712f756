"""What a form can link to: the records around a deal, by name, and new ones from a name alone."""

from __future__ import annotations

from datetime import date

from dealplanner.records import KINDS, Deal, Record
from dealplanner.services.deals import (
    choices_for,
    name_of,
    new_account,
    new_activity,
    new_person,
    new_row,
    profile_of,
)
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace

_IN_DEAL = {"problem": ("problems", "words"), "competitor": ("competitors", "name")}


class DealLinks:
    """The records that the forms of one deal, or of none, can point to."""

    def __init__(self, workspace: Workspace, today: date, deal: Deal | None = None) -> None:
        self._workspace = workspace
        self._deal = deal
        self.today = today

    @property
    def currency(self) -> str:
        """Return the currency that a new amount starts with: the deal’s, else the home one."""
        return self._deal.currency if self._deal else profile_of(self._workspace).currency

    def choices(self, kind: str) -> list[tuple[str, str]]:
        """Return (id, name) of the records of `kind`, a table’s name; those nearest to the deal first."""
        return choices_for(self._workspace.session, KINDS[kind], self._deal)

    def name(self, kind: str, id_: str) -> str:
        """Return the name of one record, even of a removed one; empty where there is none."""
        return name_of(self._find(kind, id_))

    def _find(self, kind: str, id_: str) -> Record | None:
        with self._workspace.session.no_autoflush:
            found = self._workspace.session.get(KINDS[kind], id_)
        new = self._workspace.session.new  # not in the file yet
        return found or next((r for r in new if isinstance(r, KINDS[kind]) and r.id == id_), None)

    def can_create(self, kind: str) -> bool:
        """Say whether a record of `kind` may be made from a name alone."""
        return kind in ("person", "account", "activity") or (self._deal is not None and kind in _IN_DEAL)

    def create(self, kind: str, name: str) -> str:
        """Make a record of `kind` called `name`, a person at the deal’s account; return its id."""
        if kind == "person":
            return new_person(self._workspace, name, self._deal.account if self._deal else None).id
        if kind in _IN_DEAL and self._deal is not None:
            into, attribute = _IN_DEAL[kind]
            with self._workspace.action():
                record = new_row(self._workspace, self._deal, into)
                self._workspace.change(Slot(record, attribute), name)
            return record.id
        make = {"account": new_account, "activity": new_activity}[kind]
        return make(self._workspace, name).id
