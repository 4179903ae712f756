"""What the user does with satisfaction: people are asked one by one, and the newest answer counts."""

from __future__ import annotations

from datetime import date
from typing import cast

from dealplanner.domain.bargaining import SatisfactionRound
from dealplanner.domain.stakes import Satisfaction
from dealplanner.records import Deal, Opinion, Stakeholder
from dealplanner.services.deals import live, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


def opinion_of(deal: Deal, stakeholder_id: str, round_: SatisfactionRound) -> Opinion | None:
    """Return the newest opinion of somebody in a round, begun or given."""
    found = [
        one for one in live(deal.opinions) if one.stakeholder_id == stakeholder_id and one.round is round_
    ]
    return max(found, key=lambda one: (one.on or date.max, one.position), default=None)


def begin_opinion(
    workspace: Workspace, deal: Deal, stakeholder_id: str, round_: SatisfactionRound
) -> Opinion:
    """Return the opinion to be asked for in a round, begun where there is none, in one step of undo."""
    present = opinion_of(deal, stakeholder_id, round_)
    if present is not None:
        return present
    with workspace.action():
        made = cast(Opinion, new_row(workspace, deal, "opinions"))
        workspace.change(Slot(made, "stakeholder_id"), stakeholder_id)
        workspace.change(Slot(made, "round"), round_)
    return made


def note_opinion(workspace: Workspace, deal: Deal, opinion: Opinion, how: Satisfaction, on: date) -> None:
    """Note how satisfied somebody is, and take it over to the stakeholder, in one step of undo."""
    with workspace.action():
        workspace.change(Slot(opinion, "how"), how)
        if opinion.on is None:
            workspace.change(Slot(opinion, "on"), on)
        take_over(workspace, deal, opinion)


def take_over(workspace: Workspace, deal: Deal, opinion: Opinion) -> None:
    """Let the newest opinion of a person stand with the stakeholder too, in one step of undo.

    An older opinion, or one that is only begun, changes nothing.
    """
    person = next((one for one in live(deal.stakeholders) if one.id == opinion.stakeholder_id), None)
    if person is None or opinion.how is Satisfaction.NOT_ASKED or newest_of(deal, person) is not opinion:
        return
    if person.satisfaction_on and opinion.on and person.satisfaction_on > opinion.on:
        return  # typed on the page of step 7 since
    with workspace.action():
        workspace.change(Slot(person, "satisfaction"), opinion.how)
        workspace.change(Slot(person, "satisfaction_on"), opinion.on)
        workspace.change(Slot(person, "satisfaction_words"), opinion.words or opinion.won)


def newest_of(deal: Deal, person: Stakeholder) -> Opinion | None:
    """Return the newest opinion that somebody gave."""
    given = [
        one
        for one in live(deal.opinions)
        if one.stakeholder_id == person.id and one.how is not Satisfaction.NOT_ASKED
    ]
    return max(given, key=lambda one: (one.on or date.min, one.position), default=None)
