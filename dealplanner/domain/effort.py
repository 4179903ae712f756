"""The hours of a deal: what they are made of, and where the deal stands among the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.facts import DealFacts, RivalDeal
from dealplanner.domain.todos import TodoKind
from dealplanner.i18n import N_, Phrase, phrase

_ZERO = Decimal(0)


@dataclass(frozen=True)
class Part:
    """Hours of one source."""

    kind: TodoKind | None
    """The kind of what was done; None for what was noted on the deal as a whole."""
    hours: Decimal
    count: int = 1

    @property
    def words(self) -> Phrase:
        """Return “2.5 h in 3 × Call”, or what was noted on the deal."""
        if self.kind is None:
            return phrase(N_("{hours} h noted on the deal as a whole"), hours=self.hours)
        return phrase(
            N_("{hours} h in {count} × {kind}"),
            hours=self.hours,
            count=self.count,
            kind=Phrase(self.kind.label),
        )


def made_of(facts: DealFacts) -> tuple[Part, ...]:
    """Return what the hours spent are made of: noted on the deal, then kind by kind; they add up."""
    parts = []
    for kind in TodoKind:
        hours = [todo.hours for todo in facts.todos if todo.kind is kind and todo.hours]
        if hours:
            parts.append(Part(kind, sum(hours, _ZERO), len(hours)))
    noted = (facts.hours_spent or _ZERO) - sum((part.hours for part in parts), _ZERO)
    return (*([Part(None, noted)] if noted else []), *parts)


@dataclass(frozen=True)
class Place:
    """Where one deal stands among the open ones of its currency."""

    rank: int
    """From 1; deals that bring the same share it."""
    deal: RivalDeal
    is_this: bool = False


def ranking(facts: DealFacts, per_hour: Money, others: Sequence[RivalDeal]) -> tuple[Place, ...]:
    """Return this deal among those of its currency, the one that brings most an hour first."""
    this = RivalDeal(title=facts.title, per_hour=per_hour)
    same = [deal for deal in others if deal.per_hour.currency == per_hour.currency]
    order = sorted([this, *same], key=lambda deal: (-deal.per_hour.amount, deal.title))
    places, rank = [], 0
    for number, deal in enumerate(order, start=1):
        if number == 1 or deal.per_hour.amount != order[number - 2].per_hour.amount:
            rank = number
        places.append(Place(rank, deal, deal is this))
    return tuple(places)
