"""The sheets of a deal: which one, for whom, in which language, and the very pages that will be printed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QComboBox, QPushButton

from dealplanner.domain.choices import Option
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.making import Preview, PreviewMaker
from dealplanner.gui.deal.pdf_output import PdfOutput
from dealplanner.gui.deal.pdf_pane import PdfPane
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.language import translation
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase
from dealplanner.records import Language
from dealplanner.services.deals import profile_of
from dealplanner.services.papers import document_for
from dealplanner.services.papers.sheets import SHEETS, Sheet, compose_sheet, print_sheet, sheet_file_name


class SheetsPage(SidePage):
    """Shows one sheet as it would be printed now."""

    def __init__(self, needs: SideNeeds) -> None:
        self._preview: Preview | None = None
        self._trouble: Phrase | None = None
        super().__init__(N_("Sheets"), N_("Printed as things stand today, without a number."), needs)

    def furnish(self) -> None:
        """Add the choices, the buttons and the pages."""
        self.kind_box = _combo(N_("Which sheet?"), ((sheet.key, sheet.title) for sheet in SHEETS.values()))
        self.audience_box = _combo(N_("For whom?"), ())
        self.size_box = _combo(N_("On which paper?"), ())
        self.about_box = _combo(N_("Filled in from which?"), ())
        self.language_box = _combo(N_("In which language?"), ((str(one), one.label) for one in Language))
        usual = document_for(self.needs.deal, Paper.QUOTE).language
        self.language_box.setCurrentIndex(self.language_box.findData(str(usual)))
        self.said_label = label(role="muted")
        self.said_label.hide()
        self.save_button = QPushButton(tr(N_("Save as PDF…")))
        self.print_button = QPushButton(tr(N_("Print…")))
        self.pack_button = QPushButton(tr(N_("Put together…")))
        self.pack_button.setToolTip(tr(N_("Several papers as one booklet for the meeting")))
        self.pane = PdfPane()
        self.output = PdfOutput(self)
        self.maker = PreviewMaker(self._compose, self, self._make)
        for widget in (
            self.kind_box,
            self.about_box,
            self.audience_box,
            self.size_box,
            self.language_box,
            self.save_button,
            self.print_button,
            self.pack_button,
        ):
            self.head.addWidget(widget)
        self.body.addWidget(self.said_label)
        self.body.addWidget(self.pane, 1)
        self.kind_box.currentIndexChanged.connect(self._offer)
        for box in (self.about_box, self.audience_box, self.size_box, self.language_box):
            box.currentIndexChanged.connect(self.refresh)
        self.output.told.connect(self._say)
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self.pack_button.clicked.connect(self.put_together)
        self.maker.made.connect(self._take)
        self.maker.failed.connect(self._take_trouble)
        self._offer()

    def choose(self, key: str) -> None:
        """Show another kind of sheet."""
        self.kind_box.setCurrentIndex(self.kind_box.findData(key))

    def choose_subject(self, record_id: str) -> None:
        """Fill the sheet in from one record, where it has several."""
        self.about_box.setCurrentIndex(max(self.about_box.findData(record_id), 0))

    def choose_audience(self, audience: Audience) -> None:
        """Show the sheet for somebody else."""
        self.audience_box.setCurrentIndex(self.audience_box.findData(str(audience)))

    def refresh(self) -> None:
        """Make the pages anew."""
        if self.audience_box.count() and self.size_box.count():
            self.maker.make()

    def focus_first(self) -> None:
        self.kind_box.setFocus()

    @property
    def sheet(self) -> Sheet:
        """Return the kind of sheet that is chosen."""
        return SHEETS[self.kind_box.currentData()]

    def _offer(self) -> None:
        """Offer the audiences and sizes that this kind of sheet has."""
        self.why_label.setText(tr(self.sheet.why))
        for box, options in ((self.audience_box, self.sheet.audiences), (self.size_box, self.sheet.sizes)):
            box.blockSignals(True)
            box.clear()
            _fill(box, options)
            box.setVisible(len(options) > 1)
            box.blockSignals(False)
        self._offer_subjects()
        self.refresh()

    def _offer_subjects(self) -> None:
        """Offer what the sheet can be filled in from, the last one first of all."""
        subjects = self.sheet.subjects(self.needs.deal)
        self.about_box.blockSignals(True)
        self.about_box.clear()
        self.about_box.addItem(tr(N_("Blank form")), "")
        for record_id, words in subjects:
            self.about_box.addItem(words or tr(N_("without a name")), record_id)
        self.about_box.setCurrentIndex(len(subjects))
        self.about_box.setVisible(bool(subjects))
        self.about_box.blockSignals(False)

    def _compose(self) -> tuple[str, SheetSize, Any]:
        needs, sheet = self.needs, self.sheet
        size = sheet.sizes[self.size_box.currentIndex()]
        language = list(Language)[self.language_box.currentIndex()]
        paper = compose_sheet(
            sheet,
            needs.deal,
            needs.advice.facts(),
            profile_of(needs.session.workspace),
            needs.links.today,
            language,
            sheet.audiences[self.audience_box.currentIndex()],
            size,
            translation(str(language)),
            about=self.about_box.currentData() or "",
        )
        return sheet.key, size, paper

    @staticmethod
    def _make(wanted: tuple[str, SheetSize, Any]) -> Preview:
        from dealplanner.documents.pixels import page_sizes  # late: brings PDFium
        from dealplanner.documents.preflight import missing_glyphs  # late: brings ReportLab

        key, size, paper = wanted
        pdf = print_sheet(key, paper, size)
        found = tuple((finding.phrase, finding.path) for finding in missing_glyphs(paper))
        return Preview(pdf, page_sizes(pdf), found)

    def _take(self, preview: Preview) -> None:
        self._preview = preview
        self.pane.show_pdf(preview.pdf, preview.sizes)
        self.said_label.hide()
        for words, _ in preview.findings[:1]:  # a sheet has no number and prints all the same
            self._say(words, "warn")

    def _take_trouble(self, why: Phrase) -> None:
        self._preview = None
        self.said_label.hide()
        self.pane.show_notice(say(why))

    def _save(self) -> None:
        if self._preview is not None:
            key, _, paper = self._compose()
            self.output.save(self._preview.pdf, sheet_file_name(key, paper))

    def _print(self) -> None:
        if self._preview is not None:
            self.output.print(self._preview.pdf, tr(self.sheet.title))

    def put_together(self) -> None:
        """Open the dialog that makes one booklet of several papers."""
        from dealplanner.gui.deal.pack import Packing  # late: not needed for the first sheet

        needs = self.needs
        dialog = Packing(needs.deal, needs.session, needs.links, needs.advice, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, words: Phrase, role: str) -> None:
        self.said_label.setText(say(words))
        set_role(self.said_label, role)
        self.said_label.show()


def _combo(name: str, entries: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr(name))
    box.setToolTip(tr(name))
    for key, words in entries:
        box.addItem(tr(words), key)
    return box


def _fill(box: QComboBox, options: Iterable[Option]) -> None:
    for option in options:
        box.addItem(tr(option.label), str(option))
