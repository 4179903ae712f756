"""The term sheet editor: its blocks, the questions of the chosen one, the pages, and how many there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QWidget,
)

from dealplanner.domain.pages import AnyPage
from dealplanner.domain.papers import TermSheetPaper
from dealplanner.domain.steps import find_page
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.goals import PAPERS
from dealplanner.gui.deal.making import Preview, PreviewMaker
from dealplanner.gui.deal.pdf_pane import PdfPane
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.labels import label
from dealplanner.gui.look import colours_of
from dealplanner.gui.page_view import PageView, Surroundings
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, by_count, phrase
from dealplanner.services.deals import profile_of
from dealplanner.services.papers import compose
from dealplanner.services.progress import progress_on

LEAST, MOST = 2, 4  # pages of a term sheet
_PAGES = (
    *("terms.head", "terms.price", "offer.plan", "terms.time", "terms.milestones", "terms.resources"),
    *("terms.service", "terms.termination", "terms.compensation", "terms.liability", "terms.further"),
    *("offer.open_points", "offer.goals", "offer.sample_contract"),
)
"""The pages that a term sheet is made of, in the order of the paper."""


class PageMeter(QWidget):
    """Shows how many of the pages that a term sheet may have are taken."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: int | None = None
        self.setFixedSize(96, 26)

    def show_pages(self, pages: int | None) -> None:
        """Show a number of pages; nothing while it is not known."""
        self.pages = pages
        words = phrase(N_("{pages} of {least} to {most} pages"), pages=pages or 0, least=LEAST, most=MOST)
        self.setToolTip(say(words))
        self.setAccessibleName(say(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = colours_of(self), QPainter(self)
        good = self.pages is not None and LEAST <= self.pages <= MOST
        for number in range(max(MOST, min(self.pages or 0, 6))):
            taken = number < (self.pages or 0)
            colour = QColor(colours.good if good else colours.bad) if taken else QColor(colours.line)
            painter.setPen(QPen(colour, 1.4))
            painter.setBrush(colour if taken else Qt.BrushStyle.NoBrush)
            painter.drawRect(2 + number * 16, 4, 11, 16)


class TermsPage(SidePage):
    """Shows the blocks of the term sheet, asks for their terms, and counts the pages."""

    turned = Signal(str)

    def __init__(self, needs: SideNeeds) -> None:
        self._shown = ""
        self.view: PageView | None = None
        why = N_("Six blocks that must stand, further ones, two to four pages.")
        super().__init__(N_("Term sheet"), why, needs)

    def furnish(self) -> None:
        """Add the blocks, the questions, the meter and the pages."""
        self.blocks = QListWidget()
        self.blocks.setAccessibleName(tr(N_("Blocks of the term sheet")))
        self.blocks.currentRowChanged.connect(self._turn)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setProperty("role", "plain")
        self.pane = PdfPane()
        self.meter = PageMeter()
        self.meter_label = label(role="muted")
        self.maker = PreviewMaker(self._compose, self)
        self.issue_button = QPushButton(tr(N_("Look over and issue…")))
        self.issue_button.setAccessibleName(tr(N_("Look over and issue")))
        self.issue_button.clicked.connect(lambda: self.goal_wished.emit(PAPERS + Paper.TERM_SHEET))
        self.head.addWidget(self.meter_label)
        self.head.addWidget(self.meter)
        self.head.addWidget(self.issue_button)
        parts = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.blocks, self.area, self.pane):
            parts.addWidget(part)
        parts.setSizes([190, 470, 410])
        parts.setChildrenCollapsible(False)
        self.body.addWidget(parts, 1)
        self.maker.made.connect(self._show_preview)
        self.maker.failed.connect(self._show_trouble)

    def refresh(self) -> None:
        """Show which blocks are filled, and make the pages anew."""
        row = max(self.blocks.currentRow(), 0)
        with QSignalBlocker(self.blocks):
            self.blocks.clear()
            for key in _PAGES:
                self.blocks.addItem(self._item(key))
            self.blocks.setCurrentRow(row)
        self._turn(row)
        self.maker.make()

    def focus_first(self) -> None:
        self.blocks.setFocus()

    def turn_to(self, key: str) -> None:
        """Ask for the terms on one page."""
        self.blocks.setCurrentRow(_PAGES.index(key))

    def _item(self, key: str) -> QListWidgetItem:
        page = find_page(key)[1]
        progress = progress_on(self.needs.deal, page)
        title = tr(page.title).removeprefix(tr(N_("Terms: ")))
        item = QListWidgetItem(f"{'✓' if progress.is_begun else '○'}  {title[:1].upper()}{title[1:]}")
        state = tr(N_("begun")) if progress.is_begun else tr(N_("empty"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title[:1].upper()}{title[1:]}, {state}")
        return item

    def _turn(self, row: int) -> None:
        if not 0 <= row < len(_PAGES) or _PAGES[row] == self._shown:
            return
        self._shown = _PAGES[row]
        self.needs.session.close_run()
        self.view = PageView(_page(self._shown), self._around())
        self.area.setWidget(self.view)  # the former one goes with it
        self.turned.emit(self._shown)

    def _around(self) -> Surroundings:
        needs = self.needs
        return Surroundings(
            deal=needs.deal,
            session=needs.session,
            links=needs.links,
            evidence=needs.evidence,
            guidance=needs.advice.guidance,
            proposals=self._proposals,
            totals=needs.advice.totals,
            extra=lambda key: None,
        )

    def _proposals(self, key: str) -> Mapping[str, tuple[Any, Phrase]]:
        return self.needs.advice.proposals(key)

    def _compose(self) -> TermSheetPaper:
        needs = self.needs
        profile = profile_of(needs.session.workspace)
        return cast(TermSheetPaper, compose(needs.deal, profile, Paper.TERM_SHEET, needs.links.today))

    def _show_preview(self, preview: Preview) -> None:
        self.pane.show_pdf(preview.pdf, preview.sizes)
        self.meter.show_pages(preview.pages)
        words = by_count(preview.pages, N_("1 page"), N_("{pages} pages"))
        self.meter_label.setText(say(phrase(words, pages=preview.pages)))

    def _show_trouble(self, why: Phrase) -> None:
        self.pane.show_notice(say(why))
        found = dict(why.facts).get("pages")
        self.meter.show_pages(found if isinstance(found, int) else None)
        self.meter_label.setText(say(phrase(N_("{pages} pages: too many"), pages=found)) if found else "")


def _page(key: str) -> AnyPage:
    return find_page(key)[1]
