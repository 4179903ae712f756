"""Chooses which of the former laps is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from dealplanner.gui.words import day_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Lap
from dealplanner.services.former_laps import FormerLap, read_lap


class LapBox(QComboBox):
    """The former laps, the newest first; each is read from its copy when it is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr(N_("Which former lap?")))
        self.setToolTip(tr(N_("Which former lap?")))
        self._laps: list[Lap] = []
        self._read: dict[str, FormerLap] = {}

    def show_laps(self, laps: Sequence[Lap]) -> None:
        """Offer these laps, and stay at the one that was chosen if it is still there."""
        if list(laps) == self._laps:
            return
        chosen = self.currentData()
        self._laps = list(laps)
        self.blockSignals(True)
        self.clear()
        for lap in self._laps:
            self.addItem(lap_words(lap), lap.id)
        self.setCurrentIndex(max(self.findData(chosen), 0) if self._laps else -1)
        self.blockSignals(False)

    @property
    def lap(self) -> FormerLap | None:
        """Return the chosen lap, ready to be read."""
        chosen = next((lap for lap in self._laps if lap.id == self.currentData()), None)
        if chosen is None:
            return None
        if chosen.id not in self._read:  # a kept lap never changes
            self._read[chosen.id] = read_lap(chosen)
        return self._read[chosen.id]


def lap_words(lap: Lap | FormerLap) -> str:
    """Return a lap with the day on which it ended."""
    if lap.ended_on is None:
        return say(phrase(N_("Lap {lap}"), lap=int(lap.number)))
    return say(phrase(N_("Lap {lap}, ended {on}"), lap=int(lap.number), on=day_text(lap.ended_on)))
