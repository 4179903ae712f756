"""The milestones of a deal as papers name them: which ones, and who owns them on either side."""

from __future__ import annotations

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.records import Deal, Milestone
from dealplanner.services.deals import live

_SET_BY_TERMS = (MilestoneKind.SERVICE, MilestoneKind.NOTICE, MilestoneKind.RENEWAL)


def agreed_milestones(deal: Deal) -> list[Milestone]:
    """Return what an offer or term sheet lists; days that its own terms set stand there in words."""
    return [one for one in live(deal.milestones) if one.kind not in _SET_BY_TERMS]


def owners(one: Milestone, deal: Deal) -> tuple[str, str]:
    """Return who owns a milestone on our side, and who on theirs.

    A plan of old had one column: the client’s own name in it is their side.
    """
    client = deal.account.name.strip().casefold() if deal.account else ""
    is_theirs = bool(client) and one.owner.strip().casefold() == client
    if is_theirs:
        return "", one.their_owner.strip() or one.owner.strip()
    return one.owner.strip(), one.their_owner.strip()


def ours_with(one: Milestone, deal: Deal) -> str:
    """Return who does it on our side, and with what."""
    parts = (owners(one, deal)[0], one.resources.strip())
    return ", ".join(part for part in parts if part)
