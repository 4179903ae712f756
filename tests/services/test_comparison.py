"""The comparison and the solution trace as records: made when typed, undone in one step."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dealplanner.domain.choices import CompetitorKind
from dealplanner.domain.comparison import comparison
from dealplanner.records import Competitor, Criterion, Deal, Line, Score
from dealplanner.services.comparison import (
    add_competitor,
    add_criterion,
    add_score,
    add_usual_rivals,
    find_score,
    remove_compared,
)
from dealplanner.services.deals import live, new_account, new_deal, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.facts import facts_of
from dealplanner.services.trace import solve_with
from dealplanner.services.workspace import Workspace

NAMES = {
    CompetitorKind.NOTHING: "Doing nothing",
    CompetitorKind.IN_HOUSE: "In-house",
    CompetitorKind.POSTPONE: "Postponing",
}


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return new_deal(workspace, "Gate", new_account(workspace, "Hansen"))


@pytest.fixture
def compared(workspace: Workspace, deal: Deal) -> tuple[Criterion, Competitor]:
    return add_criterion(workspace, deal), add_competitor(workspace, deal, "Norvik AG")


def test_a_score_is_made_when_it_is_first_typed_and_typing_on_is_the_same_step(
    workspace: Workspace, deal: Deal, compared: tuple[Criterion, Competitor]
) -> None:
    assert find_score(deal, *compared) is None
    score = add_score(workspace, deal, *compared, Decimal(1))
    workspace.change(Slot(score, "points"), Decimal(10))
    workspace.save()
    assert find_score(deal, *compared) is score
    assert add_score(workspace, deal, *compared) is score
    assert workspace.undo()
    assert find_score(deal, *compared) is None
    assert workspace.redo()
    assert find_score(deal, *compared) is score
    assert score.points == 10


def test_of_two_scores_the_first_with_points_counts(
    workspace: Workspace, deal: Deal, compared: tuple[Criterion, Competitor]
) -> None:
    criterion, rival = compared
    for points in (None, Decimal(4), Decimal(9)):
        score = Score(
            criterion_id=criterion.id, competitor_id=rival.id, points=points, position=len(deal.scores)
        )
        workspace.add(score, deal, "scores")
    found = find_score(deal, criterion, rival)
    assert found is not None
    assert found.points == 4


def test_the_usual_rivals_come_at_once_and_only_once(workspace: Workspace, deal: Deal) -> None:
    add_competitor(workspace, deal, "Wait and see", CompetitorKind.NOTHING)
    added = add_usual_rivals(workspace, deal, NAMES)
    assert [rival.name for rival in added] == ["In-house", "Postponing"]
    assert add_usual_rivals(workspace, deal, NAMES) == []
    assert workspace.undo()
    assert [rival.name for rival in live(deal.competitors)] == ["Wait and see"]


def test_what_is_removed_takes_its_scores_along_and_brings_them_back(
    workspace: Workspace, deal: Deal, compared: tuple[Criterion, Competitor]
) -> None:
    criterion, rival = compared
    other = add_criterion(workspace, deal)
    scores = [add_score(workspace, deal, one, rival) for one in (criterion, other)]
    remove_compared(workspace, deal, criterion)
    assert live(deal.scores) == [scores[1]]
    remove_compared(workspace, deal, rival)
    assert live(deal.scores) == []
    assert workspace.undo()
    assert workspace.undo()
    assert live(deal.scores) == scores


def test_a_line_is_hung_on_a_problem_and_taken_off(workspace: Workspace, deal: Deal) -> None:
    problem = new_row(workspace, deal, "problems")
    line = new_row(workspace, deal, "offer.lines")
    assert isinstance(line, Line)
    solve_with(workspace, deal, line.id, problem.id)
    assert line.problem_id == problem.id
    solve_with(workspace, deal, line.id, None)
    assert line.problem_id is None
    assert workspace.undo()
    assert line.problem_id == problem.id
    with pytest.raises(KeyError):
        solve_with(workspace, deal, "none", problem.id)


def test_the_scores_of_a_removed_rival_count_for_nothing(
    workspace: Workspace, deal: Deal, compared: tuple[Criterion, Competitor]
) -> None:
    criterion, rival = compared
    add_score(workspace, deal, criterion, rival, Decimal(9))
    today = workspace.clock().date()
    assert facts_of(deal, today).criteria[0].theirs == 9
    workspace.remove(rival)
    facts = facts_of(deal, today)
    assert facts.criteria[0].theirs is None
    assert comparison(facts).pairs == ()
