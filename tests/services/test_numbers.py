"""Numbers of papers by the owner's patterns, on real files."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Document, Profile
from dealplanner.services.deals import new_account, new_deal, profile_of
from dealplanner.services.papers.numbers import NoNumber, complaints, draw_number, series
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def profile(workspace: Workspace) -> Profile:
    return profile_of(workspace)


def _issued(workspace: Workspace, number: str) -> Document:
    deal = new_deal(workspace, "Renewal", new_account(workspace, "Brandt"))
    return workspace.add(Document(number=number), deal, "documents")


def test_each_kind_counts_for_itself(workspace: Workspace, profile: Profile) -> None:
    _issued(workspace, "Q-2026-004")
    assert draw_number(workspace, profile, Paper.QUOTE, TODAY) == "Q-2026-005"
    assert draw_number(workspace, profile, Paper.PROPOSAL, TODAY) == "P-2026-001"


def test_a_number_of_a_removed_paper_is_not_drawn_again(workspace: Workspace, profile: Profile) -> None:
    workspace.remove(_issued(workspace, "Q-2026-001"))
    workspace.save()
    assert draw_number(workspace, profile, Paper.QUOTE, TODAY) == "Q-2026-002"


def test_two_kinds_may_share_a_pattern_and_never_a_number(workspace: Workspace, profile: Profile) -> None:
    profile.proposal_numbers = profile.quote_numbers
    _issued(workspace, draw_number(workspace, profile, Paper.QUOTE, TODAY))
    assert draw_number(workspace, profile, Paper.PROPOSAL, TODAY) == "Q-2026-002"


def test_counting_begins_where_the_owner_says(workspace: Workspace, profile: Profile) -> None:
    profile.first_number = Decimal(120)
    assert draw_number(workspace, profile, Paper.QUOTE, TODAY) == "Q-2026-120"


def test_a_pattern_that_would_repeat_draws_nothing(workspace: Workspace, profile: Profile) -> None:
    profile.quote_numbers = "Q-{n}"
    with pytest.raises(NoNumber, match=r"would repeat next year.*Settings"):
        draw_number(workspace, profile, Paper.QUOTE, TODAY)
    assert [str(one) for one in complaints(profile)]
    profile.numbers_by_year = False
    assert draw_number(workspace, profile, Paper.QUOTE, TODAY) == "Q-1"


def test_gaps_are_told(workspace: Workspace, profile: Profile) -> None:
    for number in ("Q-2026-001", "Q-2026-003", "T-2026-001"):
        _issued(workspace, number)
    words = [str(one.words) for one in series(workspace, profile)]
    assert words == [
        "Q-{year}-{n:3}, 2026: 1 to 3, missing: 2.",
        "T-{year}-{n:3}, 2026: 1 to 1, none missing.",
    ]
