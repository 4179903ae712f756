"""What the contract comes to, as a sum that can be followed: fees, each signed change, the total."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from dealplanner.domain.contract_value import ContractValue
from dealplanner.gui.labels import label
from dealplanner.gui.words import day_text, money_text, say, tr
from dealplanner.i18n import N_, phrase


class ValueCard(QFrame):
    """Shows the sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        self._column.addWidget(label(tr(N_("Contract value, before tax")), "heading"))
        self._sum = QWidget()
        self._column.addWidget(self._sum)
        self.note_label = label(role="muted")
        self._column.addWidget(self.note_label)

    def show_value(self, value: ContractValue) -> None:
        """Show another sum."""
        rows = list(_rows(value))
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for line, (words, amount) in enumerate(rows):
            role = "label" if line == len(rows) - 1 else ""
            grid.addWidget(label(words, role), line, 0)
            figure = label(amount, role)
            figure.setWordWrap(False)
            grid.addWidget(figure, line, 1, Qt.AlignmentFlag.AlignRight)
        self._column.replaceWidget(self._sum, made)
        self._sum.hide()
        self._sum.deleteLater()
        self._sum = made
        notes = "\n".join(_notes(value))
        self.note_label.setText(notes)
        self.note_label.setVisible(bool(notes))
        self.setAccessibleName(say(value.words))


def _rows(value: ContractValue) -> Iterator[tuple[str, str]]:
    if value.fees is None or value.total is None:
        yield say(value.words), ""
        return
    fees = N_("Fees as signed") if value.signed else N_("Fees of the offer as it stands, not signed yet")
    yield tr(fees), money_text(value.fees)
    for one in value.changes:
        day = day_text(one.signed_on)
        facts = {"number": one.number or tr(N_("without a number")), "what": one.what.strip(), "day": day}
        yield say(phrase(N_("{number}, signed {day}: {what}"), **facts)), money_text(one.amount)
    yield tr(N_("Contract value")), money_text(value.total)


def _notes(value: ContractValue) -> Iterator[str]:
    for one in value.elsewhere:
        words = N_("{number} of {amount} is in another currency and is not added.")
        number = one.number or one.what.strip() or tr(N_("A change order"))
        yield say(phrase(words, number=number, amount=one.amount))
    for one in value.waiting:
        words = N_("“{what}” of {amount} counts once both have signed.")
        yield say(phrase(words, what=one.what.strip() or one.number, amount=one.amount))
