"""Satisfaction: the day it is counted from, who is to be asked, and who comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from domain.breaking import TODAY, YESTERDAY, ago, put

from dealplanner.domain.bargaining import MilestoneKind, SatisfactionRound
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.opinions import OpinionFact
from dealplanner.domain.paper_facts import MilestoneFact
from dealplanner.domain.satisfaction import ask_next, asked_people, live_on, to_ask
from dealplanner.domain.stakes import Satisfaction, StakeholderKind
from dealplanner.domain.steps.fulfil import Acceptance

DAY_30, DAY_90 = SatisfactionRound.DAY_30, SatisfactionRound.DAY_90


def accepted(facts: DealFacts, day: date) -> DealFacts:
    return put(Acceptance(accepted_on=day))(facts)


def test_it_is_counted_from_acceptance_then_go_live_then_the_last_work(full: DealFacts) -> None:
    work = MilestoneFact(title="Sensor in", done_on=ago(40))
    live = MilestoneFact(title="Go live", kind=MilestoneKind.GO_LIVE, done_on=ago(20))
    notice = MilestoneFact(title="Notice", kind=MilestoneKind.NOTICE)
    assert live_on(accepted(replace(full, milestones=(work, live)), YESTERDAY)) == YESTERDAY
    assert live_on(replace(full, milestones=(work, live, replace(work, done_on=None)))) == ago(20)
    assert live_on(replace(full, milestones=(work, notice))) == ago(40)
    assert live_on(replace(full, milestones=(work, replace(work, done_on=None)))) is None
    assert live_on(replace(full, milestones=(notice,))) is None


def test_everybody_is_asked_by_name_after_30_and_90_days(full: DealFacts) -> None:
    facts = accepted(full, date(2026, 11, 1))
    found = [(one.who.name, one.round, one.due_on) for one in to_ask(facts)]
    assert found[0] == ("Helga Brandt", DAY_30, date(2026, 12, 1))
    assert [name for name, round_, _ in found if round_ is DAY_30] == [
        "Helga Brandt",
        "Tomas Ruiz",
        "Li Wei",
        "Ana Petrov",
    ]
    assert {due for _, round_, due in found if round_ is DAY_90} == {date(2027, 1, 30)}
    assert ask_next(full) is None  # nothing is accepted yet


def test_who_has_left_and_committees_are_not_asked(full: DealFacts) -> None:
    gone, committee, *others = full.stakeholders
    facts = replace(
        full,
        stakeholders=(
            replace(gone, left_on=YESTERDAY),
            replace(committee, kind=StakeholderKind.COMMITTEE),
            *others,
        ),
    )
    assert {one.name for one in asked_people(facts)} == {"Ana Petrov", "Li Wei"}


def test_an_answer_counts_for_its_round_and_for_all_that_were_due(full: DealFacts) -> None:
    facts = accepted(full, ago(100))
    first = OpinionFact(stakeholder_id="s1", round=DAY_30, on=ago(60), how=Satisfaction.CONTENT)

    def rounds(*opinions: OpinionFact) -> list[SatisfactionRound]:
        there = replace(facts, opinions=opinions)
        return [one.round for one in to_ask(there) if one.who.id == "s1"]

    assert rounds() == [DAY_30, DAY_90]
    assert rounds(first) == [DAY_90]
    assert rounds(replace(first, how=Satisfaction.NOT_ASKED)) == [DAY_30, DAY_90]  # only begun
    assert rounds(replace(first, round=SatisfactionRound.OTHER, on=TODAY)) == []  # late, and for both
    assert rounds(replace(first, stakeholder_id="s2")) == [DAY_30, DAY_90]


def test_what_was_typed_on_the_page_counts_too(full: DealFacts) -> None:
    facts = accepted(full, ago(40))
    typed = tuple(replace(one, satisfaction_on=ago(5)) for one in full.stakeholders)
    found = ask_next(replace(facts, stakeholders=typed))
    assert found is not None
    assert found.round is DAY_90
