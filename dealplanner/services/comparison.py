"""What the user does in the comparison: criteria, rivals and scores, each in one step of undo."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import cast

from dealplanner.domain.choices import CompetitorKind
from dealplanner.records import Competitor, Criterion, Deal, Record, Score
from dealplanner.services.deals import live, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


def scores_of(deal: Deal) -> dict[tuple[str | None, str | None], Score]:
    """Return the scores by the ids of their criterion and rival; of several the first that has points."""
    found: dict[tuple[str | None, str | None], Score] = {}
    for score in live(deal.scores):
        place = (score.criterion_id, score.competitor_id)
        if place not in found or (found[place].points is None and score.points is not None):
            found[place] = score
    return found


def find_score(deal: Deal, criterion: Criterion, rival: Competitor) -> Score | None:
    """Return the score of a rival as the rules take it."""
    return scores_of(deal).get((criterion.id, rival.id))


def add_score(
    workspace: Workspace, deal: Deal, criterion: Criterion, rival: Competitor, points: Decimal | None = None
) -> Score:
    """Return the score of a rival, begun with `points` where there is none; typing on is the same step."""
    present = find_score(deal, criterion, rival)
    if present is not None:
        return present
    with workspace.action(stays_open=True):
        score = cast(Score, new_row(workspace, deal, "scores"))
        workspace.change(Slot(score, "criterion_id"), criterion.id)
        workspace.change(Slot(score, "competitor_id"), rival.id)
        workspace.change(Slot(score, "points"), points)
    return score


def add_criterion(workspace: Workspace, deal: Deal) -> Criterion:
    """Add a criterion at the end."""
    return cast(Criterion, new_row(workspace, deal, "criteria"))


def add_competitor(
    workspace: Workspace, deal: Deal, name: str = "", kind: CompetitorKind = CompetitorKind.RIVAL
) -> Competitor:
    """Add a competitor at the end."""
    with workspace.action():
        added = cast(Competitor, new_row(workspace, deal, "competitors"))
        workspace.change(Slot(added, "name"), name)
        workspace.change(Slot(added, "kind"), kind)
    return added


def add_usual_rivals(
    workspace: Workspace, deal: Deal, names: Mapping[CompetitorKind, str]
) -> list[Competitor]:
    """Add a rival for each of the kinds in `names` that the deal has none of, in one step of undo."""
    present = {rival.kind for rival in live(deal.competitors)}
    with workspace.action():
        return [
            add_competitor(workspace, deal, name, kind) for kind, name in names.items() if kind not in present
        ]


def remove_compared(workspace: Workspace, deal: Deal, record: Criterion | Competitor) -> None:
    """Remove a criterion or a rival with its scores; undo brings all of it back."""
    with workspace.action():
        for score in live(deal.scores):
            if record.id in (score.criterion_id, score.competitor_id):
                workspace.remove(score)
        workspace.remove(cast(Record, record))
