"""The former lap beside a wizard page: the same questions, answered as they were then."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from dealplanner.gui.deal.goals import SIDE
from dealplanner.gui.deal.laps.former_text import FormerText
from dealplanner.gui.deal.laps.lap_box import LapBox
from dealplanner.gui.deal.laps.weak_lines import mended_words
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.labels import label
from dealplanner.gui.wizard import Beside
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.laps import former_laps, present_work

_LOOK_AFTER = 250  # milliseconds after the last edit
_WIDTH = 280


class LapBeside(Beside):
    """Follows the page that the wizard shows; leads to all that is weak in this lap."""

    goal_wished = Signal(str)
    """Where the weak answers are: see `goals`."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self._needs = needs
        self._page = ""
        self.setProperty("role", "card")
        self.setAccessibleName(tr(N_("The former lap")))
        self.setMinimumWidth(_WIDTH)
        self.setMaximumWidth(_WIDTH + 120)
        self.box = LapBox()
        self.box.currentIndexChanged.connect(self.refresh)
        self.reason_label = label(role="muted")
        self.work_button = QPushButton()
        self.work_button.setProperty("role", "link")
        self.work_button.setToolTip(tr(N_("The weakest answers of this lap")))
        self.work_button.clicked.connect(lambda: self.goal_wished.emit(f"{SIDE}laps"))
        self.text = FormerText(needs.deal, needs.links)
        self.text.setAccessibleName(tr(N_("The answers of this page as they were")))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.reason_label)
        column.addWidget(self.text, 1)
        column.addWidget(self.work_button)
        self._pause = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._pause.timeout.connect(self.refresh)
        needs.session.edited.connect(self._note)

    def show_page(self, key: str) -> None:
        """Show how a page was answered."""
        self._page = key
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now, and mark what differs."""
        self.box.show_laps(former_laps(self._needs.deal))
        work = present_work(self._needs.deal, self._needs.advice.facts())
        self.work_button.setText(f"{say(mended_words(work))} ›")
        self.work_button.setAccessibleName(say(mended_words(work)))
        lap = self.box.lap
        page = lap.page(self._page) if lap is not None else None
        self.reason_label.setVisible(bool(lap and lap.reason.strip()))
        if lap is None:
            self.text.show_notice(tr(N_("No lap has ended.")))
            return
        self.reason_label.setText(say(phrase(N_("It ended with: “{words}”"), words=lap.reason.strip())))
        if page is None:
            self.text.show_notice(tr(N_("This page is no part of a kept lap.")))
        else:
            self.text.show_pages(lap, (page,), empty_too=True)

    def _note(self, edit: object) -> None:
        self._pause.start()
