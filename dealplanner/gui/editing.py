"""Undo, autosave and binding: the Qt side of the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_, phrase

if TYPE_CHECKING:  # the window paints before records are imported
    from dealplanner.gui.editors import Editor
    from dealplanner.services.edits import Edit, Slot
    from dealplanner.services.workspace import Workspace

PAUSE = 400  # milliseconds after the last key
LONGEST_WAIT = 8_000  # milliseconds between two tries to save


class EditSession(QObject):
    """The workspace as the window uses it: tells of every edit, saves after a pause, tries again."""

    edited = Signal(object)
    """Edit: after it was applied, whoever made it."""
    words_kept = Signal(object)
    """Slot: words in it that are no value yet are kept, or forgotten."""
    turned = Signal(object)
    """Phrase: what was undone, or done again."""
    saved = Signal()
    save_failed = Signal(object)
    """Phrase: what is wrong; the next try comes by itself."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._wait = PAUSE
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.flush)
        self._stop_listening = workspace.listen(self._applied)

    def change(self, slot: Slot, value: Any) -> None:
        """Put `value` into `slot`; it is saved after the pause."""
        self.workspace.change(slot, value)

    def keep_words(self, slot: Slot, words: str) -> None:
        """Keep what was typed into `slot` though it is no value yet; empty words forget it."""
        if self.workspace.words_in(slot) != words:
            self.workspace.keep_words(slot, words)
            self._save_soon()
            self.words_kept.emit(slot)

    def bind(self, editor: Editor, slot: Slot) -> None:
        """Show `slot` in `editor`, write what is typed, follow undo and other views.

        The binding dies with the editor.
        """
        Binding(self, editor, slot)

    def undo(self) -> bool:
        """Take the last action back that changed anything; say whether there was one."""
        while (last := self.workspace.history.last) is not None:
            self.workspace.undo()
            if any(edit.before != edit.after for edit in last.edits):
                self.turned.emit(phrase(N_("Undone: {what}"), what=last.words))
                return True
        return False

    def redo(self) -> bool:
        """Do again what was undone last; say whether there was anything."""
        if not self.workspace.redo():
            return False
        last = self.workspace.history.last
        if last is not None:
            self.turned.emit(phrase(N_("Done again: {what}"), what=last.words))
        return True

    def close_run(self) -> None:
        """End a run of typing: the next change is a step of undo of its own."""
        self.workspace.close_run()

    def flush(self) -> bool:
        """Save now; say whether it is saved. If not, `save_failed` says why and the next try is set."""
        self._pause.stop()
        try:
            self.workspace.save()
        except UserError as error:
            self._wait = min(self._wait * 2, LONGEST_WAIT)
            self._pause.start(self._wait)
            self.save_failed.emit(error.phrase)
            return False
        self._wait = PAUSE
        self.saved.emit()
        return True

    def close(self) -> bool:
        """Save and stop listening; say whether it is saved. Call it once, when the window goes."""
        saved = self.flush()
        if saved:
            self._stop_listening()
        return saved

    def _applied(self, edit: Edit) -> None:
        self._save_soon()
        self.edited.emit(edit)

    def _save_soon(self) -> None:
        if self._wait == PAUSE or not self._pause.isActive():
            self._pause.start(self._wait)


class Binding(QObject):
    """Ties one editor to one slot, as long as the editor lives."""

    def __init__(self, session: EditSession, editor: Editor, slot: Slot) -> None:
        super().__init__(editor)
        self._session = session
        self._editor = editor
        self._slot = slot
        self._writing = False
        self._before: list[Any] = []  # the value at the start of a run of typing, once there is one
        editor.show_value(slot.get())
        words = session.workspace.words_in(slot)
        self._has_words = bool(words)
        if words:
            editor.show_words(words)
        editor.edited.connect(self._write)
        editor.unfinished.connect(self._keep_only)
        editor.aside.connect(self._keep)
        editor.finished.connect(self._end_run)
        session.edited.connect(self._follow)

    def _write(self, value: Any) -> None:
        self._begin_run()
        self._forget()
        self._put(value)

    def _keep_only(self, words: str) -> None:
        """Keep the words, and take back what the run has changed: 140 % was 14 on its way."""
        self._begin_run()
        self._put(self._before[0])
        self._keep(words)

    def _put(self, value: Any) -> None:
        self._writing = True
        try:
            self._session.change(self._slot, value)
        finally:
            self._writing = False

    def _begin_run(self) -> None:
        if not self._before:
            self._before.append(self._slot.get())

    def _end_run(self) -> None:
        self._before.clear()
        self._session.close_run()

    def _keep(self, words: str) -> None:
        self._has_words = True
        self._session.keep_words(self._slot, words)

    def _forget(self) -> None:
        if self._has_words:
            self._has_words = False
            self._session.keep_words(self._slot, "")

    def _follow(self, edit: Edit) -> None:
        if not self._writing and edit.slot == self._slot:
            self._before.clear()
            self._forget()
            self._editor.show_value(self._slot.get())
