"""How well an answer is known, beside it, with the way to put on record who said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

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


class SaidLine(QObject):
    """The state of a judgement in words, and “add what was said”; two widgets for a line of a form."""

    def __init__(
        self, slot: Slot, session: EditSession, links: Links, evidence: DealEvidence, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._slot, self._session, self._links, self._evidence = slot, session, links, evidence
        self._parent = parent
        self.words = label(role="muted")
        self.words.setWordWrap(False)
        self.words.hide()
        self.add_button = QPushButton(tr(N_("add what was said")))
        self.add_button.setProperty("role", "link")
        self.add_button.clicked.connect(self.ask)

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Show how well the judgement is known; nothing before it is answered."""
        told = evidence is not None and (evidence.statements or evidence.state is not State.MISSING)
        self.words.setText(say(evidence.words) if evidence and told else "")
        self.words.setVisible(bool(told))
        set_role(self.words, _ROLES[evidence.state] if evidence else "muted")

    def ask(self) -> None:
        """Ask who said so, when, on which occasion and in which words."""
        self._session.close_run()
        dialog = StatementDialog(
            self._slot, self._session, self._links, self._evidence, self._parent.window()
        )
        dialog.open()
