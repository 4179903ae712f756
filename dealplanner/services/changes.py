"""Notes whether anything has changed since the last talk, with the day on which it was asked."""

from __future__ import annotations

from datetime import date

from dealplanner.domain.changes import is_asked
from dealplanner.domain.steps.trial_close import Changed, Signals
from dealplanner.records import Deal
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


def asked_today(deal: Deal, today: date) -> bool:
    """Say whether the question was answered today."""
    return is_asked(deal.page(Signals), today)


def note_change(workspace: Workspace, deal: Deal, today: date, changed: Changed, what: str = "") -> None:
    """Note the answer with its day, and what has changed after a yes; one step of undo, or part of one."""
    with workspace.action():
        workspace.change(Slot(deal, Signals.key, "changed", deal.lap), changed)
        if changed is Changed.YES:
            workspace.change(Slot(deal, Signals.key, "what_changed", deal.lap), what)
        workspace.change(Slot(deal, Signals.key, "asked_on", deal.lap), today)
