"""Give and get in balance: what all concessions come to, and what they leave of the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.amounts import Money, round_to
from dealplanner.domain.bargaining import ConcessionState, SideOf
from dealplanner.domain.concessions import ConcessionFact, Cost, Grounds, cost_of
from dealplanner.domain.facts import DealFacts
from dealplanner.i18n import N_, Phrase, by_count, phrase

AGREED = (ConcessionState.AGREED,)
SAID = (ConcessionState.AGREED, ConcessionState.OFFERED)
"""What cannot be taken back lightly."""
ALL = (*SAID, ConcessionState.THOUGHT)


def grounds_of(facts: DealFacts) -> Grounds:
    """Return what the costs of a deal’s concessions are reckoned from."""
    return Grounds(
        currency=facts.currency,
        fees=facts.fees,
        rate=facts.rate,
        capital=facts.cost_of_capital,
        margin=facts.margin,
        revenue=facts.margin_of,
        floor=facts.margin_floor,
    )


@dataclass(frozen=True, kw_only=True)
class MarginLeft:
    """What is left of the offer’s margin; private."""

    amount: Money
    percent: Decimal | None
    """Of what is left of the revenue, two decimals; None where nothing is."""
    is_below: bool
    """Is it less than the floor, exactly? Never where there is no floor."""


@dataclass(frozen=True, kw_only=True)
class Balance:
    """What we give and what they give in return, as far as it is known."""

    given: Money
    got: Money
    exposure: Money
    """What we may have to pay besides, under higher caps."""
    unknown: int
    """How many concessions nobody can put in money yet."""
    count: int
    margin: MarginLeft | None
    """None where the margin of the offer is not known."""

    @property
    def net(self) -> Money:
        """Return what we get beyond what we give; negative where we give more."""
        return Money(self.got.amount - self.given.amount, self.given.currency)

    @property
    def words(self) -> Phrase:
        """Say it in one sentence."""
        if not self.count:
            return phrase(N_("Nothing is given, and nothing is got."))
        if self.net.amount < 0:
            more = Money(-self.net.amount, self.net.currency)
            sentence = N_("We give {given} and get {got}: {more} more than we get.")
            return phrase(sentence, given=self.given, got=self.got, more=more)
        if self.net.amount > 0:
            sentence = N_("We give {given} and get {got}: {more} less than we get.")
            return phrase(sentence, given=self.given, got=self.got, more=self.net)
        return phrase(N_("We give {given} and get as much."), given=self.given)


def balance(
    concessions: Sequence[ConcessionFact],
    grounds: Grounds,
    states: Sequence[ConcessionState] = SAID,
) -> Balance:
    """Return what the concessions in these states come to."""
    counted = [(one, cost_of(one, grounds)) for one in concessions if one.state in states]
    ours = [cost for one, cost in counted if one.side is SideOf.OURS]
    return Balance(
        given=_sum(ours, grounds),
        got=_sum([cost for one, cost in counted if one.side is SideOf.THEIRS], grounds),
        exposure=_money(sum((c.exposure.amount for c in ours if c.exposure), Decimal(0)), grounds),
        unknown=sum(cost.money is None for _, cost in counted),
        count=len(counted),
        margin=_left(ours, grounds),
    )


def lonely(concessions: Sequence[ConcessionFact]) -> tuple[ConcessionFact, ...]:
    """Return what we give, offered or agreed, without anything in return."""
    return tuple(one for one in concessions if one.is_lonely)


def _left(ours: Sequence[Cost], grounds: Grounds) -> MarginLeft | None:
    """Take our concessions off the margin; what they give is no part of the offer’s price."""
    if grounds.margin is None or grounds.revenue is None:
        return None
    off_price = [cost for cost in ours if cost.off_price]
    amount = grounds.margin.amount - _sum(ours, grounds).amount
    revenue = grounds.revenue.amount - _sum(off_price, grounds).amount
    percent = round_to(amount * 100 / revenue, 2) if revenue > 0 else None
    below = grounds.floor is not None and amount * 100 < revenue * grounds.floor
    return MarginLeft(amount=_money(amount, grounds), percent=percent, is_below=below)


def _sum(costs: Sequence[Cost], grounds: Grounds) -> Money:
    return _money(sum((cost.money.amount for cost in costs if cost.money), Decimal(0)), grounds)


def _money(amount: Decimal, grounds: Grounds) -> Money:
    return Money(amount, grounds.currency).rounded()


def warnings(concessions: Sequence[ConcessionFact], found: Balance) -> Iterator[Phrase]:
    """Yield what is wrong with the give and get: gifts for nothing, what nobody can put in money."""
    for one in lonely(concessions):
        yield phrase(N_("“{what}” is given for nothing: ask for something in return."), what=one.what or "…")
    if found.unknown:
        words = by_count(
            found.unknown,
            N_("One of them is not in money yet, so the balance is not whole."),
            N_("Not in money yet: {count}. So the balance is not whole."),
        )
        yield phrase(words, count=found.unknown)
