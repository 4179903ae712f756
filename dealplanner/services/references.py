"""Who gives us a reference: found for whoever is asked for one, those of the same sector first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, or_, select

from dealplanner.domain.choices import Known, Outcome
from dealplanner.domain.steps.fulfil import After
from dealplanner.records import Answer, Deal, Person
from dealplanner.services.workspace import Workspace

_FULFIL = 7


@dataclass(frozen=True)
class Reference:
    """Somebody who may be called by the next client."""

    deal_id: str
    title: str
    account: str
    person: str
    """Empty where nobody is named yet."""
    since: date | None
    same_sector: bool


def references(workspace: Workspace, deal: Deal) -> list[Reference]:
    """Return who gives a reference in any other deal: those of the same sector first, then the newest.

    Only what is saved counts.
    """
    sector = deal.account.sector.strip().casefold() if deal.account else ""
    with workspace.session.no_autoflush:  # a look must not write
        found = list(_read(workspace, deal, sector))
    found.sort(key=lambda one: (one.since or date.min, one.title), reverse=True)
    return sorted(found, key=lambda one: not one.same_sector)


def _read(workspace: Workspace, deal: Deal, sector: str) -> Iterator[Reference]:
    session = workspace.session
    answered = and_(Answer.deal_id == Deal.id, Answer.page_key == After.key, Answer.lap == Deal.lap)
    fulfilled = or_(Deal.outcome == Outcome.WON, and_(Deal.outcome == Outcome.OPEN, Deal.step == _FULFIL))
    query = select(Deal, Answer).join(Answer, answered)
    query = query.where(fulfilled, Deal.id != deal.id, Deal.deleted_at.is_(None), Answer.deleted_at.is_(None))
    for other, answer in session.execute(query).unique():
        after = answer.page
        if not isinstance(after, After) or after.reference is not Known.YES:
            continue
        person = session.get(Person, after.reference_by) if after.reference_by else None
        theirs = other.account.sector.strip().casefold() if other.account else ""
        yield Reference(
            deal_id=other.id,
            title=other.title,
            account=other.account.name if other.account else "",
            person=person.name if person else "",
            since=after.reference_on,
            same_sector=bool(sector) and sector == theirs,
        )
