"""Below the questions on signing: the signed copy, and the one step to a deal that is won."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout
from shiboken6 import isValid

from dealplanner.domain.bargaining import AttachmentKind
from dealplanner.domain.choices import Outcome
from dealplanner.domain.errors import UserError
from dealplanner.domain.steps.offer import Signing
from dealplanner.gui import tasks
from dealplanner.gui.buttons import button, link_button
from dealplanner.gui.deal.files.card import FilesCard
from dealplanner.gui.deal.files.dropping import dropped_file
from dealplanner.gui.deal.goals import END, STEP
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.labels import label
from dealplanner.gui.message_bar import MessageBar
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.edits import Slot
from dealplanner.services.kept_files import KeptFile, keep_file, read_copy
from dealplanner.services.signing import FULFIL, can_win, signed_on, signed_paper
from dealplanner.services.winning import win


class SigningExtra(PageExtra):
    """Keeps the signed copy in the file, and offers to go on once both sides have signed."""

    def furnish(self) -> None:
        """Add the card of files above the bar that goes on."""
        self.setAcceptDrops(True)
        self.bar = MessageBar(tr(N_("The signed copy")))
        self.files = FilesCard(self.needs.deal, self.needs.session, AttachmentKind.SIGNED)
        self.files.told.connect(self._tell)
        self.empty = label(
            tr(N_("None yet. A PDF, or a photograph of the signed page; it is kept in this file.")), "muted"
        )
        self.keep_button = button(
            N_("Keep the signed copy…"),
            N_("A PDF, JPEG or PNG of at most 20 MB; it can be dropped here, too"),
        )
        self.keep_button.clicked.connect(self._choose)
        frame = QFrame()
        frame.setProperty("role", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(label(tr(N_("The signed copy")), "heading"))
        for part in (self.bar, self.empty, self.files):
            column.addWidget(part)
        column.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(frame)
        self.body.addWidget(self._won())

    def _won(self) -> QFrame:
        self.won_frame = QFrame()
        self.won_frame.setProperty("role", "good_bar")
        self.won_words = label()
        self.win_button = button(
            N_("Won: go on to step 7"),
            N_("The deal is won on that day, its paper is accepted, the plan is made from the terms"),
            "primary",
        )
        self.win_button.clicked.connect(self._win)
        self.why_button = link_button(N_("What decided it?"), N_("As we see it and as they do"))
        self.why_button.clicked.connect(lambda: self.goal_wished.emit(f"{END}{Outcome.WON}"))
        row = QHBoxLayout(self.won_frame)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.won_words, 1)
        row.addWidget(self.why_button)
        row.addWidget(self.win_button)
        return self.won_frame

    def refresh(self) -> None:
        """Show what is kept, and what can be done now."""
        self.files.refresh()
        self.empty.setVisible(not self.files.lines)
        deal, today = self.needs.deal, self.needs.links.today
        on = signed_on(deal, today)
        self.won_frame.setVisible(on is not None)
        self.win_button.setVisible(can_win(deal, today))
        self.why_button.setVisible(deal.outcome is Outcome.WON)
        if deal.outcome is Outcome.WON:
            self.won_words.setText(say(phrase(N_("The deal is won since {day}."), day=deal.closed_on or on)))
            return
        paper = signed_paper(deal)
        name = f"{tr(paper.kind.label)} {paper.number}" if paper else tr(N_("The contract"))
        self.won_words.setText(
            say(phrase(N_("{paper} is signed by both sides since {day}."), paper=name, day=on))
        )

    def _tell(self, sentence: Phrase, role: str) -> None:
        self.bar.tell(sentence, role)
        self.refresh()

    def take(self, path: Path) -> None:
        """Keep the file at `path`; say in one sentence why where it is no signed copy."""
        self.keep_button.setEnabled(False)
        tasks.run(lambda report: read_copy(path), self._keep, self._refuse)

    def _keep(self, file: KeptFile) -> None:
        if not isValid(self):
            return
        self.keep_button.setEnabled(True)
        self.needs.session.close_run()
        deal, workspace, today = self.needs.deal, self.needs.session.workspace, self.needs.links.today
        paper = signed_paper(deal)
        on = signed_on(deal, today) or today
        place = Slot(deal, Signing.key, "copy_at", deal.lap)
        with workspace.action():
            kept = keep_file(
                workspace, deal, file, AttachmentKind.SIGNED, on, document_id=paper.id if paper else None
            )
            if not place.get():
                workspace.change(place, tr(N_("In this file")))
        self.bar.tell(phrase(N_("“{title}” is kept in this file."), title=kept.title), "good")
        self.refresh()

    def _refuse(self, error: UserError) -> None:
        if isValid(self):
            self.keep_button.setEnabled(True)
            self.bar.tell(error.phrase, "bad")

    def _choose(self) -> None:
        kinds = tr(N_("Signed copies")) + " (*.pdf *.jpg *.jpeg *.png)"
        name, _ = QFileDialog.getOpenFileName(self, tr(N_("Keep the signed copy")), "", kinds)
        if name:
            self.take(Path(name))

    def _win(self) -> None:
        self.needs.session.close_run()
        workspace, deal, today = self.needs.session.workspace, self.needs.deal, self.needs.links.today
        win(workspace, deal, today, say)
        self.goal_wished.emit(f"{STEP}{FULFIL}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path)
