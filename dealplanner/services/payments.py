"""Payments of a deal: the ledger with every amount worked out, and what its user notes in it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import cast

from dealplanner.domain.amounts import Money
from dealplanner.domain.payments import USUAL_DAYS, Instalment
from dealplanner.domain.steps.terms import PriceTerms
from dealplanner.records import Deal, Payment
from dealplanner.services.deals import live, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.papers.offers import offer_of
from dealplanner.services.workspace import Workspace


def term_of_payment(deal: Deal) -> int:
    """Return within how many days an invoice is paid, by the term sheet."""
    days = deal.page(PriceTerms).payment_days
    return USUAL_DAYS if days is None else int(days)


def ledger(deal: Deal) -> tuple[Instalment, ...]:
    """Return the payments in their order; a percentage is that of the offer’s total, to the last cent."""
    amounts = _amounts(deal)
    return tuple(
        Instalment(
            id=payment.id,
            title=payment.title,
            amount=amounts.get(payment.id, payment.amount if payment.percent is None else None),
            due_on=payment.due_on,
            trigger=payment.trigger,
            invoiced_on=payment.invoiced_on,
            paid_on=payment.paid_on,
        )
        for payment in live(deal.payments)
    )


def _amounts(deal: Deal) -> dict[str, Money]:
    """Return what the plan of the offer makes of each payment, by its id."""
    offer = offer_of(deal)
    if offer is None:
        return {}
    planned = [one for one in live(deal.payments) if one.percent is not None or one.amount is not None]
    currency = offer.terms.currency
    return {
        payment.id: payment.amount
        if payment.percent is None and payment.amount and payment.amount.currency != currency
        else Money(row.amount, currency)
        for payment, row in zip(planned, offer.priced.plan, strict=False)  # an open offer has no plan
    }


def begin_payments(workspace: Workspace, deal: Deal, title: str) -> Payment:
    """Begin the plan with one payment of the whole, in one step of undo."""
    with workspace.action():
        payment = cast(Payment, new_row(workspace, deal, "payments"))
        workspace.change(Slot(payment, "title"), title)
        workspace.change(Slot(payment, "percent"), Decimal(100))
    return payment


def note_invoiced(workspace: Workspace, payment: Payment, on: date) -> None:
    """Note the day on which a payment was invoiced, in one step of undo."""
    with workspace.action():
        workspace.change(Slot(payment, "invoiced_on"), on)


def note_paid(workspace: Workspace, payment: Payment, on: date) -> None:
    """Note the day on which a payment came in, in one step of undo."""
    with workspace.action():
        workspace.change(Slot(payment, "paid_on"), on)
