"""Advice, proposed values, summaries and laps: they run on any page of any deal and say what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from dealplanner.domain.choices import Known, Severity
from dealplanner.domain.evidence import State
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.fields import fields_of
from dealplanner.domain.guidance import guidance, proposals
from dealplanner.domain.laps import weakest_answers, weakness
from dealplanner.domain.pages import Many, One, Page
from dealplanner.domain.paper_facts import LineFact
from dealplanner.domain.script import script_facts
from dealplanner.domain.stakes import Satisfaction
from dealplanner.domain.steps import PAGES, STEPS, find_page
from dealplanner.domain.steps.fulfil import Acceptance, After
from dealplanner.domain.steps.guide import TheirWords
from dealplanner.domain.steps.needs import WALK_AWAY, Conditions
from dealplanner.domain.steps.offer import Paper, WhichPaper
from dealplanner.domain.steps.qualify import Fit, Funds
from dealplanner.domain.steps.terms import HeadTerms, TimeTerms
from dealplanner.domain.steps.trial_close import Answer, Script, TrialAnswer, TrialOffer
from dealplanner.domain.summary import Progress, rests_on, summaries, summary

TODAY = date(2026, 11, 24)
KEYS = [page.key for step in STEPS for page in step.pages]


def put(facts: DealFacts, *pages: Page, **more: Any) -> DealFacts:
    return replace(facts, pages={**facts.pages, **{page.key: page for page in pages}}, **more)


def advised(page: str, facts: DealFacts) -> str:
    return "\n".join(map(str, guidance(page, facts)))


def blank(facts: DealFacts) -> DealFacts:
    """Return a deal with all records and no page answered."""
    return replace(facts, pages={})


@pytest.mark.parametrize("key", KEYS)
def test_every_page_can_be_advised_on_whatever_is_known(key: str, full: DealFacts, empty: DealFacts) -> None:
    no = put(full, Answer(answer=TrialAnswer.NO), Fit(benefits=Known.NO), WhichPaper(paper=Paper.TERM_SHEET))
    for facts in (full, empty, blank(full), no, replace(full, statements=()), replace(full, stakeholders=())):
        found = guidance(key, facts)
        assert len(set(found)) == len(found)
        for words in found:
            assert str(words).strip()
            assert "{" not in str(words)
            assert "None" not in str(words)


@pytest.mark.parametrize("key", KEYS)
def test_proposals_fit_the_fields_of_their_page(key: str, full: DealFacts, empty: DealFacts) -> None:
    _, page = find_page(key)
    for facts in (blank(full), empty):
        for name, proposed in proposals(key, facts).items():
            assert str(proposed.words)
            if key in PAGES:
                field = fields_of(PAGES[key])[name]
                assert not field.is_empty(proposed.value)
                assert field.complaint(proposed.value) is None
                assert field.load(field.dump(proposed.value)) == proposed.value
            else:
                assert isinstance(page, One | Many)
                assert name in page.fields


@pytest.mark.parametrize("key", KEYS)
def test_what_is_private_is_never_proposed(key: str, full: DealFacts) -> None:
    assert "SECRET" not in str([proposed.value for proposed in proposals(key, blank(full)).values()])


def test_a_filled_field_is_not_proposed_again(full: DealFacts) -> None:
    assert "problem" in proposals(TheirWords.key, blank(full))
    assert "problem" not in proposals(TheirWords.key, full)
    assert proposals("qualify.worth", full) == {}
    assert proposals("no.such.page", full) == {}


def test_their_words_are_composed_from_steps_2_and_3(full: DealFacts) -> None:
    found = proposals(TheirWords.key, blank(full))
    assert found["problem"].value == "The gate stops"
    assert found["belongs"].value.splitlines()[0] == "Overtime of Helga Brandt"
    assert found["consequence"].value == "Trucks wait\nFines"


def test_values_follow_from_what_is_known(full: DealFacts) -> None:
    bare = blank(full)
    assert proposals(WALK_AWAY.key, full)["hours_saved"].value == Decimal(38)
    assert proposals(HeadTerms.key, bare)["name"].value == "Gate renewal"
    assert proposals(TrialOffer.key, bare)["in_a_sentence"].value == "The gate stops\nA second sensor"
    assert proposals(TrialOffer.key, bare)["to"].value == "p1"
    assert proposals(Acceptance.key, bare)["by"].value == "p1"
    yes = put(bare, Answer(answer=TrialAnswer.YES, on=TODAY))
    assert proposals(TimeTerms.key, yes)["start_on"].value == TODAY + timedelta(days=30)
    glad = tuple(replace(s, satisfaction=Satisfaction.DELIGHTED) for s in full.stakeholders[1:])
    assert proposals(After.key, replace(full, stakeholders=glad))["reference_by"].value == "p2"
    spent = replace(full, hours_spent=Decimal(70))
    assert "hours_saved" not in proposals(WALK_AWAY.key, spent)


def test_the_trial_close_has_its_script(full: DealFacts) -> None:
    assert script_facts(full).both == "You wait. I can end that."
    composed = script_facts(put(full, TrialOffer(days=Decimal(14), to="p1")))
    assert (composed.problem, composed.solution) == ("The gate stops", "A second sensor")
    assert composed.days == 14
    assert composed.is_whole and "“What you say”" in advised(TrialOffer.key, full)
    unsolved = replace(full, problems=(replace(full.problems[0], solution=""),))
    assert "has no answer of ours yet" in advised(TrialOffer.key, put(unsolved, TrialOffer()))
    assert "To whom do you say it?" in advised(Script.key, put(full, TrialOffer()))
    assert "p4" not in advised(TrialOffer.key, put(full, TrialOffer(to="p4")))
    assert "Li Wei is not the economic buyer" in advised(TrialOffer.key, put(full, TrialOffer(to="p4")))


def test_a_no_ranks_the_weakest_answers(full: DealFacts) -> None:
    no = put(full, Answer(answer=TrialAnswer.NO))
    assert "ask what has changed" in advised(Answer.key, no)
    weak = advised(Answer.key, put(no, Funds(in_place=Known.YES), statements=()))
    lines = weak.splitlines()
    assert lines[1] == "Missing: Can they be allocated to this?"
    assert "more" in lines[-1]


def test_the_money_page_says_how_the_condition_stands_and_whom_to_ask(full: DealFacts) -> None:
    text = advised(Funds.key, replace(full, statements=()))
    assert "“Budget has passed” as it stands: Not known." in text
    assert "Are the funds in place? Yes – assumed: nobody is on record for it; ask Helga Brandt." in text


def test_the_worth_page_compares_with_the_rate(full: DealFacts) -> None:
    text = advised("qualify.worth", full)
    assert "EUR 666.67 an hour" in text
    assert "EUR 120: it pays" in text
    assert "it does not pay" in advised("qualify.worth", replace(full, chance=Decimal(1)))


def test_walking_away_has_a_script_and_a_letter_unless_all_is_well(full: DealFacts, empty: DealFacts) -> None:
    assert "no reason to walk away" in advised(WALK_AWAY.key, full)
    for facts in (empty, put(full, Fit(benefits=Known.NO))):
        text = advised(WALK_AWAY.key, facts)
        assert "It was an honour" in text
        assert "In the letter" in text
    assert "Call Li Wei first" in advised(WALK_AWAY.key, put(full, Fit(benefits=Known.NO)))


def test_the_offer_pages_advise_on_paper_and_lines(full: DealFacts) -> None:
    text = advised(WhichPaper.key, put(full, Answer(), WhichPaper(paper=Paper.TERM_SHEET)))
    assert "ahead of the commitment" in text.splitlines()[0]
    assert "Recommended: quote." in text
    assert "Not yet: Term sheet." in text
    lines = advised("offer.lines", replace(full, lines=(LineFact(title="Travel"),)))
    assert "solves: 0 of 1." in lines
    assert "The line “Travel” solves no problem of theirs." in lines
    assert "No line of the offer solves “The gate stops”." in lines


def test_weak_answers_come_in_the_order_of_their_weakness(full: DealFacts) -> None:
    assert weakest_answers(full) == ()
    voices = tuple(
        replace(s, on=TODAY - timedelta(days=60)) if s.about.startswith("qualify.money") else s
        for s in full.statements
        if not s.about.startswith("qualify.time")
    )
    problem = replace(full.problems[0], consequence="", severity=Severity.CRITICAL)
    weak = weakest_answers(replace(full, statements=voices, problems=(problem,), came_by="not_said"))
    states = [want.state for want in weak]
    assert states == sorted(states, key=lambda state: list(State).index(state or State.CONFIRMED))
    assert {State.MISSING, State.ASSUMED, State.CONFLICT, State.STALE} == set(states)
    assert weak[0].about == "problem/q1:consequence"  # a condition rests on it
    assert all(want.step <= 4 for want in weak)
    assert str(weakness(weak[0])).startswith("Missing: ")


def test_a_new_deal_has_begun_nothing(empty: DealFacts) -> None:
    assert {found.state for found in summaries(empty)} == {Progress.NOT_BEGUN}
    assert str(summary(1, empty).words) == "not begun"


def test_a_step_is_complete_when_nothing_it_requires_is_missing(full: DealFacts) -> None:
    assert [summary(step, full).state for step in range(1, 6)] == [Progress.COMPLETE] * 5
    assert summary(6, full).state is Progress.BEGUN  # not signed yet
    part = put(full, Funds(in_place=Known.YES, allocatable=Known.YES, signer="p1"))
    assert summary(2, part).state is Progress.BEGUN
    assert [str(want.words) for want in summary(2, part).missing] == ["How much, in which currency?"]


def test_a_step_is_troubled_by_a_serious_flag_that_its_pages_mend(full: DealFacts) -> None:
    unmet = tuple(replace(s, met_on=None) for s in full.stakeholders)
    found = summary(3, replace(full, stakeholders=unmet))
    assert found.state is Progress.TROUBLED
    assert "buyer_never_met" in {flag.key for flag in found.flags}


def test_a_step_just_reached_is_not_in_trouble_yet(empty: DealFacts) -> None:
    assert summary(3, replace(empty, step=3)).state is Progress.NOT_BEGUN
    assert summary(3, replace(empty, step=4)).state is Progress.TROUBLED


def test_answers_that_cannot_be_relied_on_are_assumed(full: DealFacts) -> None:
    found = summary(2, replace(full, statements=()))
    assert len(found.assumed) > 8
    assert len(found.known) + len(found.assumed) == len(summary(2, full).known)
    assert f"{len(found.assumed)} assumed" in str(found.words)


def test_a_step_rests_on_what_earlier_steps_lack(full: DealFacts, empty: DealFacts) -> None:
    assert rests_on(5, full) == ()
    assert rests_on(1, empty) == ()
    lacking = rests_on(5, put(full, Funds(in_place=Known.YES)))
    assert {want.page for want in lacking} == {Funds.key, Conditions.key}
    assert {want.step for want in rests_on(3, empty)} == {1, 2}
