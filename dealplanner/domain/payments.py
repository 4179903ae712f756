"""Payments: what is due, invoiced, paid, open and late, and the sums of it in each currency."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Option
from dealplanner.i18n import N_

USUAL_DAYS = 30
"""The term of payment where the contract names none."""


class PaymentState(Option):
    """How far an instalment is."""

    TO_COME = "to_come", N_("To come")
    TO_INVOICE = "to_invoice", N_("To be invoiced")
    OPEN = "open", N_("Invoiced")
    LATE = "late", N_("Late")
    PAID = "paid", N_("Paid")


@dataclass(frozen=True, kw_only=True)
class Instalment:
    """One payment of the plan with its amount, a percentage worked out."""

    id: str = ""
    title: str = ""
    amount: Money | None = None
    """None while the offer has no total and only a percentage is typed."""
    due_on: date | None = None
    """The day on which it is to be invoiced."""
    trigger: str = ""
    invoiced_on: date | None = None
    paid_on: date | None = None


def late_after(due_on: date | None, invoiced_on: date | None, days: int) -> date | None:
    """Return the last day on which a payment is in time; None while nothing sets one.

    An invoice is in time for `days` after it was written, and never late before the day it is due.
    """
    if invoiced_on is None:
        return due_on
    last = invoiced_on + timedelta(days=days)
    return max(last, due_on) if due_on else last


def state_of(one: Instalment, days: int, today: date) -> PaymentState:
    """Say how far a payment is on the day `today`, with a term of payment of so many days."""
    if one.paid_on is not None:
        return PaymentState.PAID
    if one.invoiced_on is None:
        return PaymentState.TO_INVOICE if one.due_on and one.due_on <= today else PaymentState.TO_COME
    last = late_after(one.due_on, one.invoiced_on, days)
    return PaymentState.LATE if last is not None and last < today else PaymentState.OPEN


def days_late(one: Instalment, days: int, today: date) -> int:
    """Return by how many days a payment is late, to be invoiced or to be paid; 0 where it is in time."""
    last = late_after(one.due_on, one.invoiced_on, days)
    if one.paid_on is not None or last is None:
        return 0
    return max((today - last).days, 0)


def next_to_invoice(ledger: Sequence[Instalment]) -> Instalment | None:
    """Return what is to be invoiced next: the earliest day first, then what waits for an event."""
    waiting = [one for one in ledger if one.invoiced_on is None and one.paid_on is None]
    return min(waiting, key=lambda one: one.due_on or date.max, default=None)


@dataclass
class Sums:
    """What the payments in one currency come to."""

    currency: str
    total: Decimal = field(default_factory=Decimal)
    invoiced: Decimal = field(default_factory=Decimal)
    """Paid or not."""
    paid: Decimal = field(default_factory=Decimal)
    open: Decimal = field(default_factory=Decimal)
    """Invoiced and not paid, late or not."""
    late: Decimal = field(default_factory=Decimal)
    """The part of `open` that is late."""


def sums(ledger: Iterable[Instalment], days: int, today: date) -> tuple[Sums, ...]:
    """Return the sums of each currency, in the order in which they occur."""
    found: dict[str, Sums] = {}
    for one in ledger:
        if one.amount is None:
            continue
        here = found.setdefault(one.amount.currency, Sums(one.amount.currency))
        state, amount = state_of(one, days, today), one.amount.amount
        here.total += amount
        if one.invoiced_on is not None or state is PaymentState.PAID:
            here.invoiced += amount
        if state is PaymentState.PAID:
            here.paid += amount
        if state in (PaymentState.OPEN, PaymentState.LATE):
            here.open += amount
        if state is PaymentState.LATE:
            here.late += amount
    return tuple(found.values())
