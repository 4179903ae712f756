"""Says why a file cannot be opened, and lets the user choose another or make a new one."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase

SUFFIX = ".dealplanner"


class FileChoice(NamedTuple):
    """The file to go on with, and whether it is to be made."""

    path: Path
    new: bool


class FileTrouble(QMessageBox):
    """Shows one sentence and three ways on."""

    def __init__(self, why: Phrase, near: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._near = near
        self.setWindowTitle("Deal Planner")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(say(why))
        action = QMessageBox.ButtonRole.ActionRole
        self.open_button = self.addButton(tr(N_("Open another file…")), action)
        self.new_button = self.addButton(tr(N_("New file…")), action)
        self.quit_button = self.addButton(tr(N_("Quit")), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.open_button)

    def ask(self) -> FileChoice | None:
        """Return what to go on with; None to quit."""
        self.exec()
        if self.clickedButton() is self.open_button:
            path = choose_file(self, self._near)
            return None if path is None else FileChoice(path, new=False)
        if self.clickedButton() is self.new_button:
            path = choose_new_file(self, self._near)
            return None if path is None else FileChoice(path, new=True)
        return None


def choose_file(parent: QWidget, near: Path) -> Path | None:
    """Ask for an existing file."""
    name, _ = QFileDialog.getOpenFileName(
        parent, tr(N_("Open another file")), str(near.parent), _kinds(), options=_OPTIONS
    )
    return Path(name) if name else None


def choose_new_file(parent: QWidget, near: Path, title: str = "", name: str = "") -> Path | None:
    """Ask where a new file should be made."""
    proposed = near.with_name(name) if name else near.parent
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title or tr(N_("New file")), str(proposed), _kinds(), options=_OPTIONS
    )
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen + SUFFIX)


def _kinds() -> str:
    return f"Deal Planner (*{SUFFIX});;{tr(N_('All files'))} (*)"


_OPTIONS = QFileDialog.Option(0)
