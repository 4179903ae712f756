"""The course of a deal: how it goes on, how it ends, and how it is taken up again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dealplanner.domain.bargaining import EndReason
from dealplanner.domain.choices import Outcome
from dealplanner.domain.steps.needs import Verdict
from dealplanner.records import Deal
from dealplanner.services.deals import stand_at
from dealplanner.services.edits import Slot
from dealplanner.services.papers.blocks import note_won
from dealplanner.services.workspace import Workspace


@dataclass(frozen=True)
class Parting:
    """When we look again at a deal that is let go, and what letting it go saves."""

    look_again_on: date | None = None
    look_again_event: str = ""
    hours_saved: Decimal | None = None


@dataclass(frozen=True)
class Views:
    """What decided a deal, as we see it and as they do, and who got it instead."""

    ours: EndReason = EndReason.NOT_SAID
    theirs: EndReason = EndReason.NOT_SAID
    their_words: str = ""
    lost_to: str = ""


def move_deal(workspace: Workspace, deal: Deal, step: int, against: str = "") -> None:
    """Let a deal stand at another step, as one step of undo; `against` says why, against the verdict."""
    with workspace.action():
        if against:
            note_against(workspace, deal, against)
        stand_at(workspace, deal, step)


def note_against(workspace: Workspace, deal: Deal, reason: str) -> None:
    """Note why one goes on against the verdict; it stays with the lap."""
    workspace.change(Slot(deal, Verdict.key, "against_reason", deal.lap), reason)


def end_deal(
    workspace: Workspace,
    deal: Deal,
    outcome: Outcome,
    on: date,
    reason: str,
    parting: Parting | None = None,
    views: Views | None = None,
) -> None:
    """Say how a deal ended, as one step of undo; what is not given stays as it is.

    Words of the library that stood in its accepted proposal have won with it.
    """
    with workspace.action():
        workspace.change(Slot(deal, "outcome"), outcome)
        workspace.change(Slot(deal, "closed_on"), on)
        workspace.change(Slot(deal, "close_reason"), reason)
        if views is not None:
            workspace.change(Slot(deal, "ended_by"), views.ours)
            workspace.change(Slot(deal, "ended_by_theirs"), views.theirs)
            workspace.change(Slot(deal, "their_reason"), views.their_words)
            workspace.change(Slot(deal, "lost_to"), views.lost_to)
        if parting is not None:
            workspace.change(Slot(deal, "look_again_on"), parting.look_again_on)
            workspace.change(Slot(deal, "look_again_event"), parting.look_again_event)
            workspace.change(Slot(deal, "hours_saved"), parting.hours_saved)
        note_won(workspace, deal, on)


def reopen_deal(workspace: Workspace, deal: Deal) -> None:
    """Take a deal up again; why it had ended and when to look again stay readable."""
    with workspace.action():
        workspace.change(Slot(deal, "outcome"), Outcome.OPEN)
        workspace.change(Slot(deal, "closed_on"), None)
