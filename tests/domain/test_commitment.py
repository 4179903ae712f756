"""Commitment by events that happened, and the paper that fits it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from dealplanner.domain.advice import Advised, advice, deciders
from dealplanner.domain.choices import DocumentState, Known
from dealplanner.domain.commitment import commitment
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.pages import Page
from dealplanner.domain.paper_facts import DocumentFact
from dealplanner.domain.steps.first_contact import Contact
from dealplanner.domain.steps.guide import TheirWords
from dealplanner.domain.steps.offer import Negotiation, Paper, WhichPaper
from dealplanner.domain.steps.qualify import DecisionProcess, DecisionStep, Funds
from dealplanner.domain.steps.terms import SampleContract
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer

TODAY = date(2026, 11, 24)
TOMORROW = TODAY + timedelta(days=1)


def put(facts: DealFacts, *pages: Page, **more: Any) -> DealFacts:
    return replace(facts, pages={**facts.pages, **{page.key: page for page in pages}}, **more)


def answered(facts: DealFacts, answer: TrialAnswer) -> DealFacts:
    return put(facts, replace(facts.page(Answer), answer=answer))


def accepted() -> DocumentFact:
    return DocumentFact(kind=Paper.PROPOSAL, state=DocumentState.ACCEPTED, number="P-1")


def level(facts: DealFacts) -> int:
    return commitment(facts).level


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ([], 4),
        ([SampleContract(to_legal_on=TODAY)], 5),
        ([SampleContract(to_legal_on=TOMORROW)], 4),  # has not happened
        ([Negotiation(main_terms_on=TODAY)], 5),
        ([WhichPaper(approved=Known.YES, know_us=Known.YES)], 3),
        ([WhichPaper(approved=Known.NO, know_us=Known.YES, know_how=Known.YES)], 3),
        ([Answer(answer=TrialAnswer.MORE_TIME)], 3),
        ([Answer(answer=TrialAnswer.FORMAL_OFFER)], 3),
        ([Answer(answer=TrialAnswer.NO)], 2),
        ([Answer()], 2),
        ([Answer(), SampleContract(to_legal_on=TODAY)], 2),  # the levels below must hold too
        ([Contact()], 0),
    ],
)
def test_the_level_follows_the_events(full: DealFacts, pages: list[Page], expected: int) -> None:
    assert level(put(full, *pages)) == expected


def test_an_accepted_proposal_stands_for_a_yes(full: DealFacts) -> None:
    unasked = answered(full, TrialAnswer.NONE)
    assert level(unasked) == 2
    assert level(replace(unasked, documents=(accepted(),))) == 4
    assert level(put(unasked, Negotiation(accepted_on=TODAY))) == 4
    assert level(put(unasked, Negotiation(accepted_on=TOMORROW))) == 2


def test_three_conditions_are_enough_and_two_are_not(full: DealFacts) -> None:
    no_money = put(full, Funds(in_place=Known.NO, allocatable=Known.YES))
    assert level(no_money) == 4
    unclear = put(no_money, DecisionProcess(clear=Known.NO))
    assert level(unclear) == 1
    assert [proof.key for proof in commitment(unclear).missing] == ["three_conditions"]


def test_a_level_does_not_fall_because_time_goes_by(full: DealFacts) -> None:
    old = tuple(replace(s, on=TODAY - timedelta(days=90)) for s in full.statements)
    assert level(replace(full, statements=old)) == 4


def test_without_an_economic_buyer_nobody_is_qualified(full: DealFacts) -> None:
    nobody = replace(full, stakeholders=tuple(replace(s, roles=()) for s in full.stakeholders))
    assert level(nobody) == 1


def test_a_problem_counts_once_somebody_confirmed_it(full: DealFacts) -> None:
    silent = put(full, TheirWords(), statements=())
    assert level(silent) == 0
    assert level(put(silent, TheirWords(confirmed_by="p1", confirmed_on=TODAY))) == 1
    assert level(put(silent, TheirWords(confirmed_by="p1"))) == 0


def test_a_next_contact_that_has_taken_place_was_agreed(full: DealFacts) -> None:
    assert level(replace(full, next_on=None)) == 4
    alone = replace(full, next_on=None, stakeholders=(), statements=())
    assert not commitment(alone).is_begun


def test_an_empty_deal_has_no_level_yet(empty: DealFacts) -> None:
    found = commitment(empty)
    assert (found.level, found.is_begun, found.held) == (0, False, ())
    assert [proof.key for proof in found.missing] == ["first_contact", "next_contact"]


def test_each_level_has_its_paper(full: DealFacts) -> None:
    asked = answered(full, TrialAnswer.NONE)
    papers = {
        Advised.QUESTION_SHEET: put(full, Contact()),
        Advised.ESTIMATE: put(full, Funds(in_place=Known.NO), DecisionProcess(clear=Known.NO)),
        Advised.QUOTE: asked,
        Advised.PROPOSAL: answered(full, TrialAnswer.MORE_TIME),
        Advised.TERM_SHEET: full,
        Advised.HAND_OVER: put(full, Negotiation(main_terms_on=TODAY)),
    }
    for recommended, facts in papers.items():
        advised = advice(facts)
        assert advised.recommended is recommended
        assert len(advised.reasons) == len(set(advised.reasons)) == 3
        assert all(str(reason) for reason in advised.reasons)
        assert advised.paper in (None, Paper.QUOTE, Paper.PROPOSAL, Paper.TERM_SHEET)


def test_where_two_decide_a_proposal_is_better_than_a_quote(full: DealFacts) -> None:
    steps = (DecisionStep(what="Test", who="p3"), DecisionStep(what="Order", who="p1"))
    facts = answered(put(full, replace(full.page(DecisionProcess), steps=steps)), TrialAnswer.NONE)
    assert deciders(facts) == {"p1", "p3"}
    advised = advice(facts)
    assert advised.recommended is Advised.PROPOSAL
    assert "2 people decide." in map(str, advised.reasons)


@pytest.mark.parametrize(
    ("answer", "not_yet"),
    [(TrialAnswer.NONE, (Paper.TERM_SHEET,)), (TrialAnswer.MORE_TIME, ()), (TrialAnswer.YES, ())],
)
def test_some_papers_come_too_early(full: DealFacts, answer: TrialAnswer, not_yet: tuple[Paper, ...]) -> None:
    assert advice(answered(full, answer)).not_yet == not_yet


def test_another_paper_is_allowed_with_a_warning(full: DealFacts) -> None:
    def warned(facts: DealFacts, paper: Paper) -> str:
        warning = advice(put(facts, replace(facts.page(WhichPaper), paper=paper))).warning
        return "" if warning is None else str(warning)

    assert warned(full, Paper.AS_RECOMMENDED) == warned(full, Paper.TERM_SHEET) == ""
    assert "recommended is: term sheet" in warned(full, Paper.QUOTE)
    early = warned(answered(full, TrialAnswer.NONE), Paper.TERM_SHEET)
    assert "ahead of the commitment" in early
    chosen = put(full, replace(full.page(WhichPaper), paper=Paper.QUOTE))
    assert advice(chosen).paper is Paper.QUOTE
