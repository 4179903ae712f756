"""One line that is noted by Return; what is typed waits until it is noted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dealplanner.domain.errors import UserError
from dealplanner.gui.buttons import button
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.labels import label, restyle, set_role
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase
from dealplanner.records import Todo
from dealplanner.services.edits import Slot

_LONGEST = 500


class QuickLine(QWidget):
    """Takes a todo in a few words; subclasses read them in `make`, and say what stands beside the line."""

    noted = Signal(object)
    """The todo that was made."""

    def __init__(self, needs: SideNeeds, draft: str, example: str, name: str, why: str) -> None:
        """Keep what is typed under `draft`; `example`, `name` and `why` are given in English."""
        super().__init__()
        self.needs = needs
        self._draft = Slot(needs.deal, draft)  # what is typed here is no value of a record
        self.line = short_line(example, name)
        self.line.setText(needs.session.workspace.words_in(self._draft))
        self.note_button = button(N_("Note it"), why)
        self.said_label = label(role="muted")
        self.said_label.hide()
        self.line.returnPressed.connect(self.note)
        self.line.textEdited.connect(self._keep)
        self.note_button.clicked.connect(self.note)
        self.setFocusProxy(self.line)

    def make(self) -> tuple[Todo, Phrase]:
        """Make the todo that the line says, and return it with what to say of it; raises UserError."""
        raise NotImplementedError

    def lay_out(self, before: QWidget, after: QWidget | None = None) -> None:
        """Put the line between what stands before it and after it, in the order of the Tab key."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(before)
        row.addWidget(self.line, 3)
        if after is not None:
            row.addWidget(after, 1)
        row.addWidget(self.note_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.said_label)

    def note(self) -> None:
        """Keep what the line says, or say what it lacks; what was typed stays until it is kept."""
        self.needs.session.close_run()
        try:
            todo, words = self.make()
        except UserError as error:
            self._say(error.phrase, wrong=True)
            return
        self.line.clear()
        self.needs.session.keep_words(self._draft, "")
        self._say(words)
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
        """Keep a line that is not noted yet, so that it stands here again on another day."""
        self.needs.session.keep_words(self._draft, words)
        self.said_label.hide()
        self._mark(False)


def short_line(example: str, name: str) -> QLineEdit:
    """Return a line with an example in it, both given in English."""
    made = QLineEdit()
    made.setPlaceholderText(tr(example))
    made.setAccessibleName(tr(name))
    made.setMaxLength(_LONGEST)
    return made
