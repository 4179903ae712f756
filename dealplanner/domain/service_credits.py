"""Service levels against what was measured: steps missed, the credit they cost, what is not measured yet.

A step counts as soon as it is begun: 0.8 below the target at a step of 0.5 are two steps. Where no step is
agreed, a miss is one step however large. A credit is the fee of the period times the smaller of
(steps × per cent a step) and the cap, rounded half up to minor units; without a cap it ends at the fee.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import ServicePeriod
from dealplanner.domain.choices import Option
from dealplanner.i18n import N_

_MONTHS = {ServicePeriod.MONTH: 1, ServicePeriod.QUARTER: 3, ServicePeriod.YEAR: 12}
_ALL = Decimal(100)


@dataclass(frozen=True, kw_only=True)
class ServiceFact:
    """One promise of the contract that is measured."""

    id: str = ""
    what: str = ""
    target: Decimal | None = None
    unit: str = ""
    more_is_better: bool = True
    fee: Money | None = None
    """What is paid for one period."""
    credit_percent: Decimal | None = None
    """Of the fee, for each step missed."""
    credit_step: Decimal | None = None
    cap_percent: Decimal | None = None
    """Of the fee, in one period at most."""
    every: ServicePeriod = ServicePeriod.MONTH


@dataclass(frozen=True, kw_only=True)
class MeasuredFact:
    """What was measured in the period that ended with the day `on`."""

    id: str = ""
    service_id: str | None = None
    on: date | None = None
    value: Decimal | None = None
    credited_on: date | None = None


class Standing(Option):
    """How a service level stands in one period."""

    NOT_MEASURED = "not_measured", N_("Not measured")
    MET = "met", N_("Met")
    MISSED = "missed", N_("Missed")


def shortfall(service: ServiceFact, value: Decimal) -> Decimal:
    """Return by how much `value` misses the target, in its unit; 0 where it meets it or none is set."""
    if service.target is None:
        return Decimal(0)
    missing = service.target - value if service.more_is_better else value - service.target
    return max(missing, Decimal(0))


def standing(service: ServiceFact, value: Decimal | None) -> Standing:
    """Say whether a period met its target; without a value or a target nothing is known."""
    if value is None or service.target is None:
        return Standing.NOT_MEASURED
    return Standing.MISSED if shortfall(service, value) else Standing.MET


def steps_missed(service: ServiceFact, value: Decimal) -> int:
    """Return how many steps were begun below the target."""
    missing = shortfall(service, value)
    if not missing:
        return 0
    if not service.credit_step:
        return 1
    return int((missing / service.credit_step).to_integral_value(ROUND_CEILING))


def credit_percent(service: ServiceFact, value: Decimal) -> Decimal:
    """Return the per cent of the fee that a period costs us, never above the cap or the whole fee."""
    percent = steps_missed(service, value) * (service.credit_percent or Decimal(0))
    cap = _ALL if service.cap_percent is None else service.cap_percent
    return max(min(percent, cap, _ALL), Decimal(0))


def credit(service: ServiceFact, value: Decimal | None) -> Money | None:
    """Return the credit of one period; None where no fee or no percentage is agreed, or nothing measured."""
    if value is None or service.fee is None or service.credit_percent is None or service.target is None:
        return None
    amount = service.fee.amount * credit_percent(service, value) / _ALL
    return Money(max(amount, Decimal(0)), service.fee.currency).rounded()


def credits_of_year(
    services: Sequence[ServiceFact], measured: Iterable[MeasuredFact], year: int
) -> tuple[Money, ...]:
    """Return what the periods that ended in `year` cost us, one sum for each currency, in their order."""
    by_id = {service.id: service for service in services}
    sums: dict[str, Decimal] = {}
    for one in measured:
        service = by_id.get(one.service_id or "")
        if service is None or one.on is None or one.on.year != year:
            continue
        cost = credit(service, one.value)
        if cost is not None:
            sums[cost.currency] = sums.get(cost.currency, Decimal(0)) + cost.amount
    return tuple(Money(amount, currency) for currency, amount in sums.items() if amount)


def month_end(day: date) -> date:
    """Return the last day of the month of `day`."""
    first_of_next = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return first_of_next - timedelta(days=1)


def month_ends(last: date, count: int) -> tuple[date, ...]:
    """Return the ends of `count` months, the last of them that of `last`, in their order."""
    ends = [month_end(last)]
    while len(ends) < count:
        ends.append(ends[-1].replace(day=1) - timedelta(days=1))
    return tuple(reversed(ends))


def ends_period(every: ServicePeriod, end: date) -> bool:
    """Say whether a month's end is also that of a calendar month, quarter or year."""
    return end.month % _MONTHS[every] == 0


def newest_end(today: date) -> date:
    """Return the end of the newest month that is over on `today`."""
    end = month_end(today)
    return end if end == today else today.replace(day=1) - timedelta(days=1)


def is_in_period(every: ServicePeriod, end: date, on: date) -> bool:
    """Say whether the day `on` lies in the period that ends with the month of `end`."""
    months = (end.year - on.year) * 12 + end.month - on.month
    return 0 <= months < _MONTHS[every]


def found_in(service: ServiceFact, end: date, measured: Iterable[MeasuredFact]) -> MeasuredFact | None:
    """Return what was measured of a service in the period that ends with the month of `end`."""
    return next(
        (
            one
            for one in measured
            if one.service_id == service.id and one.on and is_in_period(service.every, end, one.on)
        ),
        None,
    )


def unmeasured(
    service: ServiceFact, measured: Sequence[MeasuredFact], since: date, today: date
) -> Iterator[date]:
    """Yield the ends of whole periods after `since` that are over and have no value, the first one first."""
    end = month_end(since)
    while not ends_period(service.every, end):
        end = month_end(end + timedelta(days=1))
    if not _begins(service.every, end, since):
        end = _later(end, _MONTHS[service.every])
    while end <= newest_end(today):
        one = found_in(service, end, measured)
        if one is None or one.value is None:
            yield end
        end = _later(end, _MONTHS[service.every])


def _begins(every: ServicePeriod, end: date, day: date) -> bool:
    """Say whether `day` is the first one of the period that ends with `end`."""
    return day.day == 1 and (end.month - day.month) % 12 == _MONTHS[every] - 1


def _later(end: date, months: int) -> date:
    """Return the end of the month that comes so many months after that of `end`."""
    for _ in range(months):
        end = month_end(end + timedelta(days=1))
    return end
