"""Service credits by worked figures, periods across month ends and leap days, and what always holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import ServicePeriod
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.fulfilment import service_not_measured
from dealplanner.domain.service_credits import (
    MeasuredFact,
    ServiceFact,
    Standing,
    credit,
    credits_of_year,
    ends_period,
    is_in_period,
    month_ends,
    newest_end,
    standing,
    steps_missed,
    unmeasured,
)
from dealplanner.domain.steps.fulfil import Acceptance

AVAILABILITY = ServiceFact(
    id="a",
    what="Availability",
    target=Decimal("99.5"),
    unit="%",
    fee=Money(Decimal(690), "EUR"),
    credit_percent=Decimal(5),
    credit_step=Decimal("0.5"),
    cap_percent=Decimal(15),
)
REPAIR = ServiceFact(
    id="r",
    what="Repair",
    target=Decimal(4),
    unit="h",
    more_is_better=False,
    fee=Money(Decimal(10_001), "JPY"),
    credit_percent=Decimal("2.5"),
    credit_step=Decimal(2),
    cap_percent=Decimal(10),
)


@pytest.mark.parametrize(
    ("service", "measured", "steps", "amount"),
    [
        (AVAILABILITY, "99.5", 0, "0.00"),  # met to the point
        (AVAILABILITY, "99.9", 0, "0.00"),
        (AVAILABILITY, "99.4999", 1, "34.50"),  # a step counts once it is begun
        (AVAILABILITY, "99.0", 1, "34.50"),  # exactly one step
        (AVAILABILITY, "98.7", 2, "69.00"),  # 0.8 missing: two steps, 10 % of 690
        (AVAILABILITY, "98.0", 3, "103.50"),  # 15 %, the cap exactly
        (AVAILABILITY, "97.9", 4, "103.50"),  # 20 %, capped
        (AVAILABILITY, "0", 199, "103.50"),
        (replace(AVAILABILITY, cap_percent=None), "0", 199, "690.00"),  # no cap: the whole fee at most
        (replace(AVAILABILITY, cap_percent=Decimal(0)), "98.7", 2, "0.00"),
        (replace(AVAILABILITY, credit_step=None), "0", 1, "34.50"),  # no step: one miss, one credit
        (replace(AVAILABILITY, fee=Money(Decimal("10.10"), "EUR")), "99.4", 1, "0.51"),  # 0.505 half up
        (REPAIR, "4", 0, "0"),
        (REPAIR, "5.5", 1, "250"),  # 250.025 in whole yen
        (REPAIR, "10", 3, "750"),  # 750.075
        (REPAIR, "40", 18, "1000"),  # 10 % of 10,001, capped
    ],
)
def test_worked_figures(service: ServiceFact, measured: str, steps: int, amount: str) -> None:
    assert steps_missed(service, Decimal(measured)) == steps
    found = credit(service, Decimal(measured))
    assert found is not None and service.fee is not None
    assert found == Money(Decimal(amount), service.fee.currency)
    assert str(found.amount) == amount  # in whole minor units, never −0


def test_a_period_is_met_missed_or_not_measured() -> None:
    assert standing(AVAILABILITY, Decimal("99.5")) is Standing.MET
    assert standing(AVAILABILITY, Decimal("99.4")) is Standing.MISSED
    assert standing(REPAIR, Decimal("4.1")) is Standing.MISSED
    assert standing(AVAILABILITY, None) is Standing.NOT_MEASURED
    assert standing(replace(AVAILABILITY, target=None), Decimal(1)) is Standing.NOT_MEASURED


@pytest.mark.parametrize("missing", ["fee", "credit_percent", "target"])
def test_there_is_no_credit_where_none_is_agreed(missing: str) -> None:
    nothing: Any = {missing: None}
    assert credit(replace(AVAILABILITY, **nothing), Decimal(0)) is None
    assert credit(AVAILABILITY, None) is None


def test_the_credits_of_a_year_are_summed_by_currency() -> None:
    measured = [
        MeasuredFact(service_id="a", on=date(2026, 10, 31), value=Decimal("98.7")),
        MeasuredFact(service_id="a", on=date(2026, 11, 30), value=Decimal(0)),
        MeasuredFact(service_id="a", on=date(2025, 12, 31), value=Decimal(0)),  # another year
        MeasuredFact(service_id="r", on=date(2026, 11, 30), value=Decimal("5.5")),
        MeasuredFact(service_id="gone", on=date(2026, 11, 30), value=Decimal(9)),
        MeasuredFact(service_id="a", on=None, value=Decimal(0)),
    ]
    found = credits_of_year((AVAILABILITY, REPAIR), measured, 2026)
    assert found == (Money(Decimal("172.50"), "EUR"), Money(Decimal(250), "JPY"))
    assert credits_of_year((AVAILABILITY,), measured, 2027) == ()


_services = st.builds(
    ServiceFact,
    id=st.just("a"),
    target=st.decimals(0, 100, places=2),
    more_is_better=st.booleans(),
    fee=st.builds(Money, st.decimals(0, 100_000, places=2), st.sampled_from(["EUR", "JPY", "BHD"])),
    credit_percent=st.decimals(0, 100, places=1),
    credit_step=st.none() | st.decimals(Decimal("0.01"), 10, places=2),
    cap_percent=st.none() | st.decimals(0, 100, places=1),
)
_values = st.decimals(0, 200, places=2)


@settings(max_examples=150)
@given(_services, _values, _values)
def test_a_credit_is_never_negative_never_above_the_cap_and_better_is_never_dearer(
    service: ServiceFact, one: Decimal, other: Decimal
) -> None:
    better, worse = (max(one, other), min(one, other)) if service.more_is_better else sorted((one, other))
    less, more = credit(service, better), credit(service, worse)
    assert less is not None and more is not None and service.fee is not None
    assert 0 <= less.amount <= more.amount
    cap = Decimal(100) if service.cap_percent is None else service.cap_percent
    assert more.amount <= Money(service.fee.amount * cap / 100, service.fee.currency).rounded().amount


def test_months_end_where_the_calendar_ends_them() -> None:
    assert month_ends(date(2028, 3, 15), 3) == (date(2028, 1, 31), date(2028, 2, 29), date(2028, 3, 31))
    assert month_ends(date(2027, 1, 31), 2) == (date(2026, 12, 31), date(2027, 1, 31))
    assert newest_end(date(2026, 11, 29)) == date(2026, 10, 31)
    assert newest_end(date(2026, 11, 30)) == date(2026, 11, 30)
    assert newest_end(date(2027, 1, 1)) == date(2026, 12, 31)


def test_a_quarter_ends_every_third_month() -> None:
    ends = [
        end.month for end in month_ends(date(2026, 12, 31), 12) if ends_period(ServicePeriod.QUARTER, end)
    ]
    assert ends == [3, 6, 9, 12]
    assert is_in_period(ServicePeriod.QUARTER, date(2026, 3, 31), date(2026, 1, 1))
    assert not is_in_period(ServicePeriod.QUARTER, date(2026, 3, 31), date(2025, 12, 31))
    assert is_in_period(ServicePeriod.YEAR, date(2026, 12, 31), date(2026, 1, 1))


def test_what_is_not_measured_is_named_from_the_day_it_went_live() -> None:
    october = MeasuredFact(service_id="a", on=date(2026, 10, 30), value=Decimal(99))
    since, today = date(2026, 8, 20), date(2026, 11, 24)
    assert list(unmeasured(AVAILABILITY, [october], since, today)) == [date(2026, 9, 30)]  # August was begun
    first = date(2026, 8, 1)
    assert list(unmeasured(AVAILABILITY, [october], first, today)) == [date(2026, 8, 31), date(2026, 9, 30)]
    assert list(unmeasured(AVAILABILITY, [october], date(2026, 9, 30), today)) == []
    quarterly = replace(AVAILABILITY, every=ServicePeriod.QUARTER)
    assert list(unmeasured(quarterly, [october], date(2026, 7, 1), today)) == [date(2026, 9, 30)]
    assert list(unmeasured(quarterly, [october], since, today)) == []
    assert list(unmeasured(replace(AVAILABILITY, every=ServicePeriod.YEAR), [], since, today)) == []
    assert list(unmeasured(AVAILABILITY, [], today, today)) == []


def test_one_flag_speaks_for_all_that_is_not_measured(full: DealFacts) -> None:
    facts = replace(
        full,
        services=(AVAILABILITY, REPAIR, replace(AVAILABILITY, id="n", target=None)),
        measured=(MeasuredFact(service_id="a", on=date(2026, 9, 30), value=Decimal(100)),),
        pages={**full.pages, Acceptance.key: Acceptance(accepted_on=date(2026, 9, 1))},
    )
    (flag,) = service_not_measured(facts)
    assert str(flag.why) == (
        "2 service levels were not measured: the first is “Repair” in the period to 2026-09-30."
    )
