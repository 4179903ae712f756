"""Words in cells of tables that are no value yet: kept as they were typed, and what is wrong with them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from dealplanner.domain.fields import Field, MoneyField, Number
from dealplanner.domain.reading import Unreadable, normalise, read_money, read_number
from dealplanner.gui.editing import EditSession
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, mark_pixmap
from dealplanner.gui.words import say
from dealplanner.i18n import Phrase
from dealplanner.services.edits import Key, Slot

WRONG = Qt.ItemDataRole.UserRole + 1
"""The role that says why the words in a cell are no value yet; empty where they are one."""
_MARK = 9
_ANY_CURRENCY = "XXX"  # words name their own wherever it is not the usual one


class NoValue(ValueError):
    """What was typed is no value of the cell; `words` say so in one sentence."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(str(words))
        self.words = words


def read_cell(field: Field, typed: str) -> Any:
    """Return the value that was typed; raise NoValue where it is none."""
    words = normalise(typed, one_line=True)
    try:
        value = _read(field, words)
    except Unreadable as error:
        raise NoValue(error.words) from error
    wrong = field.complaint(value)
    if wrong is not None:
        raise NoValue(wrong)
    return value


def _read(field: Field, words: str) -> Any:
    if isinstance(field, Number):
        return read_number(words, QLocale().decimalPoint())
    if isinstance(field, MoneyField):
        return read_money(words, _ANY_CURRENCY, QLocale().decimalPoint())
    return words


def why_wrong(field: Field, words: str) -> Phrase | None:
    """Return what is wrong with words in a cell, None where they are a value."""
    try:
        read_cell(field, words)
    except NoValue as error:
        return error.words
    return None


class KeptWords(QObject):
    """The words of a session that are no value yet; each slot is asked for once, for the file is asked."""

    changed = Signal(object)
    """Slot: its words are other ones now, or none."""

    def __init__(self, session: EditSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._words: dict[Key, str] = {}
        session.words_kept.connect(self._note)

    def words(self, slot: Slot) -> str:
        """Return the words in a slot that are no value yet; empty where there are none."""
        if slot.key not in self._words:
            self._words[slot.key] = self._session.workspace.words_in(slot)
        return self._words[slot.key]

    def wrong(self, slot: Slot) -> str:
        """Return what is wrong with the words in a slot, as a sentence."""
        kept, field = self.words(slot), slot.declared
        return say(wrong) if kept and field and (wrong := why_wrong(field, kept)) else ""

    def _note(self, slot: Slot) -> None:
        self._words.pop(slot.key, None)
        self.changed.emit(slot)


def dress_wrong(option: QStyleOptionViewItem) -> None:
    """Let a cell look wrong: on a red ground, with a mark, so that it tells without its colour too."""
    colours = colours_of(option.widget.window())
    bad = QColor(colours.bad)
    option.backgroundBrush = QBrush(QColor(colours.bad_ground))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
        option.palette.setColor(role, bad)
    option.icon = QIcon(mark_pixmap(Mark.BANG, bad, _MARK, option.widget.devicePixelRatioF()))
    option.decorationSize = option.icon.actualSize(option.rect.size())
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
