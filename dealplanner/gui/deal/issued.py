"""Papers that were issued: their list, and what has become of the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from dealplanner.domain.choices import DocumentState
from dealplanner.gui.deal.papers_card import document_about, document_title
from dealplanner.gui.deal.state_row import StateLine
from dealplanner.gui.labels import label
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Document

_CAN_BECOME = (
    DocumentState.ISSUED,
    DocumentState.PRESENTED,
    DocumentState.ACCEPTED,
    DocumentState.REJECTED,
    DocumentState.EXPIRED,
    DocumentState.WITHDRAWN,
)


def issued_lines(documents: Sequence[Document], shown: Document | None, draft: str) -> list[StateLine]:
    """Return a line for every issued paper, the newest first; `draft` leads back to the draft."""
    lines = []
    if shown is not None:
        about = tr(N_("As it would go out now."))
        lines.append(StateLine(Mark.NEXT, "link", tr(N_("Back to the draft")), about, goal=draft))
    for one in sorted(documents, key=lambda one: (str(one.issued_on), one.position), reverse=True):
        mark, tone = (Mark.CHECK, "good") if one is shown else (Mark.RING, "muted")
        about = document_about(one)
        says = tr(N_("Shown")) if one is shown else ""
        lines.append(StateLine(mark, tone, document_title(one), about, says=says, goal=one.id))
    if not lines:
        about = tr(N_("A number is drawn when a paper is issued; a draft has none."))
        lines.append(StateLine(Mark.RING, "muted", tr(N_("None yet")), about))
    return lines


class IssuedBar(QFrame):
    """Says which issued paper is shown, and asks what has become of it."""

    marked = Signal(object)
    """DocumentState."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.words: QLabel = label(role="label")
        self.state_box = QComboBox()
        self.state_box.setAccessibleName(tr(N_("What has become of it?")))
        self.state_box.activated.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.words, 1)
        question = label(tr(N_("What has become of it?")), "muted")
        question.setWordWrap(False)
        row.addWidget(question)
        row.addWidget(self.state_box)
        self.hide()

    def show_document(self, document: Document | None) -> None:
        """Show an issued paper; hidden for none."""
        self.setVisible(document is not None)
        if document is None:
            return
        self.words.setText(document_title(document))
        known = (
            _CAN_BECOME if document.state in _CAN_BECOME else (DocumentState.SUPERSEDED,)
        )  # a superseded paper stays what it is
        self.state_box.clear()
        for state in known:
            self.state_box.addItem(tr(state.label), str(state))
        self.state_box.setCurrentIndex(known.index(document.state))

    def _tell(self, index: int) -> None:
        wanted = self.state_box.itemData(index)
        self.marked.emit(next(state for state in DocumentState if str(state) == wanted))
