"""The review: ended deals by all that may have decided them, with the deals behind every row."""

from __future__ import annotations

import json
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from dealplanner.domain.review import SECTIONS, EndedDeal, Row, Saved, Section, review, saved, whole
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.labels import card, label
from dealplanner.gui.list_table import ListTable
from dealplanner.gui.places import Target
from dealplanner.gui.review.table import ReviewTable
from dealplanner.gui.view import View
from dealplanner.gui.words import money_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.deal_file import DealFile
from dealplanner.services.lists import LISTS, Ask
from dealplanner.services.review import ended_deals

_SHOWN = (0, 1, 2, 3, 6)  # columns of the list of deals
_THESE = "these"
_EMPTY = N_("No deal has ended yet. Once one is won, lost or let go, it is counted here by what decided it.")
PERIODS = (N_("Whenever they ended"), N_("Ended this year"), N_("Ended in the last 12 months"))


class ReviewView(View):
    """A tab for each section, its table, and below it the deals of the chosen row."""

    made_of = frozenset(
        {"deal", "stakeholder", "competitor", "document", "line", "activity", "profile", "account"}
    )

    def __init__(self, file: DealFile) -> None:
        super().__init__()
        self._file = file
        self._deals: list[EndedDeal] = []
        self._counted: dict[str, Section] = {}
        self.tabs = QTabBar()
        self.why_label = label(role="muted")
        self.table = ReviewTable()
        self.behind_label = label(role="heading")
        self.deals = ListTable(file, LISTS["deals"], _only(()))
        self.deals.show_only(_SHOWN)
        self.empty = EmptyCard(tr(_EMPTY), tr(N_("Open the deals")))
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read again what is saved; the section and the row stay chosen."""
        self._deals = deals = ended_deals(self._file, self._since())
        self._counted.clear()
        some = bool(deals) or self.period_box.currentIndex() > 0
        self.body.setCurrentWidget(self.page if some else self.empty)
        self.won_label.setText(_won_words(whole(deals)))
        self.saved_label.setText(_saved_words(saved(deals)))
        self.saved_label.setVisible(bool(self.saved_label.text()))
        self._show_section()

    def take_focus(self) -> None:
        """Let the arrow keys walk the rows."""
        shown = self.body.currentWidget() is self.page
        (self.table if shown else self.empty.button).setFocus()

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(tr(N_("By what?")))
        for _, title, why in SECTIONS:
            self.tabs.addTab(tr(title))
            self.tabs.setTabToolTip(self.tabs.count() - 1, tr(why))
        self.page = QWidget()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._summary())
        column.addWidget(self.tabs)
        column.addWidget(self.why_label)
        column.addWidget(self._tables(), 1)
        self.body = QStackedWidget()
        for page in (self.page, self.empty):
            self.body.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)

    def _summary(self) -> QWidget:
        frame = card()
        self.won_label = label(role="label")
        self.saved_label = label(role="muted")
        self.period_box = QComboBox()
        self.period_box.setAccessibleName(tr(N_("Which deals are counted?")))
        for period in PERIODS:
            self.period_box.addItem(tr(period))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.won_label)
        words.addWidget(self.saved_label)
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.period_box)
        return frame

    def _tables(self) -> QSplitter:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.behind_label)
        column.addWidget(self.deals, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        return split

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_section)
        self.period_box.activated.connect(self.refresh)
        self.table.row_chosen.connect(self._show_deals)
        self.deals.opened.connect(self.opened)
        self.empty.begun.connect(lambda: self.opened.emit(Target("deals")))

    def _show_section(self) -> None:
        key = SECTIONS[max(self.tabs.currentIndex(), 0)][0]
        if key not in self._counted:
            self._counted[key] = review(self._deals, key)
        section = self._counted[key]
        self.why_label.setText(tr(section.why))
        self.table.show_rows(section.rows, tr(section.title))

    def _show_deals(self, row: Row | None) -> None:
        self.deals.rows.ask(_only(() if row is None else row.ids))
        if row is None:
            self.behind_label.setText(tr(N_("Nothing to count here.")))
        else:
            self.behind_label.setText(say(phrase(N_("The deals behind “{row}”"), row=row.label)))

    def _since(self) -> date | None:
        today = self._file.clock().date()
        if self.period_box.currentIndex() == 1:
            return date(today.year, 1, 1)
        if self.period_box.currentIndex() == 2:
            day = 28 if (today.month, today.day) == (2, 29) else today.day
            return date(today.year - 1, today.month, day)
        return None


def _only(ids: tuple[str, ...]) -> Ask:
    return Ask(within=(_THESE, json.dumps(ids)))


def _won_words(all_of_them: Row) -> str:
    if not all_of_them.ended:
        return tr(N_("No deal ended in this time."))
    words = phrase(
        N_("{won} won · {lost} lost · {stopped} walked away. Share won: {share}."),
        won=all_of_them.won,
        lost=all_of_them.lost,
        stopped=all_of_them.stopped,
        share=all_of_them.share_words,
    )
    return say(words)


def _saved_words(found: Saved) -> str:
    if not found.count:
        return ""
    facts = {"count": found.count, "hours": found.hours}
    if not found.worth:
        return say(phrase(N_("Walking away from {count} of them saved {hours} h."), **facts))
    worth = " + ".join(money_text(one) for one in found.worth)
    words = N_("Walking away from {count} of them saved {hours} h, worth {worth} at your own rate.")
    return say(phrase(words, **facts, worth=worth))
