"""For each red flag the facts that raise it, one thing taken away from a deal in which all is well."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from domain.bargained import OFF, margin, stuck
from domain.breaking import (
    ADVISOR,
    BOSS,
    BUYER,
    COACH,
    HOLD,
    TODAY,
    YESTERDAY,
    Break,
    ago,
    both,
    document,
    on_page,
    person,
    problem,
    put,
    unsaid,
    with_,
)

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import SatisfactionRound
from dealplanner.domain.choices import DocumentState, Known
from dealplanner.domain.concessions import ConcessionFact
from dealplanner.domain.facts import CriterionFact, StatementFact, TodoFact
from dealplanner.domain.opinions import OpinionFact
from dealplanner.domain.paper_facts import LineFact, OpenPointFact
from dealplanner.domain.service_credits import MeasuredFact, ServiceFact
from dealplanner.domain.stakes import Influence, ResponseMode, Role, Satisfaction
from dealplanner.domain.steps.first_contact import Contact, Way
from dealplanner.domain.steps.fulfil import Acceptance, ServiceCheck, ServiceLevels
from dealplanner.domain.steps.needs import Conditions, Confirmed
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.offer import Paper, WhichPaper
from dealplanner.domain.steps.qualify import DecisionProcess, DecisionStep, Fit, Funds
from dealplanner.domain.steps.terms import PriceTerms
from dealplanner.domain.steps.trial_close import Answer, Changed, Signals, TrialAnswer
from dealplanner.domain.todos import Closes, TodoKind

OURS = TodoFact(id="t1", kind=TodoKind.PROMISE, what="Price list", due_on=YESTERDAY)
SELLING_CASES: list[tuple[str, Break]] = [
    ("promise_late", with_(todos=(OURS,))),
    ("promise_late", with_(todos=(replace(OURS, theirs=True),))),
    ("no_next_action", with_(next_on=None)),
    ("no_next_action", with_(next_on=YESTERDAY)),
    ("no_next_action", with_(next_on=None, todos=(TodoFact(kind=TodoKind.QUESTION, due_on=TODAY),))),
    ("no_next_action", with_(next_on=None, todos=(TodoFact(due_on=TODAY, done_on=TODAY),))),
    (
        "writing_only",
        both(
            put(Contact(whom="p1", on=ago(8), way=Way.MAIL), is_internet=True, next_on=None),
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
    ("buyer_long_unseen", both(person(BUYER, met_on=ago(31)), with_(next_on=None))),
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
    ("strong_opponent", person(ADVISOR, attitude=Decimal(-4), influence=Influence.NOT_KNOWN)),
    ("strong_opponent", person(ADVISOR, attitude=Decimal(-3), influence=Influence.MEDIUM)),
    ("newcomer", person(ADVISOR, joined_on=ago(60))),
    ("newcomer", person(ADVISOR, since_on=ago(1))),
    ("newcomer", person(ADVISOR, since_on=ago(2000), joined_on=ago(1))),
    ("gone_from_the_account", person(ADVISOR, left_on=TODAY)),
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
    ("no_problem", problem(words=" ")),
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
            statements=tuple(replace(s, on=ago(31)) for s in f.statements),
        ),
    ),
    (
        "claims_with_one_source",
        lambda f: replace(f, statements=tuple(s for s in f.statements if s.person_id == "p4")),
    ),
    ("claims_assumed", with_(statements=())),
    ("criteria_unknown", with_(criteria=())),
    ("criteria_unknown", with_(criteria=(CriterionFact(weight=Decimal(3)),))),
    ("problem_without_answer", problem(solution="")),
    ("against_the_verdict", HOLD),
    ("against_the_verdict", both(HOLD, put(VerdictPage(against_reason="Old friends")))),
    ("yes_without_power", on_page(Answer, by="p4")),
    ("line_without_problem", with_(lines=(LineFact(problem_id="q1"), LineFact(title="Travel")))),
    ("problem_without_line", with_(lines=(LineFact(title="Travel"),))),
    ("sold_at_a_loss", with_(margin=Money(Decimal("-0.01"), "EUR"))),
    ("margin_below_floor", margin("29.99", floor=30)),
    ("margin_below_floor", margin("30", ConcessionFact(what="A discount", **OFF), floor=30)),
    ("point_stuck", stuck(OpenPointFact(topic="Law", owner="We", due_on=TODAY, since=ago(14)))),
    ("point_stuck", stuck(OpenPointFact(topic="Law", owner="We", due_on=TODAY, moved_on=ago(14)))),
    ("point_without_owner", with_(open_points=(OpenPointFact(topic="Law"),))),
    ("point_overdue", with_(open_points=(OpenPointFact(topic="Law", owner="We", due_on=YESTERDAY),))),
    ("something_changed", on_page(Signals, changed=Changed.YES)),
    ("nobody_asked", on_page(Signals, changed=Changed.NOT_ASKED)),
]
LATE_CHECK = ServiceLevels(checks=(ServiceCheck(what="Report", due_on=YESTERDAY),))
LEVEL = ServiceFact(
    id="v1",
    what="Availability",
    target=Decimal("99.5"),
    unit="%",
    fee=Money(Decimal(690), "EUR"),
    credit_percent=Decimal(5),
    credit_step=Decimal("0.5"),
    cap_percent=Decimal(15),
)
FREE = replace(LEVEL, fee=None)
MISS = MeasuredFact(id="m1", service_id="v1", on=date(2026, 10, 31), value=Decimal("98.7"))
LIVE = on_page(Acceptance, accepted_on=date(2026, 9, 30))
"""So long ago that everybody should have been asked once: on 30 October."""
ASKED = tuple(
    OpinionFact(
        stakeholder_id=f"s{n}", round=SatisfactionRound.DAY_30, on=YESTERDAY, how=Satisfaction.CONTENT
    )
    for n in range(1, 5)
)
FULFILMENT_CASES: list[tuple[str, Break]] = [
    ("promise_late", with_(todos=(OURS,))),
    ("service_missed", with_(services=(FREE,), measured=(MISS,))),
    ("service_missed", with_(services=(LEVEL,), measured=(replace(MISS, credited_on=YESTERDAY),))),
    (
        "credit_not_given",
        with_(
            services=(LEVEL,),
            measured=(MISS, replace(MISS, id="m2", on=YESTERDAY, value=Decimal("99.5"))),
        ),
    ),
    ("service_not_measured", both(LIVE, with_(services=(LEVEL,), opinions=ASKED))),
    ("nobody_asked_if_satisfied", both(LIVE, with_(opinions=ASKED[:3]))),
    (
        "payment_late",
        both(
            on_page(PriceTerms, payment_days=Decimal(14)),
            lambda f: replace(f, payments=(replace(f.payments[0], due_on=None, invoiced_on=ago(15)),)),
        ),
    ),
    ("milestone_late", lambda f: replace(f, milestones=(replace(f.milestones[0], due_on=YESTERDAY),))),
    ("service_late", put(LATE_CHECK)),
    ("payment_late", lambda f: replace(f, payments=(replace(f.payments[0], due_on=YESTERDAY),))),
    (
        "payment_late",
        lambda f: replace(f, payments=(replace(f.payments[0], due_on=ago(31), invoiced_on=ago(31)),)),
    ),
    ("not_satisfied", person(ADVISOR, satisfaction=Satisfaction.DISAPPOINTED)),
    ("no_one_accepts", put(Acceptance())),
]
