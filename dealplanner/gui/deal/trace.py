"""The side “Solution trace”: each problem with its chain to the proof, and what hangs on no problem."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QPushButton, QVBoxLayout

from dealplanner.domain.paper_facts import LineFact
from dealplanner.domain.trace import PAGES, Chain, Link, Trace, offered, trace
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.deal.state_row import StateCard, StateLine, StateRow
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.labels import label, scrolled
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.trace import solve_with

_NARROW = 820  # below this width the links of a chain stand one below the other
_CAPTIONS = {
    Link.PROBLEM: N_("Problem"),
    Link.CONSEQUENCE: N_("Consequence"),
    Link.ANSWER: N_("Our answer"),
    Link.LINE: N_("Lines of the offer"),
    Link.PROOF: N_("Proof"),
}
TITLE = N_("Solution trace")
WHY = N_("Every problem needs an answer that is offered and proved, and every line a problem that it solves.")


def link_line(chain: Chain, link: Link) -> StateLine:
    """Return what a link of a chain says, and the page on which it is written."""
    caption, gap = tr(_CAPTIONS[link]), chain.gap(link)
    if gap is None:
        return StateLine(
            Mark.CHECK, "good", caption, chain.words(link), says=tr(N_("There")), goal=PAGES[link]
        )
    return StateLine(Mark.BANG, "warn", caption, say(gap.words), says=tr(N_("Missing")), goal=gap.page)


class ChainCard(QFrame):
    """One problem with its links from left to right, and the choice of its lines."""

    goal_wished = Signal(str)
    """The page on which a link is written."""
    line_turned = Signal(str, bool)
    """The id of a line of the offer, and whether it solves this problem."""

    def __init__(self, chain: Chain, lines: tuple[LineFact, ...], narrow: bool) -> None:
        super().__init__()
        self.chain = chain
        self.setProperty("role", "card")
        self.setAccessibleName(chain.words(Link.PROBLEM) or tr(N_("A problem without words")))
        self.rows = {link: StateRow(link_line(chain, link), self) for link in Link}
        for row in self.rows.values():
            row.clicked.connect(partial(self.goal_wished.emit, row.line.goal))
        self.lines_button = QPushButton(tr(N_("Choose lines…")))
        self.lines_button.setProperty("role", "small")
        self.lines_button.setAccessibleName(tr(N_("Choose the lines of the offer that solve this problem")))
        self.lines_button.setToolTip(self.lines_button.accessibleName())
        self.menu = QMenu(self.lines_button)
        self._fill_menu(lines)
        self.lines_button.setMenu(self.menu)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self.arrows = [label("→", "muted") for _ in range(len(Link) - 1)]
        self.arrange(narrow)

    def _fill_menu(self, lines: tuple[LineFact, ...]) -> None:
        mine = {line.id for line in self.chain.lines}
        for number, line in enumerate(lines, start=1):
            action = QAction((line.title.strip() or str(number)).replace("&", "&&"), self.menu)
            action.setCheckable(True)
            action.setChecked(line.id in mine)
            action.toggled.connect(partial(self.line_turned.emit, line.id))
            self.menu.addAction(action)
        if not lines:
            action = QAction(tr(N_("The offer has no lines yet: write them")), self.menu)
            action.triggered.connect(partial(self.goal_wished.emit, PAGES[Link.LINE]))
            self.menu.addAction(action)

    def arrange(self, narrow: bool) -> None:
        """Set the links beside each other, or one below the other in a narrow window."""
        top = Qt.AlignmentFlag.AlignTop
        for number, link in enumerate(Link):
            row, column = (number * 2, 0) if narrow else (0, number * 2)
            self._grid.addWidget(self.rows[link], row, column)
            if link is Link.LINE:
                self._grid.addWidget(self.lines_button, row + 1, column, Qt.AlignmentFlag.AlignLeft)
        for number, arrow in enumerate(self.arrows):
            self._grid.addWidget(arrow, 0, number * 2 + 1, top)
            arrow.setVisible(not narrow)
        for column in range(len(Link) * 2 - 1):
            self._grid.setColumnStretch(column, 0 if column % 2 else 0 if narrow and column else 1)


class TracePage(SidePage):
    """Shows every chain, and what hangs on none."""

    def __init__(self, needs: SideNeeds) -> None:
        self._shown: tuple[Trace, tuple[LineFact, ...]] | None = None
        self._narrow = False
        self.chains: list[ChainCard] = []
        super().__init__(TITLE, WHY, needs)

    def furnish(self) -> None:
        """Add the totals, the chains and the card of what is loose."""
        self.total_label = label(role="heading")
        self.empty = EmptyCard(
            tr(N_("No problem is known yet: without one there is nothing to answer.")),
            tr(N_("Note the problem")),
        )
        self.empty.begun.connect(partial(self.goal_wished.emit, PAGES[Link.PROBLEM]))
        self.loose_card = StateCard(tr(N_("What hangs on no problem")), most=12)
        self.loose_card.chosen.connect(self.goal_wished)
        self._column = QVBoxLayout()
        self._column.addWidget(self.loose_card)
        self._column.addStretch(1)
        self.area = scrolled(self._column)
        self.body.addWidget(self.total_label)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.area, 2)

    def refresh(self) -> None:
        """Show what is known now; chains that say the same stay the same widgets."""
        facts = self.needs.advice.facts()
        found, lines = trace(facts), offered(facts)
        if (found, lines) == self._shown:
            return
        self._shown = (found, lines)
        self.total_label.setText(say(found.words))
        self.empty.setVisible(not found.chains)
        self.total_label.setVisible(bool(found.chains))
        self.area.setVisible(bool(found.chains or found.loose))
        self._show_chains(found, lines)
        self._show_loose(found)

    def focus_first(self) -> None:
        """Go to the first gap, else to the first link."""
        rows = [row for card in self.chains for row in card.rows.values()]
        gaps = [row for row in rows if row.line.mark is Mark.BANG]
        first = next(iter(gaps or rows), None)
        (first or self.empty.button).setFocus()

    def _show_chains(self, found: Trace, lines: tuple[LineFact, ...]) -> None:
        focused = self._focused()
        for card in self.chains:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.chains = [ChainCard(chain, lines, self._narrow) for chain in found.chains]
        for place, card in enumerate(self.chains):
            card.goal_wished.connect(self.goal_wished)
            card.line_turned.connect(partial(self._turn, card.chain.problem.id))
            self._column.insertWidget(place, card)
            card.show()  # what is not shown yet takes no focus
        if focused is not None and self.chains:
            row, name = focused
            card = self.chains[min(row, len(self.chains) - 1)]
            (card.rows[name] if isinstance(name, Link) else card.lines_button).setFocus()

    def _focused(self) -> tuple[int, Link | None] | None:
        """Return in which chain the focus is, and at which link or at its button."""
        for number, card in enumerate(self.chains):
            if card.lines_button.hasFocus():
                return number, None
            for link, row in card.rows.items():
                if row.hasFocus():
                    return number, link
        return None

    def _show_loose(self, found: Trace) -> None:
        lines = [
            StateLine(
                Mark.BANG, "warn", say(one.words), says=tr(N_("Hangs on nothing")), goal=one.page, plain=True
            )
            for one in found.loose
        ]
        everything = StateLine(Mark.CHECK, "good", tr(N_("Nothing: all that is offered answers a problem.")))
        title = say(phrase(N_("What hangs on no problem · {count}"), count=len(lines)))
        self.loose_card.show_lines(title, lines or [everything])

    def _turn(self, problem_id: str, line_id: str, solves: bool) -> None:
        """Hang a line on a problem, or take it off."""
        workspace = self.needs.session.workspace
        solve_with(workspace, self.needs.deal, line_id, problem_id if solves else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            for card in self.chains:
                card.arrange(narrow)
