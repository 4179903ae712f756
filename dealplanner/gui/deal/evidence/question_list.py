"""The questions for the next meeting, by person, and the button that proposes the most important ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from dealplanner.gui.buttons import link_button
from dealplanner.gui.labels import label
from dealplanner.gui.marks import Mark
from dealplanner.gui.places import Target
from dealplanner.gui.two_lines import TwoLines, TwoLinesView
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Deal, Todo

QUESTION = "question"
"""The kind of target that an entry leads to, by the id of its todo."""


class Asked(NamedTuple):
    """A question that waits, with what the list says of it."""

    todo: Todo
    name: str
    """Whom it will be asked."""
    question: str
    subject: str = ""
    """The problem or person that it is about."""


class _List(TwoLinesView):
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


class QuestionList(QFrame):
    """Shows what will be asked of whom."""

    chosen = Signal(str)
    """The id of a question."""
    taken_back = Signal(str)
    """The id of a question that is not to be asked."""
    proposals_wished = Signal()
    meeting_wished = Signal()
    """A next contact should be agreed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.heading = label(tr(N_("Questions for the next meeting")), "heading")
        self.when_label = label(role="muted")
        self.meeting_button = link_button(N_("Agree on a next contact"))
        self.empty_label = label(
            tr(N_("Nothing is to be asked yet. Empty cells become questions: a click, Return or Space.")),
            "muted",
        )
        self.list = _List(tr(N_("Questions for the next meeting; Delete takes one back")))
        self.list.setToolTip(tr(N_("Return goes to the cell, Delete takes the question back")))
        self.take_back_button = link_button(N_("Take back"), N_("Do not ask the chosen question (Delete)"))
        self.propose_button = QPushButton(tr(N_("Propose the five most important")))
        self.propose_button.setAccessibleName(tr(N_("Propose the five most important questions")))
        self.said_label = label(role="muted")
        self.said_label.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        for widget in (self.heading, self.when_label, self.meeting_button, self.empty_label):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        for widget in (self.take_back_button, self.said_label, self.propose_button):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.list.opened.connect(lambda target: self.chosen.emit(target.id))
        self.take_back_button.clicked.connect(self._take_back)
        self.list.delete_pressed.connect(self._take_back)
        self.propose_button.clicked.connect(self.proposals_wished)
        self.meeting_button.clicked.connect(self.meeting_wished)

    def show_questions(self, deal: Deal, asked: Sequence[Asked]) -> None:
        """Show what waits to be asked."""
        self._show_meeting(deal.next_on, deal.next_what, len(asked))
        self.list.show_entries(list(_entries(asked)))
        self.take_back_button.setVisible(bool(asked))
        self.empty_label.setVisible(not asked)

    def show_proposals(self, proposed: Sequence[Phrase]) -> None:
        """Tell in the tool tip what the button would take over."""
        why = tr(N_("What a condition rests on first, from people of a side that was not heard yet:"))
        nothing = tr(N_("Nothing more to ask: all that matters is confirmed or waits already."))
        lines = [why, *(f"· {say(one)}" for one in proposed)] if proposed else [nothing]
        self.propose_button.setToolTip("\n".join(lines))

    def tell(self, words: str) -> None:
        """Say what has just been done; nothing hides it."""
        self.said_label.setText(words)
        self.said_label.setVisible(bool(words))

    def _show_meeting(self, on: date | None, what: str, count: int) -> None:
        if on is None:
            words = phrase(N_("{count} noted; no next contact is agreed."), count=count)
        else:
            meeting = what or phrase(N_("contact"))
            words = phrase(N_("{count} for {day}: {what}"), count=count, day=on, what=meeting)
        self.when_label.setText(say(words))
        self.meeting_button.setVisible(on is None)

    def _take_back(self) -> None:
        target = self.list.chosen()
        if target is not None:
            self.taken_back.emit(target.id)


def _entries(asked: Sequence[Asked]) -> Iterator[TwoLines]:
    for name, questions in groupby(sorted(asked, key=_whom), key=_whom):
        yield TwoLines(name or tr(N_("Whoever knows")))
        for one in questions:
            target = Target(QUESTION, one.todo.id)
            yield TwoLines(one.question, one.subject, mark=Mark.ASK, target=target)


def _whom(asked: Asked) -> str:
    return asked.name
