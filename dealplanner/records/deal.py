"""Deals: one sales objective with one account, and all that hangs on it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeVar, cast

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import EndReason
from dealplanner.domain.choices import DocumentState, Option, Outcome
from dealplanner.domain.fields import Choice, Day, Link, MoneyField, Number, Percent, Text
from dealplanner.domain.pages import Page
from dealplanner.domain.steps.offer import Paper
from dealplanner.i18n import N_
from dealplanner.records.account import Account, refers
from dealplanner.records.activity import Activity
from dealplanner.records.base import Record, says
from dealplanner.records.block import Block
from dealplanner.records.document import Document
from dealplanner.records.fulfilment import Attachment, Certificate, Measured, Opinion, ServiceLevel
from dealplanner.records.lap import Lap
from dealplanner.records.negotiation import Concession, Move
from dealplanner.records.page_type import PageType
from dealplanner.records.plan import Milestone, OpenPoint, Payment
from dealplanner.records.problem import Competitor, Criterion, Problem, Score
from dealplanner.records.put_off import PutOff
from dealplanner.records.stakeholder import Stakeholder, Tie
from dealplanner.records.statement import Statement
from dealplanner.records.todo import Todo
from dealplanner.records.within import InDeal

P = TypeVar("P", bound=Page)


class CameBy(Option):
    """Where a deal came from."""

    NOT_SAID = "not_said", N_("Not said")
    ACTIVITY = "activity", N_("A marketing activity")
    OUTREACH = "outreach", N_("Our own outreach")


def _hours(label: str, why: str) -> Number:
    return Number(label=label, decimals=2, least=Decimal(0), most=Decimal(100_000), private=True, why=why)


class Deal(Record):
    """One single sales objective with one account: what, how much, by when."""

    __tablename__ = "deal"
    __table_args__ = (
        Index(None, "title", "id"),
        Index(None, "outcome", "title", "id"),
        Index(None, "outcome", "next_on"),
        # own history is counted from this one alone
        Index("ix_deal_history", "outcome", "step", "deleted_at", "closed_on", "created_at"),
        Index(None, "look_again_on"),
    )

    title: Mapped[str] = says(
        Text(label=N_("Title"), required=True, why=N_("One sales objective, as you would say it."))
    )
    account_id: Mapped[str | None] = refers(Link(label=N_("Account"), to="account", required=True), "account")
    currency: Mapped[str] = says(Text(label=N_("Currency")), "EUR")
    value: Mapped[Money | None] = says(
        MoneyField(label=N_("What is it worth?"), why=N_("Our part of it, before tax."))
    )
    decision_on: Mapped[date | None] = says(
        Day(label=N_("When will they decide?"), why=N_("The planned day, not the hoped-for one."))
    )
    step: Mapped[int] = mapped_column(default=1, server_default="1")
    lap: Mapped[int] = mapped_column(default=1, server_default="1")
    outcome: Mapped[Outcome] = says(Choice(label=N_("Outcome"), options=Outcome, empty=Outcome.OPEN))
    opened_on: Mapped[date | None] = says(Day(label=N_("Opened")))
    closed_on: Mapped[date | None] = says(Day(label=N_("Closed")))
    close_reason: Mapped[str] = says(
        Text(
            label=N_("Why it ended so"),
            private=True,
            lines=2,
            why=N_("For yourself, so that you learn from it."),
        )
    )
    came_by: Mapped[CameBy] = says(
        Choice(
            label=N_("Where did it come from?"),
            options=CameBy,
            empty=CameBy.NOT_SAID,
            why=N_("An activity that brings deals deserves more money."),
        )
    )
    activity_id: Mapped[str | None] = refers(
        Link(label=N_("Which marketing activity?"), to="activity", why=N_("Kept once, used by many deals.")),
        "activity",
    )
    outreach_reason: Mapped[str] = says(
        Text(
            label=N_("Own outreach: why do we expect business there?"),
            lines=2,
            private=True,
            why=N_("Your view of where business will come from."),
        )
    )
    next_on: Mapped[date | None] = says(
        Day(label=N_("When is the next contact?"), why=N_("It appears on Today."))
    )
    next_what: Mapped[str] = says(
        Text(label=N_("What is it for?"), why=N_("One purpose; more is a meeting without one."))
    )
    promised: Mapped[str] = says(
        Text(label=N_("What did we promise?"), lines=2, why=N_("Kept promises are the first proof."))
    )
    chance: Mapped[Decimal | None] = says(
        Percent(label=N_("How likely is it?"), private=True, why=N_("Your own honest figure."))
    )
    hours_planned: Mapped[Decimal | None] = says(
        _hours(N_("Hours we expect to spend"), N_("Until it is signed."))
    )
    hours_spent: Mapped[Decimal | None] = says(
        _hours(N_("Hours spent so far"), N_("What is not noted as single work, travel too."))
    )
    hourly_rate: Mapped[Money | None] = says(
        MoneyField(
            label=N_("What is an hour of ours worth?"), private=True, why=N_("Empty takes your usual rate.")
        )
    )
    ended_by: Mapped[EndReason] = says(
        Choice(
            label=N_("What decided it?"),
            options=EndReason,
            empty=EndReason.NOT_SAID,
            private=True,
            why=N_("As you see it."),
        )
    )
    ended_by_theirs: Mapped[EndReason] = says(
        Choice(
            label=N_("What decided it, as they see it?"),
            options=EndReason,
            empty=EndReason.NOT_SAID,
            private=True,
            why=N_("Ask them; it is often something else."),
        )
    )
    their_reason: Mapped[str] = says(Text(label=N_("In their words"), lines=2, private=True))
    lost_to: Mapped[str] = says(
        Text(label=N_("To whom was it lost?"), private=True, why=N_("A rival, or what they do instead."))
    )
    follows_id: Mapped[str | None] = refers(Link(label=N_("Follows which deal?"), to="deal"), "deal")
    look_again_on: Mapped[date | None] = says(
        Day(label=N_("When do we look again?"), why=N_("A date brings the deal back to Today by itself."))
    )
    look_again_event: Mapped[str] = says(
        Text(
            label=N_("Which event would change things?"),
            why=N_("A new budget year, a new head, an end of contract."),
        )
    )
    hours_saved: Mapped[Decimal | None] = says(
        _hours(N_("How many hours does it save?"), N_("What the planned work would still have cost."))
    )
    import_ref: Mapped[str] = says(Text(label=N_("Reference in the imported file")))
    notes: Mapped[str] = says(Text(label=N_("Notes"), lines=4, private=True))

    account: Mapped[Account | None] = relationship(default=None, repr=False)
    activity: Mapped[Activity | None] = relationship(default=None, repr=False)
    answers: Mapped[list[Answer]] = relationship(default_factory=list, repr=False)
    problems: Mapped[list[Problem]] = relationship(
        order_by=Problem.position, default_factory=list, repr=False
    )
    stakeholders: Mapped[list[Stakeholder]] = relationship(
        order_by=Stakeholder.position, default_factory=list, repr=False
    )
    ties: Mapped[list[Tie]] = relationship(order_by=Tie.position, default_factory=list, repr=False)
    statements: Mapped[list[Statement]] = relationship(
        order_by=Statement.position, default_factory=list, repr=False
    )
    competitors: Mapped[list[Competitor]] = relationship(
        order_by=Competitor.position, default_factory=list, repr=False
    )
    criteria: Mapped[list[Criterion]] = relationship(
        order_by=Criterion.position, default_factory=list, repr=False
    )
    scores: Mapped[list[Score]] = relationship(order_by=Score.position, default_factory=list, repr=False)
    todos: Mapped[list[Todo]] = relationship(order_by=Todo.position, default_factory=list, repr=False)
    laps: Mapped[list[Lap]] = relationship(order_by=Lap.position, default_factory=list, repr=False)
    puts_off: Mapped[list[PutOff]] = relationship(order_by=PutOff.position, default_factory=list, repr=False)
    documents: Mapped[list[Document]] = relationship(
        order_by=Document.position, default_factory=list, repr=False
    )
    blocks: Mapped[list[Block]] = relationship(order_by=Block.position, default_factory=list, repr=False)
    open_points: Mapped[list[OpenPoint]] = relationship(
        order_by=OpenPoint.position, default_factory=list, repr=False
    )
    moves: Mapped[list[Move]] = relationship(order_by=Move.position, default_factory=list, repr=False)
    concessions: Mapped[list[Concession]] = relationship(
        order_by=Concession.position, default_factory=list, repr=False
    )
    certificates: Mapped[list[Certificate]] = relationship(
        order_by=Certificate.position, default_factory=list, repr=False
    )
    service_levels: Mapped[list[ServiceLevel]] = relationship(
        order_by=ServiceLevel.position, default_factory=list, repr=False
    )
    measured: Mapped[list[Measured]] = relationship(
        order_by=Measured.position, default_factory=list, repr=False
    )
    opinions: Mapped[list[Opinion]] = relationship(
        order_by=Opinion.position, default_factory=list, repr=False
    )
    attachments: Mapped[list[Attachment]] = relationship(
        order_by=Attachment.position, default_factory=list, repr=False
    )
    milestones: Mapped[list[Milestone]] = relationship(
        order_by=Milestone.position, default_factory=list, repr=False
    )
    payments: Mapped[list[Payment]] = relationship(
        order_by=Payment.position, default_factory=list, repr=False
    )

    def page(self, kind: type[P], lap: int | None = None) -> P:
        """Return the answers on one wizard page of a lap, empty if none were given."""
        found = self.answer(kind, lap)
        return kind() if found is None else cast(P, found.page)

    def answer(self, kind: type[Page], lap: int | None = None) -> Answer | None:
        """Return the record that keeps the answers on `kind` in a lap, the present one by default."""
        wanted = self.lap if lap is None else lap
        return next((a for a in self.answers if a.page_key == kind.key and a.lap == wanted), None)

    @property
    def offer(self) -> Document | None:
        """Return the draft quote that goes out, the chosen one of several, else the newest issued one."""
        quotes = [d for d in self.documents if d.kind is Paper.QUOTE and d.deleted_at is None]
        drafts = [d for d in quotes if d.state is DocumentState.DRAFT]
        chosen = [d for d in drafts if d.chosen]
        return (chosen or drafts or quotes or [None])[-1]  # type: ignore[list-item]


class Answer(InDeal, Record):
    """The answers on one page of one deal's wizard, in one lap."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("deal_id", "page_key", "lap"),)

    page_key: Mapped[str] = mapped_column(String(64), default="")
    lap: Mapped[int] = mapped_column(default=1, server_default="1")
    page: Mapped[Page] = mapped_column(PageType, default=None)
