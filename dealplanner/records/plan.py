"""Open points, milestones, payments: what is agreed, by when, and what is paid."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.choices import Option
from dealplanner.domain.fields import Choice, Day, Link, MoneyField, Number, Percent, Text
from dealplanner.i18n import N_
from dealplanner.records.account import refers
from dealplanner.records.base import Record, says
from dealplanner.records.within import InDeal


class PointState(Option):
    """Where a negotiation point stands."""

    OPEN = "open", N_("Still open")
    CLOSE = "close", N_("Nearly agreed")
    AGREED = "agreed", N_("Agreed")
    DROPPED = "dropped", N_("Dropped")


class OpenPoint(InDeal, Record):
    """A point of the negotiation."""

    __tablename__ = "open_point"
    __table_args__ = (Index(None, "state", "due_on"),)

    topic: Mapped[str] = says(Text(label=N_("Topic"), required=True))
    ours: Mapped[str] = says(Text(label=N_("Our position"), lines=2))
    theirs: Mapped[str] = says(Text(label=N_("Their position"), lines=2))
    wording: Mapped[str] = says(
        Text(label=N_("Exact wording"), lines=3, why=N_("As it will stand in the contract."))
    )
    ask: Mapped[str] = says(Text(label=N_("What we ask for"), private=True, why=N_("The first word.")))
    good: Mapped[str] = says(Text(label=N_("What would be good"), private=True))
    limit: Mapped[str] = says(Text(label=N_("Our limit"), lines=2, private=True))
    never: Mapped[str] = says(
        Text(label=N_("What we never accept"), private=True, why=N_("Then rather no deal."))
    )
    owner: Mapped[str] = says(Text(label=N_("Owner")))
    their_owner: Mapped[str] = says(Text(label=N_("Their owner")))
    due_on: Mapped[date | None] = says(Day(label=N_("Due")))
    state: Mapped[PointState] = says(Choice(label=N_("State"), options=PointState, empty=PointState.OPEN))


class Milestone(InDeal, Record):
    """A milestone of the term sheet, and of the plan that follows from it."""

    __tablename__ = "milestone"
    __table_args__ = (Index(None, "done_on", "due_on"),)

    title: Mapped[str] = says(Text(label=N_("Milestone"), required=True))
    owner: Mapped[str] = says(Text(label=N_("Owner")))
    resources: Mapped[str] = says(Text(label=N_("Resources")))
    due_on: Mapped[date | None] = says(Day(label=N_("Due")))
    trigger: Mapped[str] = says(Text(label=N_("Or: what sets it off?")))
    kind: Mapped[MilestoneKind] = says(
        Choice(label=N_("Kind"), options=MilestoneKind, empty=MilestoneKind.WORK)
    )
    their_owner: Mapped[str] = says(Text(label=N_("Owner at the client")))
    days: Mapped[Decimal | None] = says(
        Number(label=N_("Working days it takes"), least=Decimal(0), most=Decimal(3650))
    )
    after_id: Mapped[str | None] = refers(
        Link(label=N_("Not before"), to="milestone", why=N_("What has to be done first.")), "milestone"
    )
    done_on: Mapped[date | None] = says(Day(label=N_("Done")))


class Payment(InDeal, Record):
    """An instalment: due, invoiced, paid."""

    __tablename__ = "payment"
    __table_args__ = (Index(None, "paid_on", "due_on"),)

    title: Mapped[str] = says(Text(label=N_("For what"), required=True))
    percent: Mapped[Decimal | None] = says(Percent(label=N_("Share of the total, in %")))
    amount: Mapped[Money | None] = says(MoneyField(label=N_("Or an amount")))
    due_on: Mapped[date | None] = says(Day(label=N_("Due")))
    trigger: Mapped[str] = says(Text(label=N_("Or: due on what?"), why=N_("Such as: on acceptance.")))
    invoiced_on: Mapped[date | None] = says(Day(label=N_("Invoiced")))
    paid_on: Mapped[date | None] = says(Day(label=N_("Paid")))
