"""The state of a judgement, by who said what about it and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Known
from dealplanner.domain.evidence import Evidence, State, evidence, statements_on, voices, whom_to_ask
from dealplanner.domain.facts import DealFacts, ProblemFact, StatementFact
from dealplanner.domain.judgements import judgements, on_page, on_problem, on_stakeholder, shown
from dealplanner.domain.people_facts import PersonFact, StakeholderFact
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.qualify import Funds

TODAY = date(2026, 11, 24)
IN_PLACE = "qualify.money:in_place"
PEOPLE = {
    "a": PersonFact(id="a", name="Ada", department="Finance"),
    "b": PersonFact(id="b", name="Bo", department="IT"),
    "c": PersonFact(id="c", name="Cy", department=" finance "),
    "d": PersonFact(id="d", name="Di"),
}


def said(person_id: str | None, days: int = 0, value: str = '"yes"', settled: bool = False) -> StatementFact:
    on = TODAY - timedelta(days=days)
    return StatementFact(about=IN_PLACE, value=value, person_id=person_id, on=on, settled=settled)


def facts(*statements: StatementFact, answer: Known = Known.YES, **more: object) -> DealFacts:
    deal = DealFacts(
        today=TODAY, pages={Funds.key: Funds(in_place=answer)}, persons=PEOPLE, statements=statements
    )
    return replace(deal, **more)  # type: ignore[arg-type]


def known(deal: DealFacts) -> Evidence:
    return evidence(deal, on_page(deal, Funds, "in_place"))


@pytest.mark.parametrize(
    ("statements", "state"),
    [
        ([], State.ASSUMED),
        ([said("a")], State.UNCONFIRMED),
        ([said("a", 30)], State.UNCONFIRMED),
        ([said("a", 31)], State.STALE),
        ([said("a"), said("b")], State.CONFIRMED),
        ([said("a"), said("a", 3)], State.UNCONFIRMED),
        ([said("a"), said("c")], State.UNCONFIRMED),  # one department is one side
        ([said("a"), said("d")], State.CONFIRMED),
        ([said("a"), said("b", 40)], State.UNCONFIRMED),
        ([said("a"), said("b", value='"no"')], State.CONFLICT),
        ([said("b", value='"no"')], State.CONFLICT),
        ([said("a"), said("b", value='"no"', settled=True)], State.UNCONFIRMED),
        ([said("a", settled=True)], State.ASSUMED),
        ([said("a"), said("b", value='"not_known"')], State.CONFIRMED),  # who knows nothing denies nothing
        ([said("a"), said("b", value="")], State.CONFIRMED),
        ([said("a"), said("b", value="null")], State.CONFIRMED),
        ([said("a", value="YES")], State.UNCONFIRMED),  # words that are no JSON
        ([said(None)], State.UNCONFIRMED),
        ([replace(said("a"), on=None)], State.STALE),
    ],
)
def test_states(statements: list[StatementFact], state: State) -> None:
    found = known(facts(*statements))
    assert found.state is state
    assert str(found.words)
    assert found.holds is (state in (State.UNCONFIRMED, State.CONFIRMED))


def test_without_an_answer_a_judgement_is_missing() -> None:
    assert known(facts(said("a"), answer=Known.NOT_KNOWN)).state is State.MISSING


def test_the_days_after_which_a_statement_is_stale_can_be_set() -> None:
    assert known(facts(said("a", 10), stale_after=7)).state is State.STALE


def test_a_conflict_names_both_sides() -> None:
    words = str(known(facts(said("a"), said("b", value='"no"'))).words)
    assert "Ada" in words
    assert "Bo" in words


def test_two_people_without_a_department_are_two_sides_by_their_roles() -> None:
    def two(one: Role, other: Role) -> State:
        people = tuple(
            StakeholderFact(id=i, person_id=i, name=i, roles=(role,))
            for i, role in (("x", one), ("y", other))
        )
        return known(facts(said("x"), said("y"), persons={}, stakeholders=people)).state

    assert two(Role.BOSS, Role.COACH) is State.CONFIRMED
    assert two(Role.COACH, Role.COACH) is State.UNCONFIRMED


def test_wordings_of_several_lines_never_conflict() -> None:
    problem = ProblemFact(id="q", words="Stops", consequence="Trucks wait")
    statement = StatementFact(about="problem/q:consequence", value='"They wait"', person_id="a", on=TODAY)
    deal = facts(statement, problems=(problem,))
    judgement = next(j for j in on_problem(problem) if j.about == "problem/q:consequence")
    assert evidence(deal, judgement).state is State.UNCONFIRMED


def test_money_roles_and_numbers_are_compared_as_they_are_kept() -> None:
    money = Money(Decimal("90000"), "EUR")
    deal = facts(pages={Funds.key: Funds(amount=money)})
    amount = on_page(deal, Funds, "amount")
    assert amount.stated == "EUR 90000"
    person = StakeholderFact(id="s", name="Ada", roles=(Role.COACH,), attitude=Decimal(3))
    assert [j.stated for j in on_stakeholder(person)] == [["coach"], "3"]


def test_statements_come_newest_first() -> None:
    deal = facts(said("a", 5), said("b", 1), replace(said("d"), on=None))
    assert [s.person_id for s in statements_on(deal, IN_PLACE)] == ["b", "a", "d"]
    assert [p.name for p, _ in voices(deal, on_page(deal, Funds, "in_place")) if p] == ["Bo", "Ada", "Di"]


def test_ask_somebody_from_a_side_not_heard_and_the_economic_buyer_first() -> None:
    def on_map(i: str, department: str, *roles: Role) -> StakeholderFact:
        return StakeholderFact(id=i, person_id=i, name=i, department=department, roles=roles)

    people = (
        on_map("c", "Finance", Role.ECONOMIC_BUYER),
        on_map("x", "Yard", Role.COACH),
        on_map("y", "Board", Role.BOSS),
    )
    deal = facts(said("a"), stakeholders=people)
    judgement = on_page(deal, Funds, "in_place")
    first = whom_to_ask(deal, judgement)
    assert first is not None
    assert first.name == "y"  # the economic buyer is of Finance, which was heard
    only = whom_to_ask(replace(deal, stakeholders=people[:1]), judgement)
    assert only is not None
    assert only.name == "c"
    assert whom_to_ask(facts(said("a")), judgement) is None


def test_every_judgement_has_words_and_a_value_to_show(full: DealFacts) -> None:
    found = judgements(full)
    assert len({judgement.about for judgement in found}) == len(found) > 20
    for judgement in found:
        assert str(judgement.words)
        assert str(shown(full, judgement)) is not None
    signer = next(j for j in found if j.about == "qualify.money:signer")
    assert shown(full, signer) == "Helga Brandt"
