"""Labels and frames in the roles that the style sheet knows; words are always shown as they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


def label(words: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label that wraps; its role is title, heading, label, why, complaint or good, warn, bad."""
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)  # typed text never becomes markup
    made.setWordWrap(True)
    if role:
        made.setProperty("role", role)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role, and the look that goes with it."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        restyle(widget)


def restyle(widget: QWidget) -> None:
    """Draw a widget anew after a property of it changed that the style sheet asks for."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def card(parent: QWidget | None = None) -> QFrame:
    """Return an empty card."""
    made = QFrame(parent)
    made.setProperty("role", "card")
    return made
