"""The proposal editor: the running order, the chosen block with its library, and the very pages beside it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from dealplanner.domain.papers import ProposalPaper
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.buttons import button, link_button, small_button
from dealplanner.gui.deal.goals import PAPERS
from dealplanner.gui.deal.making import Preview, PreviewMaker
from dealplanner.gui.deal.pdf_pane import PdfPane
from dealplanner.gui.deal.proposal.block_list import BlockList, block_title
from dealplanner.gui.deal.proposal.library import Library
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.labels import card, label
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.words import say
from dealplanner.i18n import N_, Phrase
from dealplanner.records import Block, Language, Passage
from dealplanner.services.deals import live, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.papers import compose, document_for
from dealplanner.services.papers.blocks import (
    ANNEX,
    FREE,
    add_block,
    keep_passage,
    move_block,
    open_blocks,
    passages,
    use_passage,
)

# Where what the program puts into a block is mended.
_COMES_FROM = {
    "summary": "offer.words",
    "situation": "qualify.consequences",
    "goals": "offer.goals",
    "solution": "guide.solutions",
    "options": "offer.lines",
    "comparison": "guide.criteria",
    "why_us": "guide.why_us",
    "plan": "terms.milestones",
    "price": "offer.lines",
    "assumptions": "offer.words",
    "risks": "offer.goals",
    "next_steps": "offer.goals",
    "acceptance": "needs.roles",
}


class ProposalPage(SidePage):
    """Shows the blocks of the proposal and lets them be moved, left out, reworded."""

    def __init__(self, needs: SideNeeds) -> None:
        self._form: RecordForm | None = None
        self._shown = ""
        super().__init__(
            N_("Proposal"), N_("Blocks filled from the deal; your words stand above what it knows."), needs
        )

    def furnish(self) -> None:
        """Add the running order, the block, the library and the pages."""
        self.blocks = BlockList()
        self.library = Library(self._passages)
        self.pane = PdfPane()
        self.maker = PreviewMaker(self._compose, self)
        self.heading = label(role="heading")
        self.source_button = link_button(N_("Where its content comes from"))
        self.begin_button = small_button(N_("Change the usual order"))
        self.own_button = small_button(N_("Add a block"))
        self.annex_button = small_button(N_("Add an annex"))
        self.issue_button = button(N_("Look over and issue…"))
        self.head.addWidget(self.issue_button)
        self._place = QVBoxLayout()
        self._lay_out_parts()
        self._listen()
        open_blocks(self.needs.session.workspace, self.needs.deal)

    def refresh(self) -> None:
        """Show the blocks as they stand now, and make the pages anew."""
        blocks: list[Block] = live(self.needs.deal.blocks)
        self.begin_button.setVisible(not blocks)  # the user may have undone it
        self.blocks.show_blocks(blocks)
        self._frame.setVisible(bool(blocks))
        self._show_block(self.blocks.chosen_id)
        self.library.refresh()
        self.maker.make()

    def focus_first(self) -> None:
        self.blocks.setFocus()

    @property
    def language(self) -> Language:
        """Return the language that the proposal is written in."""
        return document_for(self.needs.deal, Paper.PROPOSAL).language or Language.EN

    @property
    def block(self) -> Block | None:
        """Return the block that is looked at."""
        wanted = self.blocks.chosen_id
        return next((block for block in live(self.needs.deal.blocks) if block.id == wanted), None)

    def begin(self) -> None:
        """Lay the blocks out in the usual order, so that they can be changed."""
        open_blocks(self.needs.session.workspace, self.needs.deal)
        self.refresh()

    def _compose(self) -> ProposalPaper:
        needs = self.needs
        profile = profile_of(needs.session.workspace)
        return cast(ProposalPaper, compose(needs.deal, profile, Paper.PROPOSAL, needs.links.today))

    def _passages(self, search: str) -> list[Passage]:
        block = self.block
        if block is None:
            return []
        return passages(self.needs.session.workspace, block.key, self.language, search)

    # what it shows

    def _show_block(self, block_id: str) -> None:
        block = self.block
        if block is None:
            return
        self.heading.setText(block_title(block))
        self.source_button.setVisible(block.key in _COMES_FROM)
        if block_id == self._shown and self._form is not None:
            return
        self._shown = block_id
        if self._form is not None:
            self._place.removeWidget(self._form)
            self._form.deleteLater()
        slots = [Slot(block, name) for name in ("title", "words")]
        self._form = RecordForm(self.needs.session, slots, self.needs.links)
        self._place.addWidget(self._form)

    def _show_preview(self, preview: Preview) -> None:
        self.pane.show_pdf(preview.pdf, preview.sizes)

    def _show_trouble(self, why: Phrase) -> None:
        self.pane.show_notice(say(why))

    # what its user does

    def _choose(self, block_id: str) -> None:
        self.needs.session.close_run()
        self._show_block(block_id)
        self.library.refresh()

    def _add(self, key: str) -> None:
        self.needs.session.close_run()
        after = self.block if key == FREE else None
        block = add_block(self.needs.session.workspace, self.needs.deal, key, after)
        self.refresh()
        self.blocks.choose(block.id)
        if self._form is not None:
            self._form.focus_first()

    def _move(self, block_id: str, to: int) -> None:
        block = self._find(block_id)
        if block is not None:
            move_block(self.needs.session.workspace, self.needs.deal, block, to)

    def _print(self, block_id: str, printed: bool) -> None:
        block = self._find(block_id)
        if block is not None:
            with self.needs.session.workspace.action():
                self.needs.session.change(Slot(block, "left_out"), not printed)

    def _remove(self, block_id: str) -> None:
        """Remove a block of the user’s own; one of the usual ones is left out."""
        block = self._find(block_id)
        if block is None:
            return
        if block.key in (FREE, ANNEX):
            self.needs.session.workspace.remove(block)
        else:
            self._print(block_id, False)

    def _keep(self) -> None:
        if self.block is not None and self.block.words.strip():
            keep_passage(self.needs.session.workspace, self.block, self.language)
            self.library.refresh()

    def _use(self, passage_id: str) -> None:
        passage = self._passage(passage_id)
        if self.block is not None and passage is not None:
            self.needs.session.close_run()
            use_passage(self.needs.session.workspace, self.block, passage, self.needs.links.today)

    def _forget(self, passage_id: str) -> None:
        passage = self._passage(passage_id)
        if passage is not None:
            self.needs.session.workspace.remove(passage)

    def _find(self, block_id: str) -> Block | None:
        return next((block for block in live(self.needs.deal.blocks) if block.id == block_id), None)

    def _passage(self, passage_id: str) -> Passage | None:
        return next((one for one in self._passages("") if one.id == passage_id), None)

    def _go_to_source(self) -> None:
        if self.block is not None and self.block.key in _COMES_FROM:
            self.goal_wished.emit(_COMES_FROM[self.block.key])

    # how it is built

    def _lay_out_parts(self) -> None:
        order = QVBoxLayout()
        order.addWidget(self.blocks, 1)
        order.addWidget(self.begin_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.own_button)
        buttons.addWidget(self.annex_button)
        buttons.addStretch()
        order.addLayout(buttons)
        frame = self._frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.source_button)
        inside.addLayout(top)
        inside.addLayout(self._place)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(frame)
        middle.addWidget(self.library, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        for layout, stretch in ((order, 2), (middle, 4)):
            widget = QWidget()
            layout.setContentsMargins(0, 0, 0, 0)
            widget.setLayout(layout)
            parts.addWidget(widget)
            parts.setStretchFactor(parts.count() - 1, stretch)
        parts.addWidget(self.pane)
        parts.setStretchFactor(2, 5)
        parts.setSizes([190, 420, 460])
        parts.setChildrenCollapsible(False)
        self.body.addWidget(parts, 1)

    def _listen(self) -> None:
        self.blocks.chosen.connect(self._choose)
        self.blocks.moved.connect(self._move)
        self.blocks.printed.connect(self._print)
        self.blocks.removal_wished.connect(self._remove)
        self.library.keep_wished.connect(self._keep)
        self.library.use_wished.connect(self._use)
        self.library.removal_wished.connect(self._forget)
        self.source_button.clicked.connect(self._go_to_source)
        self.begin_button.clicked.connect(self.begin)
        self.own_button.clicked.connect(lambda: self._add(FREE))
        self.annex_button.clicked.connect(lambda: self._add(ANNEX))
        self.issue_button.clicked.connect(lambda: self.goal_wished.emit(PAPERS + Paper.PROPOSAL))
        self.maker.made.connect(self._show_preview)
        self.maker.failed.connect(self._show_trouble)
