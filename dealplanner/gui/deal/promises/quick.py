"""One line to note a promise: whose, what by when, and where it was made; Return."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dealplanner.domain.errors import UserError
from dealplanner.domain.promises import read_promise
from dealplanner.gui.buttons import button
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.editors.day import day_words
from dealplanner.gui.labels import label, restyle, set_role
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.edits import Slot
from dealplanner.services.promises import note_promise

_LONGEST = 500


class PromiseLine(QWidget):
    """Takes “price list by 3 Dec” and keeps it as a promise of one side."""

    noted = Signal(object)
    """The todo that was made."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self._needs = needs
        self._draft = Slot(needs.deal, "promises.draft")  # what is typed here is no value of a record
        self.side_box = QComboBox()
        for words in (N_("We promised"), N_("They promised")):
            self.side_box.addItem(tr(words))
        self.side_box.setAccessibleName(tr(N_("Whose promise?")))
        self.line = _line(N_("What, and by when: price list by 3 Dec"), N_("What was promised, and by when"))
        self.line.setText(needs.session.workspace.words_in(self._draft))
        self.where = _line(N_("Where: call, kick-off"), N_("Where was it promised?"))
        self.note_button = button(N_("Note it"), N_("Keep it until it is kept (Return)"))
        self.said_label = label(role="muted")
        self.said_label.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.side_box)
        row.addWidget(self.line, 3)
        row.addWidget(self.where, 1)
        row.addWidget(self.note_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.said_label)
        for line in (self.line, self.where):
            line.returnPressed.connect(self.note)
        self.line.textEdited.connect(self._keep)
        self.note_button.clicked.connect(self.note)
        self.setFocusProxy(self.line)

    def note(self) -> None:
        """Keep what the line says, or say what it lacks; where it was made stays for the next one."""
        needs = self._needs
        needs.session.close_run()
        try:
            read = read_promise(self.line.text(), needs.links.today, day_words())
        except UserError as error:
            self._say(error.phrase, wrong=True)
            return
        theirs = self.side_box.currentIndex() == 1
        todo = note_promise(needs.session.workspace, needs.deal, read, theirs, where=self.where.text())
        self.line.clear()
        needs.session.keep_words(self._draft, "")
        words = N_("Noted: {what}, by {day}.") if todo.due_on else N_("Noted: {what}, without a day.")
        self._say(phrase(words, what=todo.what, day=todo.due_on))
        self.noted.emit(todo)

    def _say(self, words: Phrase, wrong: bool = False) -> None:
        self.said_label.setText(say(words))
        set_role(self.said_label, "complaint" if wrong else "muted")
        self.said_label.show()
        self._mark(wrong)

    def _mark(self, wrong: bool) -> None:
        self.line.setProperty("wrong", "true" if wrong else "false")
        self.line.setAccessibleDescription(self.said_label.text() if wrong else "")
        restyle(self.line)

    def _keep(self, words: str) -> None:
        self._needs.session.keep_words(self._draft, words)
        self.said_label.hide()
        self._mark(False)


def _line(example: str, name: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(tr(example))
    made.setAccessibleName(tr(name))
    made.setMaxLength(_LONGEST)
    return made
