"""A dialog that asks for little: a column of words and fields, what is done with them, and a way to leave."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_WIDTH = 460  # pixels


class QuestionDialog(QDialog):
    """Subclasses put what they ask into `column`, and then close it with `add_buttons`."""

    def __init__(self, title: str, do: str, parent: QWidget | None = None, *, leave: str = "") -> None:
        """Ask under `title`; the words on the buttons are given as they are shown, Cancel if none are."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._box = QDialogButtonBox()
        self.do_button: QPushButton = self._box.addButton(do, QDialogButtonBox.ButtonRole.AcceptRole)
        self.do_button.setProperty("role", "primary")
        self.leave_button: QPushButton = self._box.addButton(
            leave or tr(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole
        )
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 16, 22, 16)
        self.column.setSpacing(4)

    def add_buttons(self) -> None:
        """Put the buttons below all that was asked."""
        self.column.addSpacing(12)
        self.column.addWidget(self._box)
        self.do_button.setDefault(True)
