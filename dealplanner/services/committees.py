"""Who sits in which committee: putting somebody in, taking them out, and never a circle."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.domain.errors import UserError
from dealplanner.domain.stakes import StakeholderKind
from dealplanner.i18n import N_
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


class NotACommittee(UserError):
    """Somebody was put into what is no committee."""

    sentence = N_(
        "“{committee}” is no committee: say so under “Kind” in its form, then put “{name}” into it."
    )


class CommitteeInItself(UserError):
    """A committee would sit in itself, straight or by way of others."""

    sentence = N_(
        "“{name}” can’t sit in “{committee}”, because “{committee}” sits in “{name}”: take it out first."
    )


class OwnMember(UserError):
    """A committee was put into itself."""

    sentence = N_("“{name}” can’t sit in itself: choose another committee.")


def members_of(deal: Deal, committee: Stakeholder) -> list[Stakeholder]:
    """Return those on the map who sit in a committee, in the order of the map."""
    return [one for one in live(deal.stakeholders) if one.committee_id == committee.id]


def committees_for(deal: Deal, member: Stakeholder) -> list[Stakeholder]:
    """Return the committees that somebody can sit in."""
    return [
        one
        for one in live(deal.stakeholders)
        if one.kind is StakeholderKind.COMMITTEE and member not in _upwards(deal, one)
    ]


def put_into(workspace: Workspace, deal: Deal, member: Stakeholder, committee: Stakeholder) -> None:
    """Let somebody sit in a committee, as one step of undo.

    Raises NotACommittee, OwnMember or CommitteeInItself.
    """
    names = {"name": member.name, "committee": committee.name}
    if member is committee:
        raise OwnMember(**names)
    if committee.kind is not StakeholderKind.COMMITTEE:
        raise NotACommittee(**names)
    if member in _upwards(deal, committee):
        raise CommitteeInItself(**names)
    with workspace.action():
        workspace.change(Slot(member, "committee_id"), committee.id)


def take_out(workspace: Workspace, member: Stakeholder) -> None:
    """Let somebody sit in no committee any more, as one step of undo."""
    with workspace.action():
        workspace.change(Slot(member, "committee_id"), None)


def free_members(workspace: Workspace, deal: Deal, committee: Stakeholder) -> None:
    """Let nobody sit in a committee any more, as one step of undo."""
    with workspace.action():
        for one in members_of(deal, committee):
            workspace.change(Slot(one, "committee_id"), None)


def _upwards(deal: Deal, committee: Stakeholder) -> Iterator[Stakeholder]:
    """Walk from a committee to the one it sits in itself, and on; each is met once."""
    by_id = {one.id: one for one in live(deal.stakeholders)}
    found = by_id.get(committee.id)
    while found is not None:
        yield found
        del by_id[found.id]
        found = by_id.get(found.committee_id or "")
