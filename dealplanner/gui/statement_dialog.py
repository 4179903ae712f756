"""The dialog that puts on record who said something, when, on which occasion, in which words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dealplanner.gui.cells import cell_text
from dealplanner.gui.editors import Editor, Links, editor_for
from dealplanner.gui.forms import load_form
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.words import day_text, say, tr
from dealplanner.i18n import N_, phrase

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.records import Statement
    from dealplanner.services.edits import Slot
    from dealplanner.services.evidence import DealEvidence

_ASKED = ("person_id", "on", "occasion", "words")


class StatementDialog(QDialog):
    """Asks for one statement about the answer in a slot; what is typed waits if it is closed."""

    question_label: QLabel
    answer_label: QLabel
    problem_label: QLabel
    close_button: QPushButton
    keep_button: QPushButton

    def __init__(
        self,
        slot: Slot,
        session: EditSession,
        links: Links,
        evidence: DealEvidence,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "statement")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._slot, self._session, self._links, self._evidence = slot, session, links, evidence
        self._draft = evidence.draft_slot(slot)
        self._fields = evidence.fields()
        self._values: dict[str, Any] = {name: self._fields[name].empty for name in _ASKED}
        self._values["on"] = links.today
        self._words: dict[str, str] = {}
        self._restore()
        self._ask()
        self._show_earlier()
        self.problem_label.hide()
        self.keep_button.clicked.connect(self.keep)
        self.close_button.clicked.connect(self.reject)

    def _ask(self) -> None:
        field = self._slot.declared
        assert field is not None
        self.question_label.setText(tr(field.label))
        answer = cell_text(field, self._slot.get(), self._links) or tr(N_("no answer yet"))
        self.answer_label.setText(say(phrase(N_("The answer as it stands: {answer}"), answer=answer)))
        form = self.findChild(QFormLayout, "form_layout")
        assert form is not None
        self.editors: dict[str, Editor] = {}
        for name in _ASKED:
            editor = editor_for(self._fields[name], self._links)
            editor.setObjectName(name)
            editor.set_name(tr(self._fields[name].label))
            editor.show_value(self._values[name])
            if name in self._words:
                editor.show_words(self._words[name])
            _Answer(self, editor, name)
            form.addRow(tr(self._fields[name].label), editor)
            self.editors[name] = editor

    def take(self, name: str, value: Any) -> None:
        """Take what was typed into one line."""
        self._values[name] = value
        self._words.pop(name, None)
        self._stash()

    def keep_words(self, name: str, words: str) -> None:
        """Keep what is no value yet."""
        self._words[name] = words
        self._stash()

    def _stash(self) -> None:
        kept = {name: self._fields[name].dump(value) for name, value in self._values.items()}
        self._session.keep_words(self._draft, json.dumps([kept, self._words], ensure_ascii=False))

    def _restore(self) -> None:
        try:
            kept, words = json.loads(self._session.workspace.words_in(self._draft) or "[{}, {}]")
        except ValueError:  # written by another version
            return
        for name in set(kept) & set(_ASKED):
            self._values[name] = self._fields[name].load(kept[name])
        self._words = {name: said for name, said in words.items() if name in _ASKED}

    def keep(self) -> None:
        """Put the statement on record and close; say what is missing where it cannot."""
        for name in _ASKED:
            wrong = self.editors[name].complaint
            if wrong is not None:
                self._refuse(name, say(wrong))
                return
            field = self._fields[name]
            if field.required and field.is_empty(self._values[name]):
                self._refuse(name, say(phrase(N_("Still open: {label}"), label=phrase(field.label))))
                return
        self._evidence.add(self._slot, **self._values)
        self._session.keep_words(self._draft, "")
        self.accept()

    def _refuse(self, name: str, words: str) -> None:
        self.problem_label.setText(words)
        self.problem_label.show()
        self.editors[name].setFocus()

    def _show_earlier(self) -> None:
        column = self.findChild(QVBoxLayout, "earlier_layout")
        assert column is not None
        for statement in self._evidence.statements(self._slot):
            column.addWidget(EarlierStatement(statement, self._evidence, self._links))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            super().keyPressEvent(event)


class _Answer(QObject):
    """Ties one editor to its line of the dialog."""

    def __init__(self, dialog: StatementDialog, editor: Editor, name: str) -> None:
        super().__init__(editor)
        self._dialog, self._name = dialog, name
        editor.edited.connect(self._take)
        editor.unfinished.connect(self._keep)

    def _take(self, value: Any) -> None:
        self._dialog.take(self._name, value)

    def _keep(self, words: str) -> None:
        self._dialog.keep_words(self._name, words)


class EarlierStatement(QWidget):
    """One statement on record, which can be settled where it no longer counts."""

    def __init__(self, statement: Statement, evidence: DealEvidence, links: Links) -> None:
        super().__init__()
        self._statement, self._evidence = statement, evidence
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._label = label()
        who = links.name("person", statement.person_id) if statement.person_id else tr(N_("somebody"))
        facts = {"who": who, "on": day_text(statement.on), "words": statement.words or "–"}
        self.words = say(phrase(N_("{who}, {on}: “{words}”"), **facts))
        self._button = QPushButton()
        self._button.setProperty("role", "link")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._turn)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._show()

    def _show(self) -> None:
        settled = self._statement.settled
        self._label.setText(self.words)
        set_role(self._label, "muted" if settled else "")
        self._button.setText(tr(N_("Counts again")) if settled else tr(N_("No longer counts")))

    def _turn(self) -> None:
        self._evidence.settle(self._statement, not self._statement.settled)
        self._show()
