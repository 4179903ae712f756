"""After a deal was let go: offers the letter of the courteous close."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal

_WIDTH = 420


class Farewell(QDialog):
    """“The letter” leads to it; it can be written at any later time."""

    def __init__(self, deal: Deal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(N_("Leave as friends")))
        self.setMinimumWidth(_WIDTH)
        buttons = QDialogButtonBox()
        self.letter_button: QPushButton = buttons.addButton(
            tr(N_("The letter")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.letter_button.setProperty("role", "primary")
        self.letter_button.setDefault(True)
        buttons.addButton(tr(N_("Not now")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(8)
        column.addWidget(label(tr(N_("The deal is let go. A letter leaves the door open.")), "heading"))
        if deal.look_again_on:
            words = phrase(N_("The deal comes back to Today on {day}."), day=deal.look_again_on)
            column.addWidget(label(say(words), "muted"))
        column.addSpacing(8)
        column.addWidget(buttons)
