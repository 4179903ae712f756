"""The plan sheet as it is composed: what the rules say, in the language of the sheet."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from dealplanner.domain.flags import flags_of
from dealplanner.domain.papers.plan import PlanSheet
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.needs import Verdict
from dealplanner.domain.verdict import Call
from dealplanner.records import Answer, Deal, Language, PutOff, Todo
from dealplanner.services.deals import profile_of
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers.sheets import SHEETS, compose_sheet
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


def _composed(workspace: Workspace, deal: Deal, language: Language = Language.EN) -> PlanSheet:
    paper: PlanSheet = compose_sheet(
        SHEETS["plan"],
        deal,
        deal_facts(workspace, deal, TODAY),
        profile_of(workspace),
        TODAY,
        language,
        Audience.PRIVATE,
        SheetSize.A4,
        lambda source: source.replace("of four conditions met", "个条件满足"),
    )
    return paper


def test_it_says_where_the_deal_stands(workspace: Workspace, deal: Deal) -> None:
    paper = _composed(workspace, deal)
    assert (paper.step, paper.lap, paper.level, paper.call) == (4, 1, "level 1, problem admitted", Call.HOLD)
    assert [condition.name for condition in paper.conditions] == [
        "Severe problem",
        "Budget has passed",
        "Reasonable time",
        "Clear decision process",
    ]
    assert "12 Nov 2026" in paper.conditions[0].reasons[0]
    assert paper.effort.spent == Decimal(22)
    strongest = paper.rivals[0]
    assert (strongest.name, strongest.theirs, strongest.ours) == ("Norvik AG", Decimal(120), Decimal(132))


def test_the_four_roles_name_who_holds_them_and_how_they_stand(workspace: Workspace, deal: Deal) -> None:
    buyer = _composed(workspace, deal).roles[0]
    assert buyer.role is Role.ECONOMIC_BUYER
    assert (buyer.people[0].name, buyer.people[0].attitude) == ("Helga Brandt", Decimal(-1))
    assert buyer.people[0].about == "has doubts · 41 days ago"


def test_flags_are_the_gravest_first_and_those_put_off_stand_apart(workspace: Workspace, deal: Deal) -> None:
    flags = flags_of(deal_facts(workspace, deal, TODAY))
    until = TODAY + timedelta(days=9)
    workspace.add(PutOff(deal_id=deal.id, flag=flags[-1].id, reason="Waits for the audit", until=until))
    workspace.session.flush()
    workspace.session.expire(deal)
    paper = _composed(workspace, deal)
    assert [flag.words for flag in paper.flags] == [str(flag.why) for flag in flags[:-1]]
    assert [(flag.reason, flag.until) for flag in paper.put_off] == [("Waits for the audit", until)]


def test_what_comes_next_is_the_contact_the_promise_then_todos_by_day(
    workspace: Workspace, deal: Deal
) -> None:
    for what, due, done in (
        ("Undated", None, None),
        ("Late", TODAY - timedelta(3), None),
        ("Done", TODAY, TODAY),
    ):
        workspace.add(Todo(deal_id=deal.id, what=what, due_on=due, done_on=done))
    workspace.session.flush()
    workspace.session.expire(deal)
    actions = _composed(workspace, deal).actions
    assert actions[0].day == deal.next_on
    assert actions[1].words == "Keep what was promised"
    assert (actions[2].words, actions[2].late) == ("Late", True)
    assert actions[-1].words == "Undated"
    assert "Done" not in {action.words for action in actions}


def test_why_we_go_on_against_the_verdict_stays_there(workspace: Workspace, deal: Deal) -> None:
    answer = deal.answer(Verdict) or Answer(page_key=Verdict.key, lap=deal.lap, deal_id=deal.id)
    answer.page = Verdict(against_reason=" The new head wants it. ")
    workspace.add(answer)
    assert _composed(workspace, deal).against == "The new head wants it."


def test_the_rules_speak_the_language_of_the_sheet(workspace: Workspace, deal: Deal) -> None:
    paper = _composed(workspace, deal, Language.ZH)
    assert "个条件满足" in paper.verdict
    assert "2026年11月12日" in paper.conditions[0].reasons[0]
