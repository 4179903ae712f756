"""Two buttons that let the sheet of an account out: into a file, to a printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from dealplanner.domain.errors import UserError
from dealplanner.domain.papers.account import AccountSheet
from dealplanner.domain.papers.sheets import SheetSize
from dealplanner.gui.buttons import small_button
from dealplanner.gui.deal.pdf_output import PdfOutput
from dealplanner.gui.tasks import run
from dealplanner.i18n import N_
from dealplanner.services.papers.sheets import print_sheet, sheet_file_name

_KEY = "account"


class SheetButtons(QWidget):
    """Makes the sheet anew at each click, in a thread of its own."""

    told = Signal(object)
    """Phrase: what came of it."""

    def __init__(self, compose: Callable[[], AccountSheet]) -> None:
        super().__init__()
        self._compose = compose
        self.output = PdfOutput(self)
        self.output.told.connect(lambda words, role: self.told.emit(words))
        self.save_button = small_button(N_("Sheet as PDF…"), N_("Save the account sheet; it is private"))
        self.print_button = small_button(N_("Print sheet…"), N_("Print the account sheet; it is private"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        self.save_button.clicked.connect(lambda: self._make(self._save))
        self.print_button.clicked.connect(lambda: self._make(self._print))

    def _make(self, done: Callable[[AccountSheet, bytes], None]) -> None:
        paper = self._compose()
        self.setEnabled(False)

        def take(pdf: bytes) -> None:
            if isValid(self):  # its user may have gone elsewhere meanwhile
                self.setEnabled(True)
                done(paper, pdf)

        def fail(error: UserError) -> None:
            if isValid(self):
                self.setEnabled(True)
                self.told.emit(error.phrase)

        run(lambda report: print_sheet(_KEY, paper, SheetSize.A4), take, fail)

    def _save(self, paper: AccountSheet, pdf: bytes) -> None:
        self.output.save(pdf, sheet_file_name(_KEY, paper))

    def _print(self, paper: AccountSheet, pdf: bytes) -> None:
        self.output.print(pdf, paper.name)
