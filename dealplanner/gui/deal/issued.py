"""Papers that were issued: their list, and what has become of the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.papers.life import becomes
from dealplanner.gui.deal.papers_card import document_about, document_title, state_today
from dealplanner.gui.deal.state_row import StateLine
from dealplanner.gui.labels import label
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Document


def issued_lines(
    documents: Sequence[Document], shown: Document | None, draft: str, today: date
) -> list[StateLine]:
    """Return a line for every issued paper, the newest first; `draft` leads back to the draft."""
    lines = []
    if shown is not None:
        about = tr(N_("As it would go out now."))
        lines.append(StateLine(Mark.NEXT, "link", tr(N_("Back to the draft")), about, goal=draft))
    for one in sorted(documents, key=lambda one: (str(one.issued_on), one.position), reverse=True):
        mark, tone = (Mark.CHECK, "good") if one is shown else (Mark.RING, "muted")
        about = document_about(one, today)
        says = tr(N_("Shown")) if one is shown else ""
        lines.append(StateLine(mark, tone, document_title(one), about, says=says, goal=one.id))
    if not lines:
        about = tr(N_("A number is drawn when a paper is issued; a draft has none."))
        lines.append(StateLine(Mark.RING, "muted", tr(N_("None yet")), about))
    return lines


class IssuedBar(QFrame):
    """Says which issued paper is shown and what has become of it, and asks when more has."""

    marked = Signal(object)
    """DocumentState."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.words: QLabel = label(role="label")
        self.about: QLabel = label(role="muted")
        self.state_button = QPushButton(tr(N_("What has become of it?")))
        self.state_button.setAccessibleName(tr(N_("What has become of it?")))
        self.state_menu = QMenu(self.state_button)
        self.state_button.setMenu(self.state_menu)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.words)
        told.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addLayout(told, 1)
        row.addWidget(self.state_button)
        self.hide()

    def show_document(self, document: Document | None, today: date) -> None:
        """Show an issued paper; hidden for none."""
        self.setVisible(document is not None)
        if document is None:
            return
        self.words.setText(document_title(document))
        self.about.setText(document_about(document, today))
        self.state_menu.clear()
        for state in becomes(state_today(document, today)):
            self.state_menu.addAction(tr(state.label), partial(self.marked.emit, state))
        self.state_button.setEnabled(not self.state_menu.isEmpty())
