"""The editor of a link: choose a record by name, search as you type, or make a new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from dealplanner.domain.fields import Link
from dealplanner.domain.reading import normalise
from dealplanner.gui.editors.editor import Editor, Links
from dealplanner.gui.editors.line import Line
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

_WIDTH, _WIDEST = 26, 52  # characters of a name that show


class _NameCombo(QComboBox):
    """A combo that asks for its names when it is opened or typed into, so that new ones are there."""

    def __init__(self, editor: LinkEditor) -> None:
        super().__init__()
        self._editor = editor

    def showPopup(self) -> None:
        self._editor.open_list()
        super().showPopup()


class LinkEditor(Editor):
    """The id of another record, shown by its name."""

    def __init__(self, field: Link, links: Links) -> None:
        super().__init__(field)
        self._links = links
        self._kind = field.to
        self._value: str | None = None
        self._is_cell = False
        self._ids: dict[str, str] = {}
        self.combo = _NameCombo(self)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setMinimumWidth(self._width(_WIDTH))
        self._names = QStringListModel(self)
        self.combo.activated.connect(self._choose)
        self.line = Line()
        self.combo.setLineEdit(self.line)
        self.combo.setCompleter(self._completer())
        self.line.setPlaceholderText(tr(N_("Nobody yet") if field.to == "person" else N_("None yet")))
        self.line.typed.connect(self._tell)
        self.line.refused.connect(self.refuse)
        self.new_button = QPushButton(tr(N_("Add")))
        self.new_button.setToolTip(tr(N_("Add a new one by this name (Ctrl+Return)")))
        self.new_button.clicked.connect(self.add_new)
        self.new_button.hide()
        self.place(self.combo)
        self.place(self.new_button)

    def _completer(self) -> QCompleter:
        completer = QCompleter(self._names, self.combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._complete)
        return completer

    def fit_cell(self) -> None:
        self._is_cell = True
        self.combo.setMinimumWidth(self._width(_WIDTH // 2))
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def controls(self) -> list[QWidget]:
        return [self.combo]

    def show_value(self, value: str | None) -> None:
        self._value = value
        name = self._links.name(self._kind, value) if value else ""
        if self.line.text() != name:
            self.line.setText(name)
            self.line.setCursorPosition(0)
            self._widen(name)
        self._judge("")

    def _widen(self, name: str) -> None:
        if not self._is_cell:
            shown = min(self.line.fontMetrics().horizontalAdvance(name) + 48, self._width(_WIDEST))
            self.combo.setMinimumWidth(max(shown, self._width(_WIDTH)))

    def _width(self, characters: int) -> int:
        return self.combo.fontMetrics().averageCharWidth() * characters

    def show_words(self, words: str) -> None:
        self.line.setText(words)
        self._judge(words)

    def fill(self) -> None:
        """Ask for the records that can be chosen now; what is chosen and typed stays."""
        ids = self._read_choices()
        if ids == self._ids:  # an event that is under way must find the list as it was
            return
        self._ids = ids
        words, cursor = self.line.text(), self.line.cursorPosition()
        self.combo.blockSignals(True)
        self.combo.clear()
        self.combo.addItems([tr(N_("– none –")), *ids])
        self.line.setText(words)
        self.line.setCursorPosition(cursor)
        self.combo.blockSignals(False)
        self._names.setStringList(list(ids))

    def _read_choices(self) -> dict[str, str]:
        ids: dict[str, str] = {}
        for id_, name in self._links.choices(self._kind):
            shown, number = name or tr(N_("without a name")), 2
            while shown in ids:  # two people may share a name
                shown, number = f"{name} ({number})", number + 1
            ids[shown] = id_
        return ids

    def open_list(self) -> None:
        """Show what can be chosen, at what is chosen now."""
        self.fill()
        words = self.line.text()
        chosen = list(self._ids.values())
        self.combo.blockSignals(True)
        self.combo.setCurrentIndex(chosen.index(self._value) + 1 if self._value in chosen else 0)
        self.line.setText(words)
        self.combo.blockSignals(False)

    def add_new(self) -> None:
        """Make a new record called as the words in the line, and link to it."""
        name = normalise(self.line.text(), one_line=True).strip()
        if name and self._links.can_create(self._kind):
            self._take(self._links.create(self._kind, name))

    def _choose(self, index: int) -> None:
        names = list(self._ids)
        value = None if index == 0 else self._ids[names[index - 1]]
        if value != self._value or self.complaint is not None:  # Qt tells it again on the way out
            self._take(value)

    def _complete(self, name: str) -> None:
        if name in self._ids:
            self._take(self._ids[name])

    def _take(self, value: str | None) -> None:
        self.edited.emit(value)
        if isValid(self.line):  # Qt tells a choice even while it takes the editor down
            self.complain(None)
            self.show_value(value)

    def _tell(self, words: str) -> None:
        words = normalise(words, one_line=True).strip()
        if not self._ids:  # typed into before it had the focus
            self.fill()
        same = [id_ for name, id_ in self._ids.items() if name.casefold() == words.casefold()]
        if words and not same:
            self._judge(words)
            self.unfinished.emit(words)
        else:
            self._value = same[0] if same else None
            self._judge("")
            self.edited.emit(self._value)

    def _judge(self, words: str) -> None:
        """Say that nobody is called so, and offer to make a new one; no words are all right."""
        can = bool(words) and self._links.can_create(self._kind)
        self.new_button.setVisible(can)
        if can:
            self.new_button.setText(say(phrase(N_("Add “{name}”"), name=words[:30])))
        if not words:
            self.complain(None)
        elif can:
            self.complain(phrase(N_("“{name}” is not known yet: choose a name or add it."), name=words))
        else:
            self.complain(phrase(N_("“{name}” is not known here: choose from the list."), name=words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.combo and event.type() == QEvent.Type.FocusIn:
            self.fill()
        if event.type() == QEvent.Type.KeyPress and _adds(event) and self.new_button.isVisibleTo(self):
            self.add_new()
            return True
        return super().eventFilter(watched, event)


def _adds(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and event.modifiers() & Qt.KeyboardModifier.ControlModifier == Qt.KeyboardModifier.ControlModifier
    )
