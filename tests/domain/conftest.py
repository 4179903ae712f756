"""A deal in which all is well, for tests that take one thing away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import DocumentState, Known, Readiness, Severity
from dealplanner.domain.facts import (
    CompetitorFact,
    CriterionFact,
    DealFacts,
    ProblemFact,
    RivalDeal,
    StatementFact,
)
from dealplanner.domain.judgements import judgements
from dealplanner.domain.pages import Page
from dealplanner.domain.paper_facts import DocumentFact, LineFact, MilestoneFact, OpenPointFact, PaymentFact
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.stakes import Influence, ResponseMode, Role, Satisfaction
from dealplanner.domain.steps.first_contact import Contact, Said, Way
from dealplanner.domain.steps.fulfil import Acceptance, After, ServiceCheck, ServiceLevels
from dealplanner.domain.steps.guide import TheirWords, WhyUs
from dealplanner.domain.steps.needs import Conditions
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.offer import Goals, Negotiation, Paper, Signing, WhichPaper
from dealplanner.domain.steps.qualify import DecisionProcess, DecisionStep, Fit, Funds, TimeFrame
from dealplanner.domain.steps.terms import HeadTerms, SampleContract, TimeTerms
from dealplanner.domain.steps.trial_close import Answer, Changed, Signal, Signals, TrialAnswer, TrialOffer

TODAY = date(2026, 11, 24)


def _ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def _person(number: int, name: str, department: str, *roles: Role, attitude: int = 3) -> StakeholderFact:
    return StakeholderFact(
        id=f"s{number}",
        person_id=f"p{number}",
        name=name,
        department=department,
        roles=roles,
        influence=Influence.HIGH if number == 1 else Influence.LOW,
        attitude=Decimal(attitude),
        response_mode=ResponseMode.TROUBLE,
        met_on=_ago(5),
        joined_on=_ago(100),
        role_evidence="Said by two",
        believes_in_us=Known.YES,
        believed_inside=Known.YES,
        wants_us_to_win=Known.YES,
        own_problem=f"Overtime of {name}",
        part="Decides the day",
        win="Quiet Fridays",
        company_consequence="Fines",
        personal_consequence=f"SECRET of {name}",
        our_answer="A gate that does not stop",
        satisfaction=Satisfaction.CONTENT,
    )


def _pages() -> Iterator[Page]:
    yield Contact(whom="p4", on=_ago(90), way=Way.MEETING)
    yield Said(said="The gate stops", friendly=Known.YES, productive=Known.YES)
    yield Fit(benefits=Known.YES, which="12 hours a week")
    yield Funds(in_place=Known.YES, allocatable=Known.YES, signer="p1", amount=Money(Decimal(90_000), "EUR"))
    yield TimeFrame(
        buy_by=TODAY + timedelta(days=60),
        work_by=TODAY + timedelta(days=120),
        forcing_event="The lease ends",
    )
    yield DecisionProcess(
        clear=Known.YES,
        steps=(DecisionStep(what="Order", who="p1", by=TODAY + timedelta(days=30)),),
        must_agree="Finance",
    )
    yield Conditions()
    yield VerdictPage()
    yield TheirWords(problem="The gate stops", confirmed_by="p1", confirmed_on=_ago(6))
    yield WhyUs(strengths="Speed", weaknesses="Small", our_answer="Near", proof="Three yards")
    yield TrialOffer(in_a_sentence="You wait. I can end that.", to="p1", on=_ago(5))
    yield Answer(answer=TrialAnswer.YES, on=_ago(4), by="p1", words="Yes")
    yield Signals(signals=(Signal(words="Asks for dates"),), changed=Changed.NO)
    yield WhichPaper(approved=Known.YES, know_us=Known.YES, know_how=Known.YES)
    yield Goals(goal="No queue", measure="0 of 3 a month", reached_by=TODAY + timedelta(days=120))
    yield HeadTerms(name="Gate renewal")
    yield TimeTerms(start_on=TODAY + timedelta(days=40))
    yield SampleContract(attached=True, handed_on=_ago(4))
    yield Negotiation()
    yield Signing()
    yield Acceptance(what="A gate", measure="30 days", by="p1")
    yield ServiceLevels(checks=(ServiceCheck(what="Report", due_on=_ago(1), done_on=_ago(2)),))
    yield After()


def _full() -> DealFacts:
    money = Money(Decimal(80_000), "EUR")
    facts = DealFacts(
        today=TODAY,
        title="Gate renewal",
        account="Brandt Logistik",
        value=money,
        step=6,
        opened_on=_ago(100),
        decision_on=TODAY + timedelta(days=30),
        next_on=TODAY + timedelta(days=3),
        next_what="Settle the terms",
        came_by="activity",
        hours_planned=Decimal(60),
        hours_spent=Decimal(22),
        rate=Money(Decimal(120), "EUR"),
        chance=Decimal(50),
        margin=Money(Decimal(9_000), "EUR"),
        pages={page.key: page for page in _pages()},
        problems=(
            ProblemFact(
                id="q1",
                words="The gate stops",
                severity=Severity.SEVERE,
                readiness=Readiness.LOOKING,
                consequence="Trucks wait",
                gain="12 hours a week",
                yearly_cost=Money(Decimal(40_000), "EUR"),
                solution="A second sensor",
                proof="Three yards",
            ),
        ),
        stakeholders=(
            _person(1, "Helga Brandt", "Board", Role.ECONOMIC_BUYER),
            _person(2, "Tomas Ruiz", "Operations", Role.BOSS),
            _person(3, "Ana Petrov", "IT", Role.TECHNICAL_ADVISOR, attitude=-1),
            _person(4, "Li Wei", "Service", Role.COACH),
        ),
        competitors=(CompetitorFact(id="c1", name="Norvik"), CompetitorFact(name="Nothing", kind="nothing")),
        criteria=(
            CriterionFact(words="Speed", weight=Decimal(5), ours=Decimal(8), theirs=Decimal(6)),
            CriterionFact(words="Price", weight=Decimal(2), ours=Decimal(5), theirs=Decimal(7)),
        ),
        lines=(LineFact(id="l1", title="Sensor", problem_id="q1"),),
        open_points=(
            OpenPointFact(
                topic="Law", limit="Ours", owner="Helga", due_on=TODAY + timedelta(days=9), state="open"
            ),
        ),
        milestones=(
            MilestoneFact(title="Sensor in", owner="We", due_on=TODAY + timedelta(days=90), amount=money),
        ),
        payments=(PaymentFact(title="First", amount=money, due_on=TODAY + timedelta(days=95)),),
        documents=(
            DocumentFact(
                id="d1",
                kind=Paper.PROPOSAL,
                state=DocumentState.PRESENTED,
                number="P-2026-007",
                issued_on=_ago(3),
                valid_through=TODAY + timedelta(days=40),
            ),
        ),
        other_deals=(RivalDeal(title="Small one", per_hour=Money(Decimal(100), "EUR")),),
    )
    return replace(facts, statements=tuple(_two_voices(facts)))


def _two_voices(facts: DealFacts) -> Iterator[StatementFact]:
    """Let two people of two departments state every answer."""
    for number, judgement in enumerate(judgements(facts)):
        for who in ("p1", "p4") if judgement.is_answered else ():
            yield StatementFact(
                id=f"{number}-{who}",
                about=judgement.about,
                value=json.dumps(judgement.stated),
                person_id=who,
                on=_ago(2 if who == "p1" else 3),
                words="So it is",
            )


@pytest.fixture(scope="session")
def full() -> DealFacts:
    """Return a deal at step 6 in which nothing is wrong: four conditions met, level 4, no red flag."""
    return _full()


@pytest.fixture(scope="session")
def empty() -> DealFacts:
    """Return a deal of which nothing is known."""
    return DealFacts(today=TODAY)
