"""Red flags that are put off: hidden until their day, told apart, back when they have become grave."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import DealFacts, PutOffFact
from dealplanner.domain.flags import Danger, flags_of, flags_on, put_off
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.summary import Progress, summary


def putting(facts: DealFacts, flag: str, days: int) -> DealFacts:
    put = PutOffFact(flag=flag, reason="They are away", until=facts.today + timedelta(days=days))
    return replace(facts, puts_off=(*facts.puts_off, put))


def ids(facts: DealFacts) -> list[str]:
    return [flag.id for flag in flags_of(facts)]


def test_what_is_put_off_is_not_shown_and_says_why(full: DealFacts) -> None:
    bare = replace(full, criteria=(), problems=())
    waiting = putting(bare, "criteria_unknown", days=14)
    assert "criteria_unknown" in ids(bare)
    assert "criteria_unknown" not in ids(waiting)
    assert set(ids(bare)) - set(ids(waiting)) == {"criteria_unknown"}
    ((flag, why),) = put_off(waiting)
    assert flag.id == "criteria_unknown"
    assert why.reason == "They are away"
    assert flag.page == "guide.criteria"


def test_it_is_back_on_its_day(full: DealFacts) -> None:
    bare = replace(full, criteria=())
    assert ids(putting(bare, "criteria_unknown", days=1)) == []
    back = putting(bare, "criteria_unknown", days=0)
    assert ids(back) == ["criteria_unknown"]
    assert put_off(back) == ()


def test_what_is_put_off_without_a_day_is_shown(full: DealFacts) -> None:
    endless = replace(full, criteria=(), puts_off=(PutOffFact(flag="criteria_unknown", reason="Later"),))
    assert ids(endless) == ["criteria_unknown"]


def test_of_several_flags_of_a_rule_only_the_one_put_off_waits(full: DealFacts) -> None:
    problems = tuple(replace(full.problems[0], id=key, solution="") for key in ("q1", "q2"))
    two = replace(full, problems=problems)
    one = [key for key in ids(putting(two, "problem_without_answer/q1", 9)) if "answer" in key]
    assert one == ["problem_without_answer/q2"]


def test_a_flag_that_has_become_grave_is_back(full: DealFacts) -> None:
    off_the_map = replace(full, pages={**full.pages, Funds.key: replace(full.page(Funds), signer="p9")})
    assert "signer_off_the_map" in ids(off_the_map)
    assert "signer_off_the_map" not in ids(putting(off_the_map, "signer_off_the_map", 9))
    nobody = replace(full, pages={**full.pages, Funds.key: replace(full.page(Funds), signer=None)})
    again = flags_of(putting(nobody, "signer_off_the_map", 9))
    (flag,) = [one for one in again if one.key == "signer_off_the_map"]
    assert flag.severity is Danger.GRAVE
    assert put_off(putting(nobody, "signer_off_the_map", 9)) == ()


def test_a_grave_flag_may_be_put_off_too(full: DealFacts) -> None:
    empty = replace(full, problems=(), lines=())
    (grave,) = [flag for flag in flags_of(empty) if flag.key == "no_problem"]
    assert grave.id not in ids(putting(empty, grave.id, 3))


def test_what_is_mended_meanwhile_is_not_listed_as_put_off(full: DealFacts) -> None:
    assert put_off(putting(full, "criteria_unknown", 9)) == ()


def test_a_deal_that_is_over_has_nothing_put_off(full: DealFacts) -> None:
    lost = replace(full, criteria=(), outcome=Outcome.LOST)
    assert put_off(putting(lost, "criteria_unknown", 9)) == ()


def test_the_page_and_the_step_agree_with_the_list(full: DealFacts) -> None:
    bare = replace(full, criteria=())
    assert summary(4, bare).state is Progress.TROUBLED
    assert [flag.key for flag in flags_on("guide.criteria", bare)] == ["criteria_unknown"]
    waiting = putting(bare, "criteria_unknown", 9)
    assert summary(4, waiting).state is not Progress.TROUBLED
    assert summary(4, waiting).flags == ()
    assert flags_on("guide.criteria", waiting) == ()
