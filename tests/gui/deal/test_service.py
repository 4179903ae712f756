"""Service levels and payments in the window: taken over, typed in place, by single keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hand import KEY, Hand
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dealplanner.domain.steps.terms import PriceTerms
from dealplanner.gui.deal.service.levels_words import FIRST
from dealplanner.gui.deal.service.page import ServicePage
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.deal.view import DealView
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

LAST = FIRST + 5
"""The column of October 2026, the newest month that is over."""


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


@pytest.fixture
def page(deal_view: DealView, qtbot: QtBot) -> ServicePage:
    page = deal_view.open_side("service")
    assert isinstance(page, ServicePage)
    return page


@pytest.fixture
def measured(page: ServicePage, hand: Hand) -> ServicePage:
    """Return the side with the service levels of the term sheet."""
    hand.click(page.levels.empty.button)
    hand.settle()
    return page


def text(page: ServicePage, row: int, column: int) -> str:
    return str(page.levels.sheet.sheet.cells[row][column].text)


def type_figure(page: ServicePage, hand: Hand, words: str) -> None:
    """Type into the newest month of the first service: F2 opens it, Return keeps it and goes down."""
    sheet = page.levels.sheet
    sheet.go(0, LAST)
    hand.press(sheet, KEY.Key_F2)
    line = sheet.viewport().findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    hand.retype(line, words)
    hand.press(line, KEY.Key_Return)
    hand.settle()
    assert sheet.row == 1
    sheet.go(0, LAST)


def test_the_empty_side_says_what_belongs_there_and_takes_it_over(
    page: ServicePage, hand: Hand, deal: Deal, qtbot: QtBot, workspace: Workspace
) -> None:
    empty = page.levels.empty
    assert "term sheet names it" in empty.words.text()
    assert not page.levels.sheet.isVisibleTo(page)
    qtbot.waitUntil(empty.button.hasFocus)
    hand.press(empty.button, KEY.Key_Space)
    hand.settle()
    assert [level.what for level in live(deal.service_levels)][:2] == [
        "Availability",
        "Critical: work stops – response",
    ]
    assert page.levels.sheet.isVisibleTo(page)
    assert not page.levels.take_button.isVisibleTo(page)
    workspace.undo()
    hand.settle()
    assert empty.isVisibleTo(page)


def test_a_deal_without_terms_is_led_to_the_term_sheet(
    deal_view: DealView, deal: Deal, workspace: Workspace, hand: Hand
) -> None:
    workspace.change(Slot(deal, "terms.service", "availability", deal.lap), None)
    workspace.change(Slot(deal, "terms.service", "responses", deal.lap), ())
    page = deal_view.open_side("service")
    assert isinstance(page, ServicePage)
    assert "promises no service level yet" in page.levels.empty.words.text()
    hand.click(page.levels.empty.button)
    assert type(deal_view.pages.currentWidget()).__name__ == "WizardView"


def test_what_is_measured_is_typed_in_place_and_costs_a_credit_at_once(
    measured: ServicePage, hand: Hand, deal: Deal, workspace: Workspace
) -> None:
    sheet = measured.levels.sheet
    assert (sheet.row, sheet.currentIndex().column()) == (0, LAST)
    type_figure(measured, hand, "98,7 %")
    (value,) = live(deal.measured)
    assert (value.on, value.value) == (date(2026, 10, 31), Decimal("98.7"))
    assert "missed by 0.8, steps: 2" in measured.levels.said_label.text()
    level = live(deal.service_levels)[0]
    assert level.fee is not None
    assert text(measured, 0, LAST + 1) == f"€{level.fee.amount / 10:,.2f}"
    assert "Credits of 2026" in measured.levels.sums_label.text()
    hand.press(sheet, KEY.Key_Delete)
    hand.settle()
    assert live(deal.measured) == []
    workspace.undo()
    hand.settle()
    assert text(measured, 0, LAST) == "98.7"


def test_what_is_no_figure_is_refused_with_a_sentence(measured: ServicePage, hand: Hand, deal: Deal) -> None:
    type_figure(measured, hand, "good")
    assert "“good”" in measured.levels.wrong_label.text()
    type_figure(measured, hand, "-3")
    assert "less than nothing" in measured.levels.wrong_label.text()
    assert live(deal.measured) == []
    type_figure(measured, hand, "99.9")
    assert not measured.levels.wrong_label.isVisibleTo(measured)
    assert live(deal.measured)[0].value == Decimal("99.9")


def test_one_key_notes_that_a_credit_is_given_and_takes_it_back(
    measured: ServicePage, hand: Hand, deal: Deal
) -> None:
    hand.press(measured.levels.sheet, KEY.Key_C)  # nothing is measured
    assert not measured.levels.credit_button.isEnabled()
    type_figure(measured, hand, "98.7")
    hand.press(measured.levels.sheet, KEY.Key_C)
    hand.settle()
    assert live(deal.measured)[0].credited_on == date(2026, 11, 24)
    assert "given on" in measured.levels.said_label.text()
    hand.click(measured.levels.credit_button)
    assert live(deal.measured)[0].credited_on is None


def test_earlier_months_are_turned_to_and_back(measured: ServicePage, hand: Hand) -> None:
    heads = measured.levels.sheet.sheet
    assert heads.columns[LAST].title == "Oct 2026"
    assert not measured.levels.later_button.isEnabled()
    hand.click(measured.levels.earlier_button)
    assert (heads.columns[FIRST].title, heads.columns[LAST].title) == ("Nov 2025", "Apr 2026")
    hand.click(measured.levels.later_button)
    assert heads.columns[LAST].title == "Oct 2026"


def test_return_on_a_promise_asks_about_it(measured: ServicePage, hand: Hand, qtbot: QtBot) -> None:
    measured.levels.sheet.go(1, 0)
    hand.press(measured.levels.sheet, KEY.Key_Return)
    assert measured.promised.chosen is live(measured.needs.deal.service_levels)[1]
    assert measured.promised.form is not None
    qtbot.waitUntil(measured.promised.form.editor("what").controls()[0].hasFocus)


def test_a_payment_is_invoiced_and_paid_by_one_key_each(
    page: ServicePage, hand: Hand, deal: Deal, workspace: Workspace
) -> None:
    card, payment = page.payments, live(deal.payments)[0]
    assert card.next_label.text().startswith("Next to invoice: “")
    hand.press(card.sheet, KEY.Key_I)
    hand.settle()
    assert payment.invoiced_on == date(2026, 11, 24)
    assert card.sheet.sheet.cells[0][5].text == "Invoiced, in time to Dec 24, 2026"
    assert not card.invoiced_button.isEnabled()
    hand.press(card.sheet, KEY.Key_P)
    hand.settle()
    assert payment.paid_on == date(2026, 11, 24)
    assert card.sheet.sheet.cells[0][5].text == "Paid"
    workspace.undo()
    hand.settle()
    assert (payment.invoiced_on, payment.paid_on) == (date(2026, 11, 24), None)


def test_a_late_invoice_shows_by_how_much_and_in_the_sums(
    page: ServicePage, hand: Hand, deal: Deal, workspace: Workspace
) -> None:
    workspace.change(Slot(deal, PriceTerms.key, "payment_days", deal.lap), Decimal(14))
    workspace.change(Slot(live(deal.payments)[0], "invoiced_on"), date(2026, 11, 1))
    hand.settle()
    assert page.payments.sheet.sheet.cells[0][5].text == "Late by 9 days"
    assert "of it late €" in page.payments.sums_label.text()
    assert page.payments.term_label.text() == "An invoice is late after 14 days."


def test_a_deal_without_a_plan_begins_with_one_payment(
    page: ServicePage, hand: Hand, deal: Deal, workspace: Workspace
) -> None:
    for payment in live(deal.payments):
        workspace.remove(payment)
    hand.settle()
    assert page.payments.empty.isVisibleTo(page)
    hand.click(page.payments.empty.button)
    (made,) = live(deal.payments)
    assert (made.title, made.percent) == ("The whole amount", Decimal(100))
    assert page.payments.sheet.sheet.cells[0][1].text.startswith("€")


def test_payments_are_changed_on_their_page(page: ServicePage, deal_view: DealView, hand: Hand) -> None:
    hand.click(page.payments.change_button)
    assert type(deal_view.pages.currentWidget()).__name__ == "WizardView"


def test_the_side_needs_what_every_side_needs(page: ServicePage) -> None:
    assert isinstance(page.needs, SideNeeds)
    names = (page.levels.sheet, page.payments.sheet, page.levels.credit_button)
    assert all(widget.accessibleName() for widget in names)
