"""What every view on the desk is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class View(QWidget):
    """Shows a place, a list or a record; tells where the user wants to go."""

    opened = Signal(object)
    """Target."""
    new_wanted = Signal(str, str)
    """The table of the record that is wanted, and the name to propose for its account."""
    made_of: frozenset[str] = frozenset()
    """The tables that it shows something of."""

    def refresh(self) -> None:
        """Read again what is saved."""

    def take_focus(self) -> None:
        """Put the focus where the user goes on most likely."""
        self.setFocus()

    def focus_filter(self) -> bool:
        """Put the cursor where what is shown can be filtered; say whether there is such a place."""
        return False

    def show_papers(self) -> bool:
        """Show the papers of what is shown; say whether it has any."""
        return False
