"""One line to note what was done: kind, words with the hours at their end, Return."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.errors import UserError
from dealplanner.domain.todos import TodoKind
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.labels import label, restyle, set_role
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.edits import Slot
from dealplanner.services.effort import note_work


class QuickLine(QWidget):
    """Takes “call with Helga 1.5” and keeps it as done today."""

    noted = Signal(object)
    """The todo that was made."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self._needs = needs
        self._draft = Slot(needs.deal, "effort.draft")  # what is typed here is no value of a record
        self.kind_box = QComboBox()
        for kind in TodoKind:
            self.kind_box.addItem(tr(kind.label), str(kind))
        self.kind_box.setAccessibleName(tr(N_("Kind")))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr(N_("What you did today, and the hours: call with Helga 1.5")))
        self.line.setAccessibleName(tr(N_("What you did today, and the hours")))
        self.line.setMaxLength(500)
        self.line.setText(needs.session.workspace.words_in(self._draft))
        self.note_button = QPushButton(tr(N_("Note it")))
        self.note_button.setToolTip(tr(N_("Keep it as done today (Return)")))
        self.said_label = label(role="muted")
        self.said_label.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind_box)
        row.addWidget(self.line, 1)
        row.addWidget(self.note_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.said_label)
        self.line.returnPressed.connect(self.note)
        self.line.textEdited.connect(self._keep)
        self.note_button.clicked.connect(self.note)
        self.setFocusProxy(self.line)

    def note(self) -> None:
        """Keep what the line says, or say what it lacks; what was typed stays until it is kept."""
        needs = self._needs
        needs.session.close_run()
        kind = TodoKind(self.kind_box.currentData())  # type: ignore[call-arg]  # by value
        try:
            todo = note_work(needs.session.workspace, needs.deal, self.line.text(), kind, needs.links.today)
        except UserError as error:
            self._say(error.phrase, "complaint")
            return
        self.line.clear()
        needs.session.keep_words(self._draft, "")
        self._say(
            phrase(N_("Noted: {what}, {hours} h. Ctrl+Z takes it back."), what=todo.what, hours=todo.hours),
            "muted",
        )
        self.noted.emit(todo)

    def _say(self, words: Phrase, role: str) -> None:
        self.said_label.setText(say(words))
        set_role(self.said_label, role)
        self.said_label.show()
        self._mark(role == "complaint")

    def _mark(self, wrong: bool) -> None:
        self.line.setProperty("wrong", "true" if wrong else "false")
        self.line.setAccessibleDescription(self.said_label.text() if wrong else "")
        restyle(self.line)

    def _keep(self, words: str) -> None:
        """Keep a line that is not noted yet, so that it stands here again on another day."""
        self._needs.session.keep_words(self._draft, words)
        self.said_label.hide()
        self._mark(False)
