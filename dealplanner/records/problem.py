"""Problems, competitors, criteria: what hurts, who else could help, and what decides."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy.orm import Mapped

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import CompetitorKind, Readiness, Severity
from dealplanner.domain.fields import Choice, Link, MoneyField, Number, Text
from dealplanner.i18n import N_
from dealplanner.records.account import refers
from dealplanner.records.base import Record, says
from dealplanner.records.within import InDeal


class Problem(InDeal, Record):
    """What hurts the client, what follows, and what we do about it."""

    __tablename__ = "problem"

    words: Mapped[str] = says(
        Text(label=N_("What hurts?"), required=True, judgement=True, why=N_("In their words."))
    )
    severity: Mapped[Severity] = says(
        Choice(
            label=N_("How badly?"),
            options=Severity,
            empty=Severity.NOT_KNOWN,
            judgement=True,
            why=N_("Only a severe problem is solved soon."),
        )
    )
    since: Mapped[str] = says(
        Text(label=N_("Since when?"), why=N_("What has hurt for years can hurt for another."))
    )
    readiness: Mapped[Readiness] = says(
        Choice(
            label=N_("How ready are they to solve it?"),
            options=Readiness,
            empty=Readiness.NOT_KNOWN,
            judgement=True,
            why=N_("Readiness is shown by what they have already tried."),
        )
    )
    owner_id: Mapped[str | None] = refers(
        Link(label=N_("Whose problem is it?"), why=N_("Who feels it most.")), "person"
    )
    consequence: Mapped[str] = says(
        Text(
            label=N_("What follows if it is not solved?"),
            lines=2,
            judgement=True,
            why=N_("A problem without consequence is a complaint."),
        )
    )
    gain: Mapped[str] = says(
        Text(label=N_("What do they gain if it is solved?"), lines=2, why=N_("In figures where you can."))
    )
    yearly_cost: Mapped[Money | None] = says(
        MoneyField(label=N_("What does it cost them a year?"), why=N_("The cost of doing nothing."))
    )
    solution: Mapped[str] = says(
        Text(label=N_("What do we do about it?"), lines=3, why=N_("Goes into the proposal."))
    )
    proof: Mapped[str] = says(
        Text(label=N_("What proves that it works?"), lines=2, why=N_("A reference, a figure, a trial."))
    )


def _points(label: str, why: str, private: bool = False) -> Number:
    return Number(label=label, least=Decimal(0), most=Decimal(10), private=private, why=why)


class Competitor(InDeal, Record):
    """Somebody, or something, that the client could choose instead."""

    __tablename__ = "competitor"

    name: Mapped[str] = says(Text(label=N_("Name"), required=True))
    kind: Mapped[CompetitorKind] = says(
        Choice(label=N_("Kind"), options=CompetitorKind, empty=CompetitorKind.RIVAL)
    )
    strengths: Mapped[str] = says(Text(label=N_("Where are they stronger?"), lines=2, private=True))
    weaknesses: Mapped[str] = says(Text(label=N_("Where are they weaker?"), lines=2, private=True))
    what_we_say: Mapped[str] = says(Text(label=N_("What do we say, and to whom?"), lines=2, private=True))


class Criterion(InDeal, Record):
    """One of the criteria that this client decides by, with honest scores."""

    __tablename__ = "criterion"

    words: Mapped[str] = says(Text(label=N_("Criterion"), required=True))
    owner_id: Mapped[str | None] = refers(Link(label=N_("Whose criterion?")), "person")
    weight: Mapped[Decimal | None] = says(
        Number(label=N_("Weight, 1 to 5"), least=Decimal(1), most=Decimal(5), why=N_("Theirs, not yours."))
    )
    ours: Mapped[Decimal | None] = says(_points(N_("We, 0 to 10"), N_("As they would score us today.")))
    proof: Mapped[str] = says(
        Text(label=N_("What proves our score?"), lines=2, why=N_("A client may read this."))
    )
    our_weakness: Mapped[str] = says(
        Text(label=N_("Where are we weaker here?"), lines=2, private=True, why=N_("Say it before they do."))
    )
    our_answer: Mapped[str] = says(
        Text(label=N_("What do we answer?"), lines=2, private=True, why=N_("Practise it."))
    )


class Score(InDeal, Record):
    """How well a competitor meets one of the criteria."""

    __tablename__ = "score"

    criterion_id: Mapped[str | None] = refers(
        Link(label=N_("Criterion"), to="criterion", required=True), "criterion"
    )
    competitor_id: Mapped[str | None] = refers(
        Link(label=N_("Competitor"), to="competitor", required=True), "competitor"
    )
    points: Mapped[Decimal | None] = says(
        _points(N_("They, 0 to 10"), N_("Honestly: flattery costs the deal."), private=True)
    )
    proof: Mapped[str] = says(Text(label=N_("How do we know?"), private=True))
