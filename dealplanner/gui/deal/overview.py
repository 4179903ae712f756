"""The cards of a deal: stakeholders, verdict, red flags, next, papers, as the window has room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from dealplanner.domain.advice import advice
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags import flags_of, put_off
from dealplanner.domain.summary import StepSummary
from dealplanner.domain.verdict import Call, verdict
from dealplanner.gui.deal.flags_card import FlagsCard
from dealplanner.gui.deal.map.panel import StakeholderPanel
from dealplanner.gui.deal.next_card import NextCard
from dealplanner.gui.deal.papers_card import PapersCard
from dealplanner.gui.deal.verdict_card import VerdictCard
from dealplanner.records import Deal, Document
from dealplanner.services.laps import present_work

_NARROW = 820  # below this width the cards stand one below the other
_MAP_HEIGHT = 400


class Cards(QWidget):
    """Lays the cards out beside each other, or one below the other in a narrow window."""

    def __init__(self, panel: StakeholderPanel) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.panel = panel
        self.verdict, self.flags = VerdictCard(), FlagsCard()
        self.next, self.papers = NextCard(), PapersCard()
        panel.setMinimumHeight(_MAP_HEIGHT)
        self._foot, self._foot_grid = _grid()
        self._left, self._side = QWidget(), QWidget()
        for column, parts in ((self._left, (panel, self._foot)), (self._side, (self.verdict, self.flags))):
            layout = QVBoxLayout(column)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(12)
            for part in parts:
                layout.addWidget(part, 1 if part in (panel, self.flags) else 0)
        self._columns = QGridLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(12)
        self._narrow: bool | None = None
        self._arrange(False)
        panel.larger_wished.connect(self._give_room)

    def show_deal(
        self, deal: Deal, facts: DealFacts, step: StepSummary, documents: Sequence[Document]
    ) -> None:
        """Show what is known now."""
        found = verdict(facts)
        self.panel.show_facts(facts)
        self.verdict.show_verdict(facts, found)
        self.flags.show_flags(flags_of(facts), put_off(facts), found.call is Call.GO)
        self.next.show_next(facts, step, found, present_work(deal, facts))
        self.next.setVisible(not self.panel.larger_button.isChecked())
        self.papers.show_papers(documents, advice(facts), facts.today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width() < _NARROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, super().minimumSizeHint().height())  # it can stand in one column

    def _arrange(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for part in (self._left, self._side):
            self._columns.removeWidget(part)
        self._columns.addWidget(self._left, 0, 0)
        self._columns.addWidget(self._side, *((1, 0) if narrow else (0, 1)))
        self._columns.setColumnStretch(0, 3)
        self._columns.setColumnStretch(1, 0 if narrow else 2)
        self._foot_grid.addWidget(self.next, 0, 0)
        self._foot_grid.addWidget(self.papers, *((1, 0) if narrow else (0, 1)))
        for column in range(2):
            self._foot_grid.setColumnStretch(column, 0 if narrow and column else 1)

    def _give_room(self, wanted: bool) -> None:
        """Let the map have the whole page, or take it back."""
        self._side.setVisible(not wanted)
        self._foot.setVisible(not wanted)
        self._columns.setColumnStretch(
            1, 0 if wanted or self._narrow else 2
        )  # an empty column takes room too


def _grid() -> tuple[QWidget, QGridLayout]:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(12)
    return widget, grid
