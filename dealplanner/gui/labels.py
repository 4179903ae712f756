"""Labels, cards and columns in the roles that the style sheet knows; words are always shown as they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget


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


def scrolled(column: QVBoxLayout) -> QScrollArea:
    """Return an area that shows a column of cards and scrolls where they need more room."""
    content = QWidget()
    content.setProperty("role", "plain")
    content.setLayout(column)
    column.setContentsMargins(0, 0, 4, 0)
    column.setSpacing(12)
    area = QScrollArea()
    area.setProperty("role", "plain")
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
