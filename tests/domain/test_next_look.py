"""The next look after the contract went to their lawyers: in fourteen days, never on a weekend."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.next_look import next_look, working_day
from dealplanner.domain.people_facts import PersonFact
from dealplanner.domain.steps.offer import Lawyers, Negotiation, Signing
from dealplanner.domain.steps.terms import SampleContract

TODAY = date(2026, 11, 24)  # a Tuesday


def facts(handed: date | None, **more: object) -> DealFacts:
    pages = {SampleContract.key: SampleContract(to_legal_on=handed)}
    return replace(DealFacts(today=TODAY, pages=pages), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("handed", "expected"),
    [
        (date(2026, 11, 24), date(2026, 12, 8)),
        (date(2026, 11, 21), date(2026, 12, 7)),  # a Saturday: two weeks later is one too
        (date(2026, 11, 22), date(2026, 12, 7)),
        (date(2026, 11, 2), date(2026, 11, 25)),  # two weeks are over: tomorrow
        (None, None),
        (date(2026, 11, 25), None),  # has not happened yet
    ],
)
def test_two_weeks_later_on_a_working_day(handed: date | None, expected: date | None) -> None:
    found = next_look(facts(handed))
    assert (found.on if found else None) == expected


def test_a_year_ends_and_a_leap_day_is_a_day() -> None:
    found = next_look(replace(facts(date(2028, 2, 15)), today=date(2028, 2, 15)))
    assert found is not None and found.on == date(2028, 2, 29)
    found = next_look(replace(facts(date(2026, 12, 21)), today=date(2026, 12, 21)))
    assert found is not None and found.on == date(2027, 1, 4)


def test_their_lawyer_is_asked_by_name() -> None:
    asked = facts(TODAY)
    pages = {**asked.pages, Lawyers.key: Lawyers(theirs="p1")}
    found = next_look(replace(asked, pages=pages, persons={"p1": PersonFact(id="p1", name="Ute Kern")}))
    assert found is not None and str(found.what) == "Ask Ute Kern what the lawyers want changed"
    unnamed = next_look(asked)
    assert unnamed is not None and str(unnamed.what) == "Ask what their lawyers want changed"


def test_nothing_is_proposed_where_it_is_settled_agreed_or_over() -> None:
    asked = facts(TODAY)
    assert next_look(replace(asked, next_on=TODAY + timedelta(days=3))) is None
    assert next_look(replace(asked, next_on=TODAY - timedelta(days=1))) is not None
    assert next_look(replace(asked, outcome=Outcome.LOST)) is None
    for page in (Negotiation(main_terms_on=TODAY), Signing(client_on=TODAY)):
        assert next_look(replace(asked, pages={**asked.pages, page.key: page})) is None


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)))
def test_a_working_day_is_never_a_weekend_and_at_most_two_days_off(day: date) -> None:
    found = working_day(day)
    assert found.weekday() < 5 and 0 <= (found - day).days <= 2
