"""Puts red flags off: asks for the reason and the day, and takes them up again."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.errors import UserError
from dealplanner.gui.deal.flags_card import FlagsCard
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Editor, Links, editor_for
from dealplanner.gui.labels import label
from dealplanner.gui.question_dialog import in_usual_order
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal
from dealplanner.services.edits import Slot
from dealplanner.services.putting_off import USUAL, find_put_off, put_off_fields, put_off_flag, take_up_flag

_WIDTH = 460
_ASKED = ("reason", "until")


class PuttingOff(QObject):
    """Does for one deal what its card of red flags wishes."""

    def __init__(self, deal: Deal, session: EditSession, links: Links, card: FlagsCard) -> None:
        super().__init__(card)
        self._deal, self._session, self._links, self._card = deal, session, links, card
        card.put_off_wished.connect(self.ask)
        card.take_up_wished.connect(self.take_up)

    def ask(self, flag: str) -> None:
        """Ask why a flag can wait, and until when."""
        self._session.close_run()
        why = next((row.line.title for row in self._card.every_row if row.flag_line.flag == flag), "")
        dialog = PutOffDialog(self._deal, flag, why, self._session, self._links, self._card.window())
        dialog.open()

    def take_up(self, flag: str) -> None:
        """Show a flag again at once."""
        self._session.close_run()
        take_up_flag(self._session.workspace, self._deal, flag)


class PutOffDialog(QDialog):
    """Asks for reason and day; what is typed waits if it is closed."""

    def __init__(
        self,
        deal: Deal,
        flag: str,
        why: str,
        session: EditSession,
        links: Links,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(N_("Put off")))
        self.setMinimumWidth(_WIDTH)
        self._deal, self._flag, self._session = deal, flag, session
        self._draft = Slot(deal, "puts_off", flag)
        self._values = self._start(links.today)
        self.editors = {name: self._editor(name, links) for name in _ASKED}
        self.problem_label = label(role="complaint")
        self.problem_label.hide()
        self.put_off_button = QPushButton(tr(N_("Put off")))
        self._lay_out(why)

    def _start(self, today: date) -> dict[str, Any]:
        """Return what is proposed: the reason and day of before, else what was typed, and two weeks."""
        put = find_put_off(self._deal, self._flag)
        typed = self._session.workspace.words_in(self._draft)
        until = put.until if put and put.until and put.until > today else today + USUAL
        return {"reason": typed or (put.reason if put else ""), "until": until}

    def _editor(self, name: str, links: Links) -> Editor:
        field = put_off_fields()[name]
        editor = editor_for(field, links)
        editor.setObjectName(name)
        editor.set_name(tr(field.label))
        editor.show_value(self._values[name])
        editor.edited.connect(lambda value: self._take(name, value))
        return editor

    def _take(self, name: str, value: Any) -> None:
        self._values[name] = value
        if name == "reason":
            self._session.keep_words(self._draft, value)

    def keep(self) -> None:
        """Put the flag off and close; say what is wrong where that cannot be."""
        for name, editor in self.editors.items():
            if editor.complaint is not None:
                self._refuse(name, say(editor.complaint))
                return
        until = self._values["until"]
        if until is None:
            self._refuse("until", say(phrase(N_("Still open: {label}"), label=phrase(N_("Until when?")))))
            return
        reason = self._values["reason"]
        try:
            put_off_flag(self._session.workspace, self._deal, self._flag, reason, until)
        except UserError as error:
            self._refuse("until" if reason.strip() else "reason", say(error.phrase))
            return
        self._session.keep_words(self._draft, "")
        self.accept()

    def _refuse(self, name: str, words: str) -> None:
        self.problem_label.setText(words)
        self.problem_label.show()
        self.adjustSize()  # else the sentence takes its room from what stands above
        self.editors[name].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, why: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(4)
        column.addWidget(label(why, "heading"))
        column.addSpacing(8)
        for name, editor in self.editors.items():
            field = put_off_fields()[name]
            column.addWidget(label(tr(field.label), "label"))
            column.addWidget(label(tr(field.why), "why"))
            column.addWidget(editor)
            column.addSpacing(8)
        column.addWidget(self.problem_label)
        column.addSpacing(8)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        cancel = QPushButton(tr(N_("Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.put_off_button.setProperty("role", "primary")
        self.put_off_button.setDefault(True)
        self.put_off_button.setToolTip(tr(N_("Put off (Ctrl+Return)")))
        self.put_off_button.clicked.connect(self.keep)
        return in_usual_order(self.put_off_button, cancel)
