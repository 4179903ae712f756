"""The negotiation ledger: points left, the chosen one right; and give and get in balance."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from dealplanner.domain.bargaining import SideOf
from dealplanner.gui.buttons import button, small_button
from dealplanner.gui.deal.goals import SHEET
from dealplanner.gui.deal.negotiation.gifts_view import GiftsView
from dealplanner.gui.deal.negotiation.main_terms import MainTermsBar
from dealplanner.gui.deal.negotiation.point_panel import PointPanel
from dealplanner.gui.deal.negotiation.points_model import PointsModel
from dealplanner.gui.deal.negotiation.points_table import PointsTable
from dealplanner.gui.deal.negotiation.reckoning import facts_now
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.services.deals import move_row
from dealplanner.services.negotiation import add_point

POINTS, GIFTS = range(2)
_BESIDE, _BELOW = [400, 640], [150, 300]  # pixels of the table and of the chosen point
_NARROW = 760  # below this width the chosen point stands below the table


class NegotiationPage(SidePage):
    """Shows every point with its ladder and moves, and what both sides give."""

    def __init__(self, needs: SideNeeds) -> None:
        why = N_(
            "Who proposed what, how far we go, and what each concession costs. Nothing without a return."
        )
        super().__init__(N_("Negotiation"), why, needs)

    def furnish(self) -> None:
        """Add the bar, the points and the concessions."""
        needs = self.needs
        self.model = PointsModel(needs.deal, needs.links.today, self)
        self.table = PointsTable(self.model)
        self.panel = PointPanel(needs)
        self.gifts = GiftsView(needs)
        self.bar = MainTermsBar(needs)
        empty = N_("No open point. Governing law is one until it is settled.")
        self.empty = EmptyCard(tr(empty), tr(N_("Add a point")))
        self.add_button = small_button(N_("Add a point"), N_("Insert or Ctrl+Enter in the table"))
        self.remove_button = small_button(N_("Remove"), N_("Delete; Ctrl+Z brings it back"))
        self.pocket_button = button(N_("Pocket card…"), N_("Private: all of it on one page, for the talk"))
        self.list_button = button(N_("Open points…"), N_("For the client, without our limits"))
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr(N_("Points, or give and get")))
        for words in (N_("&Points"), N_("&Give and get")):
            self.tabs.addTab(tr(words))
        self._lay_out_parts()
        self._listen()

    def refresh(self) -> None:
        """Show what is known now."""
        chosen = self.panel.point
        row = self.table.currentIndex().row()
        facts = facts_now(self.needs)
        self.model.read(facts)
        if chosen in self.model.points:
            row = self.model.row_of(chosen)
        if row != self.table.currentIndex().row() or row < 0:
            self.table.choose(row)
        self.panel.show_point(self.table.point)
        self.panel.show_gifts(facts)
        some = bool(self.model.points)
        self.empty.setVisible(not some)
        self.parts.setVisible(some)
        self.remove_button.setVisible(some)
        self.gifts.show_facts(facts)
        self.bar.refresh()

    def focus_first(self) -> None:
        if self.tabs.currentIndex() == GIFTS:
            self.gifts.focus_first()
        else:
            (self.table if self.model.points else self.empty.button).setFocus()

    def show_place(self, place: str) -> None:
        """Go to “gifts”, or to the point with that id."""
        self.tabs.setCurrentIndex(GIFTS if place == "gifts" else POINTS)
        row = next((n for n, point in enumerate(self.model.points) if point.id == place), -1)
        if row >= 0:
            self.table.choose(row)
        self.focus_first()

    def add(self) -> None:
        """Add a point and type what it is about."""
        made = add_point(self.needs.session.workspace, self.needs.deal)
        self.refresh()
        self.table.choose(self.model.row_of(made))
        self.panel.focus_form()

    def _remove(self) -> None:
        point, row = self.table.point, self.table.currentIndex().row()
        if point is not None:
            self.needs.session.workspace.remove(point)
            self.refresh()
            self.table.choose(row)
            self.focus_first()

    def _move(self, by: int) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row + by < len(self.model.points):
            move_row(self.needs.session.workspace, self.model.points, row, by)
            self.refresh()

    def _propose(self, side: SideOf) -> None:
        self.panel.propose(side)

    def _show_chosen(self) -> None:
        self.panel.show_point(self.table.point)
        self.panel.show_gifts(facts_now(self.needs))

    def _after_move(self) -> None:
        self.refresh()
        self.table.setFocus()

    def _give(self) -> None:
        point = self.panel.point
        self.tabs.setCurrentIndex(GIFTS)
        self.gifts.add(SideOf.OURS, point)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.parts.orientation() != wanted:
            self.parts.setOrientation(wanted)
            self.parts.setSizes(_BELOW if narrow else _BESIDE)

    def _listen(self) -> None:
        self.table.chosen.connect(self._show_chosen)
        self.table.proposed.connect(self._propose)
        self.table.add_wished.connect(self.add)
        self.table.removal_wished.connect(self._remove)
        self.table.move_wished.connect(self._move)
        self.table.form_wished.connect(lambda: self.panel.focus_form("state"))
        self.panel.kept.connect(self._after_move)
        self.panel.left.connect(self.table.setFocus)
        self.panel.give_wished.connect(self._give)
        self.add_button.clicked.connect(self.add)
        self.empty.begun.connect(self.add)
        self.remove_button.clicked.connect(self._remove)
        self.bar.goal_wished.connect(self.goal_wished)
        for one, key in ((self.pocket_button, "pocket"), (self.list_button, "open_points")):
            one.clicked.connect(partial(self.goal_wished.emit, SHEET + key))

    def _lay_out_parts(self) -> None:
        self.head.addWidget(self.pocket_button)
        self.head.addWidget(self.list_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.addWidget(left)
        self.parts.addWidget(self.panel)
        self.parts.setSizes(_BESIDE)
        self.parts.setStretchFactor(1, 1)
        self.parts.setChildrenCollapsible(False)
        points = QWidget()
        stack = QVBoxLayout(points)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.add_button)
        bar.addWidget(self.remove_button)
        bar.addStretch(1)
        stack.addLayout(bar)
        stack.addWidget(self.parts, 1)
        stack.addWidget(self.empty, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(points)
        self.stack.addWidget(self.gifts)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.stack, 1)
