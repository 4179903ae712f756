"""The small buttons around the map."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from dealplanner.gui.words import tr


def small_button(words: str, why: str, checkable: bool = False) -> QPushButton:
    """Return a button that says in its tool tip, and to who listens, what it does."""
    button = QPushButton(tr(words))
    button.setProperty("role", "small")
    button.setCheckable(checkable)
    button.setToolTip(tr(why))
    button.setAccessibleName(tr(why))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
