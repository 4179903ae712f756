"""A reason against a condition says how well the answer behind it is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from dealplanner.domain.choices import Known
from dealplanner.domain.conditions import conditions
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.pages import Page
from dealplanner.domain.steps.qualify import DecisionProcess, Funds
from dealplanner.domain.telling import told


def reasons(facts: DealFacts, number: int) -> list[str]:
    return [str(told(facts, reason)) for reason in conditions(facts)[number].reasons]


def answered(facts: DealFacts, page: Page) -> DealFacts:
    return replace(facts, pages=MappingProxyType({**facts.pages, page.key: page}))


def test_what_speaks_against_says_who_said_so(full: DealFacts) -> None:
    facts = answered(full, Funds(in_place=Known.NO, allocatable=Known.YES))
    (words,) = reasons(facts, 1)
    assert words.startswith("The funds are not in place. (the answer differs from what ")
    unheard = replace(facts, statements=())
    assert reasons(unheard, 1) == ["The funds are not in place. (assumed: nobody is on record for it)"]


def test_what_is_not_known_has_no_state(full: DealFacts) -> None:
    facts = answered(full, DecisionProcess())
    assert reasons(facts, 3)[0] == "How they decide is not known."


def test_a_reason_that_tells_its_state_tells_it_once(full: DealFacts) -> None:
    old = tuple(replace(s, on=full.today - timedelta(days=99)) for s in full.statements)
    for words in reasons(replace(full, statements=old), 1) + reasons(full, 1):
        assert words.count("stale") + words.count("confirmed") == 1
