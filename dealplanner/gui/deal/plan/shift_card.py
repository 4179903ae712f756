"""What a shift would do, before it is done: the days that move, the payments along, and what breaks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.plan_shift import Shift, shift
from dealplanner.gui.buttons import button, link_button
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase

_MOST = 8  # lines of each kind; a longer list says how many more


class ShiftCard(QFrame):
    """Asks whether a milestone moves, and shows what moves with it."""

    agreed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.shift = Shift()
        self._wish: tuple[str, date] | None = None
        self._facts: DealFacts | None = None
        self.title_label = label(role="heading")
        self.keep_box = QCheckBox(tr(N_("Keep the gaps: move all that follows by as many working days")))
        self.moves_label = label()
        self.breaks_heading = label(tr(N_("What breaks")), "label")
        self.breaks_label = label(role="bad")
        self.move_button = button(N_("Move"), N_("Give all of these their new days (Return)"), "primary")
        self.leave_button = link_button(N_("Leave it as it was"), N_("Change nothing (Esc)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.move_button)
        row.addWidget(self.leave_button)
        row.addStretch()
        for part in (
            self.title_label,
            self.keep_box,
            self.moves_label,
            self.breaks_heading,
            self.breaks_label,
        ):
            column.addWidget(part)
        column.addLayout(row)
        self.keep_box.toggled.connect(self._look)
        self.move_button.clicked.connect(self.agreed)
        self.leave_button.clicked.connect(self.refused)
        self.hide()

    @property
    def wish(self) -> tuple[str, date] | None:
        """Return which milestone is to move, and to which day; None where none is."""
        return self._wish

    def ask(self, facts: DealFacts, milestone_id: str, day: date) -> None:
        """Show what moving a milestone to `day` would do; nothing is asked where it would do nothing."""
        self._wish, self._facts = (milestone_id, day), facts
        self._look()

    def look_again(self, facts: DealFacts) -> None:
        """Show the same shift in a plan that has changed since."""
        if self._wish is None:
            return
        if all(one.id != self._wish[0] for one in facts.milestones):
            self.forget()
            return
        self.ask(facts, *self._wish)

    def forget(self) -> None:
        """Ask nothing any more."""
        self._wish, self.shift = None, Shift()
        self.hide()

    def _look(self) -> None:
        if self._wish is None or self._facts is None:
            return
        self.shift = shift(self._facts, *self._wish, keep_gaps=self.keep_box.isChecked())
        if not self.shift.moves:
            self.forget()
            return
        first, *others = self.shift.moves
        words = N_("Move “{milestone}” to {day}?")
        self.title_label.setText(say(phrase(words, milestone=first.title, day=first.after)))
        along = [move.words for move in others]
        self.moves_label.setText(
            _lines([*along, *self.shift.follows]) or tr(N_("Nothing else has to move with it."))
        )
        breaks = self.shift.breaks
        self.breaks_heading.setVisible(bool(breaks))
        self.breaks_label.setVisible(bool(breaks))
        self.breaks_label.setText(_lines(breaks))
        self.setAccessibleName(self.title_label.text())
        self.setAccessibleDescription("\n".join((self.moves_label.text(), self.breaks_label.text())))
        self.show()


def _lines(phrases: Iterable[Phrase]) -> str:
    said = [f"· {say(one)}" for one in phrases]
    more = len(said) - _MOST
    if more > 0:
        said = [*said[:_MOST], say(phrase(N_("and {count} more"), count=more))]
    return "\n".join(said)
