"""Certificates and promises in the window, by real events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hand import Hand
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import CertificateKind
from dealplanner.domain.flags import flags_of
from dealplanner.domain.todos import TodoKind
from dealplanner.gui.deal.certificates.page import CertificatesPage
from dealplanner.gui.deal.flags_card import _goal
from dealplanner.gui.deal.plan.page import PlanPage
from dealplanner.gui.deal.promises.page import PromisesPage
from dealplanner.gui.deal.view import DealView
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.facts import facts_of
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


@pytest.fixture
def certificates(deal_view: DealView) -> CertificatesPage:
    page = deal_view.open_side("certificates")
    assert isinstance(page, CertificatesPage)
    return page


@pytest.fixture
def promises(deal_view: DealView, qtbot: QtBot) -> PromisesPage:
    page = deal_view.open_side("promises")
    assert isinstance(page, PromisesPage)
    qtbot.waitUntil(page.quick.line.hasFocus)
    return page


def test_a_change_order_is_typed_numbered_and_added_to_the_value_once_signed(
    certificates: CertificatesPage, hand: Hand, deal: Deal, workspace: Workspace, qtbot: QtBot
) -> None:
    page = certificates
    assert page.value.accessibleName() == "Contract value €88,175.91 before tax"
    hand.click(page.change_button)
    assert page.table.form is not None
    hand.click(page.number_button)
    assert "Say what it is about" in page.said_label.text()
    hand.retype(page.table.form.editor("what").controls()[0], "A third yard")
    hand.retype(page.table.form.editor("amount").controls()[0], "1824.09")
    hand.click(page.number_button)
    (order,) = live(deal.certificates)
    assert (order.kind, order.number) == (CertificateKind.CHANGE, "C-2026-001")
    assert order.amount == Money(Decimal("1824.09"), "EUR")
    assert not page.number_button.isVisible()
    qtbot.waitUntil(lambda: "counts once both have signed" in page.value.note_label.text())
    hand.retype(page.table.form.editor("signed_on").controls()[0], "2026-11-24")
    qtbot.waitUntil(lambda: "€90,000" in page.value.accessibleName())
    assert page.table.model.data(page.table.model.index(0, 0)) == "C-2026-001"


def test_the_chosen_certificate_leads_to_its_sheet(
    certificates: CertificatesPage, hand: Hand, deal: Deal, qtbot: QtBot
) -> None:
    hand.click(certificates.change_button)
    (order,) = live(deal.certificates)
    with qtbot.waitSignal(certificates.goal_wished) as wished:
        hand.click(certificates.print_button)
    assert wished.args == [f"sheet:change/{order.id}"]


def test_the_days_of_a_change_order_shift_the_plan_once_they_are_agreed(
    certificates: CertificatesPage, deal_view: DealView, hand: Hand, deal: Deal, workspace: Workspace
) -> None:
    milestone = next(one for one in live(deal.milestones) if one.title == "Pilot on one yard accepted")
    hand.click(certificates.change_button)
    (order,) = live(deal.certificates)
    assert not certificates.shift_button.isVisible()
    workspace.change(Slot(order, "milestone_id"), milestone.id)
    workspace.change(Slot(order, "days"), Decimal(5))
    certificates.refresh()
    hand.click(certificates.shift_button)
    plan = deal_view.pages.currentWidget()
    assert isinstance(plan, PlanPage)
    assert milestone.due_on == date(2027, 2, 15)
    assert plan.shift_card.shift.moves[0].after == date(2027, 2, 22)
    hand.click(plan.shift_card.move_button)
    assert milestone.due_on == date(2027, 2, 22)


def test_a_signed_certificate_without_a_number_is_told(
    certificates: CertificatesPage, hand: Hand, deal: Deal, workspace: Workspace
) -> None:
    hand.click(certificates.change_button)
    (order,) = live(deal.certificates)
    order.what = "A third yard"
    assert not certificates.unnumbered_label.isVisible()
    workspace.change(Slot(order, "signed_on"), date(2026, 11, 24))
    certificates.refresh()
    assert "“A third yard” is signed without a number" in certificates.unnumbered_label.text()
    hand.click(certificates.number_button)
    certificates.refresh()
    assert not certificates.unnumbered_label.isVisible()


def test_the_value_stands_in_the_header_at_step_7(
    deal_view: DealView, deal: Deal, workspace: Workspace
) -> None:
    assert "Contract value" not in deal_view.sub_label.text()
    workspace.change(Slot(deal, "step"), 7)
    deal_view.refresh()
    assert "Contract value €88,175.91 before tax" in deal_view.sub_label.text()


def test_a_promise_is_noted_with_few_keys_on_its_side(promises: PromisesPage, hand: Hand, deal: Deal) -> None:
    quick = promises.quick
    hand.type(quick.line, "price list by 3 Dec")
    hand.press(quick.line, Qt.Key.Key_Return)
    made = live(deal.todos)[-1]
    assert (made.kind, made.what, made.theirs) == (TodoKind.PROMISE, "price list", False)
    assert made.due_on == date(2026, 12, 3)
    assert promises.tables[False].chosen is made
    hand.press(quick.side_box, Qt.Key.Key_Down)
    hand.type(quick.where, "kick-off")
    hand.type(quick.line, "the data, yesterday")
    hand.press(quick.line, Qt.Key.Key_Return)
    theirs = live(deal.todos)[-1]
    assert (theirs.what, theirs.theirs, theirs.about) == ("the data", True, "kick-off")
    promises.refresh()
    assert promises.late_labels[True].text() == "! 1 of 1 late, “the data” since Nov 23, 2026"
    assert promises.late_labels[True].property("role") == "bad"
    assert promises.late_labels[False].text() == "1 open, none late"


def test_nothing_is_no_promise_and_says_so(promises: PromisesPage, hand: Hand, deal: Deal) -> None:
    before = len(live(deal.todos))
    hand.click(promises.quick.note_button)
    assert "Say what was promised" in promises.quick.said_label.text()
    assert len(live(deal.todos)) == before


def test_a_line_that_is_not_noted_yet_is_there_again(
    promises: PromisesPage, deal_view: DealView, hand: Hand
) -> None:
    hand.type(promises.quick.line, "price li")
    promises.left.emit()
    again = deal_view.open_side("promises")
    assert isinstance(again, PromisesPage)
    assert again.quick.line.text() == "price li"


def test_a_promise_is_kept_by_one_button_and_gone_the_next_time(
    promises: PromisesPage, deal_view: DealView, hand: Hand, deal: Deal
) -> None:
    hand.type(promises.quick.line, "price list")
    hand.press(promises.quick.line, Qt.Key.Key_Return)
    promises.keep(theirs=False)
    todo = live(deal.todos)[-1]
    assert todo.done_on == date(2026, 11, 24)
    assert todo in promises.tables[False].model.records  # so that a slip of the hand is seen
    promises.left.emit()
    again = deal_view.open_side("promises")
    assert isinstance(again, PromisesPage)
    assert todo not in again.tables[False].model.records


def test_the_flag_of_a_late_promise_leads_to_it(
    promises: PromisesPage, deal_view: DealView, hand: Hand, deal: Deal
) -> None:
    hand.type(promises.quick.line, "price list, yesterday")
    hand.press(promises.quick.line, Qt.Key.Key_Return)
    (flag,) = [one for one in flags_of(facts_of(deal, date(2026, 11, 24))) if one.key == "promise_late"]
    deal_view.follow(_goal(flag))
    shown = deal_view.pages.currentWidget()
    assert isinstance(shown, PromisesPage)
    assert shown.tables[False].chosen is live(deal.todos)[-1]


def test_in_a_narrow_window_the_sides_stand_one_below_the_other(promises: PromisesPage, qtbot: QtBot) -> None:
    ours, theirs = promises.tables[False], promises.tables[True]
    promises.resize(700, 700)
    qtbot.waitUntil(lambda: theirs.mapTo(promises, QPoint()).y() > ours.mapTo(promises, QPoint()).y())
