"""Effort against return: worked figures, own history, the stop-loss line, the place among other deals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.amounts import Money
from dealplanner.domain.effort import made_of, ranking
from dealplanner.domain.facts import DealFacts, OwnHistory, RivalDeal, TodoFact
from dealplanner.domain.flags.course import hours_beyond_return
from dealplanner.domain.guidance import guidance, proposals
from dealplanner.domain.own_history import chance_by_history, history_words
from dealplanner.domain.stop_loss import stop_loss_words
from dealplanner.domain.todos import TodoKind
from dealplanner.domain.worth import worth


def euro(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


# worth 10,000 × 45.6 % = 4,560, at 120 an hour that pays for 38 hours
DEAL = DealFacts(
    today=date(2026, 11, 24),
    title="Gate",
    value=euro("10000"),
    chance=Decimal("45.6"),
    rate=euro("120"),
    hours_planned=Decimal(30),
    hours_spent=Decimal(22),
)
HOURS = st.decimals(0, 2_000, places=2)
AMOUNTS = st.decimals(1, 100_000, places=2)


def said(facts: DealFacts) -> str:
    return str(stop_loss_words(facts, worth(facts)))


def test_an_hour_is_worth_value_times_chance_over_the_whole_effort() -> None:
    figures = worth(DEAL)
    assert figures.expected == euro("4560.00")
    assert figures.per_hour == euro("152.00")
    assert (figures.hours, figures.hours_left) == (Decimal(30), Decimal(8))
    assert (figures.spent, figures.effort, figures.pays) == (euro("2640.00"), euro("3600.00"), True)
    assert figures.per_hour_left == euro("570.00")


def test_the_stop_loss_line_says_where_it_is_and_how_far() -> None:
    assert said(DEAL) == "Stop at 38.00 h: 22 h are spent, 16.00 h left."
    assert said(replace(DEAL, hours_spent=Decimal(38))).startswith("Stop now")
    beyond = replace(DEAL, hours_spent=Decimal("40.5"))
    assert said(beyond).startswith("The stop-loss line of 38.00 h is passed by 2.50 h")
    assert list(hours_beyond_return(beyond))
    assert not list(hours_beyond_return(DEAL))


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        ({"value": None}, "what the deal is worth"),
        ({"chance": None}, "how likely"),
        ({"rate": None}, "what an hour of yours is worth"),
        ({"rate": euro("0")}, "what an hour of yours is worth"),
        ({"rate": Money(Decimal(120), "USD")}, "in EUR, your rate in USD"),
    ],
)
def test_without_what_it_takes_there_is_no_line_and_the_reason_is_said(
    missing: dict[str, Money | None], words: str
) -> None:
    facts = replace(DEAL, **missing, hours_spent=Decimal(9_999))  # type: ignore[arg-type]
    assert words in said(facts)
    assert not worth(facts).is_overspent


def test_own_history_says_its_count_and_not_to_trust_a_small_one() -> None:
    assert chance_by_history(OwnHistory(won=5, ended=12)) == 42
    assert str(history_words(OwnHistory(won=5, ended=12))) == "5 of 12 deals that came this far were won."
    assert "n = 4, don’t trust it" in str(history_words(OwnHistory(won=1, ended=4)))
    assert "trust" in str(history_words(OwnHistory(won=9, ended=9)))
    assert "trust" not in str(history_words(OwnHistory(won=9, ended=10)))
    assert chance_by_history(OwnHistory()) is None
    assert history_words(OwnHistory()) is None


def test_the_chance_is_proposed_from_history_while_none_is_given() -> None:
    facts = replace(DEAL, history=OwnHistory(won=5, ended=12))
    assert "chance" not in proposals("qualify.worth", facts)
    proposed = proposals("qualify.worth", replace(facts, chance=None))["chance"]
    assert proposed.value == 42
    assert "5 of 12" in str(proposed.words)
    assert "chance" not in proposals("qualify.worth", replace(DEAL, chance=None))


def test_both_figures_stand_side_by_side_where_they_differ() -> None:
    facts = replace(DEAL, history=OwnHistory(won=5, ended=12))
    figures = worth(facts)
    assert figures.by_history is not None
    assert figures.by_history.amount == euro("4200.00")
    assert figures.by_history.per_hour == euro("140.00")
    assert figures.by_history.stop_at == 35
    advised = "\n".join(map(str, guidance("qualify.worth", facts)))
    assert "By your own history EUR 4200.00 is to be expected, by your own figure EUR 4560.00." in advised
    same = replace(facts, chance=Decimal(42))
    assert "history" not in "\n".join(map(str, guidance("qualify.worth", same)))


def test_the_hours_are_shown_by_what_they_are_made_of() -> None:
    todos = (
        TodoFact(kind=TodoKind.CALL, hours=Decimal("0.5")),
        TodoFact(kind=TodoKind.CALL, hours=Decimal("1.25")),
        TodoFact(kind=TodoKind.MEETING, hours=Decimal(4)),
        TodoFact(kind=TodoKind.QUESTION),
    )
    parts = made_of(replace(DEAL, todos=todos, hours_spent=Decimal("7.75")))
    assert [(part.kind, part.hours, part.count) for part in parts] == [
        (None, Decimal("2.00"), 1),
        (TodoKind.CALL, Decimal("1.75"), 2),
        (TodoKind.MEETING, Decimal(4), 1),
    ]
    assert made_of(replace(DEAL, hours_spent=None)) == ()


def test_a_deal_is_ranked_among_those_of_its_currency_and_equals_share_a_place() -> None:
    others = [
        RivalDeal(id="a", title="A", per_hour=euro("200")),
        RivalDeal(id="b", title="B", per_hour=euro("152")),
        RivalDeal(id="c", title="C", per_hour=euro("10")),
        RivalDeal(id="d", title="D", per_hour=Money(Decimal(900), "USD")),
    ]
    places = ranking(DEAL, euro("152"), others)
    assert [(place.rank, place.deal.title, place.is_this) for place in places] == [
        (1, "A", False),
        (2, "B", False),
        (2, "Gate", True),
        (4, "C", False),
    ]


@given(value=AMOUNTS, chance=st.decimals(0, 100, places=1), planned=HOURS, spent=HOURS, more=HOURS)
def test_an_hour_is_never_worth_more_when_hours_rise(
    value: Decimal, chance: Decimal, planned: Decimal, spent: Decimal, more: Decimal
) -> None:
    facts = replace(DEAL, value=Money(value, "EUR"), chance=chance, hours_planned=planned, hours_spent=spent)
    before = worth(facts).per_hour
    for name, hours in (("hours_planned", planned), ("hours_spent", spent)):
        after = worth(replace(facts, **{name: hours + more})).per_hour  # type: ignore[arg-type]
        if before is not None:
            assert after is not None
            assert after.amount <= before.amount


@given(
    value=AMOUNTS,
    chance=st.decimals(0, 100, places=1),
    rate=st.decimals("0.01", 500, places=2),
    spent=HOURS,
)
def test_the_stop_loss_line_is_where_what_was_spent_costs_more_than_comes_back(
    value: Decimal, chance: Decimal, rate: Decimal, spent: Decimal
) -> None:
    facts = replace(
        DEAL, value=Money(value, "EUR"), chance=chance, rate=Money(rate, "EUR"), hours_spent=spent
    )
    figures = worth(facts)
    assert figures.own is not None
    assert figures.own.stop_at is not None
    assert figures.is_overspent == (spent * rate > figures.own.amount.amount)
    assert figures.is_overspent == (spent > figures.own.stop_at)
    assert figures.is_overspent == ("passed by" in said(facts))


@given(won=st.integers(0, 500), lost=st.integers(0, 500))
def test_a_chance_by_history_is_a_share_and_grows_with_what_is_won(won: int, lost: int) -> None:
    chance = chance_by_history(OwnHistory(won=won, ended=won + lost))
    better = chance_by_history(OwnHistory(won=won + 1, ended=won + lost + 1))
    assert better is not None
    if chance is not None:
        assert 0 <= chance <= better <= 100
