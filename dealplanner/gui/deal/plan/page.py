"""The plan of a deal: what it comes to, what does not fit, the chart, and the table typed in place."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dealplanner.domain.contract_value import contract_value
from dealplanner.domain.pages import Many
from dealplanner.domain.plan_making import plan_from_terms
from dealplanner.domain.plan_misfits import misfits
from dealplanner.domain.steps.fulfil import FULFIL
from dealplanner.domain.steps.qualify import TimeFrame
from dealplanner.domain.working_days import later
from dealplanner.gui.buttons import link_button
from dealplanner.gui.deal.goals import SHEET, SIDE
from dealplanner.gui.deal.plan.chart import HEAD, ROW, PlanChart
from dealplanner.gui.deal.plan.notes_card import NotesCard
from dealplanner.gui.deal.plan.rows import chart_facts
from dealplanner.gui.deal.plan.shift_card import ShiftCard
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.labels import card, label, scrolled
from dealplanner.gui.page_rows import PageRows
from dealplanner.gui.record_table import RecordTable
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, by_count, phrase
from dealplanner.services.fulfilment import apply_shift, make_plan

_MOST_ROWS = 10  # of the chart without scrolling
_PLAN = next(page for page in FULFIL.pages if isinstance(page, Many) and page.key == "fulfil.plan")


class PlanPage(SidePage):
    """Shows the plan from signing to the end of the term."""

    def __init__(self, needs: SideNeeds) -> None:
        why = N_("Milestones, payments and days of notice: what is due when, and what a shift would break.")
        super().__init__(N_("Plan"), why, needs)

    def furnish(self) -> None:
        """Add the cards, the chart and the table."""
        needs = self.needs
        self.value_label = label(role="muted")
        self.notes = NotesCard()
        self.chart = PlanChart()
        self.shift_card = ShiftCard()
        rows = PageRows(needs.session.workspace, needs.deal, _PLAN)
        self.table = RecordTable(rows, needs.session, needs.links, self)
        self.said_label = label(role="muted")
        self.said_label.hide()
        self._furnish_head()
        self.chart_card = self._chart_card()
        column = QVBoxLayout()
        column.setSpacing(12)
        for part in (self.notes, self.chart_card, self.shift_card, self._table_card()):
            column.addWidget(part)
        column.addStretch()
        self.area: QScrollArea = scrolled(column)
        self.body.addWidget(self.value_label)
        self.body.addWidget(self.said_label)
        self.body.addWidget(self.area, 1)
        self._listen()

    def refresh(self) -> None:
        """Show what is known now."""
        facts = self.needs.advice.facts()
        value = contract_value(facts)
        words = [value.words]
        if value.fees is not None and not value.signed:
            words.append(phrase(N_("not signed yet: by the offer as it stands")))
        work_by = facts.page(TimeFrame).work_by
        if work_by:
            words.append(phrase(N_("it must work by {day}"), day=work_by))
        self.value_label.setText(" · ".join(map(say, words)))
        found = misfits(facts.milestones, facts.today, work_by)
        self.notes.show_notes(plan_from_terms(facts), found, facts)
        self.chart.show_plan(chart_facts(facts))
        shown = min(max(len(self.chart.facts.rows), 1), _MOST_ROWS)
        self.chart_area.setFixedHeight(HEAD + ROW * shown + 8)
        self.chart_card.setVisible(bool(self.chart.facts.rows))
        self.shift_card.look_again(facts)
        self._show_ghost()

    def focus_first(self) -> None:
        self.chart.setFocus()

    def show_place(self, place: str) -> None:
        """Choose the milestone with that id; so many working days after a slash move it, to be agreed."""
        milestone_id, _, days = place.partition("/")
        self._choose(milestone_id)
        self.chart.choose(milestone_id)
        row = self.chart.row(milestone_id)
        if days and row is not None and row.span is not None:
            self.wish_shift(milestone_id, later(row.span.end, int(days)))

    # what its user does

    def wish_shift(self, milestone_id: str, day: date) -> None:
        """Show what moving a milestone would do; where it would do nothing, leave all as it is."""
        self.said_label.hide()
        self._choose(milestone_id)
        self.shift_card.ask(self.needs.advice.facts(), milestone_id, day)
        self._show_ghost()
        if self.shift_card.wish is not None:
            self.area.ensureWidgetVisible(self.shift_card)

    def do_shift(self) -> None:
        """Give all their new days, in one step of undo."""
        moves = self.shift_card.shift.moves
        if not moves:
            return
        session = self.needs.session
        session.close_run()
        apply_shift(session.workspace, self.needs.deal, moves)
        session.flush()
        one = N_("“{milestone}” is moved; Ctrl+Z takes it back.")
        words = by_count(len(moves), one, N_("{count} milestones are moved; Ctrl+Z takes it back."))
        self._say(phrase(words, count=len(moves), milestone=moves[0].title))
        self.leave_shift()

    def leave_shift(self) -> None:
        """Change nothing."""
        self.shift_card.forget()
        self.chart.show_ghost("", None)
        self.chart.setFocus()

    def make(self) -> None:
        """Take onto the plan what the terms set."""
        session = self.needs.session
        session.close_run()
        made = make_plan(session.workspace, self.needs.deal, self.needs.links.today, say)
        session.flush()
        facts = {"added": len(made.added), "dated": made.dated}
        self._say(phrase(N_("Days added: {added}, filled in: {dated}; Ctrl+Z takes it back."), **facts))
        self.refresh()

    # parts

    def _furnish_head(self) -> None:
        ways = (
            (N_("Print the mutual plan…"), N_("For the client, owners on both sides"), f"{SHEET}mutual_plan"),
            (N_("Acceptance & changes"), N_("Certificates and change orders"), f"{SIDE}certificates"),
            (N_("Promises"), N_("What was promised and is not kept yet"), f"{SIDE}promises"),
        )
        for words, why, goal in ways:
            way = link_button(words, why)
            way.clicked.connect(lambda _=False, goal=goal: self.goal_wished.emit(goal))
            self.head.addWidget(way)

    def _chart_card(self) -> QWidget:
        self.chart_area = QScrollArea()
        self.chart_area.setWidgetResizable(True)
        self.chart_area.setFrameShape(QFrame.Shape.NoFrame)
        self.chart_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chart_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chart_area.setWidget(self.chart)
        self.chart_area.viewport().setAutoFillBackground(False)
        self.chart.setAutoFillBackground(False)  # it stands on the card
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.chart_area)
        key = N_(
            "Bar: work · diamond: date · ring: payment · hatched or hollow: done · !: late · dashed: today"
        )
        column.addWidget(label(tr(key), "why"))
        return frame

    def _table_card(self) -> QWidget:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 16)
        column.addWidget(label(tr(N_("Milestones")), "heading"))
        column.addWidget(label(tr(_PLAN.why), "why"))
        column.addWidget(self.table)
        return frame

    def _listen(self) -> None:
        self.notes.make_wished.connect(self.make)
        self.notes.goal_wished.connect(self.goal_wished)
        self.notes.shift_wished.connect(self.wish_shift)
        self.chart.shift_wished.connect(self.wish_shift)
        self.chart.chosen.connect(self._choose)
        self.chart.confirmed.connect(self.do_shift)
        self.chart.let_be.connect(self.leave_shift)
        self.shift_card.agreed.connect(self.do_shift)
        self.shift_card.refused.connect(self.leave_shift)
        self.table.table.selectionModel().currentRowChanged.connect(self._follow_table)

    def _choose(self, row_id: str) -> None:
        record = next((one for one in self.table.model.records if one.id == row_id), None)
        if record is not None:
            self.table.choose(record)
        number = next((n for n, row in enumerate(self.chart.facts.rows) if row.id == row_id), 0)
        self.chart_area.ensureVisible(0, HEAD + ROW * number + ROW // 2, 0, ROW)

    def _follow_table(self) -> None:
        if self.table.chosen is not None:
            self.chart.choose(self.table.chosen.id)

    def _show_ghost(self) -> None:
        wish = self.shift_card.wish
        self.chart.show_ghost(*(wish or ("", None)))

    def _say(self, words: Phrase) -> None:
        self.said_label.setText(say(words))
        self.said_label.show()
