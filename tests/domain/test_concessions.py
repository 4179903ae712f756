"""What a concession costs, by worked figures; and give and get in balance, which is the sum."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.amounts import Money
from dealplanner.domain.balance import AGREED, ALL, SAID, balance, lonely
from dealplanner.domain.bargaining import ConcessionKind, ConcessionState, SideOf
from dealplanner.domain.concessions import ConcessionFact, Grounds, cost_of

D = Decimal
GROUNDS = Grounds(
    currency="EUR",
    fees=Money(D("84500.00"), "EUR"),
    rate=Money(D(120), "EUR"),
    capital=D("7.5"),
    margin=Money(D("25350.00"), "EUR"),
    revenue=Money(D("84500.00"), "EUR"),
    floor=D(25),
)


def eur(amount: str) -> Money:
    return Money(D(amount), "EUR")


def one(kind: ConcessionKind, figure: str | None = None, **more: object) -> ConcessionFact:
    return ConcessionFact(kind=kind, figure=None if figure is None else D(figure), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "figure", "cost"),
    [
        (ConcessionKind.PERCENT, "3", "2535.00"),
        (ConcessionKind.PERCENT, "0.0001", "0.08"),  # 0.0845
        (ConcessionKind.PERCENT, "100", "84500.00"),
        (ConcessionKind.AMOUNT, "1500", "1500.00"),
        (ConcessionKind.AMOUNT, "0.005", "0.01"),  # half up
        (ConcessionKind.PAYMENT_DAYS, "30", "520.89"),  # 84500 × 7.5 % × 30 / 365 = 520.8904…
        (ConcessionKind.PAYMENT_DAYS, "365", "6337.50"),  # 84500 × 7.5 %
        (ConcessionKind.HOURS, "7.5", "900.00"),
        (ConcessionKind.CAP, "50000", "0.00"),
    ],
)
def test_the_cost_is_reckoned_from_the_offer(kind: ConcessionKind, figure: str, cost: str) -> None:
    assert cost_of(one(kind, figure), GROUNDS).money == eur(cost)


@pytest.mark.parametrize(
    ("since", "until", "cost"),
    [
        (date(2026, 12, 31), date(2027, 1, 31), "538.25"),  # 31 days: 538.2534…
        (date(2027, 1, 31), date(2027, 2, 28), "486.16"),  # 28 days: 486.1643…
        (date(2028, 1, 31), date(2028, 2, 29), "503.53"),  # 29 days of a leap year: 503.5273…
        (date(2028, 1, 1), date(2029, 1, 1), "6354.86"),  # 366 days cost a day more: 6354.8630…
    ],
)
def test_days_of_payment_are_the_days_of_the_calendar_over_365(since: date, until: date, cost: str) -> None:
    days = one(ConcessionKind.PAYMENT_DAYS, str((until - since).days))
    assert cost_of(days, GROUNDS).money == eur(cost)


@pytest.mark.parametrize(("currency", "cost"), [("JPY", "521"), ("EUR", "520.89"), ("BHD", "520.890")])
def test_the_cost_is_in_minor_units_of_its_currency(currency: str, cost: str) -> None:
    grounds = replace(GROUNDS, currency=currency, fees=Money(D("84500"), currency))
    money = cost_of(one(ConcessionKind.PAYMENT_DAYS, "30"), grounds).money
    assert str(money) == f"{currency} {cost}"


def test_a_higher_cap_costs_nothing_now_and_shows_what_is_at_stake() -> None:
    cost = cost_of(one(ConcessionKind.CAP, "50000"), GROUNDS)
    assert (cost.money, cost.exposure) == (eur("0.00"), eur("50000.00"))
    assert "50000" in str(cost.why)
    insured = cost_of(one(ConcessionKind.CAP, "50000", worth=eur("800")), GROUNDS)
    assert (insured.money, insured.exposure) == (eur("800.00"), eur("50000.00"))


def test_something_else_is_worth_what_one_says() -> None:
    assert cost_of(one(ConcessionKind.OTHER, worth=eur("1234.565")), GROUNDS).money == eur("1234.57")
    unsaid = cost_of(one(ConcessionKind.OTHER), GROUNDS)
    assert unsaid.money is None
    assert "worth" in str(unsaid.why)


@pytest.mark.parametrize(
    ("kind", "gone", "word"),
    [
        (ConcessionKind.PERCENT, "fees", "offer"),
        (ConcessionKind.PAYMENT_DAYS, "fees", "offer"),
        (ConcessionKind.PAYMENT_DAYS, "capital", "cost of capital"),
        (ConcessionKind.HOURS, "rate", "hourly rate"),
    ],
)
def test_what_is_missing_is_said_and_nothing_guessed(kind: ConcessionKind, gone: str, word: str) -> None:
    grounds = replace(GROUNDS, **dict.fromkeys([gone]))  # type: ignore[arg-type]
    cost = cost_of(one(kind, "10"), grounds)
    assert cost.money is None
    assert word in str(cost.why)
    assert cost_of(one(kind, "10", worth=eur("99")), grounds).money == eur("99.00")


@pytest.mark.parametrize(
    "kind", [k for k in ConcessionKind if k not in (ConcessionKind.CAP, ConcessionKind.OTHER)]
)
def test_no_figure_is_no_cost_but_a_question(kind: ConcessionKind) -> None:
    cost = cost_of(one(kind), GROUNDS)
    assert cost.money is None
    assert str(cost.why).endswith("?")


def test_more_than_everything_and_a_foreign_currency_are_refused() -> None:
    assert cost_of(one(ConcessionKind.PERCENT, "100.0001"), GROUNDS).money is None
    dollars = one(ConcessionKind.OTHER, worth=Money(D(10), "USD"))
    cost = cost_of(dollars, GROUNDS)
    assert cost.money is None
    assert "USD" in str(cost.why)
    foreign = replace(GROUNDS, rate=Money(D(120), "USD"))
    assert cost_of(one(ConcessionKind.HOURS, "2"), foreign).money is None


def test_what_was_refused_counts_nowhere_and_what_is_thought_of_only_where_asked() -> None:
    concessions = [
        one(ConcessionKind.PERCENT, "3", state=ConcessionState.AGREED, for_what="Three years"),
        one(ConcessionKind.AMOUNT, "500", state=ConcessionState.OFFERED),
        one(ConcessionKind.AMOUNT, "70", state=ConcessionState.THOUGHT),
        one(ConcessionKind.AMOUNT, "9", state=ConcessionState.REFUSED),
        one(ConcessionKind.HOURS, "10", side=SideOf.THEIRS, state=ConcessionState.AGREED),
    ]
    sums = [balance(concessions, GROUNDS, states) for states in (AGREED, SAID, ALL)]
    assert [one.given for one in sums] == [eur("2535.00"), eur("3035.00"), eur("3105.00")]
    assert {one.got for one in sums} == {eur("1200.00")}
    assert sums[1].net == eur("-1835.00")
    assert str(sums[1].words) == "We give EUR 3035.00 and get EUR 1200.00: EUR 1835.00 more than we get."
    assert lonely(concessions) == (concessions[1],)


def test_the_margin_left_is_after_all_that_we_give_and_below_the_floor_exactly() -> None:
    offered = {"state": ConcessionState.OFFERED}
    # (25350 − 5633.33) / (84500 − 5633.33) = 25.0000…: just not below
    hair = balance([one(ConcessionKind.AMOUNT, "5633.33", **offered)], GROUNDS).margin
    assert hair is not None
    assert (hair.amount, hair.percent, hair.is_below) == (eur("19716.67"), D("25.00"), False)
    below = balance([one(ConcessionKind.AMOUNT, "5633.34", **offered)], GROUNDS).margin
    assert below is not None
    assert (below.percent, below.is_below) == (D("25.00"), True)
    # hours cost us, but the client pays as much: 25350 − 1200 of 84500
    worked = balance([one(ConcessionKind.HOURS, "10", **offered)], GROUNDS).margin
    assert worked is not None
    assert (worked.amount, worked.percent) == (eur("24150.00"), D("28.58"))


def test_all_given_away_leaves_no_percentage_but_a_loss() -> None:
    left = balance([one(ConcessionKind.PERCENT, "100", state=ConcessionState.AGREED)], GROUNDS).margin
    assert left is not None
    assert (left.amount, left.percent, left.is_below) == (eur("-59150.00"), None, True)


concessions = st.lists(
    st.builds(
        ConcessionFact,
        side=st.sampled_from(SideOf),
        kind=st.sampled_from(ConcessionKind),
        figure=st.none() | st.decimals(0, 100_000, places=4),
        worth=st.none()
        | st.builds(Money, st.decimals(0, 100_000, places=3), st.sampled_from(["EUR", "USD"])),
        state=st.sampled_from(ConcessionState),
        for_what=st.sampled_from(["", " ", "Two years"]),
    ),
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(concessions)
def test_the_balance_is_the_sum_of_what_is_known(found: list[ConcessionFact]) -> None:
    for states in (AGREED, SAID, ALL):
        counted = [c for c in found if c.state in states]
        costs = {side: [cost_of(c, GROUNDS) for c in counted if c.side is side] for side in SideOf}
        sums = {side: sum((c.money.amount for c in costs[side] if c.money), D(0)) for side in SideOf}
        result = balance(found, GROUNDS, states)
        assert (result.given.amount, result.got.amount) == (sums[SideOf.OURS], sums[SideOf.THEIRS])
        assert result.net.amount == sums[SideOf.THEIRS] - sums[SideOf.OURS]
        assert result.unknown == sum(c.money is None for side in SideOf for c in costs[side])
        assert result.margin is not None
        assert result.margin.amount == Money(D("25350.00") - result.given.amount, "EUR")


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(ConcessionKind), st.decimals(0, 100, places=4))
def test_nothing_costs_less_than_nothing_and_nothing_given_costs_nothing(
    kind: ConcessionKind, figure: Decimal
) -> None:
    cost = cost_of(one(kind, str(figure)), GROUNDS)
    assert cost.money is None or cost.money.amount >= 0
    zero = cost_of(one(kind, "0"), GROUNDS)
    assert zero.money is None or zero.money.amount == 0


def test_without_any_concession_there_is_no_cost_and_the_whole_margin() -> None:
    nothing = balance([], GROUNDS)
    assert (nothing.given, nothing.got, nothing.exposure) == (eur("0.00"), eur("0.00"), eur("0.00"))
    assert nothing.margin is not None
    assert nothing.margin.amount == eur("25350.00")
    assert balance([], replace(GROUNDS, margin=None)).margin is None
