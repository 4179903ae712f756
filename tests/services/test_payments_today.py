"""Today counts a payment by the day it is to be invoiced, then by the last day of its term of payment."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from dealplanner.domain.payments import late_after
from dealplanner.domain.steps.terms import PriceTerms
from dealplanner.records import Account, Deal, Payment
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import new_row
from dealplanner.services.edits import Slot
from dealplanner.services.payments import term_of_payment
from dealplanner.services.today import DueKind, agenda
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


def ago(days: int | None) -> date | None:
    return None if days is None else TODAY - timedelta(days=days)


@pytest.mark.parametrize("term", [None, Decimal(14), Decimal(0)])
@pytest.mark.parametrize(
    ("due", "invoiced"),
    [(3, None), (None, None), (60, 55), (3, 3), (None, 20), (-20, 40), (40, 30), (-3, None)],
)
def test_a_payment_is_shown_by_the_day_that_the_rules_reckon(
    workspace: Workspace, deal_file: DealFile, term: Decimal | None, due: int | None, invoiced: int | None
) -> None:
    account = workspace.add(Account(name="Hansen"))
    deal = workspace.add(Deal(title="Gate", account=account, step=7, next_on=date(2027, 3, 1)))
    workspace.change(Slot(deal, PriceTerms.key, "payment_days", deal.lap), term)
    payment = new_row(workspace, deal, "payments")
    assert isinstance(payment, Payment)
    for name, day in (("due_on", ago(due)), ("invoiced_on", ago(invoiced))):
        workspace.change(Slot(payment, name), day)
    workspace.save()
    found = agenda(deal_file, TODAY)
    shown = [item.on for item in (*found.due, *found.coming) if item.kind is DueKind.PAYMENT]
    last = late_after(payment.due_on, payment.invoiced_on, term_of_payment(deal))
    assert shown == ([last] if last is not None and last <= TODAY + timedelta(days=7) else [])
