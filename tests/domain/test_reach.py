"""How far a deal has come, and that its flags stay heeded when it goes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from dealplanner.domain.choices import Known
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags import flags_of
from dealplanner.domain.reach import steps_reached
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.qualify import Funds, TimeFrame

DAY = date(2026, 11, 24)


def test_a_new_deal_has_reached_its_first_step() -> None:
    assert steps_reached(DealFacts(today=DAY)) == {1}


def test_an_answer_reaches_its_step_and_an_empty_page_does_not() -> None:
    pages = {Funds.key: Funds(in_place=Known.YES), TimeFrame.key: TimeFrame()}
    assert steps_reached(DealFacts(today=DAY, pages=MappingProxyType(pages))) == {1, 2}
    empty = MappingProxyType({TimeFrame.key: TimeFrame()})
    assert steps_reached(DealFacts(today=DAY, pages=empty)) == {1}


def test_a_role_reaches_the_step_of_roles(full: DealFacts) -> None:
    assert any(one.roles for one in full.stakeholders)
    assert 3 in steps_reached(replace(full, step=1, pages=MappingProxyType({})))


def test_the_next_lap_keeps_the_flags_of_the_lap_before(full: DealFacts) -> None:
    buyers = tuple(replace(one, attitude=None, roles=(Role.BOSS,)) for one in full.stakeholders)
    late = replace(full, step=4, stakeholders=buyers)
    missing = {flag.id for flag in flags_of(late)}
    assert missing
    assert missing <= {flag.id for flag in flags_of(replace(late, step=1, lap=2))}
