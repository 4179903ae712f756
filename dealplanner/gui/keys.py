"""The overview of the keys that work everywhere."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from dealplanner.gui.labels import label
from dealplanner.gui.places import SHORTCUTS
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_IN_A_COLUMN = 9


class KeysOverview(QDialog):
    """Shows every key with what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(N_("All keys")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for number, shortcut in enumerate(SHORTCUTS):
            row, column = number % _IN_A_COLUMN, number // _IN_A_COLUMN * 2
            keys = QKeySequence(shortcut.keys).toString(QKeySequence.SequenceFormat.NativeText)
            for beside, shown in enumerate((label(keys, "label"), label(tr(shortcut.words)))):
                shown.setWordWrap(False)
                grid.addWidget(shown, row, column + beside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 22, 16)
        layout.setSpacing(16)
        layout.addLayout(grid)
        layout.addWidget(buttons)
