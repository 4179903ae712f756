"""Every finding leads to a place where it is mended."""

from __future__ import annotations

import dataclasses

import pytest

from dealplanner.domain.papers import ProposalPaper, QuotePaper, TermSheetPaper
from dealplanner.domain.steps import find_page
from dealplanner.gui.deal.goals import ACCOUNT, SETTINGS
from dealplanner.gui.deal.mending import GOALS, goal_for

ELSEWHERE = "offer.which"
# Not typed anywhere: they come from the running order, or are annexes.
FROM_ELSEWHERE = {"sections", "annexes", "acceptance", "closing", "quote", "binding"}


@pytest.mark.parametrize("goal", sorted(set(GOALS.values()) - {ACCOUNT, SETTINGS}))
def test_every_goal_is_a_page(goal: str) -> None:
    assert find_page(goal)[1].key == goal


@pytest.mark.parametrize("kind", [QuotePaper, ProposalPaper, TermSheetPaper])
def test_every_part_of_a_paper_leads_to_a_page_of_its_own(kind: type) -> None:
    parts = {field.name for field in dataclasses.fields(kind)} - FROM_ELSEWHERE
    assert [part for part in sorted(parts) if goal_for((part,), ELSEWHERE) == ELSEWHERE] == []


@pytest.mark.parametrize(
    ("path", "goal"),
    [
        (("head", "ours", "name"), SETTINGS),
        (("head", "account", "address", "2"), ACCOUNT),
        (("head", "subject"), "offer.head"),
        (("offer", "rows", "3", "line", "title"), "offer.lines"),
        (("offer", "plan", "1", "title"), "offer.plan"),
        (("service_level", "rows", "1", "value"), "terms.service"),
        ((), ELSEWHERE),
    ],
)
def test_the_place_decides(path: tuple[str, ...], goal: str) -> None:
    assert goal_for(path, ELSEWHERE) == goal
