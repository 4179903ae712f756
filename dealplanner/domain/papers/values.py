"""Values that the paper puts into words itself, in the document's language and locale."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from dealplanner.domain.amounts import Money

UNITS = (
    "minutes hours business_hours days business_days weeks months years percent times times_fees person_days"
).split()


@dataclass(frozen=True)
class Quantity:
    """A number with one of UNITS: `Quantity(Decimal(30), "days")` prints as “30 days” or “30 天”."""

    amount: Decimal
    unit: str

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise ValueError(f"{self.unit!r} is no unit of a paper")


@dataclass(frozen=True)
class Said:
    """A sentence from the document's own wording (table `said`), with values for its braces.

    `Said("net_days", days=Quantity(Decimal(30), "days"))`; make one by `Said.of`.
    """

    key: str
    facts: tuple[tuple[str, Value], ...] = ()

    @classmethod
    def of(cls, key: str, **facts: Value) -> Said:
        """Return the sentence `key` with its facts."""
        return cls(key, tuple(facts.items()))


# A tuple prints its values one below the other. Decimal is a plain number, Money an amount, date a day.
Value: TypeAlias = "str | Decimal | Money | date | Quantity | Said | tuple[Value, ...] | None"


def is_blank(value: Value) -> bool:
    """Say whether `value` would print nothing."""
    if isinstance(value, tuple):
        return all(is_blank(part) for part in value)
    return value is None or (isinstance(value, str) and not value.strip())
