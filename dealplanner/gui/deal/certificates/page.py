"""Certificates and change orders: listed, typed, numbered, printed; the value they add up to."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dealplanner.domain.bargaining import CertificateKind
from dealplanner.domain.contract_value import contract_value
from dealplanner.domain.errors import UserError
from dealplanner.domain.steps.fulfil import CERTIFICATES
from dealplanner.gui.buttons import small_button
from dealplanner.gui.deal.certificates.value_card import ValueCard
from dealplanner.gui.deal.goals import SHEET, SIDE
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.labels import card, label, scrolled, set_role
from dealplanner.gui.page_rows import PageRows
from dealplanner.gui.record_table import RecordTable
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Certificate
from dealplanner.services.certificates import begin_certificate, issue_certificate
from dealplanner.services.deals import live

_LISTED = replace(CERTIFICATES, columns=("number", "kind", "what", "amount", "signed_on"))
_SHEETS = {CertificateKind.ACCEPTANCE: "acceptance", CertificateKind.CHANGE: "change"}


class CertificatesPage(SidePage):
    """Shows what was accepted and what was changed."""

    def __init__(self, needs: SideNeeds) -> None:
        why = N_("What they accept and what they change; a signed change moves the contract value.")
        super().__init__(N_("Acceptance & changes"), why, needs)

    def furnish(self) -> None:
        """Add the value, the table and its buttons."""
        needs = self.needs
        self.value = ValueCard()
        rows = PageRows(needs.session.workspace, needs.deal, _LISTED)
        self.table = RecordTable(rows, needs.session, needs.links, self)
        self.change_button = small_button(
            N_("Add a change order"), N_("What they want otherwise than agreed")
        )
        self.number_button = small_button(
            N_("Draw its number"), N_("When it goes out to be signed; a number is never used twice")
        )
        self.shift_button = small_button(
            N_("Shift the plan by its days…"), N_("See what moves with the milestone, and what breaks")
        )
        self.print_button = small_button(N_("Print…"), N_("Filled in as it stands, for both to sign"))
        self.said_label = label(role="muted")
        self.said_label.hide()
        self.unnumbered_label = label(role="warn")
        for button in (self.shift_button, self.print_button, self.number_button, self.change_button):
            self.table.add_to_bar(button)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.value)
        column.addWidget(self._table_card())
        column.addStretch()
        self.body.addWidget(scrolled(column), 1)
        self.change_button.clicked.connect(self.add_change)
        self.number_button.clicked.connect(self.draw_number)
        self.print_button.clicked.connect(self.print_chosen)
        self.shift_button.clicked.connect(self.shift_plan)
        self.table.table.selectionModel().currentRowChanged.connect(self._show_buttons)

    def refresh(self) -> None:
        """Show what is known now."""
        facts = self.needs.advice.facts()
        self.value.show_value(contract_value(facts))
        unnumbered = [one for one in facts.certificates if one.signed_on and not one.number]
        self.unnumbered_label.setVisible(bool(unnumbered))
        if unnumbered:
            words = N_("! “{what}” is signed without a number: draw it before the paper is filed.")
            self.unnumbered_label.setText(say(phrase(words, what=unnumbered[0].what.strip())))
        self._show_buttons()

    def focus_first(self) -> None:
        (self.table.table if self.table.model.records else self.table.add_button).setFocus()

    def show_place(self, place: str) -> None:
        """Choose the certificate with that id."""
        found = next((one for one in self.table.model.records if one.id == place), None)
        if found is not None:
            self.table.choose(found)

    # what its user does

    def add_change(self) -> None:
        """Begin a change order and ask about it."""
        session = self.needs.session
        session.close_run()
        order = begin_certificate(session.workspace, self.needs.deal, CertificateKind.CHANGE)
        self.table.choose(order)
        self.table.focus_form()

    def draw_number(self) -> None:
        """Give the chosen certificate its number, or say what it lacks; kept at once."""
        one = self._chosen
        if one is None:
            return
        session = self.needs.session
        session.close_run()
        try:
            number = issue_certificate(session.workspace, one, self.needs.links.today)
        except UserError as error:
            self._say(error.phrase, "complaint")
            return
        session.flush()
        self._show_buttons()
        self._say(
            phrase(N_("{number} is drawn: print it, and note the day on which both sign."), number=number)
        )

    def print_chosen(self) -> None:
        """Lead to the sheet of the chosen certificate."""
        if self._chosen is not None:
            self.goal_wished.emit(f"{SHEET}{_SHEETS[self._chosen.kind]}/{self._chosen.id}")

    def shift_plan(self) -> None:
        """Lead to the plan, with the milestone moved by the days of the chosen certificate, to be agreed."""
        one = self._chosen
        if one is not None and self._moves(one):
            self.goal_wished.emit(f"{SIDE}plan/{one.milestone_id}/{one.days:f}")

    def _moves(self, one: Certificate) -> bool:
        """Say whether a certificate moves a milestone that is on the plan and not done."""
        return bool(one.days) and any(
            kept.id == one.milestone_id and kept.due_on and not kept.done_on
            for kept in live(self.needs.deal.milestones)
        )

    @property
    def _chosen(self) -> Certificate | None:
        return cast("Certificate | None", self.table.chosen)

    def _show_buttons(self) -> None:
        one = self._chosen
        self.number_button.setVisible(one is not None and not one.number)
        self.print_button.setVisible(one is not None)
        self.shift_button.setVisible(one is not None and self._moves(one))

    def _table_card(self) -> QWidget:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(tr(CERTIFICATES.title), "heading"))
        column.addWidget(self.said_label)
        column.addWidget(self.unnumbered_label)
        column.addWidget(self.table)
        return frame

    def _say(self, words: Phrase, role: str = "muted") -> None:
        self.said_label.setText(say(words))
        set_role(self.said_label, role)
        self.said_label.show()
