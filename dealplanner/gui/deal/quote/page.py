"""The quote editor: variants, lines, the chosen line in full, totals and the very pages beside it."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from dealplanner.domain.errors import UserError
from dealplanner.domain.papers import QuotePaper
from dealplanner.domain.pasted_lines import is_table, read_lines
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.steps import find_page
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.buttons import small_button
from dealplanner.gui.deal.goals import PAPERS
from dealplanner.gui.deal.making import Preview, PreviewMaker
from dealplanner.gui.deal.pdf_pane import PdfPane
from dealplanner.gui.deal.quote.line_form import LineForm
from dealplanner.gui.deal.quote.model import LinesModel
from dealplanner.gui.deal.quote.table import LinesTable
from dealplanner.gui.deal.quote.totals import TotalsCard
from dealplanner.gui.deal.quote.variant_row import VariantRow
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.labels import label, scrolled, set_role
from dealplanner.gui.price_picker import PricePicker
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, by_count, phrase
from dealplanner.records import Document, Line, PriceItem
from dealplanner.services.deals import profile_of
from dealplanner.services.offer_lines import (
    add_from_price_list,
    add_line,
    add_pasted,
    copy_line,
    lines_of,
    move_line,
    outdated,
    price_items,
    take_new_price,
)
from dealplanner.services.papers import compose, offer_of
from dealplanner.services.variants import (
    add_variant,
    choose_variant,
    remove_variant,
)
from dealplanner.services.workspace import Workspace


class QuotePage(SidePage):
    """Shows the lines of the offer and lets everything about them be changed."""

    def __init__(self, needs: SideNeeds) -> None:
        self._line: Line | None = None
        super().__init__(
            N_("Quote"), N_("Type into the cells; Ctrl+Enter adds a line, Ctrl+V pastes a table."), needs
        )

    def furnish(self) -> None:
        """Add the variants, the table, the form of a line, totals and pages."""
        needs = self.needs
        self.model = LinesModel(needs.links, self)
        self.table = LinesTable(self.model, needs.session, needs.links)
        self.form = LineForm(needs.session, needs.links)
        self.totals = TotalsCard()
        self.pane = PdfPane()
        self.maker = PreviewMaker(self._compose, self)
        self.wrong_label = label(role="complaint")
        self.said_label = label(role="muted")
        self.said_label.hide()
        empty = N_("No line yet. Add one, take one from the price list, or paste rows from a spreadsheet.")
        self.empty_label = label(tr(empty), "muted")
        self.add_button = small_button(N_("Add a line"), N_("Ctrl+Enter; other kinds by the arrow"))
        self.kind_button = small_button(N_("Other kind"), N_("Text, section, subtotal, page break"))
        self.kind_button.setMenu(self._kinds())
        self.price_button = small_button(N_("From the price list…"), N_("Search as you type"))
        self.newer_button = small_button("", N_("The offer keeps its old prices until you take the new ones"))
        self.discount_button = small_button(
            N_("Discount, validity, plan…"), N_("What holds for the whole offer")
        )
        self.discount_button.setMenu(self._whole_offer())
        self.issue_button = small_button(N_("Look over and issue…"), N_("Preflight, number, frozen copy"))
        self.variants = VariantRow()
        self._lay_out_parts()
        self._listen()

    def refresh(self) -> None:
        """Show what the offer is now, and make the pages anew."""
        deal = self.needs.deal
        offer, lines = offer_of(deal), lines_of(deal)
        kept = self._line if self._line in lines else None
        self.model.show_lines(lines, offer, deal.currency)
        self.empty_label.setVisible(not lines)
        floor = profile_of(self._workspace).margin_floor
        self.totals.show_offer(offer, self.needs.advice.totals(), floor)
        self.variants.show_deal(deal)
        self._show_newer()
        self._show_wrong()
        if kept is None:
            self._choose(self.table.currentIndex().row() if lines else -1)
        elif self.model.row_of(kept) != self.table.currentIndex().row():
            self.table.choose(self.model.row_of(kept), max(self.table.currentIndex().column(), 0))
        self.maker.make()

    def focus_first(self) -> None:
        self.table.choose(0)
        (self.table if lines_of(self.needs.deal) else self.add_button).setFocus()

    def _compose(self) -> QuotePaper:
        needs = self.needs
        profile = profile_of(needs.session.workspace)
        return cast(QuotePaper, compose(needs.deal, profile, Paper.QUOTE, needs.links.today))

    # lines

    def add(self, kind: LineKind = LineKind.ITEM) -> None:
        """Add a line behind the chosen one, and go there."""
        self._go_to(add_line(self._workspace, self.needs.deal, kind, self._line), edit=True)

    def _copy(self) -> None:
        if self._line is not None:
            self._go_to(copy_line(self._workspace, self.needs.deal, self._line))

    def _remove(self) -> None:
        if self._line is None:
            return
        row = self.model.row_of(self._line)
        self._workspace.remove(self._line)
        self._say(phrase(N_("Removed; Ctrl+Z brings it back.")), "muted")
        self.refresh()
        self.table.choose(min(row, self.model.rowCount() - 1))

    def _move(self, start: int, end: int) -> None:
        line = self.model.lines[start]
        move_line(self._workspace, self.needs.deal, line, end)
        self.refresh()
        self.table.choose(end)

    def paste(self, text: str) -> None:
        """Make lines of rows that were copied from a spreadsheet; say what could not be read."""
        if not is_table(text):
            self._say(phrase(N_("Nothing to paste: copy rows of cells from a spreadsheet first.")), "warn")
            return
        found = read_lines(text, QLocale().decimalPoint())
        if found.lines:
            made = add_pasted(self._workspace, self.needs.deal, found.lines, self._line)
            self._go_to(made[-1])
        count = len(found.lines)
        words = phrase(by_count(count, N_("One line pasted."), N_("{count} lines pasted.")), count=count)
        if found.refused:
            words = phrase(
                by_count(
                    count,
                    N_("One line pasted, {refused} left out. {first}"),
                    N_("{count} lines pasted, {refused} left out. {first}"),
                ),
                count=count,
                refused=len(found.refused),
                first=found.refused[0],
            )
        self._say(words, "warn" if found.refused else "good")

    def _pick(self) -> None:
        picker = PricePicker(price_items(self._workspace.session), self.needs.deal.currency, self)
        picker.picked.connect(self._take_item)
        picker.open()

    def _take_item(self, item: PriceItem) -> None:
        self._go_to(add_from_price_list(self._workspace, self.needs.deal, item, self._line))

    def _take_newer(self) -> None:
        with self._workspace.action():
            for line, item in outdated(self.needs.deal, price_items(self._workspace.session)):
                take_new_price(self._workspace, self.needs.deal, line, item)
        self.refresh()

    def _go_to(self, line: Line, edit: bool = False) -> None:
        self.refresh()
        self.table.choose(self.model.row_of(line))
        self.table.setFocus()
        if edit and self.model.slot_at(self.table.currentIndex()) is not None:
            self.table.edit(self.table.currentIndex())

    def _choose(self, row: int) -> None:
        line = self.model.lines[row] if 0 <= row < len(self.model.lines) else None
        if line is not self._line:
            self.needs.session.close_run()
            self._line = line
        self.form.show_line(line)

    # variants

    def _choose_variant(self, document: Document) -> None:
        self.needs.session.close_run()
        choose_variant(self._workspace, self.needs.deal, document)

    def _add_variant(self) -> None:
        self.needs.session.close_run()
        try:
            add_variant(self._workspace, self.needs.deal)
        except UserError as error:
            self._say(error.phrase, "bad")

    def _remove_variant(self) -> None:
        if self.needs.deal.offer is not None:
            remove_variant(self._workspace, self.needs.deal, self.needs.deal.offer)

    # what it shows

    def _show_wrong(self, *changed: object) -> None:
        """Say why the words in the chosen cell are no value yet."""
        wrong = self.model.wrong_in(self.table.currentIndex())
        self.wrong_label.setText(wrong)
        self.wrong_label.setVisible(bool(wrong))

    def _show_newer(self) -> None:
        items = price_items(self._workspace.session)
        count = len(outdated(self.needs.deal, items))
        self.newer_button.setVisible(count > 0)
        words = by_count(count, N_("Take one new price"), N_("Take {count} new prices"))
        self.newer_button.setText(say(phrase(words, count=count)))

    def _show_preview(self, preview: Preview) -> None:
        self.pane.show_pdf(preview.pdf, preview.sizes)

    def _show_trouble(self, why: Phrase) -> None:
        self.pane.show_notice(say(why))

    def _forget_said(self, edit: object) -> None:
        """Say no longer what was true of the deal before this edit."""
        self.said_label.hide()

    def _say(self, words: Phrase, role: str) -> None:
        self.said_label.setText(say(words))
        set_role(self.said_label, role)
        self.said_label.show()

    @property
    def _workspace(self) -> Workspace:
        return self.needs.session.workspace

    # how it is built

    def _kinds(self) -> QMenu:
        menu = QMenu(self)
        for kind in (LineKind.TEXT, LineKind.SECTION, LineKind.SUBTOTAL, LineKind.PAGE_BREAK):
            menu.addAction(tr(kind.label), partial(self.add, kind))
        return menu

    def _whole_offer(self) -> QMenu:
        """Return the ways to what holds for all lines together."""
        menu = QMenu(self)
        for key in ("offer.head", "offer.money", "offer.rounding", "offer.plan"):
            menu.addAction(tr(find_page(key)[1].title), partial(self.goal_wished.emit, key))
        return menu

    def _lay_out_parts(self) -> None:
        self.head.addWidget(self.discount_button)
        self.head.addWidget(self.issue_button)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for button in (self.add_button, self.kind_button, self.price_button, self.newer_button):
            bar.addWidget(button)
        bar.addStretch()
        bar.addWidget(self.variants)
        above = QVBoxLayout()
        for part in (self.said_label, self.empty_label):
            above.addWidget(part)
        above.addWidget(self.table, 1)
        above.addWidget(self.wrong_label)
        below = QSplitter(Qt.Orientation.Horizontal)
        side = QVBoxLayout()
        side.addWidget(self.totals)
        side.addStretch()
        for widget in (self.form, scrolled(side), self.pane):
            below.addWidget(widget)
        below.setSizes([420, 280, 340])
        below.setChildrenCollapsible(False)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(_widget(above))
        parts.addWidget(below)
        parts.setSizes([280, 340])
        parts.setChildrenCollapsible(False)
        self.body.addLayout(bar)
        self.body.addWidget(parts, 1)

    def _listen(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.selectionModel().currentChanged.connect(self._show_wrong)
        self.needs.session.words_kept.connect(self._show_wrong)
        self.needs.session.edited.connect(self._forget_said)
        self.table.add_wished.connect(self.add)
        self.table.copy_wished.connect(self._copy)
        self.table.removal_wished.connect(self._remove)
        self.table.moved.connect(self._move)
        self.table.pasted.connect(self.paste)
        self.add_button.clicked.connect(partial(self.add, LineKind.ITEM))
        self.price_button.clicked.connect(self._pick)
        self.newer_button.clicked.connect(self._take_newer)
        self.issue_button.clicked.connect(lambda: self.goal_wished.emit(PAPERS + Paper.QUOTE))
        self.variants.add_button.clicked.connect(self._add_variant)
        self.variants.remove_button.clicked.connect(self._remove_variant)
        self.variants.chosen.connect(self._choose_variant)
        self.maker.made.connect(self._show_preview)
        self.maker.failed.connect(self._show_trouble)


def _widget(layout: QVBoxLayout) -> QWidget:
    widget = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(layout)
    return widget
