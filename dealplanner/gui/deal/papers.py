"""The papers of a deal: which one, what keeps it back, the very bytes that will be printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dealplanner.domain.advice import advice
from dealplanner.domain.choices import DocumentState, Outcome
from dealplanner.domain.errors import UserError
from dealplanner.domain.steps.offer import Paper
from dealplanner.domain.steps.trial_close import Changed
from dealplanner.gui.deal.advising import DealAdvice
from dealplanner.gui.deal.change_question import AskChangeCard
from dealplanner.gui.deal.changes_card import ChangesCard
from dealplanner.gui.deal.findings import Problem, finding_lines, problems
from dealplanner.gui.deal.header import title_of
from dealplanner.gui.deal.issued import IssuedBar, issued_lines
from dealplanner.gui.deal.making import Preview, PreviewMaker
from dealplanner.gui.deal.paper_choice import PaperChoice, advice_lines
from dealplanner.gui.deal.paper_course import PaperCourse
from dealplanner.gui.deal.paper_menu import PaperMenu
from dealplanner.gui.deal.papers_card import document_title
from dealplanner.gui.deal.pdf_output import PdfOutput
from dealplanner.gui.deal.pdf_pane import PdfPane
from dealplanner.gui.deal.state_row import StateCard
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.forms import load_form
from dealplanner.gui.labels import set_role
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Deal, Document
from dealplanner.services.changes import asked_today, note_change
from dealplanner.services.deals import live, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.papers import (
    BILINGUAL,
    PAPERS,
    AnyPaper,
    compose,
    document_for,
    file_name,
    offer_of,
    print_word,
)
from dealplanner.services.papers.life import check_unchanged, revision_before, what_changed

_DRAFT = "draft:"


class PapersView(QWidget):
    """Shows the draft of a paper as it would go out now, or one that was issued."""

    left = Signal()
    goal_wished = Signal(str)
    """Where something is mended."""

    title_label: QLabel
    said_label: QLabel
    back_button: QPushButton
    print_button: QPushButton
    save_button: QPushButton
    more_button: QPushButton
    issue_button: QPushButton
    side: QScrollArea
    side_body: QWidget
    preview_place: QWidget

    def __init__(self, deal: Deal, session: EditSession, links: Links) -> None:
        super().__init__()
        load_form(self, "papers")
        self.deal = deal
        self._session, self._links = session, links
        self._advice = DealAdvice(deal, session, links)
        self.course = PaperCourse(deal, session, links, self._advice, self)
        self._shown: Document | None = None
        self._preview: Preview | None = None
        self._trouble: Phrase | None = None
        self.choice = PaperChoice()
        self.findings = StateCard(tr(N_("Before it goes out")))
        self.reasons = StateCard(tr(N_("Advice")), most=8)
        self.issued = StateCard(tr(N_("Earlier papers")), most=8)
        self.issued_bar = IssuedBar()
        self.ask_card = AskChangeCard()
        self.changes = ChangesCard()
        self.pane = PdfPane()
        self.menu = PaperMenu(self.more_button)
        self.output = PdfOutput(self)
        self.maker = PreviewMaker(self._compose_draft, self)
        self._lay_out()
        self._listen()
        first = advice(self._advice.facts()).paper or Paper.QUOTE
        self.show_kind(first if first in PAPERS else Paper.QUOTE)

    def focus_first(self) -> None:
        """Put the cursor where the paper is chosen."""
        self.choice.buttons[self.choice.paper].setFocus()

    def refresh(self, at_once: bool = False) -> None:
        """Show what is known now, and make the preview anew."""
        self._show()
        self.maker.make(at_once)

    # which paper

    def show_kind(self, paper: Paper) -> None:
        """Choose a paper, and show its draft as it would go out now."""
        self._shown = None
        self._choose_kind(paper)
        self.refresh(at_once=True)

    def show_document(self, document_id: str) -> None:
        """Show a paper as it was issued; its kind is chosen."""
        self._shown = next(one for one in self.deal.documents if one.id == document_id)
        if self._shown.kind in PAPERS and self._shown.kind is not self.choice.paper:
            self._choose_kind(self._shown.kind)
            self.maker.make(at_once=True)
        self._show()

    def show_draft(self) -> None:
        """Show the paper as it would go out now."""
        self._shown = None
        self._show()

    def _choose_kind(self, paper: Paper) -> None:
        draft = document_for(self.deal, paper)
        self.choice.choose(paper, draft.language, bilingual=bool(draft.bilingual))
        self._forget_preview()

    def _forget_preview(self) -> None:
        """Show no longer what was printed before another paper was chosen, nor what is under way."""
        self._preview = self._trouble = None
        self.maker.forget()

    def _choose(self) -> None:
        self._shown = None
        self._forget_preview()
        self._keep_bilingual()
        self.refresh(at_once=True)

    def _keep_bilingual(self) -> None:
        """Remember with the draft whether it is in both languages; a paper that goes out keeps what it is."""
        draft = document_for(self.deal, self.choice.paper)
        if self.choice.paper in BILINGUAL and draft in self.deal.documents:
            self._session.close_run()
            self._session.change(Slot(draft, "bilingual"), self.choice.bilingual)

    def _compose(self) -> AnyPaper:
        """Return the shown paper as plain values."""
        profile, today, shown = profile_of(self._session.workspace), self._links.today, self._shown
        if shown is not None:
            return compose(self.deal, profile, shown.kind, today, document=shown)
        return self._compose_draft()

    def _compose_draft(self) -> AnyPaper:
        profile, today = profile_of(self._session.workspace), self._links.today
        choice = self.choice
        return compose(self.deal, profile, choice.paper, today, choice.language, bilingual=choice.bilingual)

    # what it shows

    def _take(self, preview: Preview) -> None:
        self._preview, self._trouble = preview, None
        self._show()

    def _take_trouble(self, why: Phrase) -> None:
        self._preview, self._trouble = None, why
        self._show()

    def _show(self) -> None:
        """Show the pages, what keeps them back, and what can be done."""
        self._show_side()
        self.issued_bar.show_document(self._shown, self._links.today)
        self._show_changes()
        if self._shown is not None:
            self._show_issued(self._shown)
        elif self._preview is not None:
            self.pane.show_pdf(self._preview.pdf, self._preview.sizes)
        elif self._trouble is not None:
            self.pane.show_notice(say(self._trouble))
        self._enable()

    def _show_side(self) -> None:
        facts = self._advice.facts()
        advised = advice(facts)
        self.ask_card.show_question(facts, self._wants_question())
        self.title_label.setText(say(phrase(N_("Papers · {deal}"), deal=title_of(self.deal))))
        self.choice.show_advice(advised)
        lines = finding_lines(self._problems(), self._preview is not None, facts)
        self.findings.show_lines(tr(N_("Before it goes out")), list(lines))
        self.findings.setVisible(self._shown is None)
        recommended = phrase(N_("Recommended: {paper}"), paper=Phrase(advised.recommended.label))
        self.reasons.show_lines(say(recommended), list(advice_lines(advised)))
        documents = [one for one in live(self.deal.documents) if one.state is not DocumentState.DRAFT]
        self.issued.show_lines(
            tr(N_("Earlier papers")), issued_lines(documents, self._shown, _DRAFT, self._links.today)
        )

    def _wants_question(self) -> bool:
        """Say whether to ask if anything has changed: before every paper, once a day."""
        is_open = self.deal.outcome is Outcome.OPEN and self._shown is None
        return is_open and not asked_today(self.deal, self._links.today)

    def _show_issued(self, document: Document) -> None:
        from dealplanner.documents.pixels import page_sizes  # late: brings PDFium

        if document.pdf:
            self.pane.show_pdf(document.pdf, page_sizes(document.pdf))
        else:
            self.pane.show_notice(tr(N_("The bytes of this paper are not in the file.")))

    def _enable(self) -> None:
        ready = self._pdf() is not None
        self.save_button.setEnabled(ready)
        self.print_button.setEnabled(ready)
        draft = self._shown is None and self._preview is not None and self.maker.is_up_to_date
        self.issue_button.setEnabled(draft and not self._problems())
        self.issue_button.setVisible(self._shown is None)

    def _pdf(self) -> bytes | None:
        if self._shown is not None:
            return self._shown.pdf
        return self._preview.pdf if self._preview else None

    def _problems(self) -> list[Problem]:
        return problems(offer_of(self.deal), self._preview, self._trouble)

    # what its user does

    def _issue(self) -> None:
        self.course.issue(self.choice)

    def _save(self) -> None:
        pdf = self._pdf()
        if pdf is not None:
            self.output.save(pdf, file_name(self._compose()))

    def _print(self) -> None:
        pdf = self._pdf()
        if pdf is not None:
            self.output.print(pdf, self.title_label.text())

    def _offer_more(self) -> None:
        ready = self._pdf() is not None
        self.menu.enable(paper=ready, contract=ready and self._compose().contract is not None)

    def _save_word(self, *, contract: bool = False) -> None:
        paper = self._compose()
        try:
            if self._shown is not None:
                check_unchanged(self._shown, paper)
        except UserError as error:
            self._say(error.phrase, "bad")
            return
        suffix = f" {tr(N_('contract'))}.docx" if contract else ".docx"
        self.output.save_word(partial(print_word, paper, contract=contract), file_name(paper, suffix))

    def put_together(self) -> None:
        """Open the dialog that makes one booklet of several papers."""
        from dealplanner.gui.deal.pack import Packing  # late: not needed for the first paper

        dialog = Packing(self.deal, self._session, self._links, self._advice, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_changes(self) -> None:
        """Show what the shown revision changes, where there is one before it."""
        shown = self._shown
        before = revision_before(self.deal, shown) if shown else None
        changes = what_changed(before, shown) if shown and before else None
        self.changes.show_changes(document_title(before) if before else "", changes)

    def _note_change(self, changed: Changed, what: str) -> None:
        self._session.close_run()
        note_change(self._session.workspace, self.deal, self._links.today, changed, what)

    def _mark(self, state: DocumentState) -> None:
        if self._shown is not None:
            self.course.ask_mark(self._shown, state)

    def _say(self, words: Phrase, role: str) -> None:
        self.said_label.setText(say(words))
        set_role(self.said_label, role)
        self.said_label.show()

    def _follow(self, goal: str) -> None:
        if goal == _DRAFT:
            self.show_draft()
        elif any(one.id == goal for one in self.deal.documents):
            self.show_document(goal)
        else:
            self.goal_wished.emit(goal)

    # how it is built

    def _lay_out(self) -> None:
        side, place = self.side_body.layout(), self.preview_place.layout()
        assert isinstance(side, QVBoxLayout)
        assert isinstance(place, QVBoxLayout)
        for part in (self.ask_card, self.choice, self.findings, self.changes, self.reasons, self.issued):
            side.addWidget(part)
        side.addStretch(1)
        place.addWidget(self.issued_bar)
        place.addWidget(self.pane, 1)
        self.said_label.hide()

    def _listen(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.back_button.setShortcut("Esc")
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.issue_button.clicked.connect(self._issue)
        self.menu.opening.connect(self._offer_more)
        self.menu.word_wished.connect(self._save_word)
        self.menu.contract_wished.connect(lambda: self._save_word(contract=True))
        self.menu.pack_wished.connect(self.put_together)
        self.output.told.connect(self._say)
        self.course.told.connect(self._say)
        self.course.issued.connect(self.show_document)
        self.course.marked.connect(self._show)
        self.issued_bar.marked.connect(self._mark)
        self.ask_card.noted.connect(self._note_change)
        self.choice.changed.connect(self._choose)
        for card in (self.findings, self.reasons, self.issued):
            card.chosen.connect(self._follow)
        self.maker.began.connect(self._enable)
        self.maker.made.connect(self._take)
        self.maker.failed.connect(self._take_trouble)
        self.maker.settled.connect(self._show)
        self._session.edited.connect(self._note)

    def _note(self, edit: object) -> None:
        if self._shown is not None and self._shown.deleted_at is not None:
            self._shown = None  # its issue was undone
        self.maker.make()
