"""The review by worked figures: counts, shares with their count, sums by currency, what a STOP saved."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import EndReason
from dealplanner.domain.choices import Channel, Condition, Outcome
from dealplanner.domain.review import SECTIONS, EndedDeal, Row, Section, review, saved, whole
from dealplanner.domain.steps.needs import Confirmed

WON, LOST, STOPPED = Outcome.WON, Outcome.LOST, Outcome.STOPPED


def eur(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def deal(number: int, outcome: Outcome, **more: Any) -> EndedDeal:
    return EndedDeal(id=f"d{number}", outcome=outcome, **more)


def section(deals: list[EndedDeal], key: str) -> Section:
    return review(deals, key)


def counted(rows: tuple[Row, ...]) -> dict[str, tuple[int, int, int]]:
    return {str(row.label): (row.won, row.lost, row.stopped) for row in rows}


def test_by_channel_with_shares_and_sums() -> None:
    deals = [
        deal(1, WON, came_by="activity", channel=Channel.FAIR, value=eur("84500.00")),
        deal(2, WON, came_by="activity", channel=Channel.FAIR, value=Money(Decimal("12000"), "USD")),
        deal(3, LOST, came_by="activity", channel=Channel.FAIR, value=eur("10000.10")),
        deal(4, STOPPED, came_by="outreach", value=eur("5")),
        deal(5, LOST),
    ]
    found = section(deals, "channel")
    assert counted(found.rows) == {
        "Trade fair": (2, 1, 0),
        "Our own outreach": (0, 0, 1),
        "Not said": (0, 1, 0),
    }
    fair = found.rows[0]
    assert fair.ids == ("d1", "d2", "d3")
    assert fair.won_value == (eur("84500.00"), Money(Decimal("12000"), "USD"))
    assert fair.lost_value == (eur("10000.10"),)
    assert fair.share == Decimal(67)
    assert str(fair.share_words) == "67 %, n = 3, don’t trust it"


def test_ten_deals_may_be_trusted_and_nine_not() -> None:
    ten = [deal(n, WON if n < 4 else LOST) for n in range(10)]
    assert whole(ten).is_trusted and str(whole(ten).share_words) == "40 %, n = 10"
    assert not whole(ten[:9]).is_trusted
    assert str(whole(ten[:9]).share_words) == "44 %, n = 9, don’t trust it"


def test_half_a_per_cent_is_rounded_up() -> None:
    eight = [deal(n, WON if n == 0 else LOST) for n in range(8)]
    assert whole(eight).share == Decimal(13)  # 12.5


def test_nothing_has_ended_yet() -> None:
    assert all(review([], key).rows == () for key, *_ in SECTIONS)
    assert whole([]).share is None and saved([]).count == 0


def test_by_the_step_at_which_they_ended() -> None:
    deals = [
        deal(1, STOPPED, step=3),
        deal(2, LOST, step=6),
        deal(3, WON, step=7),
        deal(4, LOST, step=None),
        deal(5, LOST, step=3),
    ]
    assert list(counted(section(deals, "step").rows).items()) == [
        ("3 Needs & roles", (0, 1, 1)),
        ("6 Offer & contract", (0, 1, 0)),
        ("7 Fulfil", (1, 0, 0)),
        ("Not known: it ended before it came into this file", (0, 1, 0)),
    ]


@pytest.mark.parametrize(
    ("discount", "label"),
    [
        (None, "No offer in this file"),
        ("0", "No discount"),
        ("0.004", "No discount"),
        ("0.01", "Up to 5 %"),
        ("5", "Up to 5 %"),
        ("5.01", "Over 5 to 10 %"),
        ("10", "Over 5 to 10 %"),
        ("20", "Over 10 to 20 %"),
        ("20.5", "Over 20 %"),
        ("100", "Over 20 %"),
    ],
)
def test_discounts_fall_into_classes(discount: str | None, label: str) -> None:
    one = deal(1, WON, discount=None if discount is None else Decimal(discount))
    assert list(counted(section([one], "discount").rows)) == [label]


def test_roles_conditions_laps_and_reasons() -> None:
    deals = [
        deal(1, WON, roles=4, laps=1, ours=EndReason.FIT, theirs=EndReason.TRUST),
        deal(
            2, LOST, roles=1, laps=2, ours=EndReason.PRICE, conditions={Condition.BUDGET: Confirmed.NOT_MET}
        ),
        deal(3, LOST, roles=1, laps=5),
    ]
    assert counted(section(deals, "roles").rows) == {
        "4 of 4 roles covered": (1, 0, 0),
        "1 of 4 roles covered": (0, 2, 0),
    }
    conditions = counted(section(deals, "conditions").rows)
    assert conditions["Budget has passed: Not met"] == (0, 1, 0)
    assert conditions["Budget has passed: Not confirmed"] == (1, 1, 0)
    assert list(counted(section(deals, "laps").rows)) == ["1 lap", "2 laps", "3 laps or more"]
    assert counted(section(deals, "ours").rows) == {
        "Price": (0, 1, 0),
        "Fit of the solution": (1, 0, 0),
        "Not said": (0, 1, 0),
    }
    assert counted(section(deals, "theirs").rows)["Trust and references"] == (1, 0, 0)


def test_rivals_stand_by_how_often_they_were_met_and_a_deal_counts_for_each() -> None:
    deals = [
        deal(1, WON, rivals=("Norvik", "Doing nothing")),
        deal(2, LOST, rivals=("Norvik",)),
        deal(3, LOST, rivals=("{braces} & Co.",)),
    ]
    assert list(counted(section(deals, "rivals").rows).items()) == [
        ("Norvik", (1, 1, 0)),
        ("Doing nothing", (1, 0, 0)),
        ("{braces} & Co.", (0, 1, 0)),
    ]


def test_what_a_stop_saved_in_hours_and_at_the_own_rate() -> None:
    deals = [
        deal(1, STOPPED, hours_saved=Decimal("38.5"), rate=eur("150")),
        deal(2, STOPPED, hours_saved=Decimal(10), rate=Money(Decimal("99.99"), "USD")),
        deal(3, STOPPED, hours_saved=Decimal(4)),
        deal(4, STOPPED),
        deal(5, LOST, hours_saved=Decimal(100), rate=eur("150")),
    ]
    found = saved(deals)
    assert (found.count, found.hours) == (3, Decimal("52.5"))
    assert found.worth == (eur("5775.00"), Money(Decimal("999.90"), "USD"))


outcomes = st.sampled_from([WON, LOST, STOPPED])


@given(
    st.lists(st.tuples(outcomes, st.integers(0, 4), st.integers(1, 7), st.sampled_from(Channel)), max_size=30)
)
def test_every_section_but_rivals_and_conditions_counts_each_deal_once(drawn: list[Any]) -> None:
    deals = [
        deal(n, outcome, roles=roles, step=step, channel=channel)
        for n, (outcome, roles, step, channel) in enumerate(drawn)
    ]
    for key, *_ in SECTIONS:
        one = review(deals, key)
        if key in ("rivals", "conditions"):
            continue
        ids = [id_ for row in one.rows for id_ in row.ids]
        assert sorted(ids) == sorted(each.id for each in deals), one.key
        assert sum(row.won for row in one.rows) == whole(deals).won
