"""Which statements oppose each other, and that less evidence never makes an answer look better known."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Known
from dealplanner.domain.conflicts import are_opposed, claims, stated_value
from dealplanner.domain.evidence import State, alike, evidence, stated_raw, statements_on
from dealplanner.domain.facts import DealFacts, ProblemFact, StatementFact
from dealplanner.domain.judgements import on_page, on_problem, on_stakeholder
from dealplanner.domain.people_facts import PersonFact, StakeholderFact
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.qualify import Funds, TimeFrame
from dealplanner.i18n import Phrase

TODAY = date(2026, 11, 24)
IN_PLACE = "qualify.money:in_place"
PEOPLE = {
    id_: PersonFact(id=id_, name=name, department=department)
    for id_, name, department in (("a", "Ada", "Finance"), ("b", "Bo", "IT"), ("c", "Cy", "Finance"))
}
STATES = list(State)


def said(person_id: str, value: str, days: int = 0, about: str = IN_PLACE) -> StatementFact:
    on = TODAY - timedelta(days=days)
    return StatementFact(about=about, value=value, person_id=person_id, on=on)


def facts(*statements: StatementFact, answer: Known = Known.YES) -> DealFacts:
    pages = {Funds.key: Funds(in_place=answer)}
    return DealFacts(today=TODAY, pages=pages, persons=PEOPLE, statements=statements)


def test_the_answer_comes_first_and_each_value_has_those_who_stated_it() -> None:
    deal = facts(said("b", '"no"', 1), said("a", '"yes"', 2), said("c", '"no"', 9))
    answer, other = claims(deal, on_page(deal, Funds, "in_place"))
    assert (answer.is_answer, answer.shown, [s.person_id for s in answer.statements]) == (
        True,
        Phrase("Yes"),
        ["a"],
    )
    assert (other.is_answer, other.shown, [s.person_id for s in other.statements]) == (
        False,
        Phrase("No"),
        ["b", "c"],
    )


def test_an_answer_that_nobody_stated_stands_alone_against_what_was_said() -> None:
    deal = facts(said("b", '"no"'))
    answer, other = claims(deal, on_page(deal, Funds, "in_place"))
    assert answer.is_answer
    assert answer.statements == ()
    assert other.raw == "no"


def test_two_who_differ_are_opposed_even_before_there_is_an_answer() -> None:
    deal = facts(said("b", '"no"'), said("a", '"yes"'), answer=Known.NOT_KNOWN)
    judgement = on_page(deal, Funds, "in_place")
    assert are_opposed(deal, judgement)
    assert not any(claim.is_answer for claim in claims(deal, judgement))
    assert evidence(deal, judgement).state is State.MISSING


def test_who_knows_nothing_or_was_settled_opposes_nobody() -> None:
    settled = replace(said("b", '"no"'), settled=True)
    deal = facts(said("a", '"yes"'), said("c", '"not_known"'), settled)
    assert len(claims(deal, on_page(deal, Funds, "in_place"))) == 1


def test_sentences_never_oppose_each_other() -> None:
    problem = ProblemFact(id="q", words="It stops")
    about = "problem/q:words"
    deal = replace(facts(said("a", '"It stalls"', about=about)), problems=(problem,))
    assert len(claims(deal, on_problem(problem)[0])) == 1


@pytest.mark.parametrize(
    ("field", "page", "value", "differs"),
    [
        ("amount", Funds(amount=Money(Decimal(90_000), "EUR")), "EUR 90000.00", False),
        ("amount", Funds(amount=Money(Decimal(90_000), "EUR")), "USD 90000", True),
        ("amount", Funds(amount=Money(Decimal(90_000), "EUR")), "ninety", True),
        ("buy_by", TimeFrame(buy_by=TODAY), "2026-11-24", False),
        ("buy_by", TimeFrame(buy_by=TODAY), "2026-11-25", True),
        ("buy_by", TimeFrame(buy_by=TODAY), {"odd": 1}, True),
    ],
)
def test_values_are_compared_by_what_they_mean(
    field: str, page: Funds | TimeFrame, value: object, differs: bool
) -> None:
    about = f"{page.key}:{field}"
    statement = said("a", json.dumps(value), about=about)
    deal = replace(facts(statement), pages={page.key: page})
    judgement = on_page(deal, type(page), field)
    assert are_opposed(deal, judgement) is differs
    assert stated_value(judgement, statement) is not None


def test_attitudes_are_compared_as_numbers_and_roles_as_a_whole() -> None:
    person = StakeholderFact(id="s", name="Ada", roles=(Role.COACH,), attitude=Decimal(3))
    roles, attitude = on_stakeholder(person)
    statements = (
        said("b", '"3.0"', about=attitude.about),
        said("b", '["boss", "coach"]', about=roles.about),
    )
    deal = replace(facts(*statements), stakeholders=(person,))
    assert not are_opposed(deal, attitude)
    assert [str(claim.shown) for claim in claims(deal, roles)] == ["Coach", "Boss, Coach"]


@pytest.mark.parametrize(
    ("value", "can"),
    [("USD 90000", True), ("ninety", False), ("EUR -5", False), ({"odd": 1}, False), ([], False)],
)
def test_a_value_that_the_answer_cannot_take_cannot_count(value: object, can: bool) -> None:
    about = f"{Funds.key}:amount"
    page = Funds(amount=Money(Decimal(90_000), "EUR"))
    deal = replace(facts(said("a", json.dumps(value), about=about)), pages={page.key: page})
    others = [c for c in claims(deal, on_page(deal, Funds, "amount")) if not c.is_answer]
    assert [claim.can_count for claim in others] == ([can] if value else [])


_STATEMENTS = st.lists(
    st.builds(
        said,
        st.sampled_from("abc"),
        st.sampled_from(['"yes"', '"no"', '"not_known"', "", "null", "YES"]),
        st.sampled_from([0, 10, 30, 31, 400]),
    ),
    max_size=5,
)


@settings(max_examples=150, deadline=None)
@given(_STATEMENTS, st.sampled_from(list(Known)), st.data())
def test_taking_away_who_agrees_never_makes_a_state_stronger(
    statements: list[StatementFact], answer: Known, data: st.DataObject
) -> None:
    deal = facts(*statements, answer=answer)
    judgement = on_page(deal, Funds, "in_place")
    before = evidence(deal, judgement).state
    assert (before is State.CONFLICT) is (judgement.is_answered and are_opposed(deal, judgement))
    present = alike(judgement, judgement.stated)
    agreeing = [s for s in statements if alike(judgement, stated_raw(judgement, s)) == present]
    if agreeing:
        gone = data.draw(st.sampled_from(range(len(statements))).filter(lambda n: statements[n] in agreeing))
        left = replace(deal, statements=tuple(s for n, s in enumerate(statements) if n != gone))
        after = evidence(left, judgement).state
        assert STATES.index(after) <= STATES.index(before)


@settings(max_examples=60, deadline=None)
@given(_STATEMENTS)
def test_without_those_who_oppose_the_answer_there_is_no_conflict(statements: list[StatementFact]) -> None:
    deal = facts(*statements)
    judgement = on_page(deal, Funds, "in_place")
    opposed = [s for claim in claims(deal, judgement) if not claim.is_answer for s in claim.statements]
    left = replace(deal, statements=tuple(s for s in statements if s not in opposed))
    assert evidence(left, judgement).state is not State.CONFLICT
    assert set(statements_on(left, IN_PLACE)) == set(statements) - set(opposed)
