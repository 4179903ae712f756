"""For each red flag the facts that come near it and do not raise it: the last day, the exact amount."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from domain.bargained import OFF, margin, stuck
from domain.breaking import (
    ADVISOR,
    BOSS,
    BUYER,
    COACH,
    HOLD,
    TODAY,
    TOMORROW,
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
from domain.flags_raised import FREE, LEVEL, LIVE, MISS

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import SideOf
from dealplanner.domain.choices import DocumentState, Known
from dealplanner.domain.concessions import ConcessionFact
from dealplanner.domain.facts import CriterionFact, DealFacts, StatementFact, TodoFact
from dealplanner.domain.paper_facts import LineFact, OpenPointFact
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.stakes import Influence, ResponseMode, Role, Satisfaction
from dealplanner.domain.steps.first_contact import Contact, Way
from dealplanner.domain.steps.fulfil import Acceptance, ServiceCheck, ServiceLevels
from dealplanner.domain.steps.needs import Conditions, Confirmed
from dealplanner.domain.steps.offer import Paper
from dealplanner.domain.steps.qualify import DecisionProcess, Fit, Funds
from dealplanner.domain.steps.trial_close import Answer, Changed, Signals, TrialAnswer
from dealplanner.domain.todos import Closes, TodoKind


def said(**more: object) -> Break:
    return lambda f: replace(f, statements=tuple(replace(s, **more) for s in f.statements))  # type: ignore[arg-type]


def gap_todo(**more: object) -> Break:
    """On HOLD for the budget alone, with one action for it."""
    todo = TodoFact(closes=Closes.BUDGET, what="Ask", **more)  # type: ignore[arg-type]
    return both(HOLD, with_(todos=(todo,)))


def all_attitudes(*attitudes: int) -> Break:
    return both(*(person(n, attitude=Decimal(attitude)) for n, attitude in enumerate(attitudes)))


WRITTEN = both(
    put(Contact(whom="p1", on=ago(7), way=Way.MAIL), is_internet=True, next_on=None),
    *(person(n, met_on=None) for n in range(4)),
)
WRITTEN_LONG = both(WRITTEN, put(Contact(whom="p1", on=ago(8), way=Way.MAIL)))
NOBODY_YET = {"words": "", "consequence": "", "solution": ""}


def late_milestone(facts: DealFacts, **more: object) -> DealFacts:
    return replace(facts, milestones=(replace(facts.milestones[0], **more),))  # type: ignore[arg-type]


def late_payment(facts: DealFacts, **more: object) -> DealFacts:
    return replace(facts, payments=(replace(facts.payments[0], **more),))  # type: ignore[arg-type]


def checks(**more: object) -> Break:
    return put(ServiceLevels(checks=(ServiceCheck(what="Report", **more),)))  # type: ignore[arg-type]


KEPT = TodoFact(id="t1", kind=TodoKind.PROMISE, what="Price list", due_on=YESTERDAY, done_on=TODAY)
SELLING_CASES: list[tuple[str, Break]] = [
    ("promise_late", with_(todos=(KEPT,))),
    ("promise_late", with_(todos=(replace(KEPT, due_on=TODAY, done_on=None),))),
    ("no_next_action", with_(next_on=TODAY)),
    ("no_next_action", with_(next_on=None, todos=(TodoFact(kind=TodoKind.CALL, due_on=TODAY),))),
    ("writing_only", WRITTEN),
    ("writing_only", both(WRITTEN_LONG, with_(is_internet=False))),
    (
        "writing_only",
        both(WRITTEN_LONG, with_(todos=(TodoFact(kind=TodoKind.CALL, what="Call", done_on=YESTERDAY),))),
    ),
    ("internet_weakness_open", with_(unanswered_weaknesses=("Little trust",))),
    ("internet_weakness_open", with_(is_internet=True)),
    (
        "paper_ahead_of_commitment",
        both(
            on_page(Answer, answer=TrialAnswer.NO),
            document(kind=Paper.TERM_SHEET, state=DocumentState.WITHDRAWN),
        ),
    ),
    ("expires_before_decision", document(valid_through=TODAY + timedelta(days=30))),
    ("expires_before_decision", document(valid_through=TOMORROW, state=DocumentState.REJECTED)),
    ("expires_before_decision", document(valid_through=TOMORROW, kind=Paper.TERM_SHEET)),
    ("offer_expired", document(valid_through=TODAY)),
    ("offer_expired", document(valid_through=YESTERDAY, state=DocumentState.ACCEPTED)),
    ("no_fit", on_page(Fit, benefits=Known.NOT_KNOWN)),
    ("problem_without_consequence", problem(**NOBODY_YET)),
    ("budget_below_value", on_page(Funds, amount=Money(Decimal(80_000), "EUR"))),
    ("budget_below_value", on_page(Funds, amount=Money(Decimal(70_000), "CHF"))),
    ("date_slipped_twice", with_(decision_slips=1)),
    ("decision_overdue", with_(decision_on=TODAY, next_on=None)),
    ("hours_beyond_return", with_(chance=Decimal("3.3"))),  # 22 h at 120, and 3.3 % of 80,000
    ("effort_does_not_pay", with_(chance=Decimal(9))),  # 60 h at 120, and 9 % of 80,000
    (
        "no_economic_buyer",
        both(person(BUYER, roles=()), person(BOSS, roles=(Role.BOSS, Role.ECONOMIC_BUYER))),
    ),
    ("several_economic_buyers", person(BOSS, name="", roles=(Role.ECONOMIC_BUYER,))),
    ("buyer_without_evidence", person(BUYER, role_evidence="")),
    ("buyer_without_evidence", unsaid("stakeholder/s1", ":roles")),
    ("buyer_never_met", person(BUYER, met_on=TODAY)),
    ("buyer_never_met", person(BOSS, met_on=None)),
    ("buyer_long_unseen", both(person(BUYER, met_on=ago(30)), with_(next_on=None))),
    ("buyer_not_in_favour", person(BUYER, attitude=Decimal(1))),
    ("buyer_not_in_favour", person(BUYER, attitude=None)),
    ("buyer_content", person(BUYER, response_mode=ResponseMode.GROWTH)),
    ("buyer_content", person(COACH, response_mode=ResponseMode.CONTENT)),
    ("no_boss_on_large_deal", both(person(BOSS, roles=()), with_(rate=None, hours_planned=Decimal(79)))),
    ("no_boss_on_large_deal", both(person(BOSS, roles=()), with_(rate=Money(Decimal(120), "CHF")))),
    (
        "no_advisor_in_comparison",
        lambda f: replace(
            person(ADVISOR, roles=())(f),
            criteria=(),
            competitors=tuple(one for one in f.competitors if one.kind == "nothing"),
        ),
    ),
    ("no_coach", both(person(COACH, roles=()), person(BOSS, roles=(Role.BOSS, Role.COACH)))),
    ("coach_fails_a_test", person(COACH, believed_inside=Known.NOT_KNOWN)),
    ("coach_fails_a_test", person(BOSS, believed_inside=Known.NO)),
    ("coach_untested", person(COACH, believed_inside=Known.NOT_KNOWN, believes_in_us=Known.NO)),
    ("role_uncovered", person(BOSS, roles=())),  # the deal is large, and a graver rule says so
    ("strong_opponent", person(ADVISOR, attitude=Decimal(-2), influence=Influence.HIGH)),
    ("strong_opponent", person(ADVISOR, attitude=Decimal(-5), influence=Influence.LOW)),
    ("strong_opponent", person(ADVISOR, attitude=Decimal(-5), influence=Influence.NOT_KNOWN, roles=())),
    ("newcomer", person(ADVISOR, joined_on=ago(61))),
    ("newcomer", both(person(ADVISOR, joined_on=ago(10)), with_(opened_on=ago(24)))),
    ("newcomer", person(ADVISOR, since_on=ago(61))),
    ("gone_from_the_account", person(ADVISOR, left_on=TOMORROW)),
    ("gone_from_the_account", person(ADVISOR, left_on=YESTERDAY, name="")),
    ("nobody_against", all_attitudes(5, 5, -1, 5)),
    ("nobody_against", both(person(BUYER, attitude=None), person(ADVISOR, attitude=None))),
    ("opponents_outweigh", all_attitudes(1, -1, -1, -1)),  # the first counts three times
    ("one_person_carries", lambda f: replace(f, stakeholders=f.stakeholders[:2])),
    ("questions_unanswered", both(*(person(n, win="", part="") for n in range(4)))),
    ("signer_off_the_map", on_page(Funds, signer="p4")),
    ("no_problem", problem(words="Something else")),
    ("no_benefit_in_figures", both(on_page(Fit, which="Less trouble"), problem(gain="Calm"))),
    ("no_benefit_in_figures", problem(gain="Calm", yearly_cost=None)),
    ("decision_step_open", put(DecisionProcess(clear=Known.YES))),
    ("gap_without_action", gap_todo(due_on=TOMORROW)),
    ("gap_action_late", gap_todo(due_on=TODAY)),
    ("gap_action_late", gap_todo(due_on=YESTERDAY, done_on=TODAY)),
    ("gap_action_late", with_(todos=(TodoFact(closes=Closes.BUDGET, what="Ask", due_on=YESTERDAY),))),
    ("confirmed_beyond_answers", put(Conditions(budget=Confirmed.MET))),
    ("confirmed_beyond_answers", put(Conditions(budget=Confirmed.NOT_MET))),
    (
        "claim_in_conflict",
        lambda f: replace(
            f,
            statements=(
                *f.statements,
                StatementFact(about="qualify.money:in_place", value='"no"', person_id="p3", settled=True),
            ),
        ),
    ),
    ("claims_stale", both(said(on=ago(30)), with_(next_on=None))),
    ("claims_with_one_source", said(on=ago(30))),
    ("claims_assumed", both(HOLD, unsaid("qualify.money", ":in_place"))),
    ("criteria_unknown", with_(criteria=(CriterionFact(words="Speed"),))),
    ("problem_without_answer", problem(**NOBODY_YET)),
    ("against_the_verdict", both(HOLD, with_(step=4))),
    ("yes_without_power", on_page(Answer, answer=TrialAnswer.MORE_TIME, by="p4")),
    (
        "line_without_problem",
        with_(lines=(LineFact(problem_id="q1"), LineFact(kind=LineKind.TEXT, title="Thank you"))),
    ),
    ("problem_without_line", with_(lines=())),
    ("sold_at_a_loss", with_(margin=Money(Decimal("0.01"), "EUR"))),
    ("sold_at_a_loss", with_(margin=None)),
    ("margin_below_floor", margin("30", floor=30)),
    ("margin_below_floor", margin("29.99", floor=None)),
    ("margin_below_floor", margin("0", floor=30)),  # sold_at_a_loss says it
    ("margin_below_floor", margin("30", ConcessionFact(**{**OFF, "state": "thought"}), floor=30)),
    ("margin_below_floor", margin("30", ConcessionFact(**{**OFF, "side": SideOf.THEIRS}), floor=30)),
    ("point_stuck", stuck(OpenPointFact(topic="Law", owner="We", due_on=TODAY, since=ago(13)))),
    ("point_stuck", stuck(OpenPointFact(topic="Law", owner="We", due_on=TODAY, since=ago(40)), begun=13)),
    ("point_stuck", stuck(OpenPointFact(topic="Law", moved_on=ago(13), since=ago(40)))),
    ("point_stuck", stuck(OpenPointFact(topic="Law", state="agreed", moved_on=ago(40)))),
    ("point_stuck", with_(open_points=(OpenPointFact(topic="Law", since=ago(40)),))),  # nothing begun
    ("point_without_owner", with_(open_points=(OpenPointFact(topic="Law", state="agreed"),))),
    ("point_overdue", with_(open_points=(OpenPointFact(topic="Law", owner="We", due_on=TODAY),))),
    ("point_overdue", with_(open_points=(OpenPointFact(topic="Law", due_on=YESTERDAY, state="dropped"),))),
    ("something_changed", on_page(Signals, changed=Changed.NO, what_changed="Nothing of weight")),
    ("nobody_asked", on_page(Signals, changed=Changed.YES, what_changed="")),
]
FULFILMENT_CASES: list[tuple[str, Break]] = [
    ("promise_late", with_(todos=(replace(KEPT, due_on=None, done_on=None, theirs=True),))),
    ("milestone_late", lambda f: late_milestone(f, due_on=TODAY)),
    ("milestone_late", lambda f: late_milestone(f, due_on=YESTERDAY, done_on=TODAY)),
    ("service_late", checks(due_on=TODAY)),
    ("service_late", checks(due_on=YESTERDAY, done_on=TODAY)),
    (
        "service_missed",
        with_(
            services=(FREE,),
            measured=(MISS, replace(MISS, id="m2", on=YESTERDAY, value=Decimal("99.5"))),
        ),
    ),
    ("service_missed", with_(services=(replace(LEVEL, target=None),), measured=(MISS,))),
    ("credit_not_given", with_(services=(LEVEL,), measured=(replace(MISS, credited_on=TODAY),))),
    ("credit_not_given", with_(services=(FREE,), measured=(MISS,))),
    ("service_not_measured", both(LIVE, with_(services=(LEVEL,), measured=(MISS,)))),
    ("service_not_measured", with_(services=(LEVEL,))),
    (
        "nobody_asked_if_satisfied",
        both(on_page(Acceptance, accepted_on=ago(30)), with_(step=7)),
    ),
    ("payment_late", lambda f: late_payment(f, due_on=ago(30), invoiced_on=ago(30))),
    ("payment_late", lambda f: late_payment(f, due_on=TODAY)),
    ("payment_late", lambda f: late_payment(f, due_on=YESTERDAY, paid_on=TODAY)),
    ("not_satisfied", person(ADVISOR, satisfaction=Satisfaction.NOT_ASKED)),
    ("no_one_accepts", put(Acceptance(accepted_on=TODAY))),
]
