"""The course of a deal: how it ends, and how it is taken up again."""

from __future__ import annotations

from datetime import date

from dealplanner.domain.choices import Outcome
from dealplanner.records import Deal
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


def end_deal(workspace: Workspace, deal: Deal, outcome: Outcome, on: date, reason: str) -> None:
    """Say how a deal ended, as one step of undo."""
    with workspace.action():
        workspace.change(Slot(deal, "outcome"), outcome)
        workspace.change(Slot(deal, "closed_on"), on)
        workspace.change(Slot(deal, "close_reason"), reason)


def reopen_deal(workspace: Workspace, deal: Deal) -> None:
    """Take a deal up again; the reason for which it had ended stays readable."""
    with workspace.action():
        workspace.change(Slot(deal, "outcome"), Outcome.OPEN)
        workspace.change(Slot(deal, "closed_on"), None)
