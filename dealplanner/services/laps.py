"""Laps: after a “no” the deal is walked anew from what is known, and the former lap stays as it was."""

from __future__ import annotations

from dealplanner.domain.fields import fields_of
from dealplanner.domain.steps import STEPS
from dealplanner.domain.steps.trial_close import TRIAL_CLOSE
from dealplanner.records import Deal
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


def open_next_lap(workspace: Workspace, deal: Deal) -> int:
    """Begin the next lap at step 1 with the answers so far; only the trial close is asked afresh."""
    lap = deal.lap + 1
    asked_afresh = set(TRIAL_CLOSE.pages)
    with workspace.action():
        for page in (page for step in STEPS for page in step.pages):
            if not isinstance(page, type) or page in asked_afresh:
                continue
            answers = deal.page(page)
            for name in fields_of(page):
                workspace.change(Slot(deal, page.key, name, lap), getattr(answers, name))
        workspace.change(Slot(deal, "lap"), lap)
        workspace.change(Slot(deal, "step"), 1)
    return lap
