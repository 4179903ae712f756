"""The card of payments: a ledger with what is due, invoiced, paid and late, and its sums."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

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
from dealplanner.gui.buttons import link_button, small_button
from dealplanner.gui.deal.service.sheet import Cell, Column, SheetView
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import day_text, money_text, say, tr
from dealplanner.i18n import N_, Phrase, by_count, phrase
from dealplanner.records import Payment
from dealplanner.services.deals import live
from dealplanner.services.payments import begin_payments, ledger, note_invoiced, note_paid, term_of_payment

_MARKS = {
    PaymentState.TO_COME: Mark.RING,
    PaymentState.TO_INVOICE: Mark.NEXT,
    PaymentState.OPEN: Mark.CLOCK,
    PaymentState.LATE: Mark.BANG,
    PaymentState.PAID: Mark.CHECK,
}


class PaymentsCard(QFrame):
    """Shows the payments of a deal; I and P note what happened today."""

    page_wished = Signal(str)
    """The key of the page where payments are changed."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._needs = needs
        self._payments: list[Payment] = []
        self.sheet = SheetView(
            tr(N_("Payments; I notes that it is invoiced today, P that it is paid today")), "IP"
        )
        self.invoiced_button = small_button(N_("Invoiced today"), N_("The chosen payment (I)"))
        self.paid_button = small_button(N_("Paid today"), N_("The chosen payment (P)"))
        self.change_button = link_button(N_("Change payments"), N_("Titles, shares, amounts and days"))
        self.next_label = label(role="label")
        self.sums_label = label(role="muted")
        self.term_label = label(role="why")
        self.empty = EmptyCard(
            tr(N_("What is paid when belongs here, from the payment plan of the offer. There is none yet.")),
            tr(N_("Begin with one payment of the whole")),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(tr(N_("Payments")), "heading"))
        bar = FlowLayout()
        for button in (self.invoiced_button, self.paid_button, self.change_button):
            bar.addWidget(button)
        column.addLayout(bar)
        for widget in (self.next_label, self.sheet, self.sums_label, self.term_label, self.empty):
            column.addWidget(widget)
        self.empty.setProperty("role", "plain")

    def _connect(self) -> None:
        self.invoiced_button.clicked.connect(self.note_invoiced)
        self.paid_button.clicked.connect(self.note_paid)
        self.change_button.clicked.connect(lambda: self.page_wished.emit("fulfil.payments"))
        self.sheet.opened.connect(lambda: self.page_wished.emit("fulfil.payments"))
        self.sheet.chosen.connect(self._show_chosen)
        self.sheet.key_pressed.connect(lambda key: {"I": self.note_invoiced, "P": self.note_paid}[key]())
        self.empty.begun.connect(self._begin)

    # what the user does

    @property
    def chosen(self) -> Payment | None:
        """Return the payment that is looked at."""
        return self._payments[self.sheet.row] if 0 <= self.sheet.row < len(self._payments) else None

    def note_invoiced(self) -> None:
        """Note that the chosen payment was invoiced today; what is noted already stays."""
        payment = self.chosen
        if payment is not None and payment.invoiced_on is None:
            note_invoiced(self._needs.session.workspace, payment, self._needs.links.today)

    def note_paid(self) -> None:
        """Note that the chosen payment came in today; what is noted already stays."""
        payment = self.chosen
        if payment is not None and payment.paid_on is None:
            note_paid(self._needs.session.workspace, payment, self._needs.links.today)

    def _begin(self) -> None:
        begin_payments(self._needs.session.workspace, self._needs.deal, tr(N_("The whole amount")))
        self.refresh()
        self.sheet.setFocus()

    # what is shown

    def refresh(self) -> None:
        """Show what is known now."""
        deal, today = self._needs.deal, self._needs.links.today
        self._payments = live(deal.payments)
        found, days = ledger(deal), term_of_payment(deal)
        some = bool(found)
        self.sheet.show_cells(_columns(), [list(_row(one, days, today)) for one in found])
        for widget in (self.sheet, self.invoiced_button, self.paid_button, self.change_button):
            widget.setVisible(some)
        self.empty.setVisible(not some)
        self._show_next(next_to_invoice(found) if some else None, some)
        self.sums_label.setText("\n".join(_sums_words(one) for one in sums(found, days, today)))
        self.sums_label.setVisible(bool(self.sums_label.text()))
        words = by_count(
            days, N_("An invoice is late after one day."), N_("An invoice is late after {days} days.")
        )
        self.term_label.setText(say(phrase(words, days=days)))
        self.term_label.setVisible(some)
        self._show_chosen()

    def _show_next(self, one: Instalment | None, some: bool) -> None:
        if one is None:
            words = phrase(N_("Everything is invoiced."))
        elif one.due_on is not None:
            words = phrase(N_("Next to invoice: “{what}” on {day}."), what=one.title, day=one.due_on)
        else:
            when = one.trigger or Phrase(N_("no day is agreed yet"))
            words = phrase(N_("Next to invoice: “{what}” ({when})."), what=one.title, when=when)
        self.next_label.setText(say(words))
        self.next_label.setVisible(some)

    def _show_chosen(self) -> None:
        payment = self.chosen
        self.invoiced_button.setEnabled(payment is not None and payment.invoiced_on is None)
        self.paid_button.setEnabled(payment is not None and payment.paid_on is None)


def _columns() -> Sequence[Column]:
    return [
        Column(tr(N_("For what")), wide=True),
        Column(tr(N_("Amount")), figures=True),
        Column(tr(N_("Due"))),
        Column(tr(N_("Invoiced"))),
        Column(tr(N_("Paid"))),
        Column(tr(N_("State"))),
    ]


def _row(one: Instalment, days: int, today: date) -> Iterator[Cell]:
    state, words = state_of(one, days, today), _state_words(one, days, today)
    yield Cell(one.title or tr(N_("A payment without a title")), f"{one.title}: {words}")
    no_total = tr(N_("The offer has no total yet"))
    yield Cell(money_text(one.amount) or "–", "" if one.amount is not None else no_total)
    yield Cell(day_text(one.due_on) or one.trigger)
    yield Cell(day_text(one.invoiced_on))
    yield Cell(day_text(one.paid_on))
    yield Cell(words, mark=_MARKS[state])


def _state_words(one: Instalment, days: int, today: date) -> str:
    state, late = state_of(one, days, today), days_late(one, days, today)
    if state is PaymentState.LATE:
        return say(phrase(by_count(late, N_("Late by one day"), N_("Late by {days} days")), days=late))
    if state is PaymentState.TO_INVOICE and late:
        words = by_count(late, N_("To be invoiced, one day late"), N_("To be invoiced, {days} days late"))
        return say(phrase(words, days=late))
    last = late_after(one.due_on, one.invoiced_on, days)
    if state is PaymentState.OPEN and last is not None:
        return say(phrase(N_("Invoiced, in time to {day}"), day=last))
    return tr(state.label)


def _sums_words(one: Sums) -> str:
    amounts = {
        name: Money(getattr(one, name), one.currency)
        for name in ("total", "invoiced", "paid", "open", "late")
    }
    if one.late:
        sentence = N_("{total} in all · invoiced {invoiced} · paid {paid} · open {open}, of it late {late}")
    else:
        sentence = N_("{total} in all · invoiced {invoiced} · paid {paid} · open {open}")
    return say(phrase(sentence, **amounts))
