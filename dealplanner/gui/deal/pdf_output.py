"""Lets a finished paper out: into a file, to a printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from dealplanner.domain.errors import UserError
from dealplanner.gui import tasks
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

    def save_word(self, make: Callable[[], bytes], name: str) -> None:
        """Ask where to, proposing `name`, then have the Word file made in a task and write it."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._view, tr(N_("Save as Word file")), str(Path.home() / name), tr(N_("Word files (*.docx)"))
        )
        if not chosen:
            return
        target = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".docx")

        def work(report: tasks.Report) -> None:
            save_file(target, make())

        def done(outcome: None) -> None:
            if isValid(self):
                self.told.emit(phrase(N_("Saved: {path}"), path=str(target)), "good")

        def failed(error: UserError) -> None:
            if isValid(self):
                self.told.emit(error.phrase, "bad")

        self.told.emit(phrase(N_("Writing {path} …"), path=str(target)), "muted")
        tasks.run(work, done, failed)

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
