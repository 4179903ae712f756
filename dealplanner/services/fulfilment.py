"""The plan of fulfilment: made from the signed terms, and shifted; each one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.plan_making import PlanDraft, PlanQuestion, plan_from_terms
from dealplanner.domain.plan_shift import MovedDay
from dealplanner.i18n import Phrase
from dealplanner.records import Deal, Milestone
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.facts import facts_of
from dealplanner.services.workspace import Workspace


@dataclass(frozen=True)
class MadePlan:
    """What making the plan has done, and what it could not read in the terms."""

    added: tuple[Milestone, ...]
    dated: int
    """How many milestones got a day."""
    questions: tuple[PlanQuestion, ...]


def draft_plan(deal: Deal, today: date) -> PlanDraft:
    """Return what making the plan would do now."""
    return plan_from_terms(facts_of(deal, today))


def make_plan(workspace: Workspace, deal: Deal, today: date, say: Callable[[Phrase], str] = str) -> MadePlan:
    """Take onto the plan what the terms set and it lacks, in one step of undo; again it adds nothing.

    Milestones of the term sheet are on the plan already: they are the same records.
    """
    draft = draft_plan(deal, today)
    position = max((one.position for one in deal.milestones), default=-1)
    records = {one.id: one for one in live(deal.milestones)}
    added: list[Milestone] = []
    with workspace.action():
        if draft.go_live is not None:
            workspace.change(Slot(records[draft.go_live.id], "kind"), MilestoneKind.GO_LIVE)
        for new in sorted(draft.new, key=lambda one: one.kind is not MilestoneKind.GO_LIVE):
            position += 1
            made = Milestone(title=say(new.title), kind=new.kind, due_on=new.due_on, position=position)
            made.after_id = _go_live_id(deal) if new.after_live else None
            added.append(workspace.add(made, deal, "milestones"))
        for milestone, day in draft.days:
            workspace.change(Slot(records[milestone.id], "due_on"), day)
    return MadePlan(tuple(added), len(draft.days), draft.questions)


def _go_live_id(deal: Deal) -> str | None:
    found = (one.id for one in live(deal.milestones) if one.kind is MilestoneKind.GO_LIVE)
    return next(found, None)


def apply_shift(workspace: Workspace, deal: Deal, moves: Iterable[MovedDay]) -> None:
    """Give each milestone its new day, in one step of undo."""
    records = {one.id: one for one in live(deal.milestones)}
    with workspace.action():
        for move in moves:
            workspace.change(Slot(records[move.id], "due_on"), move.after)
