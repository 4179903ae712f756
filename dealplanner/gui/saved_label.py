"""Says whether what was typed is saved, and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from dealplanner.gui.labels import set_role
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession

_LOOK_AGAIN = 5_000  # milliseconds between two glances at the clock


class SavedLabel(QLabel):
    """“Saved 20 seconds ago”, or “not saved: …” with the reason until a later try succeeds."""

    def __init__(self, session: EditSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        set_role(self, "muted")
        self._since = QElapsedTimer()
        self._clock = QTimer(self, interval=_LOOK_AGAIN)
        self._clock.timeout.connect(self._show_age)
        session.saved.connect(self._show_saved)
        session.save_failed.connect(self._show_failure)
        self.setText(tr(N_("Everything is kept as you type.")))

    def _show_saved(self) -> None:
        self._since.start()
        self._clock.start()
        set_role(self, "muted")
        self._show_age()

    def _show_age(self) -> None:
        seconds = self._since.elapsed() // 1000
        if seconds < 2 * _LOOK_AGAIN // 1000:
            self.setText(tr(N_("Saved just now")))
        elif seconds < 60:
            self.setText(say(phrase(N_("Saved {count} seconds ago"), count=seconds // 5 * 5)))
        elif seconds < 120:
            self.setText(tr(N_("Saved a minute ago")))
        else:
            self.setText(say(phrase(N_("Saved {count} minutes ago"), count=seconds // 60)))

    def _show_failure(self, why: Phrase) -> None:
        self._clock.stop()
        set_role(self, "bad")
        self.setText(say(phrase(N_("Not saved: {why}"), why=why)))
