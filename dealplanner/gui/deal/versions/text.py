"""Two versions as one text: gone words struck out, new ones underlined; walks from change to change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from dealplanner.domain.papers.difference import Piece
from dealplanner.domain.papers.versions import Passage
from dealplanner.gui.look import colours_of
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, by_count, phrase

_GAP = 8.0  # pixels between paragraphs
_LEFT_OUT = "⋯"
_MOST_SAID = 80  # characters of a change that are said in words


@dataclass(frozen=True)
class Place:
    """Where a change stands in the text, and what it is."""

    start: int
    end: int
    gone: str
    new: str

    @property
    def words(self) -> Phrase:
        """Return the change in words, for who listens."""
        gone, new = (_short(one) for one in (self.gone, self.new))
        if gone and new:
            return phrase(N_("“{gone}” has become “{new}”"), gone=gone, new=new)
        return (
            phrase(N_("“{words}” is gone"), words=gone) if gone else phrase(N_("“{words}” is new"), words=new)
        )


class VersionText(QTextEdit):
    """The text; never markup, whatever stands in the versions."""

    walked = Signal(int, int)
    """The change that is shown, counted from 1, and how many there are; 0 while none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr(N_("Both versions as one text")))
        self.places: list[Place] = []
        self._at = -1

    @property
    def place(self) -> Place | None:
        """Return the change that is shown, if one is."""
        return self.places[self._at] if 0 <= self._at < len(self.places) else None

    def show_passages(self, passages: Sequence[Passage], only_changed: bool) -> None:
        """Show the paragraphs; of those without a change only a mark where they are left out."""
        self.places, self._at = [], -1
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = QTextBlockFormat()
        block.setBottomMargin(_GAP)
        cursor.setBlockFormat(block)
        is_first, was_left_out = True, False
        for passage in passages:
            if only_changed and not passage.is_changed:
                was_left_out = True
                continue
            if was_left_out:
                self._begin(cursor, is_first)
                cursor.insertText(_LEFT_OUT, self._formats()["left_out"])
                is_first, was_left_out = False, False
            self._begin(cursor, is_first)
            self._write(cursor, passage)
            is_first = False
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setExtraSelections([])
        self.walked.emit(0, len(self.places))

    def walk(self, by: int) -> None:
        """Show the next change, or the one before; from the last to the first."""
        if not self.places:
            return
        self._at = (
            (self._at + by) % len(self.places) if self._at >= 0 else (0 if by > 0 else len(self.places) - 1)
        )
        place = self.places[self._at]
        cursor = QTextCursor(self.document())
        cursor.setPosition(place.end)
        self.setTextCursor(cursor)
        cursor.setPosition(place.start)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        chosen = QTextEdit.ExtraSelection()
        chosen.cursor = cursor
        chosen.format.setBackground(QColor(colours_of(self).selection))
        self.setExtraSelections([chosen])
        self.walked.emit(self._at + 1, len(self.places))

    def _begin(self, cursor: QTextCursor, is_first: bool) -> None:
        if not is_first:
            cursor.insertBlock()

    def _write(self, cursor: QTextCursor, passage: Passage) -> None:
        formats = self._formats()
        for changed, run in groupby(passage.pieces, key=lambda piece: piece.kind != "same"):
            pieces = list(run)
            start = cursor.position()
            for piece in pieces:
                words = piece.words.replace("\n", " ")
                cursor.insertText(words.rstrip(" "), formats[piece.kind])
                cursor.insertText(" " * (len(words) - len(words.rstrip(" "))), formats["same"])
            if changed:
                gone, new = _words(pieces, "gone"), _words(pieces, "new")
                self.places.append(Place(start, cursor.position(), gone, new))

    def _formats(self) -> dict[str, QTextCharFormat]:
        """Return how each kind looks: struck out, or underlined and bold; the colour comes on top."""
        colours = colours_of(self)
        same, gone, new, left_out = (QTextCharFormat() for _ in range(4))
        same.setForeground(QColor(colours.text))
        gone.setFontStrikeOut(True)
        gone.setForeground(QColor(colours.bad))
        new.setFontUnderline(True)
        new.setFontWeight(QFont.Weight.Bold)
        new.setForeground(QColor(colours.good))
        left_out.setForeground(QColor(colours.muted))
        return {"same": same, "gone": gone, "new": new, "left_out": left_out}


def _words(pieces: Sequence[Piece], kind: str) -> str:
    return "".join(piece.words for piece in pieces if piece.kind == kind).strip()


def _short(words: str) -> str:
    return words if len(words) <= _MOST_SAID else words[:_MOST_SAID].rstrip() + "…"


def place_words(place: Place | None, number: int, count: int) -> str:
    """Return which change is shown, in one line."""
    if not count:
        return tr(N_("No difference in any word."))
    if place is None:
        return say(phrase(by_count(count, N_("1 change"), N_("{count} changes")), count=count))
    return say(phrase(N_("{number} of {count}: {words}"), number=number, count=count, words=place.words))
