"""How well an answer is known, beside it, with the way to put on record who said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from dealplanner.domain.evidence import Evidence, State
from dealplanner.gui.conflict_dialog import ConflictDialog
from dealplanner.gui.editors import Links
from dealplanner.gui.places import SAID
from dealplanner.gui.state_marks import StateButton
from dealplanner.gui.statement_dialog import StatementDialog
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.services.edits import Slot
    from dealplanner.services.evidence import DealEvidence


class SaidLine(QObject):
    """The state of a judgement in words, and “add what was said”; two widgets for a line of a form.

    F2 anywhere in `parent`, the row of the answer, asks who said so.
    """

    def __init__(
        self, slot: Slot, session: EditSession, links: Links, evidence: DealEvidence, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._slot, self._session, self._links, self._evidence = slot, session, links, evidence
        self._parent = parent
        self.words = StateButton()
        self.words.hide()
        self.words.clicked.connect(self.look)
        self.add_button = QPushButton(tr(N_("add what was said")))
        self.add_button.setProperty("role", "link")
        keys = QKeySequence(SAID.keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.add_button.setToolTip(
            say(phrase(N_("Who said so? {keys} at the answer, then Return puts it on record"), keys=keys))
        )
        self.add_button.clicked.connect(self.ask)
        shortcut = QShortcut(QKeySequence(SAID.keys), parent)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.ask)

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Show how well the judgement is known; nothing before it is answered."""
        told = evidence is not None and (evidence.statements or evidence.state is not State.MISSING)
        if evidence is not None and told:
            self.words.show_state(evidence)
        self.words.setVisible(bool(told))

    def look(self) -> None:
        """Show what is behind the state: those who differ side by side, else who said so."""
        if self.words.state is State.CONFLICT:
            self._open(ConflictDialog)
        else:
            self.ask()

    def ask(self) -> None:
        """Ask who said so, when, on which occasion and in which words."""
        self._open(StatementDialog)

    def _open(self, kind: type[ConflictDialog] | type[StatementDialog]) -> None:
        self._session.close_run()
        dialog: QDialog = kind(self._slot, self._session, self._links, self._evidence, self._parent.window())
        dialog.open()
