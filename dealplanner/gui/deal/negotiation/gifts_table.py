"""The table that concessions are typed into."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from dealplanner.gui.deal.negotiation.gifts_model import COLUMNS, GiftsModel
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.kept_words import KeptWords
from dealplanner.gui.slot_delegate import SlotDelegate
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_WIDTHS = {
    "side": 64,
    "what": 170,
    "kind": 170,
    "figure": 88,
    "worth": 84,
    "state": 116,
    "for_what": 160,
    "point_id": 104,
    "cost": 88,
}


class GiftsTable(QTableView):
    """Shows the concessions; tells what is to be done with them."""

    chosen = Signal(int)
    add_wished = Signal()
    removal_wished = Signal()

    def __init__(self, model: GiftsModel, session: EditSession, links: Links) -> None:
        super().__init__()
        self.setModel(model)
        model.show_kept(KeptWords(session, model))
        self.setItemDelegate(SlotDelegate(model, session, links, self))
        self.setAccessibleName(tr(N_("Concessions of both sides")))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column, name in enumerate(COLUMNS):
            self.setColumnWidth(column, _WIDTHS[name])
        header.setSectionResizeMode(COLUMNS.index("for_what"), QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(64)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.selectionModel().currentChanged.connect(lambda now, before: self.chosen.emit(now.row()))

    def choose(self, row: int, column: int = COLUMNS.index("what")) -> None:
        """Look at one concession, or at the nearest one."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.model().index(min(max(row, 0), last), column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key == Qt.Key.Key_Insert or (enter and modifiers == Qt.KeyboardModifier.ControlModifier):
            self.add_wished.emit()
        elif key == Qt.Key.Key_Delete:
            self.removal_wished.emit()
        elif enter and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()  # the window’s own
        else:
            super().keyPressEvent(event)
