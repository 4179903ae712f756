"""The card of service levels: what was measured in each period, typed in place, and what it costs."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.reading import Unreadable, normalise, read_number
from dealplanner.domain.satisfaction import live_on
from dealplanner.domain.service_credits import (
    ServiceFact,
    credit,
    credits_of_year,
    month_end,
    month_ends,
    newest_end,
)
from dealplanner.domain.steps.terms import ServiceTerms
from dealplanner.gui.buttons import small_button
from dealplanner.gui.deal.service.levels_words import FIRST, level_columns, level_rows
from dealplanner.gui.deal.service.sheet import SheetView
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.words import money_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Measured, ServiceLevel
from dealplanner.services.deals import live
from dealplanner.services.service_levels import (
    begin_service_levels,
    give_credit,
    measured_in,
    put_measured,
    waiting_levels,
)

MONTHS = 6
"""How many months stand side by side."""


class LevelsCard(QFrame):
    """Shows every service level with what was measured, month by month."""

    terms_wished = Signal()
    """The terms should be opened, for they promise nothing yet."""
    level_wished = Signal(object)
    """ServiceLevel: what is promised in it should be asked."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._needs = needs
        self._last = newest_end(needs.links.today)
        self._levels: list[ServiceLevel] = []
        self._services: tuple[ServiceFact, ...] = ()
        self._ends: tuple[date, ...] = ()
        self.sheet = SheetView(
            tr(N_("Service levels by month; type what was measured, C notes that the credit is given")), "C"
        )
        self.take_button = small_button(
            N_("Take over from the term sheet"), N_("One for each promise that has none yet")
        )
        self.credit_button = small_button(N_("Credit given today"), N_("For the chosen month (C)"))
        self.earlier_button = small_button(N_("‹ Earlier"), N_("Show the six months before"))
        self.later_button = small_button(N_("Later ›"), N_("Show the six months after"))
        self.wrong_label = label(role="complaint")
        self.wrong_label.hide()
        self.said_label = label(role="muted")
        self.terms_label = label(role="why")
        self.sums_label = label(role="label")
        self.empty = EmptyCard("", tr(N_("Take over from the term sheet")))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(tr(N_("Measured against the promise")), "heading"))
        bar = FlowLayout()
        for button in (self.take_button, self.credit_button, self.earlier_button, self.later_button):
            bar.addWidget(button)
        column.addLayout(bar)
        for widget in (self.sheet, self.wrong_label, self.said_label, self.sums_label, self.terms_label):
            column.addWidget(widget)
        column.addWidget(self.empty)
        self.empty.setProperty("role", "plain")

    def _connect(self) -> None:
        self.take_button.clicked.connect(self.take_over)
        self.empty.begun.connect(self._begin)
        self.credit_button.clicked.connect(self.give_credit)
        self.earlier_button.clicked.connect(lambda: self._turn(-MONTHS))
        self.later_button.clicked.connect(lambda: self._turn(MONTHS))
        self.sheet.key_pressed.connect(lambda _: self.give_credit())
        self.sheet.chosen.connect(self._show_chosen)
        self.sheet.opened.connect(self._ask_level)
        self.sheet.sheet.typed.connect(self._take)

    # what the user does

    def take_over(self) -> None:
        """Make a service level of each promise in the term sheet."""
        begin_service_levels(self._needs.session.workspace, self._needs.deal, say)
        self.show_facts(self._needs.advice.facts())
        self.sheet.setFocus()

    def _begin(self) -> None:
        if waiting_levels(self._needs.deal, say):
            self.take_over()
        else:
            self.terms_wished.emit()

    def give_credit(self) -> None:
        """Note that the credit of the chosen month was given today; once more takes it back."""
        found = self._measured()
        if found is not None and self.credit_button.isEnabled():
            on = None if found.credited_on else self._needs.links.today
            give_credit(self._needs.session.workspace, found, on)

    def _take(self, row: int, column: int, words: str) -> None:
        level, end = self._levels[row], self._ends[column - FIRST]
        try:
            value = read_number(normalise(words, one_line=True), QLocale().decimalPoint())
        except Unreadable as error:
            self._complain(f"“{words}”: {say(error.words)}")
            return
        if value is not None and value < Decimal(0):
            self._complain(say(phrase(N_("“{words}” is less than nothing: type 0 or more."), words=words)))
            return
        self._complain("")
        put_measured(self._needs.session.workspace, self._needs.deal, level, end, value)
        self.show_facts(self._needs.advice.facts())  # at once: the next figure is typed already

    def _complain(self, words: str) -> None:
        self.wrong_label.setText(words)
        self.wrong_label.setVisible(bool(words))

    def _turn(self, months: int) -> None:
        """Show other months: so many later, or earlier for a negative number."""
        newest = newest_end(self._needs.links.today)
        if months < 0:
            self._last = month_ends(self._last, 1 - months)[0]
        else:
            for _ in range(months):
                self._last = min(month_end(self._last + timedelta(days=1)), newest)
        self.show_facts(self._needs.advice.facts())

    def _ask_level(self) -> None:
        if 0 <= self.sheet.row < len(self._levels):
            self.level_wished.emit(self._levels[self.sheet.row])

    # what is shown

    def show_facts(self, facts: DealFacts) -> None:
        """Show what is known now."""
        self._levels, self._services = live(self._needs.deal.service_levels), facts.services
        self._ends = month_ends(self._last, MONTHS)
        year = self._last.year
        some = bool(self._levels)
        begun = not self.sheet.currentIndex().isValid()
        self.sheet.show_cells(level_columns(self._ends, year), level_rows(facts, self._ends, year))
        if begun and some:
            self.sheet.go(0, FIRST + MONTHS - 1)  # the newest month is what is typed next
        waiting = bool(waiting_levels(self._needs.deal, say))
        self.take_button.setVisible(some and waiting)
        for widget in (self.sheet, self.earlier_button, self.later_button, self.credit_button):
            widget.setVisible(some)
        self.later_button.setEnabled(self._last < newest_end(self._needs.links.today))
        self._show_sums(facts, year)
        self._show_empty(some, waiting)
        words = facts.page(ServiceTerms).credits.strip()
        self.terms_label.setText(say(phrase(N_("The term sheet says: {words}"), words=words)))
        self.terms_label.setVisible(some and bool(words))
        self._show_chosen()

    def _show_sums(self, facts: DealFacts, year: int) -> None:
        sums = credits_of_year(facts.services, facts.measured, year)
        amounts = " + ".join(money_text(one) for one in sums)
        since = live_on(facts)
        words = say(phrase(N_("Credits of {year}: {sum}."), year=str(year), sum=amounts)) if amounts else ""
        if since is None:
            words += " " + tr(N_("The service is counted once it is accepted: note the day in step 7."))
        self.sums_label.setText(words.strip())
        self.sums_label.setVisible(bool(self._levels) and bool(words.strip()))

    def _show_empty(self, some: bool, waiting: bool) -> None:
        self.empty.setVisible(not some)
        if waiting:
            words = N_("What the contract promises belongs here: the term sheet names it already.")
            first = N_("Take over from the term sheet")
        else:
            words = N_(
                "What the contract promises belongs here, with what was measured. The term sheet"
                " promises no service level yet: write it there, or add one below."
            )
            first = N_("Write it into the term sheet")
        self.empty.words.setText(tr(words))
        self.empty.button.setText(tr(first))
        self.empty.button.setAccessibleName(tr(first))

    def _measured(self) -> Measured | None:
        index = self.sheet.currentIndex()
        column = index.column() - FIRST
        if not (0 <= index.row() < len(self._levels) and 0 <= column < len(self._ends)):
            return None
        return measured_in(self._needs.deal, self._levels[index.row()], self._ends[column])

    def _show_chosen(self) -> None:
        found = self._measured()
        index = self.sheet.currentIndex()
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.column() > 0 else ""
        self.said_label.setText(spoken)
        self.said_label.setVisible(bool(spoken) and bool(self._levels))
        cost = credit(self._services[self.sheet.row], found.value) if found is not None else None
        given = found is not None and found.credited_on is not None
        self.credit_button.setEnabled(given or (cost is not None and cost.amount > 0))
        words = tr(N_("Credit not given after all")) if given else tr(N_("Credit given today"))
        self.credit_button.setText(words)
        self.credit_button.setAccessibleName(words)
