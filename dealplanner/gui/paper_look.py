"""How the papers look: the choices beside a sample that follows them."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from dealplanner.domain.contrast import LEAST, contrast
from dealplanner.gui.deal.making import Preview, PreviewMaker
from dealplanner.gui.deal.pdf_pane import PdfPane
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.labels import label, scrolled
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.words import number_text, say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Profile
from dealplanner.services.edits import Slot
from dealplanner.services.papers import AnyPaper, print_paper
from dealplanner.services.papers.look_sample import look_sample

_FIELDS = (
    *("theme", "accent", "face", "sheet", "margin", "letterhead"),
    *("footer", "tax_exempt_note", "tax_reverse_note", "tax_outside_note"),
)


class PaperLook(QDialog):
    """Asks for the look; what is chosen is kept at once, and the sample shows it."""

    def __init__(self, session: EditSession, profile: Profile, links: Links, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._profile = session, profile
        self.setWindowTitle(tr(N_("Look of the papers")))
        self.form = RecordForm(session, [Slot(profile, name) for name in _FIELDS], links)
        self.light_label = label(role="warn")
        self.pane = PdfPane()
        self.maker = PreviewMaker(self._compose, self, _made)
        self.maker.made.connect(self._show_sample)
        self.maker.failed.connect(self._show_trouble)
        session.edited.connect(self._follow)
        self._lay_out()
        self._warn()
        self.resize(1120, 720)
        self.maker.make(at_once=True)

    def _compose(self) -> AnyPaper:
        return look_sample(self._profile, self._profile.language, self._session.workspace.clock().date())

    def _follow(self, edit: object) -> None:
        self._warn()
        self.maker.make()

    def _warn(self) -> None:
        """Say where the accent is too light to be read on white paper."""
        accent = self._profile.accent
        found = contrast(accent) if accent else LEAST
        words = phrase(
            N_("{colour} is hard to read on white ({found} to 1): a darker one of {least} to 1 can be read."),
            colour=accent,
            found=number_text(Decimal(f"{found:.1f}")),
            least=number_text(Decimal(str(LEAST))),
        )
        self.light_label.setText(say(words))
        self.light_label.setVisible(found < LEAST)

    def _show_sample(self, preview: Preview) -> None:
        self.pane.show_pdf(preview.pdf, preview.sizes)

    def _show_trouble(self, why: Phrase) -> None:
        self.pane.show_notice(say(why))

    def _lay_out(self) -> None:
        asked = QVBoxLayout()
        asked.addWidget(self.light_label)
        asked.addWidget(self.form)
        asked.addStretch()
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(scrolled(asked), 2)
        beside.addWidget(self.pane, 3)
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr(N_("Done")), QDialogButtonBox.ButtonRole.AcceptRole)
        close.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(beside, 1)
        column.addWidget(buttons)


def _made(paper: AnyPaper) -> Preview:
    from dealplanner.documents.pixels import page_sizes  # late: brings PDFium

    pdf = print_paper(paper)
    return Preview(pdf, page_sizes(pdf))
