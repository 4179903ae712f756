"""A dialog that asks for little: a column of words and fields, what is done with them, and a way to leave."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_WIDTH = 460  # pixels


def in_usual_order(
    do: QPushButton, leave: QPushButton, *more: QPushButton, row: QBoxLayout | None = None
) -> QDialogButtonBox:
    """Let the buttons of a dialog stand in the order of the system, the same in every dialog.

    `row` is where they stand, at its end; `more` is what can be done besides.
    """
    box = QDialogButtonBox()
    roles = QDialogButtonBox.ButtonRole
    box.addButton(do, roles.AcceptRole)
    box.addButton(leave, roles.RejectRole)
    for button in more:
        box.addButton(button, roles.ActionRole)
    if row is not None:
        row.addWidget(box)
    return box


def row_of(dialog: QDialog) -> QBoxLayout:
    """Return the row of a form of the designer in which its buttons stand."""
    row = dialog.findChild(QBoxLayout, "buttons")
    assert row is not None
    return row


class QuestionDialog(QDialog):
    """Subclasses put what they ask into `column`, and then close it with `add_buttons`."""

    def __init__(self, title: str, do: str, parent: QWidget | None = None, *, leave: str = "") -> None:
        """Ask under `title`; the words on the buttons are given as they are shown, Cancel if none are."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.do_button, self.leave_button = QPushButton(do), QPushButton(leave or tr(N_("Cancel")))
        self.do_button.setProperty("role", "primary")
        self._box = in_usual_order(self.do_button, self.leave_button)
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
