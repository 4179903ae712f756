"""The editor of a colour: its code, and a button that shows it and lets one choose."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QPushButton, QWidget

from dealplanner.domain.fields import Colour
from dealplanner.gui.editors.text import LineEditor
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_SWATCH = 16  # pixels


class ColourEditor(LineEditor):
    """One line for the code, and a button with the colour on it."""

    wide = False

    def __init__(self, field: Colour) -> None:
        super().__init__(field)
        self.button = QPushButton()
        self.button.setToolTip(tr(N_("Choose a colour")))
        self.button.clicked.connect(self._choose)
        self.place(self.button)
        self.edited.connect(self._show_colour)

    def controls(self) -> list[QWidget]:
        return [*super().controls(), self.button]

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.button.setAccessibleName(tr(N_("Choose a colour")))

    def show_value(self, value: str) -> None:
        super().show_value(value)
        self._show_colour(value)

    def take(self, colour: QColor) -> None:
        """Take a colour as if its code had been typed."""
        if colour.isValid():
            self.line.put(colour.name())
            self._tell()

    def _choose(self) -> None:
        self.take(QColorDialog.getColor(QColor(self._words()), self, tr(N_("Choose a colour"))))

    def _show_colour(self, code: str) -> None:
        swatch = QPixmap(_SWATCH, _SWATCH)
        swatch.fill(QColor(code) if code else QColor("transparent"))
        self.button.setIcon(QIcon(swatch))
