"""The promises of both sides, noted in one line, with those that are late in front."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.promises import is_late, open_promises
from dealplanner.gui.buttons import small_button
from dealplanner.gui.deal.promises.quick import PromiseLine
from dealplanner.gui.deal.promises.rows import PromiseRows
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.labels import card, label, scrolled, set_role
from dealplanner.gui.record_table import RecordTable
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Todo
from dealplanner.services.promises import keep_promise

_NARROW = 900  # below this width the sides stand one below the other


class PromisesPage(SidePage):
    """Shows what was promised and is not kept yet."""

    def __init__(self, needs: SideNeeds) -> None:
        self._narrow: bool | None = None
        why = N_("What either side promised in any meeting, until it is kept.")
        super().__init__(N_("Promises"), why, needs)

    def furnish(self) -> None:
        """Add the line and a card for each side."""
        self.quick = PromiseLine(self.needs)
        self.tables: dict[bool, RecordTable] = {}
        self.kept_buttons: dict[bool, QPushButton] = {}
        self.late_labels = {theirs: label() for theirs in (False, True)}
        self._cards = {
            theirs: self._card(theirs, words) for theirs, words in ((False, N_("Ours")), (True, N_("Theirs")))
        }
        self._sides = QGridLayout()
        self._sides.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.quick)
        column.addLayout(self._sides)
        column.addStretch()
        self.body.addWidget(scrolled(column), 1)
        self._arrange(False)
        self.quick.noted.connect(self._show_noted)

    def refresh(self) -> None:
        """Show what is known now."""
        facts = self.needs.advice.facts()
        for theirs, late in self.late_labels.items():
            words, role = _standing(facts, theirs)
            late.setText(words)
            set_role(late, role)
            self.kept_buttons[theirs].setVisible(bool(self.tables[theirs].model.records))

    def focus_first(self) -> None:
        self.quick.setFocus()

    def show_place(self, place: str) -> None:
        """Choose the promise with that id."""
        for table in self.tables.values():
            found = next((one for one in table.model.records if one.id == place), None)
            if found is not None:
                table.choose(found)
                table.table.setFocus()

    def keep(self, theirs: bool) -> None:
        """Say that the chosen promise of a side is kept."""
        todo = cast("Todo | None", self.tables[theirs].chosen)
        if todo is not None:
            self.needs.session.close_run()
            keep_promise(self.needs.session.workspace, todo, self.needs.links.today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width() < _NARROW)

    def _show_noted(self, todo: Todo) -> None:
        self.tables[todo.theirs].choose(todo)

    def _card(self, theirs: bool, words: str) -> QWidget:
        needs = self.needs
        rows = PromiseRows(needs.session.workspace, needs.deal, theirs)
        table = self.tables[theirs] = RecordTable(rows, needs.session, needs.links, self)
        kept = self.kept_buttons[theirs] = small_button(
            N_("Kept today"), N_("It is done; Ctrl+Z takes it back.")
        )
        kept.clicked.connect(partial(self.keep, theirs))
        table.add_to_bar(kept)
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(tr(words), "heading"))
        column.addWidget(self.late_labels[theirs])
        column.addWidget(table)
        column.addStretch()
        return frame

    def _arrange(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for place, part in enumerate(self._cards.values()):
            self._sides.removeWidget(part)
            self._sides.addWidget(part, *((place, 0) if narrow else (0, place)))
        self._sides.setColumnStretch(0, 1)
        self._sides.setColumnStretch(1, 0 if narrow else 1)


def _standing(facts: DealFacts, theirs: bool) -> tuple[str, str]:
    """Return how many are open and which is late the longest, with the role of the words."""
    found = open_promises(facts, theirs)
    late = [todo for todo in found if is_late(todo, facts.today)]
    if not found:
        return tr(N_("None is open")), "muted"
    if not late:
        return say(phrase(N_("{count} open, none late"), count=len(found))), "muted"
    words = N_("! {late} of {count} late, “{promise}” since {day}")
    first = late[0]
    shown = {"late": len(late), "count": len(found), "promise": first.what, "day": first.due_on}
    return say(phrase(words, **shown)), "bad"
