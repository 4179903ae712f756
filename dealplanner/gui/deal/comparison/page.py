"""The side “Competition”: the matrix, what is behind the chosen cell, and what follows from it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from dealplanner.domain.choices import CompetitorKind
from dealplanner.domain.comparison import USUAL, comparison
from dealplanner.domain.uncompared import missing_in
from dealplanner.gui.buttons import small_button
from dealplanner.gui.deal.comparison.findings import flip_lines, missing_lines, ranking_lines
from dealplanner.gui.deal.comparison.matrix import MatrixView
from dealplanner.gui.deal.comparison.model import CELL
from dealplanner.gui.deal.comparison.panel import ChosenPanel
from dealplanner.gui.deal.goals import SHEET
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.deal.state_row import StateCard
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Competitor, Criterion
from dealplanner.services.comparison import add_competitor, add_criterion, add_usual_rivals, remove_compared
from dealplanner.services.deals import live, move_row

_PANEL = 272  # pixels
_NARROW = 820  # below this width the panel and the cards stand below the matrix
TITLE = N_("Competition")
WHY = N_("Compare as the client will: by their criteria, with honest scores, doing nothing included.")


class ComparisonPage(SidePage):
    """Compares us with every rival."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__(TITLE, WHY, needs)

    def furnish(self) -> None:
        """Add the buttons, the matrix, the panel and the cards."""
        needs = self.needs
        self.matrix = MatrixView(needs.deal, needs.session, needs.links)
        self.panel = ChosenPanel(needs)
        self.wrong_label = label(role="complaint")
        self.hint_label = label(role="muted")
        self.cards = (
            StateCard(tr(N_("Ranking")), most=9),
            StateCard(tr(N_("What would turn the order")), most=6),
            StateCard(tr(N_("What is missing")), most=5),
        )
        self._add_buttons()
        self.body.addWidget(self._laid_out(), 1)
        self.matrix.chosen.connect(self._show_chosen)
        self.matrix.owner_wished.connect(self.panel.ask_owner)
        self.matrix.add_wished.connect(self.add_criterion)
        self.matrix.move_wished.connect(self.move_criterion)
        self.panel.remove_wished.connect(self.remove)
        self.cards[2].chosen.connect(self.goal_wished)
        needs.session.words_kept.connect(self._note)

    def _add_buttons(self) -> None:
        self.print_button = QPushButton(tr(N_("Print…")))
        self.print_button.clicked.connect(partial(self.goal_wished.emit, SHEET + "comparison"))
        self.head.addWidget(self.print_button)
        self.criterion_button = small_button(N_("Add a criterion"), N_("Insert or Ctrl+Return in the matrix"))
        self.rival_button = small_button(N_("Add a rival"), N_("Another vendor"))
        self.usual_button = small_button(
            N_("Add doing nothing, in-house, postponing"), N_("The rivals that every deal has")
        )
        self.up_button = small_button(N_("Up"), N_("Move the criterion up (Alt+Up)"))
        self.down_button = small_button(N_("Down"), N_("Move the criterion down (Alt+Down)"))
        self.criterion_button.clicked.connect(self.add_criterion)
        self.rival_button.clicked.connect(self.add_rival)
        self.usual_button.clicked.connect(self.add_usual)
        self.up_button.clicked.connect(partial(self.move_criterion, -1))
        self.down_button.clicked.connect(partial(self.move_criterion, 1))

    def _laid_out(self) -> QWidget:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        left = QWidget()
        bar = FlowLayout()
        for button in (
            self.criterion_button,
            self.rival_button,
            self.usual_button,
            self.up_button,
            self.down_button,
        ):
            bar.addWidget(button)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.hint_label)
        column.addWidget(self.matrix, 100)
        column.addWidget(self.wrong_label)
        column.addWidget(self._cards(), 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.panel.setMinimumWidth(_PANEL)
        return self.splitter

    def _cards(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("role", "plain")
        self._card_grid = QGridLayout(inside)
        self._card_grid.setContentsMargins(0, 0, 0, 0)
        self._card_grid.setSpacing(12)
        area = QScrollArea()
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setMinimumHeight(104)
        self._narrow: bool | None = None
        self._arrange(False)
        return area

    # what the user does

    def add_criterion(self) -> None:
        """Add a criterion at the end and wait for its words."""
        self._begin(add_criterion(self.needs.session.workspace, self.needs.deal))

    def add_rival(self) -> None:
        """Add another vendor and ask for its name."""
        self._begin(add_competitor(self.needs.session.workspace, self.needs.deal))
        self.panel.focus_first()

    def add_usual(self) -> None:
        """Add the rivals that every deal has, those that are not there."""
        absent = comparison(self.needs.advice.facts()).absent
        names = {kind: tr(kind.label) for kind in absent}
        added = add_usual_rivals(self.needs.session.workspace, self.needs.deal, names)
        if added:
            self._begin(added[0])

    def _begin(self, record: Criterion | Competitor) -> None:
        self.refresh()
        self.matrix.begin(record)

    def move_criterion(self, by: int) -> None:
        """Move the chosen criterion up or down."""
        criteria, criterion = live(self.needs.deal.criteria), self.matrix.criterion
        if criterion is None or not 0 <= criteria.index(criterion) + by < len(criteria):
            return
        column = self.matrix.currentIndex().column()
        move_row(self.needs.session.workspace, criteria, criteria.index(criterion), by)
        self.refresh()
        self.matrix.go(live(self.needs.deal.criteria).index(criterion), column)

    def remove(self, record: Criterion | Competitor) -> None:
        """Remove a criterion or a rival with its scores; undo brings all of it back."""
        remove_compared(self.needs.session.workspace, self.needs.deal, record)
        self.refresh()
        self.matrix.setFocus()

    # what is shown

    def refresh(self) -> None:
        """Show what is known now."""
        facts = self.needs.advice.facts()
        found = comparison(facts)
        self.matrix.show_comparison(found)
        self._offer_usual(found.absent)
        empty = not facts.criteria
        self.hint_label.setText(
            tr(N_("Their criteria are not known yet. Ask: “How will you compare?”"))
            if empty
            else tr(N_("▲ stands where a rival is better than us; a score that is not known is no 0."))
        )
        lines = (list(ranking_lines(found)), list(flip_lines(found)), missing_lines(missing_in(facts)))
        for card, shown in zip(self.cards, lines, strict=True):
            card.show_lines(card.heading.text(), shown)
        self._show_chosen()

    def _offer_usual(self, absent: tuple[CompetitorKind, ...]) -> None:
        words = tr(N_("Add doing nothing, in-house, postponing"))
        if len(absent) < len(USUAL):
            words = say(phrase(N_("Add: {rivals}"), rivals=", ".join(tr(kind.label) for kind in absent)))
        self.usual_button.setText(words)
        self.usual_button.setAccessibleName(words)
        self.usual_button.setVisible(bool(absent))

    def _show_chosen(self) -> None:
        self.panel.show_chosen(self.matrix.criterion, self.matrix.rival)
        is_criterion = self.matrix.criterion is not None
        self.up_button.setEnabled(is_criterion)
        self.down_button.setEnabled(is_criterion)
        cell = self.matrix.currentIndex().data(CELL)
        wrong = cell.wrong if cell is not None else ""
        self.wrong_label.setText(wrong)
        self.wrong_label.setVisible(bool(wrong))

    def focus_first(self) -> None:
        """Go to the matrix, or to its first step where it is empty."""
        first = self.matrix if self.matrix.matrix.criteria else self.criterion_button
        first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width() < _NARROW)

    def _arrange(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for number, card in enumerate(self.cards):
            self._card_grid.addWidget(card, *((number, 0) if narrow else (0, number)))
        self.splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
