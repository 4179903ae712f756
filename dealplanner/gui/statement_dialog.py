"""The dialog that puts on record who said something, when, on which occasion, in which words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dealplanner.domain.fields import Choices
from dealplanner.gui.cells import cell_text
from dealplanner.gui.conflict_dialog import ConflictDialog
from dealplanner.gui.earlier_statement import EarlierStatement, is_prose
from dealplanner.gui.editors import Editor, Links, editor_for
from dealplanner.gui.forms import load_form
from dealplanner.gui.question_dialog import in_usual_order, row_of
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.services.edits import Slot
    from dealplanner.services.evidence import DealEvidence

_ASKED = ("person_id", "value", "on", "occasion", "words")
_MOST = 4  # statements on record that show at once
_LINE = 28  # pixels of one of them
_WIDE = 680  # pixels


class StatementDialog(QDialog):
    """Asks for one statement about the answer in a slot; what is typed waits if it is closed.

    It opens at the name, where whoever spoke last is proposed: Return puts it on record.
    """

    question_label: QLabel
    answer_label: QLabel
    earlier_area: QScrollArea
    settle_button: QPushButton
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
        person_id: str = "",
    ) -> None:
        super().__init__(parent)
        load_form(self, "statement")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._slot, self._session, self._links, self._evidence = slot, session, links, evidence
        self._draft = evidence.draft_slot(slot)
        assert slot.declared is not None, "only declared fields are judged"
        self._fields = {**evidence.fields(), "value": slot.declared}
        self._asked = [n for n in _ASKED if n != "value" or not is_prose(slot.declared)]
        self._values: dict[str, Any] = {name: self._fields[name].empty for name in self._asked}
        self._words: dict[str, str] = {}
        self._propose(person_id)
        if isinstance(slot.declared, Choices):  # all its boxes want to be read
            self.setMinimumWidth(_WIDE)
        self._ask()
        self._show_earlier()
        self.problem_label.hide()
        in_usual_order(self.keep_button, self.close_button, row=row_of(self))
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.keep)
        self.close_button.clicked.connect(self.reject)
        self.settle_button.clicked.connect(self.settle)
        self._start_at(self._first_open(person_id))

    def _propose(self, person_id: str) -> None:
        """Begin with today, the present answer, who spoke last and where; what was begun goes first."""
        last = self._evidence.last()
        proposed = {
            "value": self._slot.get(),
            "on": self._links.today,
            "person_id": last.person_id if last else None,
            "occasion": last.occasion if last else "",
        }
        self._values.update({name: value for name, value in proposed.items() if name in self._asked})
        self._restore()
        if person_id:
            self._values["person_id"] = person_id
            self._words.pop("person_id", None)

    def _first_open(self, person_id: str) -> str:
        """Return where the cursor begins: at the name, unless it is known whom it is about."""
        if not person_id:
            return "person_id"
        return "value" if "value" in self._asked else "words"

    def _start_at(self, name: str) -> None:
        editor = self.editors[name]
        editor.setFocus()
        for line in editor.findChildren(QLineEdit):
            line.selectAll()

    def _ask(self) -> None:
        field = self._slot.declared
        assert field is not None
        judgement = self._evidence.judgement(self._slot.about)
        self.question_label.setText(say(judgement.words) if judgement else tr(field.label))
        answer = cell_text(field, self._slot.get(), self._links) or tr(N_("no answer yet"))
        self.answer_label.setText(say(phrase(N_("The answer as it stands: {answer}"), answer=answer)))
        form = self.findChild(QFormLayout, "form_layout")
        assert form is not None
        self.editors: dict[str, Editor] = {}
        for name in self._asked:
            editor = editor_for(self._fields[name], self._links)
            words = tr(N_("What did they say?")) if name == "value" else tr(self._fields[name].label)
            editor.setObjectName(name)
            editor.set_name(words)
            editor.show_value(self._values[name])
            if name in self._words:
                editor.show_words(self._words[name])
            _Answer(self, editor, name)
            form.addRow(words, editor)
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
        for name in set(kept) & set(self._asked):
            self._values[name] = self._fields[name].load(kept[name])
        self._words = {name: said for name, said in words.items() if name in self._asked}

    def keep(self) -> None:
        """Put the statement on record and close; say what is missing where it cannot."""
        self._complete_name()
        for name in self._asked:
            wrong = self.editors[name].complaint
            if wrong is not None:
                self._refuse(name, say(wrong))
                return
            field = self._fields[name]
            if name != "value" and field.required and field.is_empty(self._values[name]):
                self._refuse(name, say(phrase(N_("Still open: {label}"), label=phrase(field.label))))
                return
        self._session.close_run()
        self._evidence.add(self._slot, **self._values)
        self._session.keep_words(self._draft, "")
        self.accept()

    def _complete_name(self) -> None:
        """Take the one person whose name begins of the letters typed so far, so that three will do."""
        begun = self._words.get("person_id", "").casefold()
        known = self._links.choices("person") if begun else []
        ids = [id_ for id_, name in known if _begins(name.casefold(), begun)]
        if len(ids) == 1:
            self.take("person_id", ids[0])
            self.editors["person_id"].show_value(ids[0])

    def settle(self) -> None:
        """Leave for those who differ, side by side; what is typed here waits."""
        window = self.parentWidget()
        dialog = ConflictDialog(self._slot, self._session, self._links, self._evidence, window)
        self.reject()
        dialog.open()

    def _refuse(self, name: str, words: str) -> None:
        self.problem_label.setText(words)
        self.problem_label.show()
        self.editors[name].setFocus()

    def _show_earlier(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        earlier = self._evidence.statements(self._slot)
        for statement in earlier:
            column.addWidget(EarlierStatement(statement, self._evidence, self._links))
        self.earlier_area.setWidget(inside)
        self.earlier_area.setVisible(bool(earlier))
        self.earlier_area.setFixedHeight(min(inside.sizeHint().height(), _MOST * _LINE))
        self.settle_button.setVisible(len(self._evidence.claims(self._slot.about)) > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            super().keyPressEvent(event)


def _begins(name: str, letters: str) -> bool:
    return any(name[at:].startswith(letters) for at in range(len(name)) if at == 0 or name[at - 1] in " -")


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
