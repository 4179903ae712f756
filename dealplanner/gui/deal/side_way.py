"""The way from a wizard page to the side of the deal that shows the same at a glance."""

from __future__ import annotations

from functools import partial

from dealplanner.gui.buttons import link_button
from dealplanner.gui.deal.goals import SIDE
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.deal.side_page import SideNeeds


class SideWay(PageExtra):
    """One button that leads to a side."""

    def __init__(self, needs: SideNeeds, side: str, words: str, why: str) -> None:
        self._side, self._words, self._why = side, words, why
        super().__init__(needs)

    def furnish(self) -> None:
        """Add the button."""
        self.button = link_button(self._words, self._why)
        self.button.clicked.connect(partial(self.goal_wished.emit, SIDE + self._side))
        self.body.addWidget(self.button)

    def refresh(self) -> None:
        """Leave it as it is: a way does not change."""
