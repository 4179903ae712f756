"""A page with the forms of a few records under headings, such as all about one stakeholder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dealplanner.gui.buttons import link_button
from dealplanner.gui.deal.not_sure import NotSure
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.labels import card, label
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.edits import Slot
from dealplanner.services.evidence import DealEvidence

_WIDE = 760  # from this width on two questions stand beside each other


@dataclass(frozen=True)
class Section:
    """Slots under a heading, and why they are asked for."""

    title: str
    slots: tuple[Slot, ...]
    why: str = ""
    build: Callable[[EditSession], QWidget] | None = None
    """Makes what stands below the questions, where it is more than questions."""


class FormPage(QWidget):
    """Shows sections; what is typed is kept at once, so there is nothing to confirm."""

    left = Signal()

    def __init__(
        self,
        title: str,
        sections: Sequence[Section],
        session: EditSession,
        links: Links,
        evidence: DealEvidence,
    ) -> None:
        super().__init__()
        self.forms: list[RecordForm] = []
        self.extras: list[QWidget] = []
        self.back_button = link_button(N_("‹ Back to the deal"), N_("Back to the deal (Esc)"))
        self.back_button.setShortcut("Esc")
        self.back_button.clicked.connect(self.left)
        self.title_label = label(title, "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self.title_label, 1)
        head.addWidget(self.back_button)
        column.addLayout(head)
        column.addWidget(self._body(sections, session, links, evidence), 1)

    def focus_first(self) -> None:
        """Put the cursor into the first question."""
        if self.forms:
            self.forms[0].focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for form in self.forms:
            form.arrange(2 if event.size().width() >= _WIDE else 1)

    def ask_first(self) -> None:
        """Put the cursor into the yes/no questions, for who is not sure."""
        found = next((extra for extra in self.extras if isinstance(extra, NotSure)), None)
        if found is not None:
            found.ask()
            # it is laid out before it can be scrolled to
            QTimer.singleShot(0, found, lambda: self._area.ensureWidgetVisible(found, 0, 0))

    def _body(
        self, sections: Sequence[Section], session: EditSession, links: Links, evidence: DealEvidence
    ) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for section in sections:
            parts: list[QWidget] = []
            if section.slots:
                self.forms.append(RecordForm(session, section.slots, links, evidence=evidence, columns=2))
                parts.append(self.forms[-1])
            if section.build is not None:
                self.extras.append(section.build(session))
                parts.append(self.extras[-1])
            column.addWidget(_framed(section, parts))
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(inside)
        return area


def _framed(section: Section, parts: Sequence[QWidget]) -> QFrame:
    frame = card()
    column = QVBoxLayout(frame)
    column.setContentsMargins(22, 16, 22, 22)
    column.setSpacing(4)
    column.addWidget(label(tr(section.title), "heading"))
    if section.why:
        column.addWidget(label(tr(section.why), "why"))
    column.addSpacing(8)
    for part in parts:
        column.addWidget(part)
    return frame


def stakeholder_sections(one: Stakeholder, deal: Deal) -> list[Section]:
    """Return all that is asked about somebody who has a say."""
    sections = []
    if one.person is not None:
        names = ("name", "job", "department", "salutation", "email", "phone", "mobile")
        sections.append(
            Section(N_("The person"), tuple(Slot(one.person, name) for name in names), N_("In every deal."))
        )
    in_deal = (
        *("person_id", "kind", "committee_id", "roles"),
        *("influence", "attitude", "response_mode", "met_on"),
    )
    return [
        Section(
            N_("Their part in this deal"),
            _slots(one, *in_deal, "role_evidence"),
            N_("Roles, influence and attitude hold for this deal only."),
        ),
        Section(
            N_("Not sure?"),
            (),
            N_("Your answers propose role, influence and response mode; what you leave out is not guessed."),
            partial(NotSure, deal, one),
        ),
        Section(
            N_("Five questions"),
            _slots(one, "own_problem", "part", "win", "company_consequence", "personal_consequence"),
            N_("The same five questions for everybody who has a say."),
        ),
        Section(
            N_("Can they be a coach?"),
            _slots(one, "believes_in_us", "believed_inside", "wants_us_to_win"),
            N_("A coach who fails a test is only a friendly voice."),
        ),
        Section(N_("What we do and say"), _slots(one, "our_answer", "what_we_say")),
        *sections,
    ]


def deal_sections(deal: Deal) -> list[Section]:
    """Return what a deal is in itself."""
    return [
        Section(
            N_("The deal"),
            _slots(deal, "title", "account_id", "value", "currency", "decision_on", "opened_on"),
            N_("One sales objective with one account: what, how much, by when."),
        ),
        Section(N_("Notes"), _slots(deal, "notes")),
    ]


def _slots(record: Stakeholder | Deal, *names: str) -> tuple[Slot, ...]:
    return tuple(Slot(record, name) for name in names)
