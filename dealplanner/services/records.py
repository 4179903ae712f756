"""Records by table and id, saved or not yet."""

from __future__ import annotations

from dealplanner.records import KINDS, Record
from dealplanner.services.workspace import Workspace


def find_record(workspace: Workspace, table: str, record_id: str) -> Record | None:
    """Return a record, removed or not; None if there is none of that id."""
    kind = KINDS[table]
    new = (record for record in workspace.session.new if isinstance(record, kind))
    unsaved = next((record for record in new if record.id == record_id), None)
    return unsaved or workspace.session.get(kind, record_id)
