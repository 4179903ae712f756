"""Exact arithmetic, and what a typed number counts as where it lies outside its bounds."""

from __future__ import annotations

from contextlib import AbstractContextManager
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext

LARGEST = Decimal("999999999999.99")
"""The largest amount that an offer holds; also the largest that can be said in words."""
HUNDRED = Decimal(100)
MOST_PERIODS = 9999


def exact() -> AbstractContextManager[Context]:
    """Open a stretch of arithmetic without loss, whatever precision the caller's thread has set.

    The longest product (quantity × price × percentage × periods) has fewer than 60 digits.
    """
    return localcontext(Context(prec=80, rounding=ROUND_HALF_EVEN))


def bounded(value: Decimal | None, most: Decimal = LARGEST) -> Decimal:
    """Return `value` held between 0 and `most`; nothing and what is no number is 0, never a negative zero."""
    if value is None or not value.is_finite() or value <= 0:
        return Decimal(0)
    return min(value, most)


def bounded_periods(periods: int) -> int:
    """Return how many periods count: at least one."""
    return min(max(periods, 1), MOST_PERIODS)


def percent_of(amount: Decimal, percent: Decimal | None) -> Decimal:
    """Return `percent` per cent of `amount`, unrounded; the percentage is held between 0 and 100."""
    return amount * bounded(percent, HUNDRED) / HUNDRED


def plain(value: Decimal) -> Decimal:
    """Drop the zeros that say nothing: 19.00 becomes 19, and 20 stays 20 instead of 2E+1."""
    if not value.is_finite() or value.adjusted() > 20:
        return value
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def digits(value: Decimal) -> str:
    """Return a number as people write it, without an exponent unless it is beyond reading anyway."""
    short = plain(value)
    return f"{short:f}" if abs(short.adjusted()) <= 20 else str(short)


def decimals_of(value: Decimal) -> int:
    """Return how many decimals a finite number needs."""
    exponent = value.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0
