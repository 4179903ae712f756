"""Tells the user that the program made a mistake, and offers the report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QPushButton, QWidget

from dealplanner.gui.words import tr
from dealplanner.i18n import N_


class TroubleBox(QMessageBox):
    """Says that the program made a mistake, and offers the report."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setWindowTitle(tr(N_("Something went wrong")))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(tr(N_("The program made a mistake. What you typed has been kept.")))
        self.setInformativeText(
            tr(N_("You can go on. The report below says where it happened; it holds nothing about clients."))
        )
        self.setDetailedText(text)
        for details in self.findChildren(QPlainTextEdit):
            details.setAccessibleName(tr(N_("Report")))
        self.copy_button: QPushButton = self.addButton(
            tr(N_("Copy the report")), QMessageBox.ButtonRole.ActionRole
        )
        self.copy_button.clicked.disconnect()  # copying does not close the box
        self.copy_button.clicked.connect(self.copy)
        self.setDefaultButton(self.addButton(tr(N_("Go on")), QMessageBox.ButtonRole.AcceptRole))

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)
