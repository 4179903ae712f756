"""Payments: their state by the day, the term of payment, the sums of each currency."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.payments import (
    Instalment,
    PaymentState,
    Sums,
    days_late,
    late_after,
    next_to_invoice,
    state_of,
    sums,
)

TODAY = date(2026, 11, 24)


def euros(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("due", "invoiced", "paid", "state", "late"),
    [
        (None, None, None, PaymentState.TO_COME, 0),
        (ago(-1), None, None, PaymentState.TO_COME, 0),
        (ago(0), None, None, PaymentState.TO_INVOICE, 0),
        (ago(3), None, None, PaymentState.TO_INVOICE, 3),
        (ago(30), ago(30), None, PaymentState.OPEN, 0),  # the last day of the term
        (ago(31), ago(31), None, PaymentState.LATE, 1),
        (None, ago(40), None, PaymentState.LATE, 10),
        (ago(-5), ago(40), None, PaymentState.OPEN, 0),  # invoiced long before it is due
        (ago(90), ago(90), ago(2), PaymentState.PAID, 0),
        (ago(90), None, ago(2), PaymentState.PAID, 0),  # paid without an invoice
    ],
)
def test_the_state_of_a_payment(
    due: date | None, invoiced: date | None, paid: date | None, state: PaymentState, late: int
) -> None:
    one = Instalment(due_on=due, invoiced_on=invoiced, paid_on=paid)
    assert state_of(one, 30, TODAY) is state
    assert days_late(one, 30, TODAY) == late


def test_the_term_of_payment_is_counted_in_calendar_days() -> None:
    assert late_after(None, date(2028, 2, 28), 2) == date(2028, 3, 1)  # over a leap day
    assert late_after(None, date(2026, 12, 15), 30) == date(2027, 1, 14)
    assert late_after(date(2026, 12, 1), None, 30) == date(2026, 12, 1)


def test_the_sums_are_kept_apart_by_currency() -> None:
    ledger = [
        Instalment(amount=euros("700.40"), invoiced_on=ago(60), paid_on=ago(20)),
        Instalment(amount=euros("500"), invoiced_on=ago(31)),
        Instalment(amount=euros("300"), invoiced_on=ago(5)),
        Instalment(amount=euros("100")),
        Instalment(amount=Money(Decimal(9), "JPY"), due_on=ago(3)),
        Instalment(due_on=ago(3)),  # of an offer without a total
    ]
    in_euros, in_yen = sums(ledger, 30, TODAY)
    assert in_euros == Sums(
        "EUR",
        total=Decimal("1600.40"),
        invoiced=Decimal("1500.40"),
        paid=Decimal("700.40"),
        open=Decimal(800),
        late=Decimal(500),
    )
    assert (in_yen.currency, in_yen.total, in_yen.invoiced) == ("JPY", Decimal(9), Decimal(0))


def test_the_next_to_invoice_is_the_earliest_that_waits() -> None:
    done = Instalment(id="done", due_on=ago(90), invoiced_on=ago(90))
    event = Instalment(id="event", trigger="on acceptance")
    soon, later = Instalment(id="soon", due_on=ago(-3)), Instalment(id="later", due_on=ago(-9))
    assert next_to_invoice([done, event, later, soon]) is soon
    assert next_to_invoice([done, event]) is event
    assert next_to_invoice([done, replace(event, paid_on=TODAY)]) is None
