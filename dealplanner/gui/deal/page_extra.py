"""What stands below the questions of a wizard page: more than a form can say."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dealplanner.gui.deal.side_page import SideNeeds

_LOOK_AFTER = 250  # milliseconds after the last edit


class PageExtra(QWidget):
    """Shows what follows from the answers; subclasses furnish it once and refresh it after edits."""

    goal_wished = Signal(str)
    """Where something is mended or shown: see `goals`."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self.needs = needs
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self._pause = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._pause.timeout.connect(self.refresh)
        self.furnish()
        needs.session.edited.connect(self._note)
        self.refresh()

    def furnish(self) -> None:
        """Add what it shows to `body`."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what is known now."""
        raise NotImplementedError

    def _note(self, edit: object) -> None:
        self._pause.start()
