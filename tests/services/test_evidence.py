"""Statements and questions by services: put on record, asked, answered, settled, each one step of undo."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from dealplanner.domain.choices import Known
from dealplanner.domain.evidence import State
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.todos import TodoKind
from dealplanner.records import Deal, Person
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import live, new_deal, new_person, new_row, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.evidence import DealEvidence, slot_of
from dealplanner.services.find_deal import find_deal
from dealplanner.services.questions import Question, ask, open_questions, take_back
from dealplanner.services.sample import WRITTEN_ON, load_sample
from dealplanner.services.stakeholders import add_stakeholder
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
IN_PLACE = "qualify.money:in_place"


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return new_deal(workspace, "Renewal", None)


@pytest.fixture
def ada(workspace: Workspace) -> Person:
    return new_person(workspace, "Ada", None)


@pytest.fixture
def bo(workspace: Workspace) -> Person:
    return new_person(workspace, "Bo", None)


@pytest.fixture
def said(workspace: Workspace, deal: Deal) -> DealEvidence:
    return DealEvidence(workspace, deal, TODAY)


@pytest.fixture
def slot(deal: Deal) -> Slot:
    found = slot_of(deal, IN_PLACE)
    assert found is not None
    return found


def state(said: DealEvidence, about: str = IN_PLACE) -> State:
    return said.states()[about].state


def test_the_first_value_that_is_stated_becomes_the_answer(
    workspace: Workspace, said: DealEvidence, slot: Slot, ada: Person, deal: Deal
) -> None:
    said.add(slot, ada.id, TODAY, "Call", "", Known.NO)
    assert slot.get() is Known.NO
    assert state(said) is State.UNCONFIRMED
    workspace.undo()
    assert slot.get() is Known.NOT_KNOWN
    assert live(deal.statements) == []


def test_a_second_value_does_not_touch_the_answer_and_is_a_conflict(
    said: DealEvidence, slot: Slot, ada: Person, bo: Person
) -> None:
    said.add(slot, ada.id, TODAY, "", "", Known.YES)
    said.add(slot, bo.id, TODAY, "", "", Known.NO)
    assert slot.get() is Known.YES
    assert state(said) is State.CONFLICT


@pytest.mark.parametrize("chosen", [0, 1])
def test_a_conflict_is_settled_for_the_value_that_counts_in_one_step(
    workspace: Workspace, said: DealEvidence, slot: Slot, ada: Person, bo: Person, deal: Deal, chosen: int
) -> None:
    first = said.add(slot, ada.id, TODAY, "", "", Known.YES)
    second = said.add(slot, bo.id, TODAY, "", "", Known.NO)
    claim = said.claims(IN_PLACE)[chosen]
    said.settle_conflict(slot, claim, "Bo signs for it")
    assert slot.get() is (Known.YES, Known.NO)[chosen]
    kept, gone = (first, second) if chosen == 0 else (second, first)
    assert (kept.settled, kept.settled_because) == (False, "")
    assert (gone.settled, gone.settled_because) == (True, "Bo signs for it")
    assert state(said) is State.UNCONFIRMED
    workspace.undo()
    assert slot.get() is Known.YES
    assert [s.settled for s in live(deal.statements)] == [False, False]
    assert state(said) is State.CONFLICT
    workspace.redo()
    assert gone.settled


def test_who_counts_again_has_no_reason_any_more(said: DealEvidence, slot: Slot, ada: Person) -> None:
    statement = said.add(slot, ada.id, TODAY, "", "", Known.YES)
    said.add(slot, ada.id, TODAY, "", "", Known.NO)
    said.settle_conflict(slot, said.claims(IN_PLACE)[1], "Changed their mind")
    said.settle(statement, False)
    assert (statement.settled, statement.settled_because) == (False, "")


def test_a_question_waits_for_the_next_meeting_and_can_be_taken_back(
    workspace: Workspace, deal: Deal, ada: Person
) -> None:
    workspace.change(Slot(deal, "next_on"), date(2026, 12, 1))
    (todo,) = ask(workspace, deal, [Question(IN_PLACE, ada.id, "Are the funds in place?")])
    assert (todo.kind, todo.about, todo.person_id, todo.what, todo.due_on, todo.done_on) == (
        TodoKind.QUESTION,
        IN_PLACE,
        ada.id,
        "Are the funds in place?",
        date(2026, 12, 1),
        None,
    )
    assert ask(workspace, deal, [Question(IN_PLACE, ada.id, "Again?")]) == []
    take_back(workspace, deal, IN_PLACE, ada.id)
    assert open_questions(deal) == []
    workspace.undo()
    assert open_questions(deal) == [todo]


def test_a_question_is_done_when_the_answer_is_put_on_record_and_undo_asks_again(
    workspace: Workspace, said: DealEvidence, slot: Slot, deal: Deal, ada: Person, bo: Person
) -> None:
    mine, other = ask(
        workspace, deal, [Question(IN_PLACE, ada.id, "Funds?"), Question(IN_PLACE, bo.id, "Funds?")]
    )
    said.add(slot, ada.id, TODAY, "", "", Known.YES)
    assert (mine.done_on, other.done_on) == (TODAY, None)
    workspace.undo()
    assert mine.done_on is None
    assert live(deal.statements) == []


def test_the_one_who_spoke_last_is_the_one_who_was_put_on_record_last(
    said: DealEvidence, slot: Slot, ada: Person, bo: Person
) -> None:
    assert said.last() is None
    said.add(slot, bo.id, TODAY, "", "", Known.YES)
    last = said.add(slot, ada.id, date(2026, 1, 1), "Fair", "", Known.YES)
    assert said.last() is last


def test_every_judgement_has_its_place(
    workspace: Workspace, said: DealEvidence, deal: Deal, ada: Person
) -> None:
    add_stakeholder(workspace, deal, ada, (Role.COACH,))
    problem = new_row(workspace, deal, "problems")
    workspace.change(Slot(problem, "words"), "It stops")
    states = said.states()
    assert len(states) > 20
    for about, known in states.items():
        slot = slot_of(deal, about)
        assert slot is not None
        assert slot.about == about
        assert slot.declared is not None
        assert slot.declared.label == known.judgement.field.label
        assert slot.get() == known.judgement.value
    workspace.remove(problem)
    assert slot_of(deal, f"problem/{problem.id}:words") is None
    assert said.judgement(f"problem/{problem.id}:words") is None
    for about in ("", "no.page:words", "qualify.money:no_field", "problem/:words", "deal/x:title"):
        assert slot_of(deal, about) is None


def test_the_days_after_which_a_statement_is_stale_come_from_the_settings(
    workspace: Workspace, said: DealEvidence, slot: Slot, ada: Person
) -> None:
    said.add(slot, ada.id, date(2026, 11, 4), "", "", Known.YES)
    assert state(said) is State.UNCONFIRMED
    profile = profile_of(workspace)
    workspace.change(Slot(profile, "stale_after"), 19)
    assert state(said) is State.STALE
    workspace.change(Slot(profile, "stale_after"), None)
    assert state(said) is State.UNCONFIRMED


def test_a_value_is_kept_as_the_field_keeps_it(said: DealEvidence, deal: Deal, ada: Person) -> None:
    slot = Slot(deal, Funds.key, "signer", deal.lap)
    statement = said.add(slot, ada.id, TODAY, "", "", ada.id)
    assert json.loads(statement.value) == ada.id
    assert slot.get() == ada.id


@pytest.mark.parametrize("days", [0, 1, 400])
def test_the_sample_has_no_conflict_on_whatever_day_it_is_opened(workspace: Workspace, days: int) -> None:
    today = WRITTEN_ON + timedelta(days=days)
    load_sample(workspace, today)
    workspace.save()
    deal = find_deal(workspace.session, "Dispatch renewal")
    assert deal is not None
    states = DealEvidence(workspace, deal, today).states()
    assert State.CONFLICT not in {known.state for known in states.values()}
    assert State.STALE in {known.state for known in states.values()}


def test_what_was_settled_and_asked_is_there_when_the_file_is_opened_again(
    deal_file: DealFile, said: DealEvidence, slot: Slot, deal: Deal, ada: Person, bo: Person
) -> None:
    said.add(slot, ada.id, TODAY, "Call", "We have it", Known.YES)
    said.add(slot, bo.id, TODAY, "Lunch", "Not yet", Known.NO)
    said.settle_conflict(slot, said.claims(IN_PLACE)[1], "Bo signs")
    ask(deal_file.workspace, deal, [Question(IN_PLACE, ada.id, "Are the funds in place?")])
    id_ = deal.id
    deal_file.close()
    again = DealFile.open(deal_file.path, deal_file.clock)
    try:
        found = again.workspace.session.get(Deal, id_)
        assert found is not None
        evidence = DealEvidence(again.workspace, found, TODAY)
        assert [(s.words, s.settled, s.settled_because) for s in live(found.statements)] == [
            ("We have it", True, "Bo signs"),
            ("Not yet", False, ""),
        ]
        assert evidence.states()[IN_PLACE].state is State.UNCONFIRMED
        assert [todo.what for todo in open_questions(found)] == ["Are the funds in place?"]
        assert again.workspace.undo()  # across sessions: the question
        assert open_questions(found) == []
        assert again.workspace.undo()  # and the settling
        assert evidence.states()[IN_PLACE].state is State.CONFLICT
    finally:
        again.close()
