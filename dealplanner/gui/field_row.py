"""One question of a form: label, why, editor, who said so, and what is wrong with the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.fields import Text
from dealplanner.gui.editors import Editor, Links, editor_for
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label, restyle
from dealplanner.gui.said import SaidLine
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.services.edits import Slot
    from dealplanner.services.evidence import DealEvidence


_LONG_QUESTION = 40  # characters; a longer one may have to wrap


class FieldRow(QWidget):
    """The question in one slot, bound to it."""

    def __init__(
        self, slot: Slot, session: EditSession, links: Links, evidence: DealEvidence | None = None
    ) -> None:
        super().__init__()
        field = slot.declared
        assert field is not None, "only declared fields are asked for"
        self.slot = slot
        self.field = field
        self._session = session
        self.editor: Editor = editor_for(field, links)
        self.editor.setObjectName(slot.field or slot.attribute)
        self.editor.set_name(tr(field.label))
        self.editor.setAccessibleDescription(tr(field.why))
        self.said_line = (
            SaidLine(slot, session, links, evidence, self) if evidence and field.judgement else None
        )
        self.complaint_label = label(role="complaint")
        self.complaint_label.hide()
        self.proposal = ProposalLine()
        self.proposal.taken.connect(self._take)
        self._lay_out()
        self.editor.complained.connect(self._show_complaint)
        session.bind(self.editor, slot)
        self._show_complaint(self.editor.complaint)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._heading())
        if self.field.why:
            column.addWidget(label(tr(self.field.why), "why"))
        line = FlowLayout()
        (column if self.editor.wide else line).addWidget(self.editor)
        if self.said_line is not None:
            line.addWidget(self.said_line.words)
            line.addWidget(self.said_line.add_button)
        column.addLayout(line)
        column.addWidget(self.complaint_label)
        column.addWidget(self.proposal)

    def _heading(self) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.setSpacing(8)
        words = tr(self.field.label)
        is_long = len(words) > _LONG_QUESTION
        question = QLabel(words)
        question.setProperty("role", "label")
        question.setWordWrap(is_long)
        question.setBuddy(self.editor)
        heading.addWidget(question, int(is_long))
        if self.field.private:
            heading.addWidget(_private_mark())
        if not is_long:
            heading.addStretch(1)
        return heading

    @property
    def field_is_short(self) -> bool:
        """Say whether half the width of a form is enough for it."""
        return isinstance(self.field, Text) and self.field.lines == 1

    def show_proposal(self, value: Any, words: Phrase) -> None:
        """Offer `value` with its reason; a value of None is advice that cannot be taken over."""
        present = self.slot.get()
        same = value == present
        self.proposal.show_proposal(value if self.field.is_empty(present) else None, words, hidden=same)

    def _take(self, value: Any) -> None:
        self._session.close_run()
        self._session.change(self.slot, value)
        self._session.close_run()
        self.editor.setFocus()

    def _show_complaint(self, wrong: Phrase | None) -> None:
        self.complaint_label.setText("" if wrong is None else say(wrong))
        self.complaint_label.setVisible(wrong is not None)
        for control in self.editor.controls():
            control.setProperty("wrong", "true" if wrong else "false")
            control.setAccessibleDescription(self.complaint_label.text() or tr(self.field.why))
            restyle(control)


def _private_mark() -> QLabel:
    mark = QLabel(tr(N_("private")))
    mark.setProperty("role", "private")
    mark.setToolTip(tr(N_("Never printed on a paper for the client")))
    return mark


class ProposalLine(QWidget):
    """“Proposed: … — Take over”."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._words = label(role="muted")
        self.button = QPushButton(tr(N_("Take over")))
        self.button.setProperty("role", "link")
        self.button.clicked.connect(self._tell)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self._value: Any = None
        self.hide()

    def show_proposal(self, value: Any, words: Phrase, hidden: bool) -> None:
        """Show the words, and the button where there is a value to take."""
        self._value = value
        self._words.setText(say(phrase(N_("Proposed: {words}"), words=words)))
        self.button.setVisible(value is not None)
        self.setVisible(not hidden)

    def words(self) -> str:
        """Return what is proposed, as it is shown."""
        return self._words.text()

    def _tell(self) -> None:
        self.taken.emit(self._value)
