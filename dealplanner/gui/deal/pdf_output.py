"""Lets a finished PDF out: into a file, to a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dealplanner.domain.errors import UserError
from dealplanner.gui.words import tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.files import save_file


class PdfOutput(QObject):
    """Saves and prints for a view, and tells what came of it."""

    told = Signal(object, str)
    """Phrase, and the role that it is shown in: good or bad."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def save(self, pdf: bytes, name: str) -> None:
        """Ask where to, proposing `name`, and write the file."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._view, tr(N_("Save as PDF")), str(Path.home() / name), tr(N_("PDF files (*.pdf)"))
        )
        if chosen:
            self.save_to(Path(chosen), pdf)

    def save_to(self, path: Path, pdf: bytes) -> None:
        """Write the file; say in one sentence what is wrong where that fails."""
        target = path if path.suffix else path.with_suffix(".pdf")
        try:
            save_file(target, pdf)
        except UserError as error:
            self.told.emit(error.phrase, "bad")
        else:
            self.told.emit(phrase(N_("Saved: {path}"), path=str(target)), "good")

    def print(self, pdf: bytes, title: str) -> None:
        """Ask for a printer and print; say in one sentence what came of it."""
        from dealplanner.gui.deal.printing import print_pages  # late: brings the printers

        try:
            said = print_pages(pdf, title, self._view)
        except UserError as error:
            self.told.emit(error.phrase, "bad")
        else:
            if said is not None:
                self.told.emit(said, "good")
