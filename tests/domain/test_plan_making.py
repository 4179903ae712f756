"""The plan made from the terms, and what the terms leave open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from domain.planning import TODAY, house, milestone

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.pages import Page
from dealplanner.domain.paper_facts import PaymentFact
from dealplanner.domain.plan_making import plan_from_terms
from dealplanner.domain.steps.qualify import TimeFrame
from dealplanner.domain.steps.terms import HeadTerms, ServiceTerms, TerminationTerms, TimeTerms

LIVE = date(2027, 1, 31)
TERMS = (
    TimeFrame(work_by=LIVE),
    HeadTerms(effective_on=date(2027, 2, 1)),
    TimeTerms(term="24 months", acceptance="They reject within 10 working days, else it is accepted"),
    ServiceTerms(availability=Decimal("99.5"), report="Monthly, by us"),
    TerminationTerms(renewal="By itself for 12 months, unless notice is given 3 months before"),
)


def signed(*pages: Page) -> DealFacts:
    return DealFacts(today=TODAY, pages={page.key: page for page in (pages or TERMS)})


def test_every_date_that_the_terms_set_comes_onto_the_plan() -> None:
    draft = plan_from_terms(signed())
    assert [(str(one.title), one.kind, one.due_on) for one in draft.new] == [
        ("Go-live", MilestoneKind.GO_LIVE, LIVE),
        ("The service level begins", MilestoneKind.SERVICE, LIVE),
        ("Acceptance", MilestoneKind.ACCEPTANCE, date(2027, 2, 12)),
        ("First report on the service level", MilestoneKind.SERVICE, date(2027, 2, 28)),
        ("Last day of notice", MilestoneKind.NOTICE, date(2028, 10, 31)),
        ("End of the term, or renewal", MilestoneKind.RENEWAL, date(2029, 1, 31)),
    ]
    assert draft.questions == ()


def test_what_is_on_the_plan_comes_no_second_time() -> None:
    draft = plan_from_terms(replace(signed(), milestones=house()))
    assert MilestoneKind.GO_LIVE not in {one.kind for one in draft.new}


def test_a_milestone_that_is_called_go_live_becomes_it() -> None:
    plan = (milestone("go-live on both yards", LIVE), milestone("data", LIVE))
    draft = plan_from_terms(replace(signed(), milestones=plan))
    assert draft.go_live == plan[0]
    assert MilestoneKind.GO_LIVE not in {one.kind for one in draft.new}
    assert not draft.is_empty


def test_a_milestone_without_a_day_takes_the_last_that_go_live_leaves() -> None:
    plan = (
        milestone("data", None, 10),
        milestone("pilot", None, 5, "data"),
        replace(milestone("free"), trigger="on demand"),
    )
    facts = replace(signed(), milestones=plan)
    days = {one.id: day for one, day in plan_from_terms(facts).days}
    assert days == {"data": date(2027, 1, 22), "pilot": date(2027, 1, 29)}


def test_what_the_terms_leave_open_is_asked_with_the_page_that_answers_it() -> None:
    facts = replace(
        signed(
            TimeTerms(term="Until it is done", acceptance="Days to reject, days to mend"),
            TerminationTerms(renewal="As agreed"),
        ),
        payments=(PaymentFact(id="p", title="Rest"), PaymentFact(id="q", trigger="on signing")),
    )
    draft = plan_from_terms(facts)
    assert [one.page for one in draft.questions] == [
        "qualify.time",
        "terms.time",
        "terms.termination",
        "terms.time",
        "fulfil.payments",
    ]
    assert [one.kind for one in draft.new] == [MilestoneKind.ACCEPTANCE]
    assert draft.new[0].due_on is None


def test_a_term_without_a_start_is_asked_for_it() -> None:
    facts = signed(TimeFrame(work_by=LIVE), TimeTerms(term="24 months"))
    assert [one.page for one in plan_from_terms(facts).questions] == ["terms.head"]


def test_a_new_deal_asks_and_plans_nothing() -> None:
    draft = plan_from_terms(DealFacts(today=TODAY))
    assert draft.is_empty
    assert [one.page for one in draft.questions] == ["qualify.time", "terms.time"]
