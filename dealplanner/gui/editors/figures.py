"""Editors of figures: numbers, percentages, and amounts with their currency."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from dealplanner.domain.amounts import Money
from dealplanner.domain.fields import MoneyField, Number
from dealplanner.domain.reading import Unreadable, normalise, read_money, read_number
from dealplanner.gui.editors.editor import Editor
from dealplanner.gui.editors.line import Line
from dealplanner.gui.words import number_text, tr

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "CNY", "JPY")
_WIDTH = 16  # digits that a field shows without scrolling

_CELL_WIDTH = 9  # digits that a cell of a table shows


def _figure_line() -> Line:
    line = Line()
    line.setFixedWidth(line.fontMetrics().horizontalAdvance("0") * _WIDTH + 24)
    return line


class NumberEditor(Editor):
    """A number, written as the user’s language does or in figures with a point."""

    def __init__(self, field: Number) -> None:
        super().__init__(field)
        self.line = _figure_line()
        self.line.typed.connect(self._tell)
        self.line.refused.connect(self.refuse)
        self.place(self.line)
        if field.unit:
            self.place(QLabel(tr(field.unit)))
        self.line.editingFinished.connect(self._tidy)
        self._value: Decimal | None = None

    def fit_cell(self) -> None:
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("0") * _CELL_WIDTH + 20)

    def controls(self) -> list[QWidget]:
        return [self.line]

    def show_value(self, value: Decimal | None) -> None:
        self._value = value
        if self.complaint is not None or value != self._read_back():
            self.line.setText(number_text(value))
        self.complain(None if value is None else self.field.complaint(value))

    def show_words(self, words: str) -> None:
        self.line.setText(words)
        self._check(words, tell=False)

    def _read_back(self) -> Decimal | None:
        try:
            return read_number(self.line.text(), QLocale().decimalPoint())
        except Unreadable:
            return None

    def _tell(self, words: str) -> None:
        self._check(normalise(words, one_line=True), tell=True)

    def _check(self, words: str, tell: bool) -> None:
        try:
            value = read_number(words, QLocale().decimalPoint())
        except Unreadable as error:
            self.complain(error.words)
            if tell:
                self.unfinished.emit(words)
            return
        if not tell:
            self.complain(self.field.complaint(value))
            return
        self._value = value
        self.offer(value, words)

    def _tidy(self) -> None:
        if self.complaint is None:
            self.line.setText(number_text(self._value))


class MoneyEditor(Editor):
    """An amount and its currency."""

    def __init__(self, field: MoneyField, currency: str) -> None:
        super().__init__(field)
        self._home = currency or CURRENCIES[0]
        self.line = _figure_line()
        self.currency = QComboBox()
        self.currency.setEditable(True)
        self.currency.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.currency.addItems(list(dict.fromkeys((self._home, *CURRENCIES))))
        self.currency.setFixedWidth(self.currency.fontMetrics().horizontalAdvance("MMM") + 56)
        self.line.typed.connect(self._tell)
        self.line.refused.connect(self.refuse)
        self.currency.editTextChanged.connect(self._tell_currency)
        self.line.editingFinished.connect(self._tidy)
        self.place(self.line)
        self.place(self.currency)
        self._value: Money | None = None
        self._showing = False

    def fit_cell(self) -> None:
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("0") * _CELL_WIDTH + 20)

    def controls(self) -> list[QWidget]:
        return [self.line, self.currency]

    def show_value(self, value: Money | None) -> None:
        if self.complaint is None and value == self._value and value == self._read_back():
            return
        self._value = value
        self._put(number_text(value.amount) if value else "", value.currency if value else self._home)
        self.complain(self.field.complaint(value))

    def show_words(self, words: str) -> None:
        self._value = None
        self._put(words, self.currency.currentText())
        self._check(tell=False)

    def _put(self, words: str, currency: str) -> None:
        self._showing = True
        self.line.setText(words)
        self.currency.setCurrentText(currency)
        self._showing = False

    def _read_back(self) -> Money | None:
        try:
            return self._read()
        except Unreadable:
            return None

    def _read(self) -> Money | None:
        currency = self.currency.currentText().strip().upper()
        return read_money(normalise(self.line.text(), one_line=True), currency, QLocale().decimalPoint())

    def _tell(self) -> None:
        self._check(tell=True)

    def _tell_currency(self) -> None:
        if not self._showing and self.line.text().strip():
            self._check(tell=True)

    def _check(self, tell: bool) -> None:
        words = normalise(self.line.text(), one_line=True)
        code = self.currency.currentText().strip()
        kept = words if code == self._home else f"{words} {code}"
        try:
            value = self._read()
        except Unreadable as error:
            self.complain(error.words)
            if tell:
                self.unfinished.emit(kept)
            return
        if tell:
            self._value = value
            self.offer(value, kept)
        else:
            self.complain(self.field.complaint(value))

    def _tidy(self) -> None:
        """Write the amount as the language does, and a currency typed beside it into its own box."""
        if self.complaint is None and self._value is not None:
            self._put(number_text(self._value.amount), self._value.currency)
