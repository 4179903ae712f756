"""A box for a reason; what is typed waits if its dialog is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from dealplanner.domain.reading import normalise
from dealplanner.gui.editing import EditSession
from dealplanner.services.edits import Slot

_LINES = 4


class ReasonBox(QPlainTextEdit):
    """Keeps its words in `draft` until they are settled."""

    def __init__(self, name: str, session: EditSession, draft: Slot, reason: str = "") -> None:
        super().__init__(session.workspace.words_in(draft) or reason)
        self._session, self._draft = session, draft
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.textChanged.connect(self._keep)

    @property
    def reason(self) -> str:
        """Return the reason as it was typed."""
        return normalise(self.toPlainText()).strip()

    def settle(self) -> None:
        """Let the draft go: the reason is on record."""
        self._session.keep_words(self._draft, "")

    def _keep(self) -> None:
        self._session.keep_words(self._draft, self.toPlainText())
