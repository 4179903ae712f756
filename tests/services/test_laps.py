"""Laps: a “no” begins the next one, and the former stays readable."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from dealplanner.domain.choices import Known, Severity
from dealplanner.domain.evidence import State
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer
from dealplanner.records import Deal, Lap, Problem
from dealplanner.services.deals import new_deal, new_person, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.evidence import DealEvidence
from dealplanner.services.facts import deal_facts
from dealplanner.services.former_laps import answer_now, read_lap
from dealplanner.services.laps import former_laps, open_next_lap, present_work
from dealplanner.services.plan import plan_bytes
from dealplanner.services.workspace import Workspace


def _deal_with_a_no(workspace: Workspace) -> Deal:
    deal = new_deal(workspace, "Dispatch", None)
    workspace.change(Slot(deal, Funds.key, "in_place", 1), Known.YES)
    workspace.change(Slot(deal, Answer.key, "answer", 1), TrialAnswer.NO)
    workspace.change(Slot(deal, "step"), 5)
    workspace.save()
    return deal


def test_the_next_lap_goes_on_with_what_is_known(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    assert open_next_lap(workspace, deal) == 2
    assert (deal.lap, deal.step) == (2, 1)
    assert deal.page(Funds).in_place is Known.YES
    assert deal.page(Answer).answer is TrialAnswer.NONE


def test_the_lap_that_failed_stays_as_it_was(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    open_next_lap(workspace, deal)
    workspace.change(Slot(deal, Funds.key, "in_place", 2), Known.NO)
    workspace.save()
    workspace.session.expire_all()
    assert deal.page(Funds, 1).in_place is Known.YES
    assert deal.page(Answer, 1).answer is TrialAnswer.NO
    assert deal.page(Funds).in_place is Known.NO


def test_a_lap_is_undone_in_one_step(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    open_next_lap(workspace, deal)
    workspace.undo()
    assert (deal.lap, deal.step) == (1, 5)
    assert deal.page(Answer).answer is TrialAnswer.NO


def test_the_former_lap_is_kept_whole_and_read_alone(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    helga = new_person(workspace, "Helga Brandt", None)
    problem = new_row(workspace, deal, "problems")
    assert isinstance(problem, Problem)
    workspace.change(Slot(problem, "words"), "Dispatch stands still")
    workspace.change(Slot(problem, "severity"), Severity.SEVERE)
    workspace.change(Slot(problem, "owner_id"), helga.id)
    workspace.change(Slot(deal, Answer.key, "words", 1), "Not this year")
    workspace.change(Slot(deal, Answer.key, "on", 1), date(2026, 11, 20))
    open_next_lap(workspace, deal)
    workspace.change(Slot(problem, "words"), "Dispatch stands still three times a month")
    workspace.change(Slot(helga, "name"), "Helga Brandt-Meyer")
    workspace.save()
    workspace.session.expire_all()

    (lap,) = former_laps(deal)
    assert (lap.number, lap.ended_on, lap.reason) == (1, date(2026, 11, 20), "Not this year")
    former = read_lap(lap)
    page = former.page("qualify.problems")
    assert page is not None and page.sections[0].subject == "Dispatch stands still"
    severity = former.answer(f"problem/{problem.id}:severity")
    assert severity is not None and severity.value is Severity.SEVERE
    owner = former.answer(f"problem/{problem.id}:owner_id")
    assert owner is not None and former.name("person", owner.value) == "Helga Brandt"
    answered = former.answer(f"{Answer.key}:answer")
    assert answered is not None and answered.value is TrialAnswer.NO
    funds = former.answer(f"{Funds.key}:in_place")
    assert funds is not None and funds.value is Known.YES
    assert [step.step.number for step in former.steps] == [1, 2, 3, 4, 5]


def test_what_stands_now_is_found_beside_what_was(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    problem = new_row(workspace, deal, "problems")
    workspace.change(Slot(problem, "words"), "Dispatch stands still")
    open_next_lap(workspace, deal)
    workspace.change(Slot(deal, Funds.key, "in_place", 2), Known.NO)
    assert answer_now(deal, f"{Funds.key}:in_place").value is Known.NO
    assert answer_now(deal, f"problem/{problem.id}:words").value == "Dispatch stands still"
    assert answer_now(deal, f"deal/{deal.id}:title").value == "Dispatch"
    workspace.remove(problem)
    assert not answer_now(deal, f"problem/{problem.id}:words").is_there


def test_undo_and_redo_take_the_kept_lap_along(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    open_next_lap(workspace, deal)
    assert len(former_laps(deal)) == 1
    workspace.undo()
    assert (former_laps(deal), deal.lap) == ([], 1)
    workspace.redo()
    assert (len(former_laps(deal)), deal.lap) == (1, 2)


def test_the_new_lap_opens_with_the_weak_answers_and_counts_what_is_mended(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    today = workspace.clock().date()
    before = present_work(deal, deal_facts(workspace, deal, today))
    assert before.mended == 0, "the first lap begins with no list"
    open_next_lap(workspace, deal)
    work = present_work(deal, deal_facts(workspace, deal, today))
    assert [weak.key for weak in work.left] == [weak.key for weak in before.left]
    assert (work.mended, work.since, work.opened_with) == (0, (), len(before.left))
    about = f"{Funds.key}:in_place"
    assert next(weak for weak in work.left if weak.key == about).state is State.ASSUMED
    helga = new_person(workspace, "Helga Brandt", None)
    DealEvidence(workspace, deal, today).add(
        Slot(deal, Funds.key, "in_place", 2), helga.id, today, "A call", "It has passed"
    )
    new_row(workspace, deal, "problems")
    work = present_work(deal, deal_facts(workspace, deal, today))
    assert about not in {weak.key for weak in work.left}
    assert work.mended == 2, "the money is confirmed, and a problem is there"
    assert {weak.want.page for weak in work.since} == {"qualify.problems", "qualify.consequences"} | {
        "guide.solutions"
    }


def test_the_plan_file_takes_the_kept_lap_along(workspace: Workspace, tmp_path: Path) -> None:
    deal = _deal_with_a_no(workspace)
    open_next_lap(workspace, deal)
    workspace.save()
    kept = former_laps(deal)[0].kept
    assert json.loads(plan_bytes(workspace.session))["records"]["lap"][0]["kept"] == kept
    assert json.loads(json.dumps(kept)) == kept
    assert kept["records"]["deal"][0]["lap"] == 1


def test_a_lap_that_another_version_kept_is_read_as_far_as_it_goes(workspace: Workspace) -> None:
    deal = _deal_with_a_no(workspace)
    rows = [
        {"id": "p1", "words": "It hurts", "severity": "unheard-of", "yearly_cost": 7, "new": 1},
        {"words": "no id"},
    ]
    lap = workspace.add(Lap(number=1, kept={"records": {"problem": rows, "planet": []}}), deal, "laps")
    former = read_lap(lap)
    page = former.page("qualify.problems")
    assert page is not None and [section.subject for section in page.sections] == ["It hurts"]
    assert read_lap(Lap(number=2)).page("qualify.problems") is not None
