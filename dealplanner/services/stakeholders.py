"""What the user does on the stakeholder map: add, place, tie and remove those who have a say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from dealplanner.domain.stakes import Role, StakeholderKind, TieKind
from dealplanner.records import Deal, Person, Stakeholder, Tie
from dealplanner.services.committees import free_members
from dealplanner.services.deals import live, new_person, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


def add_stakeholder(
    workspace: Workspace,
    deal: Deal,
    person: Person,
    roles: tuple[Role, ...] = (),
    kind: StakeholderKind = StakeholderKind.PERSON,
) -> Stakeholder:
    """Put a person on the map of a deal; whoever is there already is not put there twice."""
    for present in live(deal.stakeholders):
        if present.person_id == person.id:
            return cast(Stakeholder, present)
    with workspace.action():
        added = cast(Stakeholder, new_row(workspace, deal, "stakeholders"))
        workspace.change(Slot(added, "person_id"), person.id)
        workspace.change(Slot(added, "roles"), roles)
        workspace.change(Slot(added, "kind"), kind)
    return added


def add_new_person(
    workspace: Workspace,
    deal: Deal,
    name: str,
    job: str = "",
    roles: tuple[Role, ...] = (),
    kind: StakeholderKind = StakeholderKind.PERSON,
) -> Stakeholder:
    """Take a person of the deal’s account in and put them on the map, in one step of undo."""
    with workspace.action():
        person = new_person(workspace, name, deal.account)
        workspace.change(Slot(person, "job"), job)
        return add_stakeholder(workspace, deal, person, roles, kind)


def place_cards(workspace: Workspace, places: Mapping[Stakeholder, tuple[float, float]]) -> None:
    """Keep where cards were put, as one step of undo."""
    with workspace.action():
        for stakeholder, (x, y) in places.items():
            workspace.change(Slot(stakeholder, "x"), round(x, 1))
            workspace.change(Slot(stakeholder, "y"), round(y, 1))


def tidy_up(workspace: Workspace, deal: Deal) -> None:
    """Let the map place all cards again, as one step of undo."""
    with workspace.action():
        for stakeholder in live(deal.stakeholders):
            workspace.change(Slot(stakeholder, "x"), None)
            workspace.change(Slot(stakeholder, "y"), None)


def add_tie(workspace: Workspace, deal: Deal, start: str, kind: TieKind, end: str) -> Tie:
    """Draw a line from one stakeholder to another; one that is there already is not drawn twice."""
    for tie in live(deal.ties):
        if (tie.from_id, tie.kind, tie.to_id) == (start, kind, end):
            return cast(Tie, tie)
    with workspace.action():
        added = cast(Tie, new_row(workspace, deal, "ties"))
        workspace.change(Slot(added, "kind"), kind)
        workspace.change(Slot(added, "from_id"), start)
        workspace.change(Slot(added, "to_id"), end)
    return added


def remove_stakeholder(workspace: Workspace, deal: Deal, stakeholder: Stakeholder) -> None:
    """Take somebody off the map with all their lines; undo brings all of it back.

    Whoever sits in a committee that goes stays, and sits in none.
    """
    with workspace.action():
        free_members(workspace, deal, stakeholder)
        for tie in live(deal.ties):
            if stakeholder.id in (tie.from_id, tie.to_id):
                workspace.remove(tie)
        workspace.remove(stakeholder)


def find_person(workspace: Workspace, person_id: str) -> Person | None:
    """Return a person by id, saved or not."""
    new = (one for one in workspace.session.new if isinstance(one, Person) and one.id == person_id)
    return next(new, None) or workspace.session.get(Person, person_id)
