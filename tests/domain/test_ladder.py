"""The fallback ladder: where both sides stand, and what to say next."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.bargaining import SideOf
from dealplanner.domain.ladder import STEPS, Ladder, Rung

FULL = Ladder(ask="30 days", good="45 days", least="60 days", never="90 days")
OURS, THEIRS = SideOf.OURS, SideOf.THEIRS


def test_a_side_stands_on_the_rung_that_has_its_very_words() -> None:
    ladder = replace(FULL, ours=" 45  DAYS. ", theirs="90 days")
    assert ladder.rung_of(OURS) is Rung.GOOD
    assert ladder.rung_of(THEIRS) is Rung.NEVER
    assert replace(FULL, theirs="75 days").rung_of(THEIRS) is None
    assert Ladder().rung_of(OURS) is None, "empty words stand on no empty rung"


@pytest.mark.parametrize(
    ("ours", "lower"),
    [
        ("", Rung.ASK),
        ("30 days", Rung.GOOD),
        ("45 days", Rung.LEAST),
        ("60 days", None),
        ("20 days", Rung.ASK),
    ],
)
def test_the_next_rung_lies_below_the_one_we_stand_on(ours: str, lower: Rung | None) -> None:
    assert replace(FULL, ours=ours).lower is lower


def test_an_empty_rung_is_skipped() -> None:
    assert replace(FULL, good="", ours="30 days").lower is Rung.LEAST


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"is_settled": True}, "Settled"),
        ({}, "Ask first: “30 days”"),
        ({"theirs": "60 days", "last": THEIRS}, "They have come to our rung “The least”: agree"),
        ({"theirs": "90 days", "last": THEIRS}, "Say no"),
        ({"ours": "30 days", "last": OURS}, "Wait for their word; we said “30 days”"),
        ({"ours": "30 days", "theirs": "75 days", "last": THEIRS}, "in return: “45 days”"),
        ({"ours": "45 days", "theirs": "75 days", "last": THEIRS}, "our last rung: “60 days”"),
        ({"ours": "60 days", "theirs": "75 days", "last": THEIRS}, "Stay where we are"),
    ],
)
def test_the_next_step_follows_from_where_both_stand(more: dict[str, object], said: str) -> None:
    assert said in str(replace(FULL, **more).next_step)  # type: ignore[arg-type]


def test_an_empty_ladder_is_filled_in_first() -> None:
    assert "Fill in the ladder first" in str(Ladder(never="90 days", theirs="90 days").next_step)


words = st.sampled_from(["", "30 days", "45 days", "60 days", "90 days", " 45 DAYS."])


@settings(max_examples=80, deadline=None)
@given(st.builds(Ladder, ask=words, good=words, least=words, never=words, ours=words, theirs=words))
def test_the_next_rung_has_words_and_lies_below_ours(ladder: Ladder) -> None:
    here, lower = ladder.rung_of(OURS), ladder.lower
    assert lower is not Rung.NEVER
    assert lower is None or ladder.words(lower)
    if here in STEPS and lower is not None:
        assert STEPS.index(lower) > STEPS.index(here)
    assert str(ladder.next_step)
