"""Caps of a contract as money."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.caps import general_cap, share_of, times


def eur(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def test_a_share_and_a_multiple_of_the_fees() -> None:
    assert share_of(eur("84500.50"), Decimal("0.5")) == eur("422.50")
    assert times(eur("84500.50"), Decimal("1.5")) == eur("126750.75")
    assert share_of(None, Decimal(5)) is None
    assert times(eur("1"), None) is None


@pytest.mark.parametrize(
    ("multiple", "amount", "expected"),
    [
        (Decimal(1), None, eur("80000.00")),
        (None, eur("50000"), eur("50000")),
        (Decimal(1), eur("50000"), eur("80000.00")),
        (Decimal(1), eur("100000"), eur("100000")),
        (Decimal(1), Money(Decimal(100000), "USD"), None),
        (None, None, None),
    ],
)
def test_of_a_multiple_and_an_amount_the_greater_holds(
    multiple: Decimal | None, amount: Money | None, expected: Money | None
) -> None:
    assert general_cap(eur("80000"), multiple, amount) == expected
