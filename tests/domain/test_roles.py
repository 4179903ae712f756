"""Buying roles, coach tests, whom the deal hangs on, and what an hour is worth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Known
from dealplanner.domain.facts import DealFacts, RivalDeal, StatementFact
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.roles import answered, carried_by, coverage, failed_tests, open_tests, who_count
from dealplanner.domain.stakes import Influence, Role
from dealplanner.domain.steps.first_contact import Contact
from dealplanner.domain.worth import worth

TODAY = date(2026, 11, 24)


def eur(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def someone(name: str, *roles: Role, met: bool = False) -> StakeholderFact:
    return StakeholderFact(id=name, person_id=name, name=name, roles=roles, met_on=TODAY if met else None)


def deal(*people: StakeholderFact) -> DealFacts:
    return DealFacts(today=TODAY, stakeholders=people)


def test_a_person_may_hold_several_roles() -> None:
    found = coverage(deal(someone("Ada", Role.BOSS, Role.COACH)))
    assert found.covered == (Role.BOSS, Role.COACH)
    assert found.uncovered == (Role.ECONOMIC_BUYER, Role.TECHNICAL_ADVISOR)


def test_an_empty_place_covers_nothing() -> None:
    assert Role.BOSS in coverage(deal(someone("", Role.BOSS))).uncovered


def test_there_is_one_economic_buyer_or_none() -> None:
    ada, bo = someone("Ada", Role.ECONOMIC_BUYER), someone("Bo", Role.ECONOMIC_BUYER)
    assert coverage(deal(ada)).economic_buyer == ada
    assert coverage(deal(ada, bo)).economic_buyer is None
    assert coverage(deal()).economic_buyer is None


def test_a_coach_passes_three_tests() -> None:
    coach = replace(someone("Li", Role.COACH), believes_in_us=Known.YES, believed_inside=Known.NO)
    assert [str(words) for words in failed_tests(coach)] == ["is believed inside"]
    assert [str(words) for words in open_tests(coach)] == ["wants us to win"]


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        (deal(), ""),
        (deal(someone("Ada")), "Ada"),
        (deal(someone("Ada"), someone("Bo")), ""),
        (deal(someone("Ada", met=True), someone("Bo")), "Ada"),
        (deal(someone("Ada", met=True), someone("Bo", met=True)), ""),
        (
            replace(
                deal(someone("Ada", met=True), someone("Bo")), statements=(StatementFact(person_id="Bo"),)
            ),
            "",
        ),
        (replace(deal(someone("Ada"), someone("Bo")), pages={Contact.key: Contact(whom="Bo")}), "Bo"),
    ],
)
def test_whom_the_deal_hangs_on(facts: DealFacts, name: str) -> None:
    assert carried_by(facts) == name


def test_those_who_count_hold_a_role_or_move_the_decision() -> None:
    loud = replace(someone("Bo"), influence=Influence.MEDIUM)
    quiet = replace(someone("Cy", Role.USER), influence=Influence.LOW, win="Peace", part="  ")
    assert who_count(deal(someone("Ada", Role.COACH), loud, quiet)) == (someone("Ada", Role.COACH), loud)
    assert answered(quiet) == 1


def test_worth_of_an_hour() -> None:
    facts = DealFacts(
        today=TODAY,
        value=eur("84500"),
        chance=Decimal(20),
        hours_planned=Decimal(50),
        hours_spent=Decimal(22),
        rate=eur("120"),
        other_deals=(
            RivalDeal(title="Less", per_hour=eur("300")),
            RivalDeal(title="More", per_hour=eur("400")),
            RivalDeal(title="Most", per_hour=eur("500")),
            RivalDeal(title="Foreign", per_hour=Money(Decimal(90_000), "JPY")),
        ),
    )
    found = worth(facts)
    assert (found.expected, found.per_hour, found.per_hour_left) == (
        eur("16900.00"),
        eur("338.00"),
        eur("603.57"),
    )
    assert (found.hours, found.hours_left) == (Decimal(50), Decimal(28))
    assert found.effort == eur("6000.00")
    assert (found.pays, found.is_overspent) == (True, False)
    assert [other.title for other in found.better] == ["Most", "More"]


def test_hours_beyond_the_plan_count() -> None:
    facts = DealFacts(
        today=TODAY,
        value=eur("1000"),
        chance=Decimal(50),
        hours_planned=Decimal(2),
        hours_spent=Decimal(10),
        rate=eur("60"),
    )
    found = worth(facts)
    assert (found.hours, found.hours_left) == (Decimal(10), Decimal(0))
    assert found.per_hour == eur("50.00")
    assert (found.pays, found.is_overspent, found.per_hour_left) == (False, True, None)


def test_what_is_not_known_stays_unknown(empty: DealFacts) -> None:
    found = worth(empty)
    assert (found.expected, found.per_hour, found.pays, found.better) == (None, None, None, ())
    assert not found.is_overspent
    foreign = replace(empty, value=eur("10"), chance=Decimal(1), hours_spent=Decimal(9))
    assert worth(replace(foreign, rate=Money(Decimal(9), "USD"))).pays is None
