"""Laps: after a “no” the deal is walked anew from what is known, and the former lap stays as it was."""

from __future__ import annotations

from datetime import date

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.fields import fields_of
from dealplanner.domain.laps import LapWork, key_of, lap_work, weakest_answers
from dealplanner.domain.steps import STEPS
from dealplanner.domain.steps.needs import Verdict
from dealplanner.domain.steps.trial_close import TRIAL_CLOSE
from dealplanner.domain.steps.trial_close import Answer as TrialAnswered
from dealplanner.records import Deal, Lap
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.keeping import kept_copy
from dealplanner.services.workspace import Workspace

OPENED_WITH = "weakest"
"""Where a kept lap names the weak answers that the lap after it began with."""


def open_next_lap(workspace: Workspace, deal: Deal, today: date | None = None) -> int:
    """Keep the present lap whole and begin the next one, as one step of undo; return its number.

    The new lap goes on from the answers so far, at step 1; only the trial close is asked afresh, and why
    one goes on against the verdict.
    """
    day = today or workspace.clock().date()
    former = _kept(workspace, deal, day)
    lap = deal.lap + 1
    asked_afresh = {*TRIAL_CLOSE.pages, Verdict}
    with workspace.action():
        workspace.add(former, deal, "laps")
        for page in (page for step in STEPS for page in step.pages):
            if not isinstance(page, type) or page in asked_afresh:
                continue
            answers = deal.page(page)
            for name in fields_of(page):
                workspace.change(Slot(deal, page.key, name, lap), getattr(answers, name))
        workspace.change(Slot(deal, "lap"), lap)
        workspace.change(Slot(deal, "step"), 1)
    return lap


def _kept(workspace: Workspace, deal: Deal, today: date) -> Lap:
    facts = deal_facts(workspace, deal, today, compared=False)
    answered = deal.page(TrialAnswered)
    opens_with = [key_of(want) for want in weakest_answers(facts)]
    return Lap(
        number=deal.lap,
        ended_on=answered.on or today,
        reason=answered.words,
        kept={**kept_copy(deal), OPENED_WITH: opens_with},
        position=len(deal.laps),
    )


def former_laps(deal: Deal) -> list[Lap]:
    """Return the laps that have ended, the newest first."""
    return sorted(live(deal.laps), key=lambda lap: int(lap.number), reverse=True)


def present_work(deal: Deal, facts: DealFacts) -> LapWork:
    """Return what the present lap has to mend; in the first one all that is weak."""
    former = next((lap for lap in former_laps(deal) if lap.number == deal.lap - 1), None)
    kept = former.kept if former is not None and isinstance(former.kept, dict) else {}
    keys = kept.get(OPENED_WITH)
    return lap_work(facts, keys if isinstance(keys, list) else None)
