"""What yes/no questions tell of somebody: each proposal with its reason, and nothing that was not asked."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.choices import Known
from dealplanner.domain.fields import fields_of
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.stakes import Influence, ResponseMode, Role
from dealplanner.domain.traits import ASKED, INFLUENCE, MODE, ROLES, Likely, likely
from dealplanner.records import Stakeholder

YES, NO = Known.YES, Known.NO
QUESTIONS = [name for names in ASKED.values() for name in names]
WEIGHT = ("last_word", "releases_money", "clears_way", "compares", "can_stop", "asked_first")
PASSED = {"believes_in_us": YES, "believed_inside": YES, "wants_us_to_win": YES}


def told(**more: Any) -> dict[object, Likely]:
    found = likely(StakeholderFact(id="s1", name="Ann", **more))
    return {each.value or each.field: each for each in found}


def values(**more: Any) -> set[object]:
    return {each.value for each in likely(StakeholderFact(id="s1", name="Ann", **more))}


def test_nothing_asked_is_nothing_guessed() -> None:
    assert likely(StakeholderFact(name="Ann", attitude=Decimal(-5))) == ()


@pytest.mark.parametrize(
    ("answers", "role"),
    [
        ({"last_word": YES}, Role.ECONOMIC_BUYER),
        ({"releases_money": YES}, Role.ECONOMIC_BUYER),
        ({"clears_way": YES}, Role.BOSS),
        ({"compares": YES}, Role.TECHNICAL_ADVISOR),
        ({"tells_us": YES, **PASSED}, Role.COACH),
        ({"tells_us": YES}, Role.COACH),
        ({"can_stop": YES, "attitude": Decimal(-1)}, Role.BLOCKER),
    ],
)
def test_a_yes_proposes_a_role(answers: dict[str, Any], role: Role) -> None:
    proposed = told(**answers)[role]
    assert proposed.field == ROLES
    assert str(proposed.why).startswith("Ann ") and str(proposed.why).endswith(".")
    assert role not in values(**answers, roles=(role,)), "what is on record is not proposed"


@pytest.mark.parametrize(
    "answers",
    [
        {"last_word": NO},
        {"releases_money": NO},
        {"clears_way": NO},
        {"compares": NO},
        {"tells_us": NO},
        {"tells_us": YES, **PASSED, "believed_inside": NO},
        {"can_stop": YES},
        {"can_stop": YES, "attitude": Decimal(0)},
        {"can_stop": NO, "attitude": Decimal(-5)},
        {"releases_money": YES, "last_word": NO},
    ],
)
def test_what_does_not_make_a_role_proposes_none(answers: dict[str, Any]) -> None:
    assert not {value for value in values(**answers) if isinstance(value, Role)}


def test_who_pays_without_the_last_word_leaves_a_question() -> None:
    said = told(releases_money=YES, last_word=NO)[ROLES]
    assert str(said.why) == "Ann releases the money, but cannot say yes alone: who can?"


def test_a_coach_who_fails_a_test_is_none_and_it_is_said_which() -> None:
    said = told(tells_us=YES, **{**PASSED, "believed_inside": NO})[ROLES]
    assert "fails a test: is believed inside" in str(said.why)


def test_a_coach_not_yet_tested_is_proposed_with_what_is_to_be_found_out() -> None:
    said = told(tells_us=YES, believes_in_us=YES)[Role.COACH]
    assert str(said.warning) == "Still to be found out: is believed inside, wants us to win?"
    assert told(tells_us=YES, **PASSED)[Role.COACH].warning is None


def test_a_second_economic_buyer_comes_with_a_warning() -> None:
    ann = StakeholderFact(id="s1", name="Ann", last_word=YES)
    bob = StakeholderFact(id="s2", name="Bob", roles=(Role.ECONOMIC_BUYER,))
    (alone,) = [each for each in likely(ann, (ann,)) if each.value is Role.ECONOMIC_BUYER]
    (second,) = [each for each in likely(ann, (ann, bob)) if each.value is Role.ECONOMIC_BUYER]
    assert alone.warning is None
    assert str(second.warning).startswith("Bob is named as the economic buyer already")


@pytest.mark.parametrize(
    ("role", "answers"),
    [
        (Role.ECONOMIC_BUYER, {"last_word": NO, "releases_money": NO}),
        (Role.BOSS, {"clears_way": NO}),
        (Role.TECHNICAL_ADVISOR, {"compares": NO}),
        (Role.COACH, {"tells_us": NO}),
    ],
)
def test_answers_against_a_role_on_record_are_said(role: Role, answers: dict[str, Any]) -> None:
    said = told(roles=(role,), **answers)[ROLES]
    assert said.value is None
    assert f"named as “{role.label}”" in str(said.why)
    assert ROLES not in told(roles=(), **answers)


@pytest.mark.parametrize(
    ("answers", "influence"),
    [
        ({"last_word": YES}, Influence.HIGH),
        ({"releases_money": YES}, Influence.HIGH),
        ({"can_stop": YES, "asked_first": YES}, Influence.HIGH),
        ({"can_stop": YES}, Influence.MEDIUM),
        ({"asked_first": YES, "can_stop": NO}, Influence.MEDIUM),
        ({"compares": YES}, Influence.MEDIUM),
        ({"clears_way": YES}, Influence.MEDIUM),
        (dict.fromkeys(WEIGHT, NO), Influence.LOW),
    ],
)
def test_influence_follows_who_decides_and_who_is_asked(
    answers: dict[str, Any], influence: Influence
) -> None:
    assert told(**answers)[influence].field == INFLUENCE
    assert influence not in values(**answers, influence=influence)


@pytest.mark.parametrize("left_out", WEIGHT)
def test_influence_is_low_only_if_nothing_is_left_to_ask(left_out: str) -> None:
    assert Influence.LOW not in values(**{name: NO for name in WEIGHT if name != left_out})


def test_who_decides_but_can_stop_nothing_is_a_contradiction() -> None:
    said = told(last_word=YES, can_stop=NO, asked_first=YES)
    assert not {value for value in said if isinstance(value, Influence)}
    assert "ask once more" in str(said[INFLUENCE].why)


@pytest.mark.parametrize(
    ("yes", "mode"),
    [
        (("wants_more",), ResponseMode.GROWTH),
        (("has_trouble",), ResponseMode.TROUBLE),
        (("wants_more", "has_trouble"), ResponseMode.TROUBLE),
        (("sees_no_need",), ResponseMode.CONTENT),
        (("overrates",), ResponseMode.TOO_SURE),
        (("sees_no_need", "overrates"), ResponseMode.TOO_SURE),
    ],
)
def test_the_response_mode_follows_what_moves_them(yes: tuple[str, ...], mode: ResponseMode) -> None:
    assert told(**dict.fromkeys(yes, YES))[mode].field == MODE


@pytest.mark.parametrize("moved", ["wants_more", "has_trouble"])
@pytest.mark.parametrize("still", ["sees_no_need", "overrates"])
def test_contradictory_answers_propose_no_mode_and_say_so(moved: str, still: str) -> None:
    said = told(**{moved: YES, still: YES})
    assert set(said) == {MODE}
    assert "do not go together" in str(said[MODE].why)


@given(st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from([NO, Known.NOT_KNOWN])))
def test_without_a_yes_nothing_but_low_influence_is_proposed(answers: dict[str, Known]) -> None:
    assert values(**answers) <= {Influence.LOW}


@given(
    st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from(Known)),
    st.sets(st.sampled_from(Role)),
    st.none() | st.integers(-5, 5).map(Decimal),
)
def test_every_proposal_is_one_sentence_that_adds_something(
    answers: dict[str, Known], roles: set[Role], attitude: Decimal | None
) -> None:
    one = StakeholderFact(id="s1", name="Ann", roles=tuple(sorted(roles)), attitude=attitude, **answers)  # type: ignore[arg-type]
    for each in likely(one):
        assert each.value not in roles
        assert str(each.why)[-1] in ".?" and "{" not in str(each.why)
    proposed = [each.value for each in likely(one) if each.value is not None]
    assert len(proposed) == len(set(proposed))


def test_every_question_is_a_declared_answer_of_a_stakeholder_and_at_most_five_stand_together() -> None:
    assert set(QUESTIONS) <= set(fields_of(Stakeholder))
    assert len(QUESTIONS) == len(set(QUESTIONS)) == 11
    assert all(len(names) <= 5 for names in ASKED.values())
