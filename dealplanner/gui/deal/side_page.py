"""A page that shows a deal from another side: a heading, a way back, what it shows."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dealplanner.gui.buttons import link_button
from dealplanner.gui.deal.advising import DealAdvice
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Deal
from dealplanner.services.evidence import DealEvidence


class SideNeeds(NamedTuple):
    """What every side of a deal may need."""

    deal: Deal
    session: EditSession
    links: Links
    advice: DealAdvice
    evidence: DealEvidence


class SidePage(QWidget):
    """Shows a deal from one side; subclasses furnish it once and refresh it after every edit."""

    left = Signal()
    goal_wished = Signal(str)
    """Where something is mended: see `goals`."""

    def __init__(self, title: str, why: str, needs: SideNeeds) -> None:
        super().__init__()
        self.needs = needs
        self.title_label = label(tr(title), "title")
        self.why_label = label(tr(why), "muted")
        self.back_button = link_button(N_("‹ Back to the deal"), N_("Back to the deal (Esc)"))
        self.back_button.setShortcut("Esc")
        self.back_button.clicked.connect(self.left)
        self.head = FlowLayout()
        self.body = QVBoxLayout()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self.furnish()
        self.head.addWidget(self.back_button)
        needs.session.edited.connect(self._note)
        self.refresh()

    def furnish(self) -> None:
        """Add what the side shows to `body`, and its buttons to `head`."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what is known now."""
        raise NotImplementedError

    def show_place(self, place: str) -> None:
        """Go to one place on this side; a side without places stays as it is."""

    def focus_first(self) -> None:
        """Put the focus where its user goes on most likely."""
        self.back_button.setFocus()

    def _note(self, edit: object) -> None:
        self._soon.start()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title_label)
        words.addWidget(self.why_label)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(words, 1)
        top.addLayout(self.head)
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(self.body, 1)
