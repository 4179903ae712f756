"""Who was asked what: the grid of judgements against people, and the questions that come next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dealplanner.domain.asking import Cell, grid, people_to_ask, proposals
from dealplanner.domain.choices import Known
from dealplanner.domain.evidence import State
from dealplanner.domain.facts import DealFacts, StatementFact, TodoFact
from dealplanner.domain.people_facts import PersonFact, StakeholderFact
from dealplanner.domain.stakes import Influence, Role
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.todos import TodoKind

TODAY = date(2026, 11, 24)
IN_PLACE = "qualify.money:in_place"
PEOPLE = (
    StakeholderFact(id="s1", person_id="p1", name="Quiet"),
    StakeholderFact(id="s2", person_id="p2", name="Coach", roles=(Role.COACH,)),
    StakeholderFact(id="s3", person_id="p3", name="Buyer", roles=(Role.ECONOMIC_BUYER,)),
    StakeholderFact(id="s4", person_id="p4", name="Loud", influence=Influence.HIGH),
)


def deal(*statements: StatementFact, todos: tuple[TodoFact, ...] = ()) -> DealFacts:
    return DealFacts(
        today=TODAY,
        step=2,
        pages={Funds.key: Funds(in_place=Known.YES)},
        stakeholders=PEOPLE,
        persons={"out": PersonFact(id="out", name="Outside")},
        statements=statements,
        todos=todos,
    )


def said(person_id: str, value: str = '"yes"', days: int = 1, settled: bool = False) -> StatementFact:
    on = TODAY - timedelta(days=days)
    return StatementFact(about=IN_PLACE, value=value, person_id=person_id, on=on, settled=settled)


def question(person_id: str, done_on: date | None = None) -> TodoFact:
    return TodoFact(kind=TodoKind.QUESTION, about=IN_PLACE, person_id=person_id, done_on=done_on)


def cell(facts: DealFacts, person_id: str) -> Cell:
    found = grid(facts)
    row = next(row for row in found.rows if row.evidence.judgement.about == IN_PLACE)
    return row.cells[[person.id for person in found.people].index(person_id)]


def test_who_counts_comes_first_and_who_is_on_no_map_last() -> None:
    people = people_to_ask(deal(said("out")))
    assert [person.name for person in people] == ["Buyer", "Coach", "Loud", "Quiet", "Outside"]


def test_a_cell_holds_what_was_said_and_whether_it_ages_or_differs() -> None:
    facts = deal(said("p3"), said("p2", days=31), said("p4", '"no"'), said("p1", '"no"', settled=True))
    assert str(cell(facts, "p3").shown) == "Yes"
    assert cell(facts, "p3").is_fresh
    assert not cell(facts, "p2").is_fresh
    assert cell(facts, "p4").opposes
    assert not cell(facts, "p3").opposes
    assert not cell(facts, "p1").opposes
    assert cell(replace(facts, stale_after=60), "p2").is_fresh


def test_the_newest_open_statement_of_a_person_shows() -> None:
    facts = deal(said("p3", '"no"', days=9), said("p3", days=2), said("p3", '"no"', days=1, settled=True))
    assert str(cell(facts, "p3").shown) == "Yes"


def test_a_question_waits_until_it_is_done_and_is_remembered_then() -> None:
    waiting = question("p3")
    assert cell(deal(todos=(waiting,)), "p3").question == waiting
    asked = question("p3", done_on=TODAY)
    assert cell(deal(todos=(asked,)), "p3").question is None
    assert cell(deal(todos=(asked,)), "p3").asked == asked
    assert cell(deal(todos=(asked, waiting)), "p3").question == waiting
    assert cell(deal(said("p3"), todos=(asked,)), "p3").asked is None
    call = replace(waiting, kind=TodoKind.CALL)
    assert cell(deal(todos=(call,)), "p3").question is None


def test_proposals_begin_with_what_a_condition_rests_on_and_ask_who_was_not_heard() -> None:
    facts = deal(said("p3"), said("p2", '"no"'))
    first = proposals(facts)[0]
    assert (first.about, first.person.name) == (IN_PLACE, "Loud")
    assert len(proposals(facts)) == 5
    assert all(proposal.judgement.step <= 3 for proposal in proposals(facts))


def test_what_is_asked_already_is_not_proposed_again() -> None:
    facts = deal(said("p3"), said("p2", '"no"'), todos=(question("p1"),))
    assert IN_PLACE not in [proposal.about for proposal in proposals(facts, most=99)]


def test_nobody_is_asked_about_their_own_attitude_while_there_is_somebody_else() -> None:
    own = {p.about: p.person.id for p in proposals(deal(), most=99) if p.about.startswith("stakeholder/")}
    assert own
    assert all(not about.startswith(f"stakeholder/{id_}:") for about, id_ in own.items())


def test_what_is_confirmed_is_not_asked(full: DealFacts) -> None:
    assert all(row.evidence.state is State.CONFIRMED for row in grid(full).rows if row.evidence.statements)
    asked = {proposal.about for proposal in proposals(full, most=99)}
    confirmed = {row.evidence.judgement.about for row in grid(full).rows if row.evidence.statements}
    assert not asked & confirmed


def test_without_people_there_is_nobody_to_ask(empty: DealFacts) -> None:
    assert grid(empty).people == ()
    assert grid(empty).rows
    assert proposals(empty) == ()
