"""What the offer comes to, live: sums, margin against the floor, what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from dealplanner.domain.amounts import Money
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.words import money_text, number_text, say, tr
from dealplanner.i18n import N_, by_count, phrase
from dealplanner.services.papers import Offer


class TotalsCard(QFrame):
    """Shows the sums of an offer."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(tr(N_("Totals")))
        self.margin_label = label(role="muted")
        self.wrong_label = label(role="bad")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(label(tr(N_("Totals")), "heading"))
        column.addLayout(self._grid)
        column.addWidget(self.margin_label)
        column.addWidget(self.wrong_label)

    def show_offer(self, offer: Offer | None, rows: Sequence[tuple[str, str]], floor: Decimal | None) -> None:
        """Show the sums `rows`, words and amounts; the margin, and what is wrong."""
        while len(self._labels) < len(rows):
            self._add_row()
        for number, pair in enumerate(self._labels):
            for one, words in zip(pair, rows[number] if number < len(rows) else ("", ""), strict=True):
                one.setText(words)
                one.setVisible(number < len(rows))
        self._show_margin(offer, floor)
        wrong = [say(words) for _, words in (offer.complaints if offer else ())]
        self.wrong_label.setText("\n".join(wrong[:3]))
        self.wrong_label.setVisible(bool(wrong))

    def _add_row(self) -> None:
        pair = (label(), label(role="label"))
        pair[1].setAlignment(Qt.AlignmentFlag.AlignRight)
        for place, one in enumerate(pair):
            self._grid.addWidget(one, len(self._labels), place)
        self._labels.append(pair)

    def _show_margin(self, offer: Offer | None, floor: Decimal | None) -> None:
        margin = offer.priced.margin if offer else None
        self.margin_label.setVisible(margin is not None)
        if offer is None or margin is None:
            return
        parts = list(_margin_words(offer, floor))
        self.margin_label.setText(" · ".join(parts))
        below = floor is not None and margin.is_below(floor)
        set_role(self.margin_label, "bad" if below else "muted")


def _margin_words(offer: Offer, floor: Decimal | None) -> Iterator[str]:
    margin = offer.priced.margin
    assert margin is not None
    amount = money_text(Money(margin.amount, offer.terms.currency))
    if margin.percent is None:
        yield say(phrase(N_("Margin {amount} (private)"), amount=amount))
    else:
        percent = number_text(margin.percent)
        yield say(phrase(N_("Margin {amount}, {percent} % (private)"), amount=amount, percent=percent))
    if margin.without_cost:
        words = by_count(
            margin.without_cost, N_("one line has no known cost"), N_("{count} lines have no known cost")
        )
        yield say(phrase(words, count=margin.without_cost))
    if floor is not None and margin.is_below(floor):
        yield say(phrase(N_("below your floor of {floor} %"), floor=number_text(floor)))
