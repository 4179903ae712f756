"""The figures of a deal’s effort: by our own chance, by history, in hours, and where to stop."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from dealplanner.domain.choices import Outcome
from dealplanner.domain.effort import made_of
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.own_history import history_words, is_trusted
from dealplanner.domain.stop_loss import stop_loss_words
from dealplanner.domain.worth import Expectation, Worth, worth
from dealplanner.gui.buttons import link_button
from dealplanner.gui.deal.effort.bar import Hours, HoursBar
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.words import money_text, number_text, say, tr
from dealplanner.i18n import N_, phrase

_ROWS = (N_("Value"), N_("Chance"), N_("To be expected"), N_("For each hour"), N_("Stop at"))
_NONE = "–"
_NO_HISTORY = N_("No deal is known to have come this far and ended: history has no figure yet.")


class FiguresCard(QFrame):
    """Shows what an hour on the deal is worth, twice where history says another chance."""

    change_wished = Signal()
    """The figures are to be changed where they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.heads = [label(role="muted"), label(role="muted")]
        self.cells = [[QLabel(_NONE), QLabel(_NONE)] for _ in _ROWS]
        self.history_label = label(role="muted")
        self.hours_label = label()
        self.parts_label = label(role="muted")
        self.bar = HoursBar()
        self.stop_label = label(role="label")
        self.change_button = link_button(N_("Change the figures"), N_("Go to “Worth our time” in step 2"))
        self.change_button.clicked.connect(self.change_wished)
        self._lay_out()

    def show_figures(self, facts: DealFacts) -> None:
        """Show what is known now."""
        figures = worth(facts)
        self._show_column(0, facts, figures.own)
        self._show_column(1, facts, figures.by_history)
        words = history_words(facts.history)
        self.history_label.setText(say(words) if words else tr(_NO_HISTORY))
        self.history_label.setVisible(facts.outcome is Outcome.OPEN)  # an ended deal is history itself
        set_role(self.history_label, "muted" if not words or is_trusted(facts.history) else "warn")
        self.hours_label.setText(" ".join(_hours(facts, figures)))
        parts = [say(part.words) for part in made_of(facts)]
        self.parts_label.setText(tr(N_("Made of: ")) + "; ".join(parts))
        self.parts_label.setVisible(bool(parts))
        stop_at = figures.own.stop_at if figures.own else None
        self.bar.show_hours(Hours(figures.hours_spent, facts.hours_planned or Decimal(0), stop_at))
        self.stop_label.setText(say(stop_loss_words(facts, figures)))
        set_role(self.stop_label, "bad" if figures.is_overspent else "label" if stop_at else "muted")

    def _show_column(self, column: int, facts: DealFacts, expected: Expectation | None) -> None:
        shown = [money_text(facts.value) if column == 0 or expected else ""]
        if expected is not None:
            stop = expected.stop_at
            shown += [
                f"{number_text(expected.chance)} %",
                money_text(expected.amount),
                money_text(expected.per_hour),
                say(phrase(N_("{hours} h"), hours=stop)) if stop is not None else "",
            ]
        for number, cells in enumerate(self.cells):
            cells[column].setText((shown[number] if number < len(shown) else "") or _NONE)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column, words in enumerate((N_("By your own figure"), N_("By your own history"))):
            self.heads[column].setText(tr(words))
            self.heads[column].setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self.heads[column], 0, column + 1)
            grid.setColumnStretch(column + 1, 1)
        for row, words in enumerate(_ROWS, start=1):
            grid.addWidget(label(tr(words), "muted"), row, 0)
            for column, cell in enumerate(self.cells[row - 1]):
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                cell.setTextFormat(Qt.TextFormat.PlainText)
                cell.setAccessibleName(f"{tr(words)}, {self.heads[column].text()}")
                grid.addWidget(cell, row, column + 1)
        grid.setColumnStretch(0, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(16, 12, 16, 12)
        column_.setSpacing(8)
        column_.addWidget(label(tr(N_("What it can return")), "heading"))
        column_.addLayout(grid)
        column_.addWidget(self.history_label)
        column_.addSpacing(4)
        column_.addWidget(label(tr(N_("What it takes")), "heading"))
        for widget in (self.hours_label, self.parts_label, self.bar, self.stop_label):
            column_.addWidget(widget)
        column_.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)
        column_.addStretch()


def _hours(facts: DealFacts, figures: Worth) -> Iterator[str]:
    """Yield what is spent, planned and left, what it has cost, and what an hour left brings."""
    yield say(phrase(N_("{hours} h are spent."), hours=figures.hours_spent))
    if facts.hours_planned is not None:
        yield say(
            phrase(
                N_("{left} h are left of the {planned} h planned."),
                left=figures.hours_left,
                planned=facts.hours_planned,
            )
        )
    if figures.spent is not None and figures.hours_spent:
        yield say(
            phrase(N_("So far it has cost {cost}, at {rate} an hour."), cost=figures.spent, rate=facts.rate)
        )
    if figures.per_hour_left is not None:
        yield say(phrase(N_("Each hour left is worth {figure}."), figure=figures.per_hour_left))
