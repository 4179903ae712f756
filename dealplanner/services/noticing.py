"""The red flags of a deal, found in steps so small that nobody waits for one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import inspect

from dealplanner.domain.flags import RedFlag, flags_of
from dealplanner.records import Deal, Record
from dealplanner.services.edits import Edit
from dealplanner.services.facts import deal_facts
from dealplanner.services.workspace import Workspace


def notice(workspace: Workspace, deal_id: str, today: date) -> Iterator[tuple[RedFlag, ...] | None]:
    """Read one deal list by list, judge it, and yield its flags last; None after every step before.

    Between two steps the caller may do anything, edits too: what is judged is what is there at the end.
    """
    deal = workspace.session.get(Deal, deal_id)
    yield None
    if deal is None:
        yield ()
        return
    for relation in inspect(Deal).relationships:
        getattr(deal, relation.key)  # reads it, once
        yield None
    for stakeholder in deal.stakeholders:
        _ = stakeholder.person
        yield None
    facts = deal_facts(workspace, deal, today, compared=False)
    yield None
    yield flags_of(facts)


def deal_touched(edit: Edit) -> str | None:
    """Return the id of the only deal whose flags an edit may change; None where it may change any."""
    record: Record = edit.slot.record
    if isinstance(record, Deal):
        return record.id
    found = getattr(record, "deal_id", None)  # an unsaved record does not know its deal yet
    return found if isinstance(found, str) and found else None
