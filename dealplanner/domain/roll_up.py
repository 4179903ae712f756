"""An account with all that belongs to it: who stands under whom, and what their deals come to together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome

_ZERO = Decimal(0)
Amounts = tuple[Money, ...]
"""One amount for each currency, in the order of their codes."""


@dataclass(frozen=True, kw_only=True)
class DealFigures:
    """What sums need to know of a deal."""

    id: str
    title: str = ""
    account_id: str = ""
    step: int = 1
    outcome: Outcome = Outcome.OPEN
    value: Money | None = None
    chance: Decimal | None = None
    hours_spent: Decimal = _ZERO
    hours_saved: Decimal = _ZERO
    closed_on: date | None = None

    @property
    def expected(self) -> Money | None:
        """Return value × chance of an open deal, where both are known."""
        if self.outcome is not Outcome.OPEN or self.value is None or self.chance is None:
            return None
        return Money(self.value.amount * self.chance / 100, self.value.currency).rounded()


@dataclass(frozen=True)
class Pile:
    """How many deals, and what those with a value come to."""

    count: int = 0
    amounts: Amounts = ()

    def __add__(self, other: Pile) -> Pile:
        if not other.count or not self.count:
            return self if self.count else other
        return Pile(self.count + other.count, total((*self.amounts, *other.amounts)))


@dataclass(frozen=True)
class Sums:
    """What deals come to together; amounts of different currencies are never added up."""

    open: Pile = Pile()
    expected: Pile = Pile()
    """Of the open ones those with value and chance: value × chance."""
    won: Pile = Pile()
    lost: Pile = Pile()
    stopped: Pile = Pile()
    hours_spent: Decimal = _ZERO
    hours_saved: Decimal = _ZERO
    """What walking away in time has saved."""

    def __add__(self, other: Sums) -> Sums:
        return Sums(
            self.open + other.open,
            self.expected + other.expected,
            self.won + other.won,
            self.lost + other.lost,
            self.stopped + other.stopped,
            self.hours_spent + other.hours_spent,
            self.hours_saved + other.hours_saved,
        )


def total(amounts: Iterable[Money]) -> Amounts:
    """Add amounts up, each currency for itself."""
    sums: dict[str, Decimal] = {}
    for money in amounts:
        sums[money.currency] = sums.get(money.currency, _ZERO) + money.amount
    return tuple(Money(amount, currency) for currency, amount in sorted(sums.items()))


def sums_of(deals: Iterable[DealFigures]) -> Sums:
    """Return what `deals` come to together."""
    values: dict[Outcome, list[Money | None]] = {outcome: [] for outcome in Outcome}
    expected: list[Money | None] = []
    spent = saved = _ZERO
    for deal in deals:
        values[deal.outcome].append(deal.value)
        if (hoped := deal.expected) is not None:
            expected.append(hoped)
        spent += deal.hours_spent
        saved += deal.hours_saved if deal.outcome is Outcome.STOPPED else _ZERO
    return Sums(
        _pile(values[Outcome.OPEN]),
        _pile(expected),
        _pile(values[Outcome.WON]),
        _pile(values[Outcome.LOST]),
        _pile(values[Outcome.STOPPED]),
        spent,
        saved,
    )


def _pile(values: Sequence[Money | None]) -> Pile:
    known = [value for value in values if value is not None]
    return Pile(len(values), total(known) if len(known) > 1 else tuple(known)) if values else Pile()


def descent(root: str, parents: Mapping[str, str | None]) -> list[tuple[str, int]]:
    """Return `root` and all that belongs to it, each with its depth and right after whom it belongs to.

    `parents` names the parent of each, in the order in which siblings come. Whoever stands in a circle
    is told once.
    """
    children: dict[str, list[str]] = {}
    for one, parent in parents.items():
        if parent is not None and one != root:
            children.setdefault(parent, []).append(one)
    order: list[tuple[str, int]] = []
    seen: set[str] = set()
    waiting = [(root, 0)]
    while waiting:
        one, depth = waiting.pop()
        if one not in seen:
            seen.add(one)
            order.append((one, depth))
            waiting.extend((child, depth + 1) for child in reversed(children.get(one, [])))
    return order


def rolled_up(order: Sequence[tuple[str, int]], own: Mapping[str, Sums]) -> dict[str, Sums]:
    """Return for each in `order`, as `descent` gave it, the sums of itself and all that belongs to it."""
    sums: dict[str, Sums] = {}
    above: list[tuple[int, Sums]] = []  # what is summed already below the one to come, with its depth
    for one, depth in reversed(order):
        mine = own.get(one, Sums())
        while above and above[-1][0] > depth:
            mine = mine + above.pop()[1]
        above.append((depth, mine))
        sums[one] = mine
    return sums
