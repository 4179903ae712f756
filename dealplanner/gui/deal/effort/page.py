"""Effort against return: the figures, the other deals beside them, and the work, done and to be done."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from dealplanner.domain.pages import Many
from dealplanner.gui.deal.effort.beside import BesideCard
from dealplanner.gui.deal.effort.figures import FiguresCard
from dealplanner.gui.deal.effort.quick import WorkLine
from dealplanner.gui.deal.goals import DEAL
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.labels import label, scrolled
from dealplanner.gui.page_rows import PageRows
from dealplanner.gui.record_table import RecordTable
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.services.rivals import open_deals

_NARROW = 820  # below this width the cards stand one below the other
WORK = Many(
    "effort.work",
    N_("The work"),
    of="todos",
    fields=("what", "kind", "person_id", "due_on", "done_on", "hours"),
    columns=("kind", "what", "person_id", "due_on", "done_on", "hours"),
    why=N_("What was done and is to be done, with the hours that it took."),
    empty=N_("Nothing is noted yet. Note above what you did, or add what is to be done."),
)


class EffortPage(SidePage):
    """Shows what a deal takes and can bring."""

    def __init__(self, needs: SideNeeds) -> None:
        why = N_("What an hour on this deal is worth, and when to stop.")
        self._narrow: bool | None = None
        super().__init__(N_("Effort"), why, needs)

    def furnish(self) -> None:
        """Add the cards."""
        needs = self.needs
        self.figures, self.beside = FiguresCard(), BesideCard(needs.deal)
        self.quick = WorkLine(needs)
        self.work = RecordTable(
            PageRows(needs.session.workspace, needs.deal, WORK), needs.session, needs.links, self
        )
        self._top = QGridLayout()
        self._top.setSpacing(12)
        column = QVBoxLayout()
        column.addLayout(self._top)
        column.addWidget(self._work_card())
        column.addStretch()
        self.area: QScrollArea = scrolled(column)
        self.body.addWidget(self.area, 1)
        self._arrange(False)
        self.figures.change_wished.connect(lambda: self.goal_wished.emit("qualify.worth"))
        self.beside.chosen.connect(lambda id_: self.goal_wished.emit(f"{DEAL}{id_}"))
        self.quick.noted.connect(self.work.choose)
        needs.session.saved.connect(self._read_others)
        self._read_others()

    def refresh(self) -> None:
        """Show what is known now."""
        facts = self.needs.advice.facts()
        self.figures.show_figures(facts)
        self.beside.show_deals(facts, self._others)

    def _read_others(self) -> None:
        """Read the other deals, which do not change while this one is typed in."""
        self._others = open_deals(self.needs.session.workspace.session, self.needs.deal)

    def focus_first(self) -> None:
        self.quick.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width() < _NARROW)

    def _work_card(self) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(tr(WORK.title), "heading"))
        column.addWidget(label(tr(WORK.why), "why"))
        column.addWidget(self.quick)
        column.addWidget(self.work)
        return card

    def _arrange(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for card in (self.figures, self.beside):
            self._top.removeWidget(card)
        self._top.addWidget(self.figures, 0, 0)
        self._top.addWidget(self.beside, *((1, 0) if narrow else (0, 1)))
        self._top.setColumnStretch(0, 3)
        self._top.setColumnStretch(1, 0 if narrow else 2)
