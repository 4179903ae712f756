"""What brings a negotiation, or a margin with concessions, into a deal in which all is well."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from domain.breaking import Break, ago, both, on_page, with_

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import ConcessionKind, ConcessionState
from dealplanner.domain.concessions import ConcessionFact
from dealplanner.domain.paper_facts import OpenPointFact
from dealplanner.domain.steps.offer import Negotiation

OFF: dict[str, Any] = {
    "kind": ConcessionKind.AMOUNT,
    "figure": Decimal("0.01"),
    "state": ConcessionState.OFFERED,
    "for_what": "An earlier start",
}


def margin(amount: str, *concessions: ConcessionFact, floor: int | None) -> Break:
    """Leave so much of 100.00, with a floor in per cent."""
    return with_(
        margin=Money(Decimal(amount), "EUR"),
        margin_of=Money(Decimal(100), "EUR"),
        margin_floor=None if floor is None else Decimal(floor),
        concessions=concessions,
    )


def stuck(point: OpenPointFact, begun: int = 30) -> Break:
    """Let the negotiation have begun so many days ago, with one point and no day agreed."""
    return both(on_page(Negotiation, accepted_on=ago(begun)), with_(open_points=(point,), next_on=None))
