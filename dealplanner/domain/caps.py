"""Caps of a contract as money: what a share or a multiple of the fees comes to."""

from __future__ import annotations

from decimal import Decimal

from dealplanner.domain.amounts import Money


def share_of(fees: Money | None, percent: Decimal | None) -> Money | None:
    """Return `percent` per cent of the fees; None where either is not known."""
    if fees is None or percent is None:
        return None
    return Money(fees.amount * percent / 100, fees.currency).rounded()


def times(fees: Money | None, multiple: Decimal | None) -> Money | None:
    """Return a multiple of the fees; None where either is not known."""
    if fees is None or multiple is None:
        return None
    return Money(fees.amount * multiple, fees.currency).rounded()


def general_cap(fees: Money | None, multiple: Decimal | None, amount: Money | None) -> Money | None:
    """Return what holds of a multiple and an amount: the greater; the amount alone in another currency."""
    reached = times(fees, multiple)
    if reached is None or amount is None:
        return reached or amount
    if reached.currency != amount.currency:
        return None  # which is greater depends on the day
    return max(reached, amount, key=lambda money: money.amount)
