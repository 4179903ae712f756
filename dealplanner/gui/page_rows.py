"""The records that a table on a wizard page shows, and what may be done with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from dealplanner.domain.fields import Field, fields_of
from dealplanner.domain.pages import Many
from dealplanner.services.deals import kind_at, move_row, name_of, new_row, rows_at, slots_in

if TYPE_CHECKING:
    from dealplanner.records import Deal, Record
    from dealplanner.services.edits import Slot
    from dealplanner.services.workspace import Workspace


class RowSource(Protocol):
    """What a table needs to know of its records."""

    @property
    def fields(self) -> Mapping[str, Field]:
        """The columns, by attribute."""
        ...

    @property
    def name_column(self) -> bool:
        """Does the table need a first column that says whose row it is?"""
        ...

    @property
    def named(self) -> bool:
        """Is a record of this kind known by a name?"""
        ...

    @property
    def grows(self) -> bool:
        """May rows be added, removed and moved?"""
        ...

    @property
    def empty(self) -> str:
        """What belongs here, said while there is nothing."""
        ...

    def rows(self) -> list[Any]:
        """Return the live records in their order."""
        ...

    def slots(self, record: Record) -> list[Slot]:
        """Return what the form asks about one record."""
        ...

    def name(self, record: Record) -> str:
        """Return what a record is known by."""
        ...

    def add(self) -> Record:
        """Add a record at the end."""
        ...

    def remove(self, record: Record) -> None:
        """Put a record away."""
        ...

    def move(self, index: int, by: int) -> None:
        """Move the record at `index` up or down."""
        ...


class PageRows:
    """The rows of one page with a table, in one deal."""

    def __init__(self, workspace: Workspace, deal: Deal, page: Many) -> None:
        self._workspace, self._deal, self._page = workspace, deal, page
        declared = fields_of(kind_at(page.of))
        self.fields = {name: declared[name] for name in page.columns or page.fields}
        self.name_column = "person_id" in declared and "person_id" not in page.fields
        # a line on the map and a score stand between two that have names, and have none themselves
        self.named = page.of not in ("ties", "scores")
        self.grows = page.grows
        self.empty = page.empty

    def rows(self) -> list[Any]:
        """Return the live records in their order."""
        return rows_at(self._deal, self._page.of)

    def slots(self, record: Record) -> list[Slot]:
        """Return what the form asks about one record."""
        return slots_in(record, self._page)

    def name(self, record: Record) -> str:
        """Return what a record is known by."""
        return name_of(record)

    def add(self) -> Record:
        """Add a record at the end."""
        return new_row(self._workspace, self._deal, self._page.of)

    def remove(self, record: Record) -> None:
        """Put a record away; undo brings it back."""
        self._workspace.remove(record)

    def move(self, index: int, by: int) -> None:
        """Move the record at `index` up or down."""
        move_row(self._workspace, self.rows(), index, by)
