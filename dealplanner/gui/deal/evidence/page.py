"""Who said what: the grid, the answer that the cursor is at, and the questions for the next meeting."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dealplanner.domain.asking import MOST, Grid, Row, grid, proposals
from dealplanner.domain.conflicts import are_opposed
from dealplanner.gui.buttons import link_button, small_button
from dealplanner.gui.conflict_dialog import ConflictDialog
from dealplanner.gui.deal.evidence.legend import Legend
from dealplanner.gui.deal.evidence.question_list import Asked, QuestionList
from dealplanner.gui.deal.evidence.view import EvidenceGrid
from dealplanner.gui.deal.goals import ANSWER
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.labels import label
from dealplanner.gui.state_marks import StateButton
from dealplanner.gui.statement_dialog import StatementDialog
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Todo
from dealplanner.services.evidence import slot_of
from dealplanner.services.questions import Question, ask, open_questions, take_back

_NARROW = 820  # pixels below which the questions stand under the grid
_LIST = 272
_MEETING, _ROLES = "first_contact.next", "needs.roles"


class EvidencePage(SidePage):
    """Shows what each person was asked and said, and turns what is empty into questions."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__(
            N_("Who said what"),
            N_("What each answer rests on. Empty cells become questions for the next meeting."),
            needs,
        )

    def furnish(self) -> None:
        """Add the grid with what it says of the current answer, and the questions beside it."""
        self.grid = EvidenceGrid(self.needs.links.today)
        self.questions = QuestionList()
        self.question_label = label(role="label")
        self.state_button = StateButton()
        self.said_button = small_button(N_("Who said so…"), N_("Put on record what this person said (F2)"))
        self.ask_button = small_button(N_("Ask"), N_("Note it for the next meeting, or take it back (Space)"))
        self.settle_button = small_button(
            N_("Settle…"), N_("See both side by side, and choose which one counts")
        )
        self.page_button = link_button(
            N_("Go to the question"), N_("Open the page that asks it, at the very answer")
        )
        self.empty = EmptyCard(
            tr(
                N_(
                    "Nobody is on the map yet. Each person with a say becomes a column here, so that you see"
                    " whom you have asked what."
                )
            ),
            tr(N_("Name who has a say")),
        )
        self._left = QWidget()
        self._fill_left()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(12)
        self._across.addWidget(self._left, 1)
        self._across.addWidget(self.questions)
        self.body.addWidget(self.empty, 1)
        self.body.addLayout(self._across, 1)
        self._connect()

    def _fill_left(self) -> None:
        here = QHBoxLayout()
        here.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.question_label)
        words.addWidget(self.state_button, 0, Qt.AlignmentFlag.AlignLeft)
        here.addLayout(words, 1)
        for button in (self.page_button, self.settle_button, self.ask_button, self.said_button):
            here.addWidget(button)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.grid, 1)
        column.addLayout(here)
        column.addWidget(Legend())

    def _connect(self) -> None:
        grid, questions = self.grid, self.questions
        grid.acted.connect(self.act)
        grid.turned.connect(self.turn)
        grid.said_wished.connect(self.say_so)
        grid.taken_back.connect(self._take_back_at)
        grid.moved.connect(self._show_here)
        self.said_button.clicked.connect(lambda: self.say_so(grid.currentIndex()))
        self.ask_button.clicked.connect(lambda: self.turn(grid.currentIndex()))
        self.state_button.clicked.connect(self._look)
        self.settle_button.clicked.connect(self.settle)
        self.page_button.clicked.connect(self._go_to_page)
        self.empty.begun.connect(lambda: self.goal_wished.emit(_ROLES))
        questions.chosen.connect(self._go_to_question)
        questions.taken_back.connect(self._take_back)
        questions.proposals_wished.connect(self.propose)
        questions.meeting_wished.connect(lambda: self.goal_wished.emit(_MEETING))

    # what is shown

    def refresh(self) -> None:
        """Show what is known now."""
        facts = self.needs.evidence.facts()
        found = grid(facts)
        self.empty.setVisible(not found.people)
        self._left.setVisible(bool(found.people))
        self.questions.setVisible(bool(found.people))
        self.grid.show_grid(found)
        self.questions.show_questions(self.needs.deal, list(_asked(found, open_questions(self.needs.deal))))
        self.questions.show_proposals(
            [
                phrase(N_("{name}: {question}"), name=p.person.name, question=p.judgement.words)
                for p in proposals(facts)
            ]
        )
        self._show_here()

    def _show_here(self) -> None:
        row = self._row()
        here = self.grid.grid.cell_at(self.grid.currentIndex())
        for widget in (self.question_label, self.state_button, self.said_button, self.page_button):
            widget.setVisible(row is not None)
        self.ask_button.setVisible(here is not None)
        if row is None or here is None:
            self.settle_button.hide()
            return
        asks = N_("Ask {name}") if here[2].question is None else N_("Do not ask {name}")
        self.ask_button.setText(say(phrase(asks, name=here[1].name)))
        self.ask_button.setAccessibleName(self.ask_button.text())
        judgement = row.evidence.judgement
        self.question_label.setText(say(judgement.words))
        self.state_button.show_state(row.evidence)
        self.settle_button.setVisible(are_opposed(self.needs.evidence.facts(), judgement))

    def _row(self) -> Row | None:
        return self.grid.grid.row_at(self.grid.currentIndex().row())

    def focus_first(self) -> None:
        (self.grid if self.grid.grid.people else self.empty.button).setFocus()

    def show_place(self, place: str) -> None:
        """Go to the judgement that statements call `place`; those who differ are shown at once."""
        if self.grid.go_to(place):
            self.grid.setFocus()
            row = self._row()
            if row is not None and are_opposed(self.needs.evidence.facts(), row.evidence.judgement):
                self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        ways = QBoxLayout.Direction
        self._across.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._across.setStretch(0, 3 if narrow else 1)
        self._across.setStretch(1, 2 if narrow else 0)
        self.questions.setMaximumWidth(16_777_215 if narrow else _LIST)
        self.questions.setMinimumWidth(0 if narrow else _LIST)

    # what its user does

    def act(self, index: QModelIndex) -> None:
        """Open what somebody said; where they said nothing, ask them or ask no longer."""
        found = self.grid.grid.cell_at(index)
        if found is not None and found[2].said is not None:
            self.say_so(index)
        else:
            self.turn(index)

    def turn(self, index: QModelIndex) -> None:
        """Ask somebody at the next meeting, again where they spoke before; or ask no longer."""
        found = self.grid.grid.cell_at(index)
        if found is None:
            return
        row, person, cell = found
        if cell.question is not None:
            self._take_back(cell.question.id)
        else:
            self._ask([Question(row.evidence.judgement.about, person.id, say(row.evidence.judgement.words))])

    def say_so(self, index: QModelIndex) -> None:
        """Ask what the person of a cell said about its judgement."""
        found = self.grid.grid.cell_at(index)
        if found is not None:
            self._open(StatementDialog, found[0].evidence.judgement.about, person_id=found[1].id)

    def settle(self) -> None:
        """Show those who differ about the current answer."""
        row = self._row()
        if row is not None:
            self._open(ConflictDialog, row.evidence.judgement.about)

    def propose(self) -> None:
        """Note the most important questions, as one step of undo."""
        wanted = proposals(self.needs.evidence.facts(), MOST)
        self._ask(
            [Question(one.about, one.person.person_id or "", say(one.judgement.words)) for one in wanted]
        )
        if wanted:
            words = say(phrase(N_("{count} noted; Ctrl+Z takes them back."), count=len(wanted)))
        else:
            words = tr(N_("Nothing more to ask: all that matters is confirmed or waits already."))
        self.questions.tell(words)

    def _ask(self, wanted: list[Question]) -> None:
        self.needs.session.close_run()
        self.questions.tell("")
        ask(self.needs.session.workspace, self.needs.deal, wanted)

    def _take_back_at(self, index: QModelIndex) -> None:
        found = self.grid.grid.cell_at(index)
        if found is not None and found[2].question is not None:
            self._take_back(found[2].question.id)

    def _take_back(self, todo_id: str) -> None:
        for todo in open_questions(self.needs.deal):
            if todo.id == todo_id:
                self.needs.session.close_run()
                self.questions.tell("")
                take_back(self.needs.session.workspace, self.needs.deal, todo.about, todo.person_id)

    def _go_to_question(self, todo_id: str) -> None:
        for todo in open_questions(self.needs.deal):
            if todo.id == todo_id and self.grid.go_to(todo.about, todo.person_id):
                self.grid.setFocus()

    def _look(self) -> None:
        row = self._row()
        if row is not None and are_opposed(self.needs.evidence.facts(), row.evidence.judgement):
            self.settle()
        else:
            self.say_so(self.grid.currentIndex())

    def _go_to_page(self) -> None:
        row = self._row()
        if row is not None:
            self.goal_wished.emit(f"{ANSWER}{row.evidence.judgement.about}")

    def _open(self, kind: type[StatementDialog] | type[ConflictDialog], about: str, **more: str) -> None:
        needs = self.needs
        slot = slot_of(needs.deal, about)
        if slot is None:  # its record went this very moment
            return
        needs.session.close_run()
        dialog: QDialog = kind(slot, needs.session, needs.links, needs.evidence, self.window(), **more)
        dialog.open()


def _asked(found: Grid, waiting: list[Todo]) -> Iterator[Asked]:
    names = {person.id: person.name for person in found.people}
    judged = {row.evidence.judgement.about: row.evidence.judgement for row in found.rows}
    for todo in waiting:
        judgement = judged.get(todo.about)
        question = tr(judgement.field.label) if judgement else todo.what
        subject = judgement.subject if judgement else ""
        yield Asked(todo, names.get(todo.person_id or "", ""), question, subject)
