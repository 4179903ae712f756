"""The course of a paper: it is issued, with all that is asked before, and marked with what became of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dealplanner.domain.advice import advice
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.errors import UserError
from dealplanner.gui.deal.advising import DealAdvice
from dealplanner.gui.deal.change_question import ChangeQuestion
from dealplanner.gui.deal.going_on import with_reason
from dealplanner.gui.deal.issuing import Issuing
from dealplanner.gui.deal.marking import Marking
from dealplanner.gui.deal.paper_choice import PaperChoice, is_advised
from dealplanner.gui.deal.papers_card import document_title
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal, Document
from dealplanner.services.changes import asked_today, note_change
from dealplanner.services.course import note_against
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.papers import issue, present_paper
from dealplanner.services.papers.life import mark


class PaperCourse(QObject):
    """Issues and marks papers of one deal; every dialog stands before `page`."""

    issued = Signal(str)
    """The id of the paper that went out."""
    marked = Signal()
    """A dialog that marks a paper was closed, or the paper was marked."""
    told = Signal(object, str)
    """Phrase and role: what came of it."""

    def __init__(
        self, deal: Deal, session: EditSession, links: Links, advised: DealAdvice, page: QWidget
    ) -> None:
        super().__init__(page)
        self._deal, self._session, self._links, self._advice, self._page = deal, session, links, advised, page

    def issue(self, choice: PaperChoice) -> None:
        """Let the chosen paper go out; against the verdict a reason is asked for first."""
        facts = self._advice.facts()
        with_reason(self._deal, self._session, facts, self._page, lambda against: self._ask(choice, against))

    def _ask(self, choice: PaperChoice, against: str) -> None:
        """Look over the paper once more; `against` says why it goes out against the verdict."""
        if against:
            with self._session.workspace.action():
                note_against(self._session.workspace, self._deal, against)
        facts = self._advice.facts()
        advised = advice(facts)
        asked = asked_today(self._deal, self._links.today)
        question = None if asked else ChangeQuestion(facts)
        is_usual, before = is_advised(advised, choice.paper), present_paper(self._deal, choice.paper)
        dialog = Issuing(choice.paper, is_usual, advised, self._page, question, before)
        dialog.accepted.connect(lambda: self._issue(choice, dialog.reason, question))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _issue(self, choice: PaperChoice, reason: str, question: ChangeQuestion | None) -> None:
        workspace, today = self._session.workspace, self._links.today
        profile = profile_of(workspace)
        self._session.close_run()
        try:
            with workspace.action():
                issued = issue(
                    workspace, self._deal, profile, choice.paper, today, choice.language, choice.bilingual
                )
                workspace.change(Slot(issued, "reason"), reason)
                if question is not None:
                    note_change(workspace, self._deal, today, question.changed, question.what)
        except UserError as error:
            self.told.emit(error.phrase, "bad")
            return
        self._session.flush()
        self.told.emit(phrase(N_("Issued: {paper}."), paper=document_title(issued)), "good")
        self.issued.emit(issued.id)

    def ask_mark(self, document: Document, state: DocumentState) -> None:
        """Ask when and why, and note what has become of an issued paper."""
        dialog = Marking(document_title(document), state, self._links.today, self._page)
        dialog.accepted.connect(lambda: self.mark(document, state, dialog.on, dialog.reason))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.marked)
        dialog.open()

    def mark(self, document: Document, state: DocumentState, on: date, reason: str = "") -> None:
        """Note what has become of an issued paper; say in one sentence why it cannot be."""
        self._session.close_run()
        try:
            mark(self._session.workspace, self._deal, document, state, on, reason)
        except UserError as error:
            self.told.emit(error.phrase, "bad")
        self.marked.emit()
