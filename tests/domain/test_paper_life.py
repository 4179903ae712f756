"""The life of a paper: runs out at the end of its last day, becomes what it may."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dealplanner.domain.choices import DocumentState
from dealplanner.domain.papers.life import WANTS_REASON, becomes, state_on

LAST = date(2026, 12, 31)
OUT = (DocumentState.ISSUED, DocumentState.PRESENTED)


@pytest.mark.parametrize("state", list(DocumentState))
def test_an_offer_lives_until_the_end_of_its_last_day(state: DocumentState) -> None:
    assert state_on(state, LAST, LAST) is state
    later = state_on(state, LAST, LAST + timedelta(days=1))
    assert later is (DocumentState.EXPIRED if state in OUT else state)
    assert state_on(state, None, LAST + timedelta(days=999)) is state


@pytest.mark.parametrize("state", list(DocumentState))
def test_nothing_becomes_a_draft_or_what_only_the_program_says(state: DocumentState) -> None:
    never = {DocumentState.DRAFT, DocumentState.SUPERSEDED, DocumentState.EXPIRED}
    assert not never & set(becomes(state))
    assert state not in becomes(state)


def test_what_was_superseded_or_is_a_draft_stays_so() -> None:
    assert becomes(DocumentState.SUPERSEDED) == becomes(DocumentState.DRAFT) == ()


def test_a_no_wants_a_reason_and_a_late_yes_is_possible() -> None:
    assert DocumentState.REJECTED in WANTS_REASON
    assert DocumentState.ACCEPTED in becomes(DocumentState.EXPIRED)
