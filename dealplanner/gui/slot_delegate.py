"""Cells that are typed into: each is edited by the editor of its field, bound to its slot."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Editor, Links, editor_for
from dealplanner.gui.kept_words import WRONG, dress_wrong
from dealplanner.services.edits import Slot

Index = QModelIndex | QPersistentModelIndex


class Slots(Protocol):
    """A model that knows where its cells are kept."""

    def slot_at(self, index: Index) -> Slot | None:
        """Return where a cell is kept; None for one that cannot be typed into."""
        ...


class SlotDelegate(QStyledItemDelegate):
    """Edits a cell by the editor of its field, bound to its slot; every key is kept at once."""

    def __init__(self, model: Slots, session: EditSession, links: Links, view: QWidget) -> None:
        super().__init__(view)
        self._slots, self._session, self._links = model, session, links

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        slot = self._slots.slot_at(index)
        assert slot is not None, "only editable cells are edited"
        assert slot.declared is not None
        editor = editor_for(slot.declared, self._links)
        editor.setParent(parent)
        editor.fit_cell()
        editor.setAutoFillBackground(True)
        editor.set_name(index.data(Qt.ItemDataRole.AccessibleTextRole))
        self._session.bind(editor, slot)
        for control in editor.controls():
            control.installEventFilter(self)
        return editor

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Show words that are no value yet as wrong; they stand in the cell until they are one."""
        super().initStyleOption(option, index)
        if index.data(WRONG):
            dress_wrong(option)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave the words as they are: the binding shows the slot."""

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Write nothing: the binding has written every key."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = option.rect
        editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        editor = _editor_around(watched)
        if editor is not None and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            hints = QStyledItemDelegate.EndEditHint
            hint = {
                Qt.Key.Key_Return: hints.NoHint,
                Qt.Key.Key_Enter: hints.NoHint,
                Qt.Key.Key_Escape: hints.NoHint,
                Qt.Key.Key_Tab: hints.EditNextItem,
                Qt.Key.Key_Backtab: hints.EditPreviousItem,
            }.get(Qt.Key(event.key()))
            if hint is not None:
                self.closeEditor.emit(editor, hint)
                return True
        return False


def _editor_around(widget: QObject | None) -> Editor | None:
    while widget is not None and not isinstance(widget, Editor):
        widget = widget.parent()
    return widget
