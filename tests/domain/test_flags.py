"""Red flags: each rule is silent on a deal in which all is well, and speaks when one thing is taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import DocumentState, Known, Outcome
from dealplanner.domain.facts import DealFacts, LineFact, OpenPointFact, StatementFact, TodoFact
from dealplanner.domain.flags import SELLING, Danger, flags_of, flags_on, fulfilment
from dealplanner.domain.pages import Page
from dealplanner.domain.stakes import Influence, ResponseMode, Role, Satisfaction
from dealplanner.domain.steps import find_page
from dealplanner.domain.steps.first_contact import Contact, Way
from dealplanner.domain.steps.fulfil import Acceptance, ServiceCheck, ServiceLevels
from dealplanner.domain.steps.needs import Conditions, Confirmed
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.offer import Paper, WhichPaper
from dealplanner.domain.steps.qualify import DecisionProcess, DecisionStep, Fit, Funds
from dealplanner.domain.steps.trial_close import Answer, Changed, Signals, TrialAnswer
from dealplanner.domain.todos import Closes

Break = Callable[[DealFacts], DealFacts]
TODAY = date(2026, 11, 24)
YESTERDAY = TODAY - timedelta(days=1)


def put(*pages: Page, **more: Any) -> Break:
    return lambda f: replace(f, pages={**f.pages, **{page.key: page for page in pages}}, **more)


def on_page(kind: type[Page], **more: Any) -> Break:
    return lambda f: put(replace(f.page(kind), **more))(f)


def with_(**more: Any) -> Break:
    return lambda f: replace(f, **more)


def person(number: int, **more: Any) -> Break:
    return lambda f: replace(
        f, stakeholders=tuple(replace(s, **more) if n == number else s for n, s in enumerate(f.stakeholders))
    )


def problem(**more: Any) -> Break:
    return lambda f: replace(f, problems=(replace(f.problems[0], **more),))


def document(**more: Any) -> Break:
    return lambda f: replace(f, documents=(replace(f.documents[0], **more),))


def unsaid(field: str, *ends: str) -> Break:
    """Take the statements on answers away whose names end so."""
    return lambda f: replace(
        f, statements=tuple(s for s in f.statements if not (field in s.about and s.about.endswith(ends)))
    )


def both(*breaks: Break) -> Break:
    def broken(facts: DealFacts) -> DealFacts:
        for one in breaks:
            facts = one(facts)
        return facts

    return broken


BUYER, BOSS, ADVISOR, COACH = range(4)
HOLD = on_page(Funds, in_place=Known.NOT_KNOWN)
SELLING_CASES: list[tuple[str, Break]] = [
    ("no_next_action", with_(next_on=None)),
    ("no_next_action", with_(next_on=YESTERDAY)),
    (
        "writing_only",
        both(
            put(
                Contact(whom="p1", on=TODAY - timedelta(days=8), way=Way.MAIL), is_internet=True, next_on=None
            ),
            *(person(n, met_on=None) for n in range(4)),
        ),
    ),
    ("internet_weakness_open", with_(is_internet=True, unanswered_weaknesses=("Little trust",))),
    (
        "paper_ahead_of_commitment",
        both(on_page(Answer, answer=TrialAnswer.NO), document(kind=Paper.TERM_SHEET)),
    ),
    (
        "paper_ahead_of_commitment",
        both(on_page(Answer, answer=TrialAnswer.NO), on_page(WhichPaper, paper=Paper.TERM_SHEET)),
    ),
    ("expires_before_decision", document(valid_through=TODAY + timedelta(days=29))),
    ("expires_before_decision", document(state=DocumentState.DRAFT, valid_days=Decimal(10))),
    ("offer_expired", both(document(valid_through=YESTERDAY), with_(decision_on=None))),
    ("no_fit", on_page(Fit, benefits=Known.NO)),
    ("problem_without_consequence", problem(consequence=" ")),
    ("budget_below_value", on_page(Funds, amount=Money(Decimal(79_999), "EUR"))),
    ("date_slipped_twice", with_(decision_slips=2)),
    ("decision_overdue", with_(decision_on=YESTERDAY, next_on=None)),
    ("hours_beyond_return", with_(chance=Decimal(3))),
    ("effort_does_not_pay", with_(chance=Decimal(5))),
    ("no_economic_buyer", person(BUYER, roles=())),
    ("no_economic_buyer", person(BUYER, name="")),
    ("several_economic_buyers", person(BOSS, roles=(Role.BOSS, Role.ECONOMIC_BUYER))),
    ("buyer_without_evidence", both(person(BUYER, role_evidence=""), unsaid("stakeholder/s1", ":roles"))),
    ("buyer_never_met", person(BUYER, met_on=None)),
    ("buyer_long_unseen", both(person(BUYER, met_on=TODAY - timedelta(days=31)), with_(next_on=None))),
    ("buyer_not_in_favour", person(BUYER, attitude=Decimal(0))),
    ("buyer_content", person(BUYER, response_mode=ResponseMode.CONTENT)),
    ("buyer_content", person(BUYER, response_mode=ResponseMode.TOO_SURE)),
    ("no_boss_on_large_deal", person(BOSS, roles=())),
    ("no_boss_on_large_deal", both(person(BOSS, roles=()), with_(rate=None, hours_planned=Decimal(80)))),
    ("no_advisor_in_comparison", person(ADVISOR, roles=())),
    ("no_coach", person(COACH, roles=())),
    ("coach_fails_a_test", person(COACH, believed_inside=Known.NO)),
    ("coach_untested", person(COACH, believed_inside=Known.NOT_KNOWN)),
    ("role_uncovered", both(person(BOSS, roles=()), with_(rate=None))),
    ("strong_opponent", person(ADVISOR, attitude=Decimal(-3), influence=Influence.MEDIUM)),
    ("newcomer", person(ADVISOR, joined_on=TODAY - timedelta(days=60))),
    ("nobody_against", person(ADVISOR, attitude=Decimal(0))),
    ("opponents_outweigh", both(*(person(n, attitude=Decimal(-1)) for n in range(4)))),
    (
        "one_person_carries",
        lambda f: replace(
            f,
            stakeholders=f.stakeholders[:1],
            statements=tuple(s for s in f.statements if s.person_id == "p1"),
            pages={**f.pages, Contact.key: Contact(whom="p1", on=YESTERDAY)},
        ),
    ),
    (
        "questions_unanswered",
        both(*(person(n, win="", part="", own_problem="") for n in range(4))),
    ),
    ("signer_off_the_map", on_page(Funds, signer="p9")),
    ("signer_off_the_map", on_page(Funds, signer=None)),
    ("no_problem", with_(problems=())),
    (
        "no_benefit_in_figures",
        both(on_page(Fit, which="Less trouble"), problem(gain="Calm", yearly_cost=None)),
    ),
    ("decision_step_open", put(DecisionProcess(clear=Known.YES, steps=(DecisionStep(what="A", who="p1"),)))),
    ("decision_step_open", put(DecisionProcess(clear=Known.YES, steps=(DecisionStep(what="A", by=TODAY),)))),
    ("gap_without_action", HOLD),
    (
        "gap_action_late",
        both(
            HOLD,
            lambda f: replace(f, todos=(TodoFact(closes=Closes.BUDGET, what="Ask", due_on=YESTERDAY),)),
        ),
    ),
    ("confirmed_beyond_answers", both(HOLD, put(Conditions(budget=Confirmed.MET)))),
    (
        "claim_in_conflict",
        lambda f: replace(
            f,
            statements=(
                *f.statements,
                StatementFact(about="qualify.money:in_place", value='"no"', person_id="p3", on=YESTERDAY),
            ),
        ),
    ),
    (
        "claims_stale",
        lambda f: replace(
            f,
            next_on=None,
            statements=tuple(replace(s, on=TODAY - timedelta(days=31)) for s in f.statements),
        ),
    ),
    (
        "claims_with_one_source",
        lambda f: replace(f, statements=tuple(s for s in f.statements if s.person_id == "p4")),
    ),
    ("claims_assumed", with_(statements=())),
    ("criteria_unknown", with_(criteria=())),
    ("problem_without_answer", problem(solution="")),
    ("against_the_verdict", HOLD),
    ("against_the_verdict", both(HOLD, put(VerdictPage(against_reason="Old friends")))),
    ("yes_without_power", on_page(Answer, by="p4")),
    ("line_without_problem", with_(lines=(LineFact(problem_id="q1"), LineFact(title="Travel")))),
    ("problem_without_line", with_(lines=(LineFact(title="Travel"),))),
    ("sold_at_a_loss", with_(margin=Money(Decimal("-0.01"), "EUR"))),
    ("point_without_owner", with_(open_points=(OpenPointFact(topic="Law"),))),
    ("point_overdue", with_(open_points=(OpenPointFact(topic="Law", owner="We", due_on=YESTERDAY),))),
    ("something_changed", on_page(Signals, changed=Changed.YES)),
    ("something_changed", on_page(Signals, changed=Changed.NOT_ASKED)),
]
LATE_CHECK = ServiceLevels(checks=(ServiceCheck(what="Report", due_on=YESTERDAY),))
FULFILMENT_CASES: list[tuple[str, Break]] = [
    ("milestone_late", lambda f: replace(f, milestones=(replace(f.milestones[0], due_on=YESTERDAY),))),
    ("service_late", put(LATE_CHECK)),
    ("payment_late", lambda f: replace(f, payments=(replace(f.payments[0], due_on=YESTERDAY),))),
    (
        "payment_late",
        lambda f: replace(f, payments=(replace(f.payments[0], due_on=YESTERDAY, invoiced_on=YESTERDAY),)),
    ),
    ("not_satisfied", person(ADVISOR, satisfaction=Satisfaction.DISAPPOINTED)),
    ("no_one_accepts", put(Acceptance())),
]


def keys(facts: DealFacts) -> set[str]:
    return {flag.key for flag in flags_of(facts)}


@pytest.mark.parametrize("step", range(1, 8))
def test_a_deal_in_which_all_is_well_has_no_flag(full: DealFacts, step: int) -> None:
    assert flags_of(replace(full, step=step)) == ()


@pytest.mark.parametrize(("key", "break_it"), SELLING_CASES)
def test_a_selling_rule_speaks(full: DealFacts, key: str, break_it: Break) -> None:
    assert key in keys(break_it(full))


@pytest.mark.parametrize(("key", "break_it"), FULFILMENT_CASES)
def test_a_rule_of_fulfilment_speaks(full: DealFacts, key: str, break_it: Break) -> None:
    assert keys(break_it(replace(full, step=7))) == {key}
    assert keys(break_it(replace(full, outcome=Outcome.WON))) == {key}


def test_every_rule_has_a_case_and_names_its_flag_after_itself() -> None:
    rules = {rule.__name__ for rules in SELLING.values() for rule in rules}
    assert {key for key, _ in SELLING_CASES} == rules
    assert {key for key, _ in FULFILMENT_CASES} == {rule.__name__ for rule in fulfilment.RULES}


@pytest.mark.parametrize(("key", "break_it"), SELLING_CASES + FULFILMENT_CASES)
def test_every_flag_says_why_and_leads_to_a_page(full: DealFacts, key: str, break_it: Break) -> None:
    for facts in (break_it(full), break_it(replace(full, step=7))):
        for flag in flags_of(facts):
            assert str(flag.why)
            assert "{" not in str(flag.why)
            assert find_page(flag.page)


@pytest.mark.parametrize(("key", "break_it"), SELLING_CASES)
def test_flags_of_a_deal_have_different_ids(full: DealFacts, key: str, break_it: Break) -> None:
    ids = [flag.id for flag in flags_of(break_it(full))]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("key", ["writing_only", "decision_overdue", "buyer_long_unseen", "claims_stale"])
def test_an_agreed_day_pauses_what_merely_ages(full: DealFacts, key: str) -> None:
    aged = next(break_it for name, break_it in SELLING_CASES if name == key)(full)
    assert key in keys(aged)
    assert key not in keys(replace(aged, next_on=TODAY + timedelta(days=1)))
    assert key in keys(replace(aged, next_on=TODAY))


def test_the_gravest_come_first(full: DealFacts) -> None:
    worst = flags_of(replace(full, stakeholders=(), statements=(), criteria=()))
    ranks = [list(Danger).index(flag.severity) for flag in worst]
    assert ranks == sorted(ranks)
    assert {0, 1, 2} <= set(ranks)


def test_a_new_deal_is_not_blamed_for_what_later_steps_find_out(empty: DealFacts) -> None:
    assert keys(empty) == {"no_next_action"}
    assert "no_economic_buyer" in keys(replace(empty, step=3))


@pytest.mark.parametrize("outcome", [Outcome.LOST, Outcome.STOPPED])
def test_a_deal_that_is_over_has_no_flag(empty: DealFacts, outcome: Outcome) -> None:
    over = replace(empty, step=6, outcome=outcome)
    assert flags_of(over) == ()
    assert flags_on("needs.roles", over) == ()


def test_people_on_the_map_from_the_start_are_no_newcomers(full: DealFacts) -> None:
    young = replace(full, opened_on=TODAY - timedelta(days=20))
    joined = tuple(replace(s, joined_on=TODAY - timedelta(days=10)) for s in young.stakeholders)
    assert "newcomer" not in keys(replace(young, stakeholders=joined))


def test_a_page_shows_its_flags_before_the_deal_reaches_its_step(empty: DealFacts) -> None:
    assert "no_economic_buyer" in {flag.key for flag in flags_on("needs.roles", empty)}


def test_amounts_in_two_currencies_are_never_compared(full: DealFacts) -> None:
    foreign = replace(full, value=Money(Decimal(10_000_000), "JPY"), chance=Decimal(1))
    assert not keys(foreign) & {"budget_below_value", "hours_beyond_return", "effort_does_not_pay"}
