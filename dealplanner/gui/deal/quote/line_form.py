"""The form of one line: what has no room in the table."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.labels import label
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Line
from dealplanner.services.edits import Slot

_ITEM = (
    *("code", "description", "problem_id", "place", "option_group", "selected", "periods"),
    *("discount_amount", "discount_reason", "tax_category", "hide_price", "cost", "note"),
)
_FIELDS = {
    LineKind.ITEM: _ITEM,
    LineKind.TEXT: ("title", "description"),
    LineKind.SECTION: ("title", "description"),
    LineKind.SUBTOTAL: ("title",),
    LineKind.PAGE_BREAK: (),
}


_TWO_COLUMNS = 90  # characters that two columns need


class LineForm(QScrollArea):
    """Asks for the rest of the chosen line."""

    def __init__(self, session: EditSession, links: Links) -> None:
        super().__init__()
        self._session, self._links = session, links
        self._shown: tuple[Line, LineKind] | None = None
        self.form: RecordForm | None = None
        self.setWidgetResizable(True)
        self.setProperty("role", "card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.show_line(None)

    def show_line(self, line: Line | None) -> None:
        """Ask about a line; nothing for none."""
        shown = (line, line.kind) if line is not None else None
        if shown == self._shown and self.widget() is not None:
            return
        self._shown = shown
        inside = QWidget()
        inside.setProperty("role", "card")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self.form = None
        if line is None:
            column.addWidget(label(tr(N_("Choose a line to see all of it.")), "muted"))
        else:
            column.addWidget(label(tr(line.kind.label), "heading"))
            slots = [Slot(line, name) for name in _FIELDS[line.kind]]
            self.form = RecordForm(self._session, slots, self._links)
            column.addWidget(self.form)
        column.addStretch()
        self.setWidget(inside)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Ask in two columns where both have room."""
        if self.form is not None:
            wide = self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
            self.form.arrange(2 if self.viewport().width() >= wide else 1)
