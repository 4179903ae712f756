"""What the deals of an account come to together, its subsidiaries' included; each currency for itself."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from dealplanner.domain.roll_up import Amounts, Pile, Sums
from dealplanner.gui.labels import label
from dealplanner.gui.words import money_text, number_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.accounts import Family

_NONE = "–"
_ROWS = (
    N_("Open"),
    N_("To be expected"),
    N_("Won"),
    N_("Lost"),
    N_("Let go"),
    N_("Hours spent"),
    N_("Saved by letting go"),
)


class SumsCard(QFrame):
    """Shows the sums, the account’s own beside those of all."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.heading = label(tr(N_("All deals together")), "heading")
        self.heads = [label(role="muted"), label(role="muted")]
        self.cells = [[QLabel(_NONE), QLabel(_NONE)] for _ in _ROWS]
        self.said_label = label(role="muted")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for column, head in enumerate(self.heads, start=1):
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(head, 0, column)
        for row, words in enumerate(_ROWS, start=1):
            grid.addWidget(label(tr(words), "muted"), row, 0)
            for column, cell in enumerate(self.cells[row - 1], start=1):
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                cell.setTextFormat(Qt.TextFormat.PlainText)
                grid.addWidget(cell, row, column)
        grid.setColumnStretch(0, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(16, 12, 16, 12)
        column_.setSpacing(6)
        column_.addWidget(self.heading)
        column_.addLayout(grid)
        column_.addWidget(self.said_label)

    def show_family(self, family: Family) -> None:
        """Show the sums of all, and beside them the account’s own where they are not the same."""
        others = len(family.members) - 1
        self.heads[0].setText(tr(N_("This account")))
        self.heads[1].setText(say(phrase(N_("With what belongs to it ({count})"), count=others)))
        for head in self.heads:
            head.setVisible(others > 0)
        own = family.members[0].own if family.members else Sums()
        for column, sums in enumerate((own, family.sums)):
            for row, words in enumerate(_cells(sums)):
                cell = self.cells[row][column]
                cell.setText(words or _NONE)
                cell.setAccessibleName(f"{tr(_ROWS[row])}: {cell.text()}")
                cell.setVisible(column == 0 or others > 0)
        unweighed = family.sums.open.count - family.sums.expected.count
        self.said_label.setVisible(unweighed > 0)
        words_ = N_("Without value or chance, so with nothing to be expected yet: {count} of {all} open.")
        self.said_label.setText(say(phrase(words_, count=unweighed, all=family.sums.open.count)))


def _cells(sums: Sums) -> Iterator[str]:
    for pile in (sums.open, sums.expected, sums.won, sums.lost, sums.stopped):
        yield pile_text(pile)
    yield hours_text(sums.hours_spent)
    yield hours_text(sums.hours_saved)


def pile_text(pile: Pile) -> str:
    """Return how many and how much: “3 · €18,000 + $2,000”; nothing for none."""
    return " · ".join(filter(None, (str(pile.count), amounts_text(pile.amounts)))) if pile.count else ""


def amounts_text(amounts: Amounts) -> str:
    """Return the amounts of all currencies."""
    return " + ".join(map(money_text, amounts))


def hours_text(hours: Decimal) -> str:
    """Return hours with their unit; nothing for none."""
    return say(phrase(N_("{hours} h"), hours=number_text(hours))) if hours else ""
