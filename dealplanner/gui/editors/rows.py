"""The editor of a short table inside a page: every cell an editor of its own."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dealplanner.domain.fields import Field, Link, Rows, Text, fields_of
from dealplanner.gui.buttons import small_button
from dealplanner.gui.editors.editor import Editor, Links
from dealplanner.gui.editors.make import EditorFactory
from dealplanner.gui.sideways import SidewaysArea
from dealplanner.gui.words import tr
from dealplanner.i18n import N_, Phrase


class RowsEditor(Editor):
    """A tuple of rows; Ctrl+Return adds one, Alt+Up and Alt+Down move it, Alt+Delete removes it."""

    wide = True

    def __init__(self, field: Rows, links: Links, make: EditorFactory) -> None:
        super().__init__(field)
        self._kind = field.of
        self._fields = fields_of(field.of)
        self._links = links
        self._make = make
        self._rows: list[Any] = []
        self._words: dict[tuple[int, str], str] = {}
        self._cells: list[dict[str, Editor]] = []
        self._current = 0
        self._place = SidewaysArea()
        self._name = tr(field.label)
        alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
        self._keys = {
            (control, Qt.Key.Key_Return): self.add,
            (alt, Qt.Key.Key_Delete): self.remove,
            (alt, Qt.Key.Key_Up): self.move_up,
            (alt, Qt.Key.Key_Down): self.move_down,
        }
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._place)
        self._column.addLayout(self._buttons())
        layout = self.layout()
        assert layout is not None
        layout.addWidget(inside)
        self.setFocusProxy(self.add_button)

    def _buttons(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        self.add_button = small_button(N_("Add a line"), N_("Ctrl+Return"))
        self.remove_button = small_button(N_("Remove"), N_("Alt+Delete"))
        self.up_button = small_button(N_("Up"), N_("Alt+Up"))
        self.down_button = small_button(N_("Down"), N_("Alt+Down"))
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.up_button.clicked.connect(self.move_up)
        self.down_button.clicked.connect(self.move_down)
        for button in (self.add_button, self.remove_button, self.up_button, self.down_button):
            bar.addWidget(button)
        bar.addStretch(1)
        return bar

    def controls(self) -> list[QWidget]:
        return [self.add_button]

    def set_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self._name_cells()

    @property
    def value(self) -> tuple[Any, ...]:
        """Return the rows as they stand."""
        return tuple(self._rows)

    def cell(self, row: int, name: str) -> Editor:
        """Return the editor of one cell."""
        return self._cells[row][name]

    def show_value(self, value: tuple[Any, ...]) -> None:
        if list(value) != self._rows or len(self._cells) != len(value) or self._words:
            self._rows = list(value)
            self._words = {}
            self._draw()

    def show_words(self, words: str) -> None:
        """Show words of single cells again, kept as `[[row, field, words], …]`."""
        try:
            kept = json.loads(words)
            self._words = {(row, name): said for row, name, said in kept if name in self._fields}
        except (ValueError, TypeError):  # written by another version
            self._words = {}
        while self._words and max(row for row, _ in self._words) >= len(self._rows):
            self._rows.append(self._kind())
        self._draw()

    def add(self) -> None:
        """Add an empty row at the end and go to its first cell."""
        self._change([*self._rows, self._kind()], {})
        self._go(len(self._rows) - 1)

    def remove(self) -> None:
        """Remove the row that the cursor was in last."""
        gone = self._current
        if gone < len(self._rows):
            places = {row: row - (row > gone) for row in range(len(self._rows)) if row != gone}
            self._change([row for at, row in enumerate(self._rows) if at != gone], places)
            self._go(min(gone, len(self._rows) - 1))

    def move_up(self) -> None:
        """Move the current row one up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the current row one down."""
        self._move(1)

    def _move(self, by: int) -> None:
        here, there = self._current, self._current + by
        if 0 <= there < len(self._rows):
            rows = list(self._rows)
            rows[here], rows[there] = rows[there], rows[here]
            self._change(rows, {**{at: at for at in range(len(rows))}, here: there, there: here})
            self._go(there)

    def _change(self, rows: list[Any], places: Mapping[int, int]) -> None:
        """Take new rows; `places` says where the words that are no value yet go with their rows."""
        if not places:
            places = {at: at for at in range(len(self._rows))}
        self.finished.emit()
        self._rows = rows
        self._words = {(places[r], n): said for (r, n), said in self._words.items() if r in places}
        self._draw()
        self._tell()
        self.finished.emit()

    def _tell(self) -> None:
        value = tuple(self._rows)
        self.edited.emit(value)
        if self._words:
            said = [[row, name, words] for (row, name), words in self._words.items()]
            self.aside.emit(json.dumps(said, ensure_ascii=False))

    def _go(self, row: int) -> None:
        self._current = max(row, 0)
        if self._cells and row >= 0:
            next(iter(self._cells[row].values())).setFocus()
        else:
            self.add_button.setFocus()

    def _draw(self) -> None:
        holder = QWidget()
        self._cells = []
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        if self._rows:
            for column, field in enumerate(self._fields.values()):
                heading = QLabel(tr(field.label))
                heading.setProperty("role", "muted")
                heading.setWordWrap(True)
                grid.addWidget(heading, 0, column, Qt.AlignmentFlag.AlignBottom)
                grid.setColumnStretch(column, _stretch(field))
        for number, row in enumerate(self._rows):
            self._draw_row(grid, number, row)
        self._place.put(holder)
        self._place.setVisible(bool(self._rows))
        self._name_cells()
        self._show_complaint()
        for button in (self.remove_button, self.up_button, self.down_button):
            button.setVisible(bool(self._rows))

    def _draw_row(self, grid: QGridLayout, number: int, row: Any) -> None:
        cells: dict[str, Editor] = {}
        for column, (name, field) in enumerate(self._fields.items()):
            editor = self._make(field, self._links)
            editor.fit_cell()
            editor.show_value(getattr(row, name))
            if (number, name) in self._words:
                editor.show_words(self._words[number, name])
            _Cell(self, editor, number, name)
            grid.addWidget(editor, number + 1, column, Qt.AlignmentFlag.AlignTop)
            cells[name] = editor
        self._cells.append(cells)

    def _name_cells(self) -> None:
        for number, cells in enumerate(self._cells, start=1):
            for name, editor in cells.items():
                editor.set_name(f"{self._name} {number}: {tr(self._fields[name].label)}")

    def take_cell(self, row: int, name: str, value: Any) -> None:
        """Take a value that was typed into a cell."""
        self._words.pop((row, name), None)
        self._rows[row] = dataclasses.replace(self._rows[row], **{name: value})
        self._tell()

    def keep_cell(self, row: int, name: str, words: str, value: Any) -> None:
        """Keep words in a cell that are no value yet; `value` is what the cell goes back to."""
        self._words[row, name] = words
        self._rows[row] = dataclasses.replace(self._rows[row], **{name: value})
        self._tell()

    def cell_value(self, row: int, name: str) -> Any:
        """Return the value of one cell."""
        return getattr(self._rows[row], name)

    def come_to(self, row: int) -> None:
        """Take `row` as the one that buttons act on."""
        self._current = row

    def _show_complaint(self) -> None:
        self.complain(self._first_complaint())

    def _first_complaint(self) -> Phrase | None:
        for cells in self._cells:
            for editor in cells.values():
                if editor.complaint is not None:
                    return editor.complaint
        return None

    def hear_complaint(self) -> None:
        """Show the first complaint of any cell."""
        self._show_complaint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._keys.get((modifiers, Qt.Key.Key_Return if key == Qt.Key.Key_Enter else Qt.Key(key)))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()


class _Cell(QObject):
    """Ties one cell to its place in the table, as long as its editor lives."""

    def __init__(self, rows: RowsEditor, editor: Editor, row: int, name: str) -> None:
        super().__init__(editor)
        self._rows, self._row, self._name = rows, row, name
        self._before: list[Any] = []  # the value at the start of a run of typing, once there is one
        editor.edited.connect(self._take)
        editor.unfinished.connect(self._keep)
        editor.complained.connect(rows.hear_complaint)
        editor.finished.connect(self._leave)
        for control in editor.controls():
            control.installEventFilter(self)

    def _take(self, value: Any) -> None:
        self._begin_run()
        self._rows.take_cell(self._row, self._name, value)

    def _keep(self, words: str) -> None:
        self._begin_run()
        self._rows.keep_cell(self._row, self._name, words, self._before[0])

    def _begin_run(self) -> None:
        if not self._before:
            self._before.append(self._rows.cell_value(self._row, self._name))

    def _leave(self) -> None:
        self._before.clear()
        self._rows.finished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._rows.come_to(self._row)
        return False


def _stretch(field: Field) -> int:
    """Return how much of the width that is left a column gets: words most, figures none."""
    if isinstance(field, Text):
        return 3
    return 2 if isinstance(field, Link) else 0
