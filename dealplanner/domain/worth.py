"""What an hour spent on a deal is worth: value and chance against effort and the usual rate."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.facts import DealFacts, RivalDeal
from dealplanner.domain.own_history import chance_by_history

_ZERO = Decimal(0)
_FINEST = Decimal("0.01")  # hours are noted in hundredths


@dataclass(frozen=True)
class Expectation:
    """What a deal can be expected to return, by one chance."""

    chance: Decimal
    """In per cent."""
    amount: Money
    """Value × chance."""
    per_hour: Money | None
    """For each hour of the whole effort."""
    stop_at: Decimal | None
    """The hours that it pays for by our rate, no more than that; None without a rate in its currency."""


@dataclass(frozen=True)
class Worth:
    """Effort against return; what is not known is None."""

    own: Expectation | None
    """By the figure that we gave ourselves."""
    by_history: Expectation | None
    """By how deals of ours ended that had come as far."""
    hours_spent: Decimal
    hours: Decimal
    """The whole effort: as planned, or as spent where that is already more."""
    hours_left: Decimal
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
    def expected(self) -> Money | None:
        """Return value × our own chance."""
        return self.own.amount if self.own else None

    @property
    def per_hour(self) -> Money | None:
        """Return what each hour of the whole effort is expected to bring, by our own chance."""
        return self.own.per_hour if self.own else None

    @property
    def is_overspent(self) -> bool:
        """Say whether the hours so far cost more than the deal can be expected to return."""
        return bool(self.own and self.own.stop_at is not None and self.hours_spent > self.own.stop_at)


def worth(facts: DealFacts) -> Worth:
    """Return what an hour on this deal is worth, beside the other open deals."""
    spent, planned = facts.hours_spent or _ZERO, facts.hours_planned or _ZERO
    hours, left = max(spent, planned), max(planned - spent, _ZERO)
    own = _expectation(facts, facts.chance, hours)
    expected = own.amount if own else None
    effort = _times(facts.rate, hours)
    comparable = expected and effort and expected.currency == effort.currency
    return Worth(
        own=own,
        by_history=_expectation(facts, chance_by_history(facts.history), hours),
        hours_spent=spent,
        hours=hours,
        hours_left=left,
        per_hour_left=_divided(expected, left),
        spent=_times(facts.rate, spent),
        effort=effort,
        pays=expected.amount >= effort.amount if comparable and expected and effort else None,
        better=_better(facts, own.per_hour if own else None),
    )


def _expectation(facts: DealFacts, chance: Decimal | None, hours: Decimal) -> Expectation | None:
    if facts.value is None or chance is None:
        return None
    amount = Money(facts.value.amount * chance / 100, facts.value.currency).rounded()
    return Expectation(chance, amount, _divided(amount, hours), _stop_at(amount, facts.rate))


def _stop_at(expected: Money, rate: Money | None) -> Decimal | None:
    """Return how many hours the expected return pays for, in the hundredths that hours are noted in."""
    if rate is None or rate.currency != expected.currency or rate.amount <= 0:
        return None
    return max(expected.amount / rate.amount, _ZERO).quantize(_FINEST, ROUND_FLOOR)


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


def _more(one: Money, other: Money) -> bool:
    """Say whether one amount is more than another; amounts of two currencies are never compared."""
    return one.currency == other.currency and one.amount > other.amount
