"""The side “Service & payments”: measured against promised, the credits, the ledger of payments."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from dealplanner.domain.pages import Many
from dealplanner.domain.steps.terms import ServiceTerms
from dealplanner.gui.deal.service.levels import LevelsCard
from dealplanner.gui.deal.service.payments_card import PaymentsCard
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.labels import label, scrolled
from dealplanner.gui.page_rows import PageRows
from dealplanner.gui.record_table import RecordTable
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import ServiceLevel

PROMISED = Many(
    "service.promised",
    N_("What is promised"),
    of="service_levels",
    fields=(
        *("what", "target", "unit", "more_is_better", "every"),
        *("fee", "credit_percent", "credit_step", "cap_percent"),
    ),
    columns=("what", "target", "unit", "every", "fee", "credit_percent", "credit_step", "cap_percent"),
    why=N_("Every step that is begun costs a credit, up to the cap."),
    empty=N_("Nothing is promised yet. Take it over from the term sheet, or add it here."),
)


class ServicePage(SidePage):
    """Shows how the promises of the contract are kept, and what is paid for them."""

    def __init__(self, needs: SideNeeds) -> None:
        why = N_("Look before the client does: what was measured, what it costs us, what they owe us.")
        super().__init__(N_("Service & payments"), why, needs)

    def furnish(self) -> None:
        """Add the three cards."""
        needs = self.needs
        self.levels, self.payments = LevelsCard(needs), PaymentsCard(needs)
        rows = PageRows(needs.session.workspace, needs.deal, PROMISED)
        self.promised = RecordTable(rows, needs.session, needs.links, self)
        column = QVBoxLayout()
        column.addWidget(self.levels)
        column.addWidget(self.payments)
        column.addWidget(self._promised_card())
        column.addStretch()
        self.area: QScrollArea = scrolled(column)
        self.body.addWidget(self.area, 1)
        self.levels.terms_wished.connect(lambda: self.goal_wished.emit(ServiceTerms.key))
        self.levels.level_wished.connect(self._ask_level)
        self.payments.page_wished.connect(self.goal_wished)

    def _promised_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(tr(PROMISED.title), "heading"))
        column.addWidget(label(tr(PROMISED.why), "why"))
        column.addWidget(self.promised)
        return card

    def _ask_level(self, level: ServiceLevel) -> None:
        self.promised.choose(level)
        self.promised.focus_form()
        self.area.ensureWidgetVisible(self.promised)

    def refresh(self) -> None:
        """Show what is known now."""
        self.levels.show_facts(self.needs.advice.facts())
        self.payments.refresh()

    def focus_first(self) -> None:
        """Go to the figures, or to the first step where there are none."""
        sheet = self.levels.sheet
        first = next(
            one for one in (sheet, self.levels.empty.button, self.back_button) if one.isVisibleTo(self)
        )
        first.setFocus()
