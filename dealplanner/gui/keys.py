"""The overview of all keys: those that work everywhere, then those of single places."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dealplanner.gui.key_groups import KEY_GROUPS, KeyGroup
from dealplanner.gui.labels import label
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_IN_A_COLUMN = 26  # lines; a heading takes as much as two


class KeysOverview(QDialog):
    """Shows every key with what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(N_("All keys")))
        columns = QHBoxLayout()
        columns.setSpacing(32)
        for groups in _columns():
            column = QVBoxLayout()
            column.setSpacing(6)
            for group in groups:
                column.addWidget(label(tr(group.place), "heading"))
                column.addLayout(_grid(group))
                column.addSpacing(8)
            column.addStretch()
            columns.addLayout(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 22, 16)
        layout.setSpacing(16)
        layout.addLayout(columns)
        layout.addWidget(buttons)


def _columns() -> list[list[KeyGroup]]:
    """Return the groups in columns of about the same height."""
    columns: list[list[KeyGroup]] = [[]]
    filled = 0
    for group in KEY_GROUPS:
        lines = len(group.keys) + 2
        if filled and filled + lines > _IN_A_COLUMN:
            columns.append([])
            filled = 0
        columns[-1].append(group)
        filled += lines
    return columns


def _grid(group: KeyGroup) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, shortcut in enumerate(group.keys):
        keys = QKeySequence(shortcut.keys).toString(QKeySequence.SequenceFormat.NativeText)
        for column, shown in enumerate((label(keys, "label"), label(tr(shortcut.words)))):
            shown.setWordWrap(False)
            grid.addWidget(shown, row, column)
    return grid
