"""The rate to the home currency: private, worked with while drafting, frozen with its day at issue."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import select

from dealplanner.domain.amounts import Money
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Deal, Document
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.papers import issue
from dealplanner.services.papers.offers import at_home
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
QUOTE = Document(home_rate=Decimal("0.12871"))


def test_an_amount_is_worth_its_rate_in_whole_cents_at_home() -> None:
    assert at_home(QUOTE, Decimal("320000"), "CNY", "EUR") == Money(Decimal("41187.20"), "EUR")
    assert at_home(QUOTE, Decimal("0.10"), "CNY", "EUR") == Money(Decimal("0.01"), "EUR")
    assert at_home(QUOTE, Decimal("7"), "CNY", "JPY") == Money(Decimal("1"), "JPY")


def test_no_rate_is_needed_at_home() -> None:
    assert at_home(QUOTE, Decimal("320000"), "EUR", "EUR") is None
    assert at_home(Document(), Decimal("320000"), "CNY", "EUR") is None


def test_the_rate_is_frozen_with_its_day_when_the_paper_goes_out(workspace: Workspace) -> None:
    load_sample(workspace, TODAY)
    deal = workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()
    assert deal.offer is not None
    workspace.change(Slot(deal.offer, "home_rate"), Decimal("1.5"))
    issued = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    workspace.change(Slot(deal.offer, "home_rate"), Decimal("2"))
    assert (issued.home_rate, issued.home_rate_on) == (Decimal("1.5"), TODAY)
