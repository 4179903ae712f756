"""The open file as the window uses it: read at once, edited as soon as somebody needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dealplanner.gui.editing import EditSession
from dealplanner.services.deal_file import DealFile

if TYPE_CHECKING:
    from dealplanner.services.edits import Edit


class OpenFile(QObject):
    """One file with its edit session; tells which tables a save has changed."""

    changed = Signal(object)
    """Frozenset of the names of tables, after what was edited in them is saved."""
    edited = Signal()
    """Something was changed that is not saved yet."""
    saved = Signal()
    save_failed = Signal(object)
    """Phrase."""
    turned = Signal(object)
    """Phrase: what was undone, or done again."""

    def __init__(self, file: DealFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._session: EditSession | None = None
        self._tables: set[str] = set()
        self._is_open = True

    @property
    def session(self) -> EditSession:
        """Return the edit session, begun when it is first needed: it brings SQLAlchemy."""
        if self._session is None:
            self._session = EditSession(self.file.workspace, self)
            self._session.edited.connect(self._note)
            self._session.saved.connect(self._tell)
            self._session.save_failed.connect(self.save_failed)
            self._session.turned.connect(self.turned)
        return self._session

    def flush(self) -> bool:
        """Save what waits; say whether all is saved."""
        return self._session is None or self._session.flush()

    def close(self) -> bool:
        """Save what waits and let the file go; say whether that worked, else the file stays open."""
        if self._is_open and self._session is not None and not self._session.close():
            return False
        if self._is_open:
            self.file.close()
        self._is_open = False
        return True

    def abandon(self) -> None:
        """Let the file go with what could not be saved."""
        self._is_open = False
        self.file.connection.close()

    def _note(self, edit: Edit) -> None:
        self._tables.add(edit.slot.record.__tablename__)
        self.edited.emit()

    def _tell(self) -> None:
        tables, self._tables = frozenset(self._tables), set()
        self.saved.emit()
        if tables:
            self.changed.emit(tables)
