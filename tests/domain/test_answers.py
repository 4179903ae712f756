"""Every judgement leads back to the page and the field that ask for it."""

from __future__ import annotations

import pytest

from dealplanner.domain.answers import AnswerPlace, place_of
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.judgements import judgements
from dealplanner.domain.pages import Many
from dealplanner.domain.steps import find_page


def test_every_judgement_leads_to_its_page(full: DealFacts) -> None:
    for judgement in judgements(full):
        found = place_of(judgement.about)
        assert found is not None and found.page == judgement.page
        _, page = find_page(found.page)
        assert bool(found.record_id) is isinstance(page, Many)
        if isinstance(page, Many):
            assert found.field in page.fields


def test_an_answer_is_found_by_what_statements_call_it() -> None:
    assert place_of("qualify.money:in_place") == AnswerPlace("qualify.money", "in_place")
    assert place_of("problem/q1:severity") == AnswerPlace("qualify.problems", "severity", "q1")


@pytest.mark.parametrize(
    "about", ["", "qualify.money:no_such", "no.such.page:x", "problem/q1:no", "deal/d:x"]
)
def test_what_no_page_asks_for_leads_nowhere(about: str) -> None:
    assert place_of(about) is None
