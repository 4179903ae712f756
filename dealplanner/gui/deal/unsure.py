"""Below the buying roles: whose part is not clear yet, and what the answers on everybody propose."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.stakes import Influence, ResponseMode
from dealplanner.domain.traits import Likely
from dealplanner.gui.deal.goals import PERSON
from dealplanner.gui.deal.likely_line import LikelyLine
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Stakeholder
from dealplanner.services.deals import live
from dealplanner.services.traits import likely_of, take_over

_MOST = 5  # who is asked about at once; more would be a list again


class Unsure(PageExtra):
    """Leads to the yes/no questions about those whose part is open, and shows what is proposed so far."""

    def furnish(self) -> None:
        """Add a line of links, and a frame for what is proposed."""
        self.links: dict[str, QPushButton] = {}
        self.lines: list[LikelyLine] = []
        self._told: list[tuple[Stakeholder, Likely]] | None = None
        self._open: list[tuple[str, str]] | None = None
        self._why = label(tr(N_("Not sure of somebody’s part? A few yes/no questions propose it.")), "muted")
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self._frame = QFrame()
        self._frame.setProperty("role", "advice")
        self._inside = QVBoxLayout(self._frame)
        self._inside.setContentsMargins(12, 8, 12, 8)
        self._inside.setSpacing(8)
        for part in (self._why, self._row, self._frame):
            self.body.addWidget(part)

    def refresh(self) -> None:
        """Show whose part is open now, and what is proposed."""
        named = [one for one in live(self.needs.deal.stakeholders) if one.name]
        self._show_open([(one.id, one.name) for one in named if _is_open(one)][:_MOST])
        self._show_told([(one, each) for one in named for each in likely_of(self.needs.deal, one)])

    def _show_open(self, people: list[tuple[str, str]]) -> None:
        self._why.setVisible(bool(people))
        self._row.setVisible(bool(people))
        if people == self._open:
            return
        self._open = people
        for button in self.links.values():
            _drop(button)
        self.links = {}
        for id_, name in people:
            button = QPushButton(say(phrase(N_("Ask about {name}"), name=name)).replace("&", "&&"))
            button.setProperty("role", "link")
            button.clicked.connect(partial(self.goal_wished.emit, PERSON + id_))
            self._flow.addWidget(button)
            button.show()
            self.links[id_] = button

    def _show_told(self, told: list[tuple[Stakeholder, Likely]]) -> None:
        self._frame.setVisible(bool(told))
        if told == self._told:
            return
        self._told = told
        for line in self.lines:
            _drop(line)
        self.lines = []
        for one, each in told:
            line = LikelyLine(each)
            line.take_button.clicked.connect(partial(self._take, one, each))
            self._inside.addWidget(line)
            line.show()
            self.lines.append(line)

    def _take(self, one: Stakeholder, told: Likely, _checked: bool = False) -> None:
        self.needs.session.close_run()
        take_over(self.needs.session.workspace, one, told)
        self.refresh()


def _is_open(one: Stakeholder) -> bool:
    return (
        not one.roles or one.influence is Influence.NOT_KNOWN or one.response_mode is ResponseMode.NOT_KNOWN
    )


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
