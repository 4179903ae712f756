"""Asks when and why a paper has become what it now is."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from dealplanner.domain.choices import DocumentState
from dealplanner.domain.fields import Day
from dealplanner.domain.papers.life import WANTS_REASON
from dealplanner.domain.reading import normalise
from dealplanner.gui.editors.day import DayEditor
from dealplanner.gui.labels import label
from dealplanner.gui.question_dialog import QuestionDialog
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase


class Marking(QuestionDialog):
    """Asks for the day, and for the reason of a refusal or withdrawal."""

    def __init__(self, name: str, wanted: DocumentState, today: date, parent: QWidget | None = None) -> None:
        title = say(phrase(N_("{name}: {state}"), name=name, state=Phrase(wanted.label)))
        super().__init__(title, tr(N_("Note it")), parent)
        self.done_button = self.do_button
        self.on = today
        self.day_editor = DayEditor(Day(label=N_("On which day?")), today)
        self.day_editor.set_name(tr(N_("On which day?")))
        self.day_editor.show_value(today)
        self.day_editor.edited.connect(self._take_day)
        self.reason_box = QPlainTextEdit()
        self.reason_box.setAccessibleName(tr(N_("Why, in the client’s words?")))
        self.reason_box.setTabChangesFocus(True)
        self.reason_box.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        column = self.column
        column.addWidget(label(title, "heading"))
        if wanted in WANTS_REASON:
            why = N_("It stays with the paper; the next one will be better for it.")
            column.addWidget(label(tr(N_("Why, in the client’s words?")), "label"))
            column.addWidget(label(tr(why), "why"))
            column.addWidget(self.reason_box)
            self.reason_box.textChanged.connect(self._judge)
            self.done_button.setEnabled(False)
            column.addSpacing(8)
        column.addWidget(label(tr(N_("On which day?")), "label"))
        column.addWidget(self.day_editor)
        self.add_buttons()

    @property
    def reason(self) -> str:
        """Return the reason as it was typed."""
        return normalise(self.reason_box.toPlainText()).strip()

    def _judge(self) -> None:
        self.done_button.setEnabled(bool(self.reason))

    def _take_day(self, day: date | None) -> None:
        if day is not None:
            self.on = day
