"""The next deal on an account, begun from the one that is being fulfilled; the chain of deals."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from sqlalchemy import select

from dealplanner.domain.steps.fulfil import After
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.deals import live, new_deal, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace

_LONGEST_TITLE = 80


def title_after(deal: Deal) -> str:
    """Return what the next deal would be called: the first words of what they mentioned; "" for nothing."""
    lines = deal.page(After).next_deal.strip().splitlines()
    return " ".join(lines[0].split())[:_LONGEST_TITLE].rstrip(" .") if lines else ""


def followers(workspace: Workspace, deal: Deal) -> list[Deal]:
    """Return the deals that were begun from this one, the first one first."""
    query = select(Deal).where(Deal.follows_id == deal.id).order_by(Deal.created_at, Deal.id)
    with workspace.session.no_autoflush:  # a look must not write
        saved = workspace.session.scalars(query).unique().all()
    return _living(deal, (*saved, *workspace.session.new))


def _living(deal: Deal, found: Iterable[object]) -> list[Deal]:
    deals = [one for one in found if isinstance(one, Deal)]
    return [one for one in dict.fromkeys(deals) if one.follows_id == deal.id and one.deleted_at is None]


def begin_next_deal(workspace: Workspace, deal: Deal, title: str) -> Deal:
    """Begin a deal on the same account with the same people, in one step of undo.

    Persons, their kinds and who sits in which committee are taken over; roles, attitudes and answers are
    not, for they hold in one deal only.
    """
    with workspace.action():
        made = new_deal(workspace, title, deal.account)
        workspace.change(Slot(made, "follows_id"), deal.id)
        workspace.change(Slot(made, "currency"), deal.currency)
        people = live(deal.stakeholders)
        taken = {one.id: _take_over(workspace, made, one) for one in people}
        for one in people:
            if one.committee_id in taken:
                workspace.change(Slot(taken[one.id], "committee_id"), taken[one.committee_id].id)
    return made


def _take_over(workspace: Workspace, made: Deal, one: Stakeholder) -> Stakeholder:
    new = cast(Stakeholder, new_row(workspace, made, "stakeholders"))
    for name in ("person_id", "kind"):
        workspace.change(Slot(new, name), getattr(one, name))
    return new
