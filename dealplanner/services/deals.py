"""What the user does with accounts, persons and deals, and where a page's records are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from dealplanner.domain.pages import Many, One, Page
from dealplanner.domain.steps.offer import Paper
from dealplanner.i18n import N_
from dealplanner.records import (
    Account,
    Activity,
    Deal,
    Document,
    Line,
    Milestone,
    OpenPoint,
    Person,
    Profile,
    Record,
    Stakeholder,
)
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace

FIRST_POINTS = (N_("Governing law"), N_("Key undecided matters"))
"""Open points that are there from the start of every deal."""


def profile_of(workspace: Workspace) -> Profile:
    """Return the owner's profile, begun empty in a new file."""
    begun = (record for record in workspace.session.new if isinstance(record, Profile))
    found = next(begun, None) or workspace.session.scalars(select(Profile).limit(1)).first()
    if found is None:
        found = Profile(created_at=workspace.clock())
        workspace.session.add(found)
    return found


def new_account(workspace: Workspace, name: str) -> Account:
    """Take a new account in."""
    return workspace.add(Account(name=name))


def new_person(workspace: Workspace, name: str, account: Account | None) -> Person:
    """Take a new person in, at an account or outside any."""
    return workspace.add(Person(name=name, account=account))


def new_activity(workspace: Workspace, name: str) -> Activity:
    """Take a new marketing activity in."""
    return workspace.add(Activity(name=name))


def new_deal(workspace: Workspace, title: str, account: Account | None) -> Deal:
    """Begin a deal today, in the home currency, with the points that every negotiation has."""
    with workspace.action():
        deal = workspace.add(
            Deal(
                title=title,
                account=account,
                currency=profile_of(workspace).currency,
                opened_on=workspace.clock().date(),
            )
        )
        for position, topic in enumerate(FIRST_POINTS):
            workspace.add(OpenPoint(topic=topic, position=position), deal, "open_points")
    return deal


def live(records: Sequence[Record]) -> list[Any]:
    """Return those that are not removed, in the order their user gave them."""
    return sorted(
        (record for record in records if record.deleted_at is None),
        key=lambda record: (getattr(record, "position", 0), record.id),
    )


def record_at(deal: Deal, path: str) -> Record | None:
    """Return the record that a page is about: the deal itself for an empty path."""
    place: Any = deal
    for name in filter(None, path.split(".")):
        place = getattr(place, name)
        if place is None:
            return None
    return cast(Record, place)


def rows_at(deal: Deal, path: str) -> list[Any]:
    """Return the live records of one of the deal's lists, such as `problems` or `offer.lines`."""
    way, _, name = path.rpartition(".")
    owner = record_at(deal, way)
    return [] if owner is None else live(getattr(owner, name))


def kind_at(path: str) -> type[Record]:
    """Return the kind of record that a path from a deal leads to."""
    kind: type[Any] = Deal
    for name in filter(None, path.split(".")):
        kind = Document if name == "offer" else inspect(kind).relationships[name].mapper.class_
    return kind


def new_row(workspace: Workspace, deal: Deal, path: str) -> Record:
    """Add a record at the end of one of the deal's lists; the offer begins with its first line."""
    way, _, name = path.rpartition(".")
    with workspace.action():
        owner = begin_offer(workspace, deal) if way == "offer" else deal
        record = kind_at(path)(position=_next_position(getattr(owner, name)))  # type: ignore[call-arg]
        _start_values(workspace, deal, record)
        return workspace.add(record, owner, name)


def _next_position(records: Sequence[Any]) -> int:
    return max((record.position for record in records), default=-1) + 1


def _start_values(workspace: Workspace, deal: Deal, record: Record) -> None:
    if isinstance(record, Line):
        record.tax_rate = profile_of(workspace).tax_rate
    if isinstance(record, Milestone | OpenPoint) and deal.decision_on:
        record.due_on = deal.decision_on


def begin_offer(workspace: Workspace, deal: Deal) -> Document:
    """Return the quote that the deal's lines are written in, begun as a draft where there is none."""
    if deal.offer is not None:
        return deal.offer
    draft = Document(
        kind=Paper.QUOTE, language=profile_of(workspace).language, position=_next_position(deal.documents)
    )
    return workspace.add(draft, deal, "documents")


def move_row(workspace: Workspace, rows: Sequence[Any], index: int, by: int) -> None:
    """Move the row at `index` of a list up or down by changing the positions around it."""
    order = list(rows)
    target = min(max(index + by, 0), len(order) - 1)
    order.insert(target, order.pop(index))
    with workspace.action():
        for position, record in enumerate(order):
            workspace.change(Slot(record, "position"), position)


def slots_on(deal: Deal, page: type[Page] | One, lap: int | None = None) -> list[Slot]:
    """Return the places that a page of one record asks for, in their order; none while there is no record."""
    if isinstance(page, One):
        record = record_at(deal, page.of)
        return [] if record is None else [Slot(record, name) for name in page.fields]
    return [Slot(deal, page.key, name, lap or deal.lap) for name in page.asked() if name not in page.apart]


def slots_in(record: Record, page: Many) -> list[Slot]:
    """Return the places of one row on a page with a table."""
    return [Slot(record, name) for name in page.fields]


def stand_at(workspace: Workspace, deal: Deal, step: int) -> None:
    """Move a deal to another step."""
    workspace.change(Slot(deal, "step"), step)


def name_of(record: Record | None) -> str:
    """Return the words that a record is known by."""
    for attribute in ("name", "title", "words", "topic", "what", "number"):
        words = getattr(record, attribute, "")
        if words:
            return str(words)
    return ""


def choices_for(session: Session, kind: type[Record], deal: Deal | None = None) -> list[tuple[str, str]]:
    """Return (id, name) of the records that a link may point to, those nearest to the deal first."""
    if kind is Stakeholder or "deal_id" in inspect(kind).columns:
        records = live([] if deal is None else _in_deal(deal, kind))
        return [(record.id, name_of(record)) for record in records]
    order = Person.name if kind is Person else Account.name if kind is Account else kind.id
    found = session.scalars(select(kind).where(kind.deleted_at.is_(None)).order_by(order)).all()
    if kind is Person and deal is not None:
        found = sorted(found, key=lambda p: getattr(p, "account_id", None) != deal.account_id)
    return [(record.id, name_of(record)) for record in found]


def _in_deal(deal: Deal, kind: type[Record]) -> Sequence[Record]:
    for relation in inspect(Deal).relationships:
        if relation.mapper.class_ is kind and relation.uselist:
            return cast(Sequence[Record], getattr(deal, relation.key))
    return []
