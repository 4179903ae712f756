"""Everything about the chosen point: proposing, the ladder, the history, and its form."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dealplanner.domain.bargaining import SideOf
from dealplanner.domain.errors import UserError
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.ladder import Rung
from dealplanner.gui.buttons import link_button, small_button
from dealplanner.gui.deal.negotiation.composer import MoveComposer
from dealplanner.gui.deal.negotiation.history import MoveHistory
from dealplanner.gui.deal.negotiation.ladder_view import LadderView
from dealplanner.gui.deal.negotiation.reckoning import given_on
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_
from dealplanner.records import OpenPoint
from dealplanner.services.edits import Slot
from dealplanner.services.negotiation import agree_on, history_of, ladder_of

FIELDS = (
    *("topic", "state", "owner", "their_owner", "due_on", "wording"),
    *("ask", "good", "limit", "never"),
)
_TWO_COLUMNS = 560  # pixels; a narrower form has one column


class PointPanel(QScrollArea):
    """Shows one point of the negotiation."""

    give_wished = Signal()
    """Something is to be given on this point."""
    kept = Signal()
    """A proposal was noted."""
    left = Signal()
    """The words of a proposal were put aside."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__()
        self._needs = needs
        self.point: OpenPoint | None = None
        self.form: RecordForm | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "plain")
        self.heading = label(role="heading")
        self.they_button = small_button(
            N_("They propose…"), N_("Type their words (Alt+T, or T in the table)")
        )
        self.we_button = small_button(N_("We propose…"), N_("Type our words (Alt+W, or W in the table)"))
        self.agree_theirs = small_button(N_("Agree on their words"), N_("They become the exact wording"))
        self.agree_ours = small_button(N_("Agreed on our words"), N_("They become the exact wording"))
        self.give_button = link_button(N_("Give something on this point"), N_("Adds a concession"))
        self.they_button.setShortcut("Alt+T")
        self.we_button.setShortcut("Alt+W")
        self.said = label(role="complaint")
        self.gifts_label = label(role="muted")
        self.composer = MoveComposer(needs)
        self.ladder = LadderView()
        self.history = MoveHistory(needs.links)
        self._lay_out()
        self._listen()

    def show_point(self, point: OpenPoint | None) -> None:
        """Show a point as it stands now; the form of the same point stays as it is."""
        if point is not self.point:
            self.composer.put_aside()
            self._say("")
            self.point = point
            self._draw_form()
            self.verticalScrollBar().setValue(0)
        self.inside.setVisible(point is not None)
        if point is None:
            return
        self.heading.setText(" ".join(tr(point.topic).split()) or tr(N_("without a topic")))
        self.ladder.show_ladder(ladder_of(self._needs.deal, point))
        self.history.show_moves(history_of(self._needs.deal, point))
        self.agree_theirs.setEnabled(bool(point.theirs.strip()))
        self.agree_ours.setEnabled(bool(point.ours.strip()))

    def show_gifts(self, facts: DealFacts) -> None:
        """Show what is given and got on the point, with its cost."""
        lines = given_on(facts, self.point) if self.point is not None else []
        self.gifts_label.setText("\n".join(say(line) for line in lines))
        self.gifts_label.setVisible(bool(lines))

    def propose(self, side: SideOf, words: str = "") -> None:
        """Ask for what a side proposes on the point."""
        if self.point is not None:
            self._say("")
            self.composer.ask(self.point, side, words)
            self.ensureWidgetVisible(self.composer)

    def focus_form(self, field: str = "topic") -> None:
        """Go to a question about the point."""
        if self.form is not None:
            self.form.editor(field).setFocus()
            self.ensureWidgetVisible(self.form.editor(field))

    def _propose_rung(self, rung: Rung) -> None:
        if self.point is not None:
            self.propose(SideOf.OURS, ladder_of(self._needs.deal, self.point).words(rung))

    def _agree(self, side: SideOf) -> None:
        if self.point is None:
            return
        try:
            agree_on(self._needs.session.workspace, self.point, side)
        except UserError as error:
            self._say(say(error.phrase))
        else:
            self._say(tr(N_("Agreed. The words stand as the exact wording; Ctrl+Z takes it back.")), "good")

    def _say(self, words: str, role: str = "complaint") -> None:
        set_role(self.said, role)
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _draw_form(self) -> None:
        old, self.form = self.form, None
        if self.point is not None:
            slots = [Slot(self.point, name) for name in FIELDS]
            self.form = RecordForm(
                self._needs.session, slots, self._needs.links, columns=self._columns_of_form
            )
            self._form_place.addWidget(self.form)
        if old is not None:
            self._needs.session.close_run()
            old.hide()
            old.deleteLater()

    @property
    def _columns_of_form(self) -> int:
        return 2 if self.viewport().width() >= _TWO_COLUMNS else 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.form is not None:
            self.form.arrange(self._columns_of_form)

    def _listen(self) -> None:
        self.they_button.clicked.connect(partial(self.propose, SideOf.THEIRS))
        self.we_button.clicked.connect(partial(self.propose, SideOf.OURS))
        self.agree_theirs.clicked.connect(partial(self._agree, SideOf.THEIRS))
        self.agree_ours.clicked.connect(partial(self._agree, SideOf.OURS))
        self.give_button.clicked.connect(self.give_wished)
        self.ladder.chosen.connect(self._propose_rung)
        self.composer.kept.connect(self.kept)
        self.composer.left.connect(self.left)

    def _lay_out(self) -> None:
        self.inside = QWidget()
        self.inside.setProperty("role", "plain")
        bar = FlowLayout()
        for button in (
            self.they_button,
            self.we_button,
            self.agree_theirs,
            self.agree_ours,
            self.give_button,
        ):
            bar.addWidget(button)
        form = QFrame()
        form.setProperty("role", "card")
        self._form_place = QVBoxLayout(form)
        self._form_place.setContentsMargins(16, 12, 16, 12)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(bar)
        for part in (self.said, self.composer, self.ladder, self.gifts_label):
            column.addWidget(part)
        column.addWidget(label(tr(N_("Who proposed what")), "label"))
        column.addWidget(self.history)
        column.addWidget(form)
        column.addStretch(1)
        self.setWidget(self.inside)
