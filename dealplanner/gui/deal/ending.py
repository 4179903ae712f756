"""Asks how a deal ended: the reason, the day, and when to look again at what is let go."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.fields import Day, Field, fields_of
from dealplanner.domain.guidance import proposals
from dealplanner.domain.steps.needs import WALK_AWAY
from dealplanner.gui.deal.reason_box import ReasonBox
from dealplanner.gui.deal.two_views import TwoViews
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Editor, Links, editor_for
from dealplanner.gui.labels import label
from dealplanner.gui.question_dialog import QuestionDialog
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Deal
from dealplanner.services.course import Parting, Views
from dealplanner.services.edits import Slot

_WIDTH, _WIDE = 460, 680
_WORDS = MappingProxyType(
    {
        Outcome.WON: (N_("The deal is won"), N_("What decided it?"), N_("So that you win by it again.")),
        Outcome.LOST: (N_("The deal is lost"), N_("Why was it lost?"), N_("So that you learn from it.")),
        Outcome.STOPPED: (
            N_("We walk away"),
            N_("Why do we walk away?"),
            N_("For yourself; the client never reads it. The letter is offered afterwards."),
        ),
    }
)
_AGAIN = ("look_again_on", "look_again_event")
_ASKED = MappingProxyType(
    {Outcome.WON: (), Outcome.LOST: _AGAIN, Outcome.STOPPED: ("ended_by", *_AGAIN, "hours_saved")}
)


class Ending(QuestionDialog):
    """Asks for reason and day; what decided it as we and they see it, to whom it was lost.

    For what is not won also when to look again, and what walking away saves.

    Only walking away needs a reason; all else may be left as it is proposed, or empty.
    """

    def __init__(
        self,
        outcome: Outcome,
        deal: Deal,
        facts: DealFacts,
        session: EditSession,
        links: Links,
        parent: QWidget | None = None,
    ) -> None:
        title, question, why = _WORDS[outcome]
        super().__init__(tr(title), tr(title), parent)
        self.end_button = self.do_button
        self.outcome, self._deal = outcome, deal
        self.two_views: TwoViews | None = None
        self.resize(_WIDTH if outcome is Outcome.STOPPED else _WIDE, 0)
        self.on = links.today
        self._values: dict[str, Any] = _proposed(deal, facts) if outcome is Outcome.STOPPED else _kept(deal)
        self.reason_box = ReasonBox(
            tr(question), session, Slot(deal, "close_reason", f"draft {outcome}"), deal.close_reason
        )
        self.editors: dict[str, Editor] = {}
        self.column.addWidget(label(tr(question), "label"))
        self.column.addWidget(label(tr(why), "why"))
        self._ask_why(deal, facts, session, links)
        for name in _ASKED[outcome]:
            self._ask(name, fields_of(Deal)[name], links)
        self._ask("closed_on", Day(label=N_("On which day?")), links)
        self.add_buttons()
        self.reason_box.textChanged.connect(self._judge)
        self._judge()
        self.reason_box.setFocus()

    @property
    def reason(self) -> str:
        """Return the reason as it was typed."""
        return self.reason_box.reason

    @property
    def parting(self) -> Parting | None:
        """Return when to look again; None where that is not asked."""
        if not _ASKED[self.outcome]:
            return None
        on: date | None = self._values["look_again_on"]
        saved: Decimal | None = self._values["hours_saved"]
        return Parting(on, str(self._values["look_again_event"]).strip(), saved)

    @property
    def views(self) -> Views:
        """Return what decided it; what is not asked stays as it was."""
        if self.two_views is not None:
            return self.two_views.views
        deal = self._deal
        return Views(self._values["ended_by"], deal.ended_by_theirs, deal.their_reason, deal.lost_to)

    def settle(self) -> None:
        """Let the drafts go: all is on record."""
        self.reason_box.settle()
        if self.two_views is not None:
            self.two_views.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.two_views is not None:
            self.two_views.stand(event.size().width())

    def _ask_why(self, deal: Deal, facts: DealFacts, session: EditSession, links: Links) -> None:
        """Ask for the reason alone where we walk away; else for both views of it."""
        if self.outcome is Outcome.STOPPED:
            self.column.addWidget(self.reason_box)
            return
        rivals = [one.name for one in facts.competitors if one.name] if self.outcome is Outcome.LOST else None
        self.two_views = TwoViews(deal, self.reason_box, session, links, rivals)
        self.two_views.changed.connect(self._judge)
        self.editors.update(self.two_views.editors)
        self.column.addSpacing(8)
        self.column.addWidget(self.two_views)

    def _ask(self, name: str, field: Field, links: Links) -> None:
        editor = editor_for(field, links)
        editor.setObjectName(name)
        editor.set_name(tr(field.label))
        editor.show_value(self.on if name == "closed_on" else self._values[name])
        editor.edited.connect(lambda value: self._take(name, value))
        editor.complained.connect(lambda _: self._judge())
        self.editors[name] = editor
        self.column.addSpacing(12)
        self.column.addWidget(label(tr(field.label), "label"))
        if field.why:
            self.column.addWidget(label(tr(field.why), "why"))
        self.column.addWidget(editor)

    def _take(self, name: str, value: Any) -> None:
        if name != "closed_on":
            self._values[name] = value
        elif value is not None:
            self.on = value

    def _judge(self) -> None:
        """Let the deal end once nothing that was typed is unreadable, and its reason is given."""
        readable = all(editor.complaint is None for editor in self.editors.values())
        has_reason = bool(self.reason) or self.outcome is not Outcome.STOPPED
        self.end_button.setEnabled(readable and has_reason)


def _kept(deal: Deal) -> dict[str, Any]:
    return {name: getattr(deal, name) for name in ("ended_by", *_AGAIN, "hours_saved")}


def _proposed(deal: Deal, facts: DealFacts) -> dict[str, Any]:
    """Return what is noted already, and in empty places what the wizard would propose."""
    proposed = {name: found.value for name, found in proposals(WALK_AWAY.key, facts).items()}
    return _kept(deal) | {name: value for name, value in proposed.items() if name != "close_reason"}
