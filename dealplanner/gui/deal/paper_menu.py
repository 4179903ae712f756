"""What else can be done with a paper: as a Word file, put together with others."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from dealplanner.gui.words import tr
from dealplanner.i18n import N_


class PaperMenu(QObject):
    """The menu behind the button “More”."""

    opening = Signal()
    word_wished = Signal()
    contract_wished = Signal()
    pack_wished = Signal()

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        self.word = menu.addAction(tr(N_("Save as Word (DOCX)…")))
        self.word.setToolTip(tr(N_("For the client’s lawyer: the same words and figures, to be changed")))
        self.contract = menu.addAction(tr(N_("Save the sample contract as Word (DOCX)…")))
        menu.addSeparator()
        self.pack = menu.addAction(tr(N_("Put papers together…")))
        self.pack.setToolTip(tr(N_("Several papers as one booklet for the meeting")))
        button.setMenu(menu)
        menu.aboutToShow.connect(self.opening)
        self.word.triggered.connect(self.word_wished)
        self.contract.triggered.connect(self.contract_wished)
        self.pack.triggered.connect(self.pack_wished)

    def enable(self, *, paper: bool, contract: bool) -> None:
        """Offer what there is."""
        self.word.setEnabled(paper)
        self.contract.setEnabled(contract)
