"""What words typed into a cell mean, and what is wrong with them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale

from dealplanner.domain.fields import Field, Number
from dealplanner.domain.reading import Unreadable, normalise, read_number
from dealplanner.i18n import Phrase


class NoValue(ValueError):
    """What was typed is no value of the cell; `words` say so in one sentence."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(str(words))
        self.words = words


def read_cell(field: Field, typed: str) -> Any:
    """Return the value that was typed; raise NoValue where it is none."""
    words = normalise(typed, one_line=True)
    try:
        value: Any = read_number(words, QLocale().decimalPoint()) if isinstance(field, Number) else words
    except Unreadable as error:
        raise NoValue(error.words) from error
    wrong = field.complaint(value)
    if wrong is not None:
        raise NoValue(wrong)
    return value


def why_wrong(field: Field, words: str) -> Phrase | None:
    """Return what is wrong with words in a cell, None where they are a value."""
    try:
        read_cell(field, words)
    except NoValue as error:
        return error.words
    return None
