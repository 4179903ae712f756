"""Where a proposal is written down: whose, in which words, when and by whom; Enter keeps it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from dealplanner.domain.bargaining import SideOf
from dealplanner.domain.errors import UserError
from dealplanner.domain.fields import fields_of
from dealplanner.domain.reading import normalise
from dealplanner.gui.buttons import link_button, small_button
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.editors import editor_for
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Move, OpenPoint
from dealplanner.services.edits import Slot
from dealplanner.services.negotiation import propose

_LINES = 3
_TITLES = {
    SideOf.OURS: N_("We propose on “{topic}”"),
    SideOf.THEIRS: N_("They propose on “{topic}”"),
}


class MoveComposer(QFrame):
    """Asks for one proposal; what is typed waits for its point and side if one looks elsewhere."""

    kept = Signal()
    """The proposal stands in the ledger."""
    left = Signal()
    """It was put aside."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self._needs = needs
        self._point: OpenPoint | None = None
        self.side = SideOf.OURS
        self._on: date | None = None
        self._person: str | None = None
        self.setProperty("role", "card")
        self.title = label(role="label")
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * _LINES + 14)
        self.box.setPlaceholderText(tr(N_("In the very words. Enter keeps it, Esc puts it aside.")))
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._keep_words)
        fields = fields_of(Move)
        self.day = editor_for(fields["on"], needs.links)
        self.by = editor_for(fields["person_id"], needs.links)
        for editor, name, answer in ((self.day, "on", "_on"), (self.by, "person_id", "_person")):
            editor.set_name(tr(fields[name].label))
            editor.edited.connect(partial(self._take, answer))
        self.wrong = label(role="complaint")
        self.keep_button = small_button(N_("Keep the proposal"), N_("Enter"))
        self.keep_button.clicked.connect(self.keep)
        self.away_button = link_button(N_("Put aside"), N_("Esc; the words wait here"))
        self.away_button.clicked.connect(self._leave)
        self._lay_out()
        self.hide()

    def ask(self, point: OpenPoint, side: SideOf, words: str = "") -> None:
        """Ask what a side proposes on a point; `words` are offered where nothing waits."""
        self._point, self.side = point, side
        waiting = self._needs.session.workspace.words_in(self._draft)
        self._on, self._person = self._needs.links.today, None
        self.title.setText(say(phrase(_TITLES[side], topic=phrase(point.topic))))
        self.box.setPlainText(words or waiting)
        self.box.setAccessibleName(self.title.text())
        self.box.selectAll()
        self.day.show_value(self._on)
        self.by.show_value(None)
        self._complain("")
        self.show()
        self.box.setFocus()

    def keep(self) -> None:
        """Note the proposal; say what is missing where it cannot be."""
        if self._point is None:
            return
        if self._on is None or self.day.complaint is not None:
            self._complain(tr(N_("Say on which day it was proposed.")))
            self.day.setFocus()
            return
        needs, words = self._needs, normalise(self.box.toPlainText())
        try:
            propose(
                needs.session.workspace, needs.deal, self._point, self.side, words, self._on, self._person
            )
        except UserError as error:
            self._complain(say(error.phrase))
            return
        needs.session.keep_words(self._draft, "")
        self._point = None
        self.hide()
        self.kept.emit()

    @property
    def _draft(self) -> Slot:
        """Return where unfinished words wait."""
        assert self._point is not None
        return Slot(self._point, f"proposed_{self.side}")

    def put_aside(self) -> None:
        """Show nothing more; the words wait."""
        self._point = None
        self.hide()

    def _leave(self) -> None:
        self.put_aside()
        self.left.emit()

    def _take(self, answer: str, value: Any) -> None:
        setattr(self, answer, value)
        self._complain("")

    def _keep_words(self) -> None:
        if self._point is not None and self.isVisible():
            self._needs.session.keep_words(self._draft, self.box.toPlainText())

    def _complain(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:  # before the button that leads back to the deal
                event.accept()
                return True
        if kind == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
                self.keep()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.box)
        column.addWidget(self.wrong)
        row = FlowLayout()
        for words, editor in ((N_("When?"), self.day), (N_("By whom?"), self.by)):
            row.addWidget(label(tr(words), "muted"))
            row.addWidget(editor)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self.keep_button)
        foot.addWidget(self.away_button)
        foot.addStretch(1)
        column.addLayout(foot)
