"""The running order of a proposal: blocks that are dragged, moved by keys, ticked to be printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Block

TITLES = {
    "summary": N_("Summary"),
    "situation": N_("Your situation"),
    "goals": N_("Goals"),
    "solution": N_("Solution"),
    "options": N_("Options"),
    "comparison": N_("Comparison"),
    "why_us": N_("Why us"),
    "plan": N_("Plan"),
    "price": N_("Price"),
    "assumptions": N_("Assumptions"),
    "risks": N_("Risks"),
    "next_steps": N_("Next steps"),
    "acceptance": N_("Acceptance"),
    "free": N_("A block of your own"),
    "annex": N_("Annex"),
}
_ID = Qt.ItemDataRole.UserRole


def block_title(block: Block) -> str:
    """Return what a block is called in the list: its own heading, else the usual one."""
    usual = tr(TITLES.get(block.key, TITLES["free"]))
    own = block.title.strip()
    if not own:
        return usual
    return own if block.key == "free" else say(phrase(N_("{own} ({usual})"), own=own, usual=usual))


class BlockList(QListWidget):
    """Shows the blocks in their order; tells what its user wants done with them."""

    chosen = Signal(str)
    """The id of the block that is looked at."""
    moved = Signal(str, int)
    """The id of a block, and its new place."""
    printed = Signal(str, bool)
    """The id of a block, and whether it is to be printed."""
    removal_wished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr(N_("Blocks of the proposal")))
        self.setToolTip(tr(N_("Drag or Alt+Up, Alt+Down: move; Space: print or leave out; Delete: remove")))
        self.setSpacing(2)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.currentItemChanged.connect(self._tell_choice)
        self.itemChanged.connect(self._tell_printed)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show the blocks as they stand now; the one that was looked at stays so."""
        wanted = self.chosen_id
        with QSignalBlocker(self):
            self.clear()
            for block in blocks:
                item = QListWidgetItem(block_title(block))
                item.setData(_ID, block.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable & ~Qt.ItemFlag.ItemIsDropEnabled)
                item.setCheckState(Qt.CheckState.Unchecked if block.left_out else Qt.CheckState.Checked)
                state = tr(N_("left out")) if block.left_out else tr(N_("printed"))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {state}")
                self.addItem(item)
        self.choose(wanted or (blocks[0].id if blocks else ""))

    @property
    def chosen_id(self) -> str:
        """Return the id of the block that is looked at; empty for none."""
        item = self.currentItem()
        return str(item.data(_ID)) if item else ""

    def choose(self, block_id: str) -> None:
        """Look at one block; at the first where it is gone."""
        rows = [row for row in range(self.count()) if self.item(row).data(_ID) == block_id]
        if self.count():
            self.setCurrentRow(rows[0] if rows else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        key = Qt.Key(event.key())
        if alt and key in steps:
            self._move(self.currentRow() + steps[key])
        elif key == Qt.Key.Key_Delete and self.chosen_id:
            self.removal_wished.emit(self.chosen_id)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        dragged = self.chosen_id
        super().dropEvent(event)
        rows = [row for row in range(self.count()) if self.item(row).data(_ID) == dragged]
        if dragged and rows:
            self.moved.emit(dragged, rows[0])

    def _move(self, to: int) -> None:
        if self.chosen_id and 0 <= to < self.count():
            self.moved.emit(self.chosen_id, to)

    def _tell_choice(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_ID)))

    def _tell_printed(self, item: QListWidgetItem) -> None:
        self.printed.emit(str(item.data(_ID)), item.checkState() is Qt.CheckState.Checked)
