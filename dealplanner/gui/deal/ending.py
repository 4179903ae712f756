"""Asks how a deal ended: the day and the reason."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.choices import Outcome
from dealplanner.domain.fields import Day
from dealplanner.domain.reading import normalise
from dealplanner.gui.editors.day import DayEditor
from dealplanner.gui.labels import label
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_WIDTH = 460
_WORDS = MappingProxyType(
    {
        Outcome.WON: (N_("The deal is won"), N_("What decided it?"), N_("So that you win by it again.")),
        Outcome.LOST: (N_("The deal is lost"), N_("Why was it lost?"), N_("So that you learn from it.")),
        Outcome.STOPPED: (
            N_("We walk away"),
            N_("Why do we walk away?"),
            N_("The courteous close of step 3 has a script and a letter for it."),
        ),
    }
)


class Ending(QDialog):
    """Asks for the day and the reason; both may be left as they are."""

    def __init__(self, outcome: Outcome, today: date, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title, question, why = _WORDS[outcome]
        self.outcome = outcome
        self.setWindowTitle(tr(title))
        self.setMinimumWidth(_WIDTH)
        self.day_editor = DayEditor(Day(label=N_("On which day?")), today)
        self.day_editor.set_name(tr(N_("On which day?")))
        self.day_editor.show_value(today)
        self.day_editor.edited.connect(self._take_day)
        self.on = today
        self.reason_box = QPlainTextEdit(reason)
        self.reason_box.setAccessibleName(tr(question))
        self.reason_box.setTabChangesFocus(True)
        self.reason_box.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        buttons = QDialogButtonBox()
        self.end_button: QPushButton = buttons.addButton(tr(title), QDialogButtonBox.ButtonRole.AcceptRole)
        self.end_button.setProperty("role", "primary")
        buttons.addButton(tr(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(4)
        column.addWidget(label(tr(question), "label"))
        column.addWidget(label(tr(why), "why"))
        column.addWidget(self.reason_box)
        column.addSpacing(12)
        column.addWidget(label(tr(N_("On which day?")), "label"))
        column.addWidget(self.day_editor)
        column.addSpacing(16)
        column.addWidget(buttons)
        self.reason_box.setFocus()

    @property
    def reason(self) -> str:
        """Return the reason as it was typed."""
        return normalise(self.reason_box.toPlainText()).strip()

    def _take_day(self, day: date | None) -> None:
        if day is not None:
            self.on = day
