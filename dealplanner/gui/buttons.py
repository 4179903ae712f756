"""Buttons in the roles that the style sheet knows, each with its reason and a name for who listens."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from dealplanner.gui.words import tr


def button(words: str, why: str = "", role: str = "") -> QPushButton:
    """Return a button; its words and what its tool tip says are given in English."""
    made = QPushButton(tr(words).replace("&", "&&"))  # a single one would mark a key
    made.setAccessibleName(tr(words))
    made.setToolTip(tr(why))
    if role:
        made.setProperty("role", role)
    return made


def small_button(words: str, why: str = "") -> QPushButton:
    """Return a small button, as they stand in rows above a table or a card."""
    return button(words, why, "small")


def sign_button(sign: str, why: str) -> QPushButton:
    """Return a small button with a sign, such as “+”; who listens hears the reason in its place."""
    made = small_button(sign, why)
    made.setAccessibleName(tr(why))
    return made


def link_button(words: str, why: str = "") -> QPushButton:
    """Return a button that looks like a link: it leads elsewhere, or does a small thing."""
    return button(words, why, "link")
