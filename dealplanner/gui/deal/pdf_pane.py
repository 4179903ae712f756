"""The preview with its buttons: page, zoom, search."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dealplanner.gui.deal.pdf_search import PdfSearch
from dealplanner.gui.deal.pdf_view import PdfView
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase


class PdfPane(QFrame):
    """A PDF with a line of buttons above it, and words where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.view = PdfView()
        self.notice: QLabel = label(role="muted")
        self.page_label = label(role="muted")
        self.page_label.setWordWrap(False)
        self.zoom_label = label(role="muted")
        self.zoom_label.setWordWrap(False)
        self.further_button = _button("−", N_("Smaller (−)"))
        self.nearer_button = _button("+", N_("Larger (+)"))
        self.width_button = _button(N_("Fit width"), N_("As wide as there is room (W)"))
        self.whole_button = _button(N_("100 %"), N_("As large as on paper (1)"))
        self.find_button = _button(N_("Find…"), N_("Find words in this paper (Ctrl+F)"))
        self.search = PdfSearch()
        self._lay_out()
        self.find_button.clicked.connect(self.start_search)
        self.search.marked.connect(self.view.mark)
        self.search.left.connect(self.end_search)
        self.further_button.clicked.connect(lambda: self.view.set_zoom(self.view.zoom / 1.2))
        self.nearer_button.clicked.connect(lambda: self.view.set_zoom(self.view.zoom * 1.2))
        self.width_button.clicked.connect(self.view.fit_width)
        self.whole_button.clicked.connect(lambda: self.view.set_zoom(1.0))
        self.view.turned.connect(self._show_page)
        self.view.zoomed.connect(self._show_zoom)

    def show_pdf(self, pdf: bytes, sizes: list[tuple[float, float]]) -> None:
        """Show another PDF."""
        self.notice.hide()
        self.view.show()
        self.view.show_pdf(pdf, sizes)
        self.find_button.setEnabled(True)
        if self.search.isVisibleTo(self):
            self.search.read(pdf)

    def start_search(self) -> bool:
        """Open the search line; say whether there is anything to search."""
        if not self.view.pdf or not self.view.isVisibleTo(self):
            return False
        self.search.show()
        self.search.read(self.view.pdf)
        self.search.line.setFocus()
        self.search.line.selectAll()
        return True

    def end_search(self) -> None:
        """Close the search line and take its marks away."""
        self.search.hide()
        self.view.mark((), None)
        self.view.setFocus()

    def show_notice(self, words: str) -> None:
        """Say why there is nothing to see."""
        self.notice.setText(words)
        self.notice.show()
        self.view.hide()
        self.search.hide()
        self.find_button.setEnabled(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.page_label, 1)
        tools = QWidget()  # they go on in a second line where the pane is narrow
        flow = FlowLayout(tools, gap=4)
        zooms = (self.further_button, self.nearer_button, self.width_button, self.whole_button)
        for tool in (self.find_button, self.zoom_label, *zooms):
            flow.addWidget(tool)
        row.addWidget(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.search)
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        self.notice.hide()
        self.search.hide()
        self.find_button.setEnabled(False)

    def _show_page(self, page: int, pages: int) -> None:
        words = phrase(N_("Page {page} of {pages}"), page=page, pages=pages)
        self.page_label.setText(say(words) if page else "")

    def _show_zoom(self, zoom: float) -> None:
        self.zoom_label.setText(f"{zoom:.0%}".replace("%", " %"))


def _button(words: str, why: str) -> QPushButton:
    button = QPushButton(tr(words))
    button.setProperty("role", "small")
    button.setToolTip(tr(why))
    button.setAccessibleName(tr(why))
    return button
