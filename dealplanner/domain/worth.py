"""What an hour spent on a deal is worth: value and chance against effort and the usual rate."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.facts import DealFacts, RivalDeal

_ZERO = Decimal(0)


@dataclass(frozen=True)
class Worth:
    """Effort against return; what is not known is None."""

    expected: Money | None
    """Value × chance."""
    hours: Decimal
    """The whole effort: as planned, or as spent where that is already more."""
    hours_left: Decimal
    per_hour: Money | None
    """Expected return for each hour of the whole effort."""
    per_hour_left: Money | None
    """Expected return for each hour that is still to be spent: what is spent comes back in no case."""
    spent: Money | None
    """What the hours so far have cost by our rate."""
    effort: Money | None
    """What the whole effort costs by our rate."""
    pays: bool | None
    """Does the expected return cover the whole effort?"""
    better: tuple[RivalDeal, ...]
    """Other open deals in which an hour brings more, the best first."""

    @property
    def is_overspent(self) -> bool:
        """Say whether the hours so far cost more than the deal can be expected to return."""
        return _more(self.spent, self.expected)


def worth(facts: DealFacts) -> Worth:
    """Return what an hour on this deal is worth, beside the other open deals."""
    spent, planned = facts.hours_spent or _ZERO, facts.hours_planned or _ZERO
    hours, left = max(spent, planned), max(planned - spent, _ZERO)
    expected = _expected(facts)
    per_hour = _divided(expected, hours)
    effort = _times(facts.rate, hours)
    comparable = expected and effort and expected.currency == effort.currency
    return Worth(
        expected=expected,
        hours=hours,
        hours_left=left,
        per_hour=per_hour,
        per_hour_left=_divided(expected, left),
        spent=_times(facts.rate, spent),
        effort=effort,
        pays=expected.amount >= effort.amount if comparable and expected and effort else None,
        better=_better(facts, per_hour),
    )


def _expected(facts: DealFacts) -> Money | None:
    if facts.value is None or facts.chance is None:
        return None
    return Money(facts.value.amount * facts.chance / 100, facts.value.currency).rounded()


def _divided(amount: Money | None, hours: Decimal) -> Money | None:
    if amount is None or hours <= 0:
        return None
    return Money(amount.amount / hours, amount.currency).rounded()


def _times(rate: Money | None, hours: Decimal) -> Money | None:
    return None if rate is None else Money(rate.amount * hours, rate.currency).rounded()


def _better(facts: DealFacts, per_hour: Money | None) -> tuple[RivalDeal, ...]:
    if per_hour is None:
        return ()
    found = [deal for deal in facts.other_deals if _more(deal.per_hour, per_hour)]
    return tuple(sorted(found, key=lambda deal: deal.per_hour.amount, reverse=True))


def _more(one: Money | None, other: Money | None) -> bool:
    """Say whether one amount is more than another; amounts of two currencies are never compared."""
    return (
        one is not None and other is not None and one.currency == other.currency and one.amount > other.amount
    )
