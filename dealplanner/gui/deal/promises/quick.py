"""One line to note a promise: whose, what by when, and where it was made; Return."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from dealplanner.domain.promises import read_promise
from dealplanner.gui.deal.quick_line import QuickLine, short_line
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.editors.day import day_words
from dealplanner.gui.words import tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Todo
from dealplanner.services.promises import note_promise


class PromiseLine(QuickLine):
    """Takes “price list by 3 Dec” and keeps it as a promise of one side; its place stays for the next one."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__(
            needs,
            "promises.draft",
            N_("What, and by when: price list by 3 Dec"),
            N_("What was promised, and by when"),
            N_("Keep it until it is kept (Return)"),
        )
        self.side_box = QComboBox()
        for words in (N_("We promised"), N_("They promised")):
            self.side_box.addItem(tr(words))
        self.side_box.setAccessibleName(tr(N_("Whose promise?")))
        self.where = short_line(N_("Where: call, kick-off"), N_("Where was it promised?"))
        self.where.returnPressed.connect(self.note)
        self.lay_out(self.side_box, self.where)

    def make(self) -> tuple[Todo, Phrase]:
        """Note the promise, with its side and day."""
        needs = self.needs
        read = read_promise(self.line.text(), needs.links.today, day_words())
        theirs = self.side_box.currentIndex() == 1
        todo = note_promise(needs.session.workspace, needs.deal, read, theirs, where=self.where.text())
        words = N_("Noted: {what}, by {day}.") if todo.due_on else N_("Noted: {what}, without a day.")
        return todo, phrase(words, what=todo.what, day=todo.due_on)
