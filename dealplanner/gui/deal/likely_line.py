"""A line on one thing that the answers on a stakeholder tell."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.traits import Likely
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase


class LikelyLine(QWidget):
    """One thing that the answers tell, with “Take over” where something is proposed."""

    def __init__(self, told: Likely) -> None:
        super().__init__()
        self.told = told
        self.words = label(_words(told), "" if told.value else "warn")
        self.warning = label(say(told.warning) if told.warning else "", "warn")
        if told.warning is None:
            self.warning.hide()
        self.take_button = QPushButton(tr(N_("Take over")))
        self.take_button.setProperty("role", "link")
        self.take_button.setAccessibleName(f"{self.take_button.text()}: {self.words.text()}")
        if told.value is None:
            self.take_button.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.words)
        words.addWidget(self.warning)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignTop)


def _words(told: Likely) -> str:
    if told.value is None:
        return say(told.why)
    return say(phrase(N_("Proposed: {value}. {why}"), value=Phrase(told.value.label), why=told.why))
