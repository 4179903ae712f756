"""The editor of a contract’s clauses: each in one of two alternatives, in words of one’s own, or left out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from dealplanner.domain.fields import Clauses
from dealplanner.domain.papers.contract import CLAUSES, Alternative
from dealplanner.domain.reading import normalise
from dealplanner.domain.steps.terms import ClauseChoice
from dealplanner.gui.editors.editor import Editor
from dealplanner.gui.editors.text import Paragraph
from dealplanner.gui.labels import label
from dealplanner.gui.words import language, tr
from dealplanner.i18n import N_

_KEYS = tuple(CLAUSES)
_SHOWN = 9  # clauses without scrolling


class ClausesEditor(Editor):
    """Lists the clauses; the words of the chosen one become one’s own as soon as they are changed."""

    wide = True

    def __init__(self, field: Clauses) -> None:
        super().__init__(field)
        self._chosen: dict[str, ClauseChoice] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(tr(N_("Clauses of the contract")))
        self.list.setMinimumHeight(self.fontMetrics().height() * (_SHOWN + 2))
        self.box = QComboBox()
        self.box.setAccessibleName(tr(N_("Which words?")))
        self.words = Paragraph()
        self.words.setAccessibleName(tr(N_("Words of the clause")))
        self.note = label(tr(N_("Names in braces are filled in from the term sheet.")), "why")
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.box)
        right.addWidget(self.words, 1)
        right.addWidget(self.note)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, 2)
        row.addLayout(right, 3)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(whole, 1)
        for control in self.controls():
            self.watch(control)
        self.list.currentRowChanged.connect(self._show_clause)
        self.box.activated.connect(self._choose)
        self.words.textChanged.connect(self._write)
        self._fill()

    def controls(self) -> list[QWidget]:
        return [self.list, self.box, self.words]

    def show_value(self, value: tuple[ClauseChoice, ...]) -> None:
        if value == self._value():
            return
        self._chosen = {one.clause: one for one in value if one.clause in CLAUSES}
        self._fill()

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)

    # what it shows

    @property
    def _key(self) -> str:
        return _KEYS[max(self.list.currentRow(), 0)]

    def _of(self, key: str) -> ClauseChoice:
        return self._chosen.get(key) or ClauseChoice(clause=key)

    def _fill(self) -> None:
        row = max(self.list.currentRow(), 0)
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, key in enumerate(_KEYS, start=1):
                state = tr(self._of(key).alternative.label)
                self.list.addItem(f"{number}  {tr(CLAUSES[key])} · {state}")
            self.list.setCurrentRow(row)
        self._show_clause()

    def _show_clause(self) -> None:
        chosen, library = self._of(self._key), _library()
        with QSignalBlocker(self.box):
            self.box.clear()
            for one in Alternative:
                name = library.get(f"clause.{self._key}.{one}_name", "")
                self.box.addItem(f"{tr(one.label)}: {name}" if name else tr(one.label))
            self.box.setCurrentIndex(list(Alternative).index(chosen.alternative))
        own = chosen.alternative is Alternative.OWN
        words = chosen.words if own else library.get(f"clause.{self._key}.{chosen.alternative}", "")
        if words != self.words.toPlainText():
            with QSignalBlocker(self.words):
                self.words.setPlainText(words)
        self.words.setEnabled(chosen.alternative is not Alternative.OUT)

    # what its user does

    def _choose(self, index: int) -> None:
        wanted = list(Alternative)[index]
        before = self._of(self._key)
        words = before.words or self.words.toPlainText() if wanted is Alternative.OWN else before.words
        self._put(ClauseChoice(clause=self._key, alternative=wanted, words=words))
        self._fill()

    def _write(self) -> None:
        """Let changed words be one’s own."""
        words = normalise(self.words.toPlainText())
        self._put(ClauseChoice(clause=self._key, alternative=Alternative.OWN, words=words))
        with QSignalBlocker(self.list):
            item = self.list.currentItem()
            number = self.list.currentRow() + 1
            item.setText(f"{number}  {tr(CLAUSES[self._key])} · {tr(Alternative.OWN.label)}")
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(list(Alternative).index(Alternative.OWN))

    def _put(self, choice: ClauseChoice) -> None:
        self._chosen[choice.clause] = choice
        self.offer(self._value(), "")

    def _value(self) -> tuple[ClauseChoice, ...]:
        """Return what differs from the usual, in the order of the contract."""
        told = (self._chosen[key] for key in _KEYS if key in self._chosen)
        return tuple(one for one in told if one != ClauseChoice(clause=one.clause))


def _library() -> Mapping[str, str]:
    """Return the words of the library in the window’s language, else in English."""
    from dealplanner.documents.wording import wording  # late: only who writes a contract needs it

    found = wording("contract", "zh" if language().startswith("zh") else "en")
    keys = [f"clause.{key}.{part}" for key in _KEYS for part in ("a", "a_name", "b", "b_name")]
    return {key: found.say(key) for key in keys}
