"""Every finding leads to a place where it is mended."""

from __future__ import annotations

import pytest

from dealplanner.domain.steps import find_page
from dealplanner.gui.deal.goals import ACCOUNT, SETTINGS
from dealplanner.gui.deal.mending import GOALS, goal_for
from dealplanner.i18n import Phrase, phrase


@pytest.mark.parametrize("goal", sorted(set(GOALS.values()) - {ACCOUNT, SETTINGS}))
def test_every_goal_is_a_page(goal: str) -> None:
    assert find_page(goal)[1].key == goal


def test_the_part_that_a_finding_names_decides() -> None:
    empty = phrase("“{part}” is empty.", part=Phrase("Service level"))
    assert goal_for(empty, "offer.which") == "terms.service"
    place = phrase("{group} {row}, {field}", group=Phrase("Line"), row="3", field=Phrase("title"))
    assert goal_for(phrase("“x” can’t be printed: {place}.", place=place), "offer.which") == "offer.lines"


def test_a_finding_without_a_part_leads_to_the_choice_of_papers() -> None:
    assert goal_for(phrase("A term sheet has {least} pages.", least=2), "offer.which") == "offer.which"
