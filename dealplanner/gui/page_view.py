"""One wizard page as it is drawn: title, reason, questions or table, and the program’s advice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dealplanner.domain.pages import AnyPage, Many, One
from dealplanner.gui.advice import Advice, Totals
from dealplanner.gui.editors import Links
from dealplanner.gui.field_row import FieldRow
from dealplanner.gui.labels import label
from dealplanner.gui.page_rows import PageRows
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.record_table import RecordTable
from dealplanner.gui.words import tr
from dealplanner.i18n import Phrase
from dealplanner.services.deals import record_at, slots_on

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.records import Deal
    from dealplanner.services.edits import Edit
    from dealplanner.services.evidence import DealEvidence

Guidance: TypeAlias = Callable[[str], list[Phrase]]
"""What the program has to say on the page with that key."""
Proposals: TypeAlias = Callable[[str], Mapping[str, tuple[Any, Phrase]]]
"""What it proposes for the fields of that page: a value, or None where there is only advice, and why."""
TotalsOf: TypeAlias = Callable[[], list[tuple[str, str]]]
"""What the offer comes to: words and amounts."""

ExtraOf: TypeAlias = Callable[[str], QWidget | None]
"""What stands below the questions of the page with that key, if anything does."""

_ADVISE_AFTER = 250  # milliseconds after the last edit
WIDEST = 124  # characters; longer lines are hard to read


@dataclass(frozen=True)
class Surroundings:
    """What all pages of a wizard share."""

    deal: Deal
    session: EditSession
    links: Links
    evidence: DealEvidence | None
    guidance: Guidance
    proposals: Proposals
    totals: TotalsOf
    extra: ExtraOf


class PageView(QWidget):
    """The page, drawn from its declaration and nothing else."""

    changed = Signal()
    """The advice was looked at again, some moments after an edit."""

    def __init__(self, page: AnyPage, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.page, self._around = page, around
        self.form: RecordForm | None = None
        self.table: RecordTable | None = None
        self.totals: Totals | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 8)
        self._column.setSpacing(4)
        self._column.addWidget(label(tr(page.title), "title"))
        self._column.addWidget(label(tr(page.why), "why"))
        self._column.addSpacing(12)
        self.missing_label = label(role="muted")
        self._column.addWidget(self.missing_label)
        self.extra = around.extra(page.key)
        on_top = self.extra is not None and bool(self.extra.property("on_top"))
        if self.extra is not None and on_top:
            self._column.addWidget(self.extra)
            self._column.addSpacing(8)
        self._draw_page()
        if self.extra is not None and not on_top:
            self._column.addSpacing(12)
            self._column.addWidget(self.extra)
        self.advice = Advice()
        self._column.addSpacing(8)
        self._column.addWidget(self.advice)
        self._column.addStretch(1)
        self._pause = QTimer(self, singleShot=True, interval=_ADVISE_AFTER)
        self._pause.timeout.connect(self.advise)
        around.session.edited.connect(self._follow)
        self.advise()

    def _draw_page(self) -> None:
        around, page = self._around, self.page
        self.missing_label.hide()
        if isinstance(page, Many):
            source = PageRows(around.session.workspace, around.deal, page)
            self.table = RecordTable(source, around.session, around.links, self, around.evidence)
            self._column.addWidget(self.table)
            if page.of == "offer.lines":
                self._draw_offer_lines(self.table)
            return
        slots = slots_on(around.deal, page)
        if not slots and isinstance(page, One):
            self.missing_label.setText(tr(page.missing))
            self.missing_label.show()
        self.form = RecordForm(around.session, slots, around.links, self, around.evidence)
        self.form.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDEST)
        self._column.addWidget(self.form)

    def _draw_offer_lines(self, table: RecordTable) -> None:
        from dealplanner.gui.price_picker import PriceListButton

        button = PriceListButton(self._around.deal, self._around.session, table)
        button.added.connect(table.choose)
        table.add_to_bar(button)
        self.totals = Totals()
        table.add_below_bar(self.totals)

    def focus_first(self) -> None:
        """Put the cursor where the page begins."""
        if self.form is not None and not self.form.rows and self.extra is not None:
            self.extra.setFocus()
        elif self.form is not None:
            self.form.focus_first()
        elif self.table is not None:
            (self.table.table if self.table.model.records else self.table.add_button).setFocus()

    def find_answer(self, record_id: str, name: str) -> FieldRow | None:
        """Return the question in one field, in a table of the record that is named; None where it is not."""
        if self.table is not None:
            record = next((one for one in self.table.model.records if one.id == record_id), None)
            self.table.choose(record or self.table.chosen)
        form = self.form or (self.table.form if self.table else None)
        return form.rows.get(name) if form is not None else None

    def advise(self) -> None:
        """Ask again what the program has to say, proposes and reckons here."""
        around, key = self._around, self.page.key
        self.advice.show_phrases(around.guidance(key))
        if self.form is not None:
            self.form.show_proposals(around.proposals(key))
        if self.totals is not None:
            self.totals.show_totals(around.totals())
        self.changed.emit()

    def _follow(self, edit: Edit) -> None:
        self._pause.start()

    @property
    def has_complaint(self) -> bool:
        """Say whether something is typed here that is no answer."""
        form = self.form or (self.table.form if self.table else None)
        return form is not None and any(row.editor.complaint for row in form.rows.values())

    @property
    def is_outdated(self) -> bool:
        """Say whether the record that the page asks about has come, gone or become another one."""
        if not isinstance(self.page, One) or self.form is None:
            return False
        record = record_at(self._around.deal, self.page.of)
        first = next(iter(self.form.rows.values()), None)
        return record is not (first.slot.record if first else None)
