"""Reads one deal's records into the plain values that the rules of judgement look at."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session, object_session

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome
from dealplanner.domain.concessions import ConcessionFact
from dealplanner.domain.facts import (
    STALE_AFTER,
    CompetitorFact,
    CriterionFact,
    DealFacts,
    ProblemFact,
    PutOffFact,
    RivalDeal,
    ScoreFact,
    StatementFact,
    TodoFact,
)
from dealplanner.domain.fields import Link, Rows, fields_of
from dealplanner.domain.opinions import OpinionFact
from dealplanner.domain.pages import Page
from dealplanner.domain.paper_facts import (
    CertificateFact,
    DocumentFact,
    LineFact,
    MilestoneFact,
    OpenPointFact,
    PaymentFact,
)
from dealplanner.domain.people_facts import PersonFact, StakeholderFact, TieFact
from dealplanner.domain.service_credits import MeasuredFact, ServiceFact
from dealplanner.domain.worth import worth
from dealplanner.records import Activity, Deal, Entry, Person, Stakeholder
from dealplanner.services.deals import live, profile_of
from dealplanner.services.papers.offers import offer_of
from dealplanner.services.papers.signed import signed_fees
from dealplanner.services.rivals import BEST, open_deals, own_history
from dealplanner.services.workspace import Workspace

F = TypeVar("F")


def facts_of(
    deal: Deal,
    today: date,
    rate: Money | None = None,
    other_deals: Sequence[RivalDeal] = (),
    stale_after: int = STALE_AFTER,
) -> DealFacts:
    """Return what the rules look at in `deal` on the day `today`.

    `rate` is the usual worth of an hour, which the deal's own overrules; `other_deals` are the open
    deals that its worth is compared with. What is removed is left out.
    """
    pages = {answer.page_key: answer.page for answer in live(deal.answers) if answer.lap == deal.lap}
    offer = deal.offer
    return pick(
        DealFacts,
        deal,
        today=today,
        account=deal.account.name if deal.account else "",
        rate=deal.hourly_rate or rate,
        fees=_fees(deal),
        signed_fees=signed_fees(deal),
        **_margin(deal),
        decision_slips=_slips(deal),
        **_activity(deal.activity),
        pages=pages,
        persons=_persons(deal, pages.values()),
        problems=_all(ProblemFact, deal.problems),
        stakeholders=tuple(stakeholder_fact(record) for record in live(deal.stakeholders)),
        ties=_all(TieFact, deal.ties),
        competitors=_all(CompetitorFact, deal.competitors),
        criteria=_criteria(deal),
        scores=_all(ScoreFact, deal.scores),
        todos=_all(TodoFact, deal.todos),
        puts_off=_all(PutOffFact, deal.puts_off),
        hours_spent=_hours_spent(deal),
        statements=_all(StatementFact, deal.statements),
        lines=_all(LineFact, offer.lines if offer else ()),
        open_points=_open_points(deal),
        concessions=_all(ConcessionFact, deal.concessions),
        milestones=_all(MilestoneFact, deal.milestones),
        payments=_all(PaymentFact, deal.payments),
        services=_all(ServiceFact, deal.service_levels),
        measured=_all(MeasuredFact, deal.measured),
        opinions=_all(OpinionFact, deal.opinions),
        certificates=_all(CertificateFact, deal.certificates),
        documents=_all(DocumentFact, deal.documents),
        other_deals=tuple(other_deals),
        stale_after=stale_after,
    )


def deal_facts(workspace: Workspace, deal: Deal, today: date, compared: bool = True) -> DealFacts:
    """Return what the rules look at, with the owner’s settings; beside the other deals where `compared`."""
    profile = profile_of(workspace)
    facts = dataclasses.replace(
        facts_of(deal, today, profile.hourly_rate, stale_after=int(profile.stale_after or STALE_AFTER)),
        margin_floor=profile.margin_floor,
        cost_of_capital=profile.cost_of_capital,
    )
    if not compared or deal.outcome is not Outcome.OPEN:  # an ended deal wants no more hours
        return facts
    history = own_history(workspace.session, deal.step)
    if facts.value is None or worth(facts).per_hour is None:  # there is nothing to compare
        return dataclasses.replace(facts, history=history)
    others = open_deals(workspace.session, deal, facts.value.currency, BEST)
    return dataclasses.replace(facts, history=history, other_deals=others)


def pick(kind: type[F], record: Any, **more: Any) -> F:
    """Return a fact of `kind` with what `record` knows under the same names, and `more` besides."""
    names = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]  # a dataclass
    same = {name: getattr(record, name) for name in names - more.keys() if hasattr(record, name)}
    return kind(**same, **more)


def _all(kind: type[F], records: Sequence[Any]) -> tuple[F, ...]:
    return tuple(pick(kind, record) for record in live(records))


def _criteria(deal: Deal) -> tuple[CriterionFact, ...]:
    best: dict[str | None, Decimal] = {}
    rivals = {rival.id for rival in live(deal.competitors)}
    for score in live(deal.scores):
        if score.points is not None and score.competitor_id in rivals:
            best[score.criterion_id] = max(score.points, best.get(score.criterion_id, score.points))
    return tuple(pick(CriterionFact, record, theirs=best.get(record.id)) for record in live(deal.criteria))


def _hours_spent(deal: Deal) -> Decimal | None:
    """Return the hours noted on the deal and those of what was done for it; None where none are noted."""
    noted = [deal.hours_spent, *(todo.hours for todo in live(deal.todos))]
    hours = [one for one in noted if one is not None]
    return sum(hours, Decimal(0)) if hours else None


def stakeholder_fact(record: Stakeholder) -> StakeholderFact:
    """Return what the rules look at in one stakeholder."""
    person = record.person
    return pick(
        StakeholderFact,
        record,
        job=person.job if person else "",
        department=person.department if person else "",
        joined_on=record.created_at.date() if record.created_at else None,
        since_on=person.since_on if person else None,
        left_on=person.left_on if person else None,
    )


def _activity(activity: Activity | None) -> Mapping[str, Any]:
    if activity is None:
        return {}
    declared = fields_of(Activity)
    return {
        "is_internet": activity.is_internet,
        "unanswered_weaknesses": tuple(declared[name].label for name in activity.unanswered),
    }


def _fees(deal: Deal) -> Money | None:
    offer = offer_of(deal)
    return offer.fees if offer else None


def _margin(deal: Deal) -> Mapping[str, Money]:
    """Return what the offer leaves us and what that is a part of; nothing where no cost is known."""
    offer = offer_of(deal)
    margin = offer.priced.margin if offer else None
    if offer is None or margin is None:
        return {}
    currency = offer.terms.currency
    return {"margin": Money(margin.amount, currency), "margin_of": Money(margin.revenue, currency)}


def _open_points(deal: Deal) -> tuple[OpenPointFact, ...]:
    days: dict[str | None, date] = {}
    for move in deal.moves:
        if move.on is not None and move.deleted_at is None:
            days[move.point_id] = max(move.on, days.get(move.point_id, move.on))
    return tuple(
        pick(
            OpenPointFact,
            record,
            since=record.created_at.date() if record.created_at else None,
            moved_on=days.get(record.id),
        )
        for record in live(deal.open_points)
    )


def _persons(deal: Deal, pages: Iterable[Page]) -> dict[str, PersonFact]:
    return {person.id: pick(PersonFact, person) for person in persons_of(deal, pages)}


def persons_of(deal: Deal, pages: Iterable[Page]) -> list[Person]:
    """Return everybody whom the deal speaks of, on its map, in its lists, or on one of `pages`."""
    wanted = set(_linked(deal, pages))
    on_map = [s.person for s in live(deal.stakeholders) if s.person is not None]
    session = object_session(deal)
    missing = wanted - {person.id for person in on_map}
    return on_map + (_read_persons(session, missing) if session and missing else [])


def _read_persons(session: Session, ids: set[str]) -> list[Person]:
    new = [record for record in session.new if isinstance(record, Person) and record.id in ids]
    return new + list(session.scalars(select(Person).where(Person.id.in_(ids))))


def _linked(deal: Deal, pages: Iterable[Page]) -> Iterator[str]:
    """Yield the ids of all persons that the deal speaks of."""
    for page in pages:
        yield from _links_in(page)
    for records in (deal.problems, deal.criteria, deal.statements, deal.todos):
        for record in live(records):
            yield from _links_in(record)


def _links_in(thing: Any) -> Iterator[str]:
    for name, field in fields_of(thing).items():
        value = getattr(thing, name)
        if isinstance(field, Rows):
            for row in value:
                yield from _links_in(row)
        elif isinstance(field, Link) and field.to == "person" and value:
            yield value


def _slips(deal: Deal) -> int:
    """Return on how many days the planned decision was put off, by the journal."""
    session = object_session(deal)
    if session is None:
        return 0
    found = session.scalars(
        select(Entry)
        .where(Entry.record_table == "deal", Entry.record_id == deal.id, Entry.attribute == "decision_on")
        .order_by(Entry.number)
    ).all()
    days = [list(edits) for _, edits in groupby(found, key=lambda entry: entry.at.date())]
    # within one day only the last word counts: whoever mistypes a date has not put it off
    return sum(1 for edits in days if edits[0].before and (edits[-1].after or "") > edits[0].before)
