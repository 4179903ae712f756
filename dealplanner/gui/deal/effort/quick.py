"""One line to note what was done: kind, words with the hours at their end, Return."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from dealplanner.domain.todos import TodoKind
from dealplanner.gui.deal.quick_line import QuickLine
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.words import tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Todo
from dealplanner.services.effort import note_work


class WorkLine(QuickLine):
    """Takes “call with Helga 1.5” and keeps it as done today."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__(
            needs,
            "effort.draft",
            N_("What you did today, and the hours: call with Helga 1.5"),
            N_("What you did today, and the hours"),
            N_("Keep it as done today (Return)"),
        )
        self.kind_box = QComboBox()
        for kind in TodoKind:
            self.kind_box.addItem(tr(kind.label), str(kind))
        self.kind_box.setAccessibleName(tr(N_("Kind")))
        self.lay_out(self.kind_box)

    def make(self) -> tuple[Todo, Phrase]:
        """Note the work, with its kind and hours."""
        needs = self.needs
        kind = TodoKind.by_value(self.kind_box.currentData())
        todo = note_work(needs.session.workspace, needs.deal, self.line.text(), kind, needs.links.today)
        words = N_("Noted: {what}, {hours} h. Ctrl+Z takes it back.")
        return todo, phrase(words, what=todo.what, hours=todo.hours)
