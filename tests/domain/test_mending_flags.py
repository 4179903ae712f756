"""Every red flag leads to an answer that its page asks for, on the record that it is about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from domain.breaking import Break, on_page
from domain.flags_raised import FULFILMENT_CASES, SELLING_CASES

from dealplanner.domain.answers import AnswerPlace
from dealplanner.domain.facts import DealFacts, StatementFact
from dealplanner.domain.fields import fields_of
from dealplanner.domain.flags import flags_of
from dealplanner.domain.flags.mending import mended_at
from dealplanner.domain.pages import Many, One
from dealplanner.domain.steps import find_page
from dealplanner.domain.steps.qualify import Funds


@pytest.mark.parametrize(("key", "break_it"), SELLING_CASES + FULFILMENT_CASES)
def test_the_answer_that_mends_a_flag_is_asked_on_its_page(
    full: DealFacts, key: str, break_it: Break
) -> None:
    for flag in flags_of(break_it(full)):
        place = mended_at(flag)
        _, page = find_page(place.page)
        asked = page.fields if isinstance(page, One | Many) else tuple(fields_of(page))
        assert place.field in (*asked, "")
        assert place.page == flag.page


def only(facts: DealFacts, key: str) -> AnswerPlace:
    (flag,) = [flag for flag in flags_of(facts) if flag.key == key]
    return mended_at(flag)


def test_a_flag_on_somebody_leads_to_them(full: DealFacts) -> None:
    cases = dict(SELLING_CASES)
    assert only(cases["buyer_never_met"](full), "buyer_never_met") == AnswerPlace(
        "needs.coaches", "met_on", "s1"
    )


def test_a_conflict_leads_to_the_claim(full: DealFacts) -> None:
    said = StatementFact(about="qualify.money:in_place", value='"no"', person_id="p3", on=full.today)
    torn = replace(full, statements=(*full.statements, said))
    assert only(torn, "claim_in_conflict") == AnswerPlace("qualify.money", "in_place")


def test_nobody_to_sign_leads_to_the_question_and_a_stranger_to_the_map(full: DealFacts) -> None:
    nobody = on_page(Funds, signer=None)(full)
    assert only(nobody, "signer_off_the_map") == AnswerPlace("qualify.money", "signer")
    stranger = on_page(Funds, signer="p9")(full)
    assert only(stranger, "signer_off_the_map").page == "needs.roles"
