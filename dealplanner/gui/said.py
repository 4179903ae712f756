"""How well an answer is known, beside it, with the way to put on record who said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dealplanner.domain.evidence import Evidence, State
from dealplanner.gui.editors import Links
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.statement_dialog import StatementDialog
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.services.edits import Slot
    from dealplanner.services.evidence import DealEvidence

_ROLES = {
    State.MISSING: "muted",
    State.ASSUMED: "muted",
    State.CONFLICT: "bad",
    State.STALE: "warn",
    State.UNCONFIRMED: "warn",
    State.CONFIRMED: "good",
}


class SaidLine(QWidget):
    """The state of a judgement in words, and “add what was said”."""

    def __init__(self, slot: Slot, session: EditSession, links: Links, evidence: DealEvidence) -> None:
        super().__init__()
        self._slot, self._session, self._links, self._evidence = slot, session, links, evidence
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.words = label(role="muted")
        self.words.setWordWrap(False)
        self.add_button = QPushButton(tr(N_("add what was said")))
        self.add_button.setProperty("role", "link")
        self.add_button.clicked.connect(self.ask)
        row.addWidget(self.words)
        row.addWidget(self.add_button)
        row.addStretch(1)

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Show how well the judgement is known; nothing before it is answered."""
        told = evidence is not None and (evidence.statements or evidence.state is not State.MISSING)
        self.words.setText(say(evidence.words) if evidence and told else "")
        self.words.setVisible(bool(told))
        set_role(self.words, _ROLES[evidence.state] if evidence else "muted")

    def ask(self) -> None:
        """Ask who said so, when, on which occasion and in which words."""
        self._session.close_run()
        dialog = StatementDialog(self._slot, self._session, self._links, self._evidence, self.window())
        dialog.open()
