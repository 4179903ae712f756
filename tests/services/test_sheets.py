"""The sheets of a deal: composed from what is known, one page where they must be, read back from the PDF."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from dealplanner.documents.readback import page_texts
from dealplanner.domain.papers.sheets import Audience
from dealplanner.domain.steps.fulfil import Acceptance
from dealplanner.domain.steps.guide import TheirWords
from dealplanner.domain.steps.offer import Lawyers, Paper, Signing
from dealplanner.domain.steps.qualify import TimeFrame
from dealplanner.domain.todos import TodoKind
from dealplanner.records import Deal, Language, Milestone, Todo
from dealplanner.services.deals import live, new_person, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers import issue
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


def _composed(workspace: Workspace, deal: Deal, key: str, language: Language = Language.EN) -> Any:
    sheet, facts = SHEETS[key], deal_facts(workspace, deal, TODAY)
    profile = profile_of(workspace)
    audience, size = sheet.audiences[0], sheet.sizes[0]
    return compose_sheet(sheet, deal, facts, profile, TODAY, language, audience, size)


def _printed(workspace: Workspace, deal: Deal, key: str, language: Language = Language.EN) -> list[str]:
    return page_texts(print_sheet(key, _composed(workspace, deal, key, language), SHEETS[key].sizes[0]))


def _flat(texts: list[str]) -> str:
    return " ".join(" ".join(texts).split())


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("key", SHEETS)
def test_every_sheet_prints_for_a_full_and_for_an_empty_deal(
    workspace: Workspace, deal: Deal, key: str, language: Language
) -> None:
    assert _printed(workspace, deal, key, language)
    bare = workspace.add(Deal(title="Nothing known"))
    assert _printed(workspace, bare, key, language)


def test_what_we_understood_is_theirs_to_correct_and_holds_nothing_personal(
    workspace: Workspace, deal: Deal
) -> None:
    text = _flat(_printed(workspace, deal, "understood"))
    assert deal.page(TheirWords).problem.split(".")[0] in text
    assert "Yes, that is it" in text
    assert SHEETS["understood"].audiences == (Audience.CLIENT,)
    for stakeholder in live(deal.stakeholders):
        if stakeholder.personal_consequence:
            assert stakeholder.personal_consequence not in text


def test_the_booklet_asks_what_was_noted_first_then_the_weakest(workspace: Workspace, deal: Deal) -> None:
    person = live(deal.stakeholders)[0].person
    workspace.add(
        Todo(kind=TodoKind.QUESTION, what="Ask about the winter rush", person_id=person.id, position=99),
        deal,
        "todos",
    )
    paper = _composed(workspace, deal, "booklet")
    assert paper.questions[0].words == "Ask about the winter rush"
    assert paper.questions[0].whom == person.name
    assert len(paper.questions) > 3
    text = _flat(_printed(workspace, deal, "booklet"))
    assert "Ask about the winter rush" in text
    assert "PRIVATE" in text


def test_the_mutual_plan_goes_backwards_from_the_day_it_must_work(workspace: Workspace, deal: Deal) -> None:
    paper = _composed(workspace, deal, "mutual_plan")
    days = [row.due for row in paper.rows if isinstance(row.due, date)]
    assert days == sorted(days, reverse=True)
    assert paper.live_on == deal.page(TimeFrame).work_by
    workspace.add(
        Milestone(title="Training", trigger="two weeks after signing", position=50), deal, "milestones"
    )
    paper = _composed(workspace, deal, "mutual_plan")
    assert (paper.rows[-1].title, paper.rows[-1].before) == ("Training", None)
    last = next(row for row in paper.rows if isinstance(row.due, date))
    assert last.before.amount == (paper.live_on - last.due) // timedelta(days=1)


def test_the_hand_over_names_papers_terms_and_open_points_without_our_limits(
    workspace: Workspace, deal: Deal
) -> None:
    point = live(deal.open_points)[0]
    workspace.change(Slot(point, "limit"), "Never below 30 days")
    sheet = issue(workspace, deal, profile_of(workspace), Paper.TERM_SHEET, TODAY)
    text = _flat(_printed(workspace, deal, "hand_over"))
    assert sheet.number in text
    assert point.topic in text
    assert "Never below 30 days" not in text
    assert "30 days" in text, "the payment period stands"


def test_the_hand_over_names_the_lawyers_of_both_sides_and_nobody_twice(
    workspace: Workspace, deal: Deal
) -> None:
    ours = new_person(workspace, "Ute Kern", None)
    theirs = new_person(workspace, "Jan Vogt", deal.account)
    workspace.change(Slot(theirs, "job"), "Head of legal")
    workspace.save()
    workspace.change(Slot(deal, Lawyers.key, "ours", deal.lap), ours.id)
    workspace.change(Slot(deal, Lawyers.key, "theirs", deal.lap), theirs.id)
    workspace.change(Slot(deal, Signing.key, "client_signer", deal.lap), theirs.id)
    contacts = dict(_composed(workspace, deal, "hand_over").contacts)
    assert contacts["Ute Kern"] == f"Lawyer, for {profile_of(workspace).company}"
    assert contacts["Jan Vogt"] == "Head of legal, for Brandt Logistik"
    assert "Ute Kern" in _flat(_printed(workspace, deal, "hand_over"))


@pytest.mark.parametrize("key", ["acceptance", "change", "mutual_plan"])
@pytest.mark.parametrize("language", list(Language))
def test_what_is_signed_on_the_spot_is_one_page(
    workspace: Workspace, deal: Deal, key: str, language: Language
) -> None:
    assert len(_printed(workspace, deal, key, language)) == 1


def test_the_certificate_takes_what_step_seven_knows(workspace: Workspace, deal: Deal) -> None:
    workspace.change(Slot(deal, Acceptance.key, "what", deal.lap), "Both yards run on the new system")
    workspace.change(Slot(deal, Acceptance.key, "accepted_on", deal.lap), date(2027, 3, 2))
    text = _flat(_printed(workspace, deal, "acceptance"))
    assert "Both yards run on the new system" in text
    assert "2 March 2027" in text


def test_the_booklet_asks_only_what_can_be_asked(workspace: Workspace, deal: Deal) -> None:
    words = [question.words for question in _composed(workspace, deal, "booklet").questions]
    assert len(words) > 3
    assert not [one for one in words if one.startswith("Five questions") or "weakness" in one]
