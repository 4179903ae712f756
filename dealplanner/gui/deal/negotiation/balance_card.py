"""Give and get in balance, live: what we give, what they give, and what is left of the margin."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from dealplanner.domain.balance import AGREED, ALL, SAID, Balance, balance, grounds_of, warnings
from dealplanner.domain.concessions import Grounds
from dealplanner.domain.facts import DealFacts
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.words import money_text, number_text, say, tr
from dealplanner.i18n import N_, Phrase, phrase

_UP_TO = {
    N_("Agreed"): AGREED,
    N_("and offered"): SAID,
    N_("and thought of"): ALL,
}
_ROWS = (N_("We give"), N_("They give"), N_("Balance"), N_("Margin left"))


class BalanceCard(QFrame):
    """Shows what the concessions come to, up to three states."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(tr(N_("Give and get")))
        self.words_label = label(role="label")
        self.warn_label = label(role="warn")
        self.note_label = label(role="muted")
        self.cells: dict[tuple[str, str], QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.words_label)
        column.addLayout(self._grid())
        column.addWidget(self.warn_label)
        column.addWidget(self.note_label)
        column.addStretch(1)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(len(_UP_TO) + 1, 1)
        for line, row in enumerate(_ROWS, start=1):
            grid.addWidget(label(tr(row), "muted"), line, 0)
        for place, title in enumerate(_UP_TO, start=1):
            head = label(tr(title), "muted")
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(head, 0, place)
            for line, row in enumerate(_ROWS, start=1):
                cell = label(role="label")
                cell.setWordWrap(False)
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(cell, line, place)
                self.cells[title, row] = cell
        return grid

    def show_facts(self, facts: DealFacts) -> None:
        """Show the balance of a deal as it stands now."""
        grounds = grounds_of(facts)
        sums = {title: balance(facts.concessions, grounds, states) for title, states in _UP_TO.items()}
        for title, found in sums.items():
            self._show_sum(title, found)
        whole = list(sums.values())[-1]
        self.words_label.setText(say(whole.words))
        wrong = [f"! {say(words)}" for words in _warnings(facts, sums)]
        self.warn_label.setText("\n".join(wrong))
        self.warn_label.setVisible(bool(wrong))
        self.note_label.setText(say(_note(grounds, whole)))

    def _show_sum(self, title: str, found: Balance) -> None:
        texts = (money_text(found.given), money_text(found.got), money_text(found.net), _margin(found))
        for row, text in zip(_ROWS, texts, strict=True):
            cell = self.cells[title, row]
            cell.setText(text)
            cell.setAccessibleName(f"{tr(title)}, {tr(row)}: {text}")
        below = found.margin is not None and found.margin.is_below
        set_role(self.cells[title, _ROWS[-1]], "bad" if below else "label")


def _margin(found: Balance) -> str:
    left = found.margin
    if left is None:
        return tr(N_("not known"))
    if left.percent is None:
        return money_text(left.amount)
    facts = {"amount": money_text(left.amount), "percent": number_text(left.percent)}
    return say(phrase(N_("{amount} = {percent} %"), **facts))


def _warnings(facts: DealFacts, sums: Mapping[str, Balance]) -> list[Phrase]:
    found = list(warnings(facts.concessions, list(sums.values())[-1]))
    below = next((one for one in sums.values() if one.margin is not None and one.margin.is_below), None)
    if below is not None:
        found.append(phrase(N_("Below your floor of {floor} %."), floor=facts.margin_floor))
    return found


def _note(grounds: Grounds, whole: Balance) -> Phrase:
    if grounds.fees is None:
        return phrase(N_("Private. There is no offer with a total yet: percentages wait for its lines."))
    if whole.exposure.amount:
        sentence = N_("Private, from the offer of {fees} before tax. Higher caps put {more} more at stake.")
        return phrase(sentence, fees=grounds.fees, more=whole.exposure)
    return phrase(
        N_("Private, from the offer of {fees} before tax. Remove here what the offer has taken in."),
        fees=grounds.fees,
    )
