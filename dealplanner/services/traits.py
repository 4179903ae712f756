"""What the answers on a stakeholder tell, asked of the records, and taken over into them."""

from __future__ import annotations

from dealplanner.domain.stakes import Role
from dealplanner.domain.traits import ASKED, ROLES, Likely, likely
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.facts import stakeholder_fact
from dealplanner.services.workspace import Workspace


def likely_of(deal: Deal, stakeholder: Stakeholder) -> tuple[Likely, ...]:
    """Return what the answers on somebody tell that is not on record yet, beside all others of the deal."""
    others = [stakeholder_fact(one) for one in live(deal.stakeholders) if one is not stakeholder]
    return likely(stakeholder_fact(stakeholder), others)


def question_slots(stakeholder: Stakeholder) -> dict[str, tuple[Slot, ...]]:
    """Return the places of the yes/no questions, by the answer that they propose."""
    return {field: tuple(Slot(stakeholder, name) for name in names) for field, names in ASKED.items()}


def take_over(workspace: Workspace, stakeholder: Stakeholder, told: Likely) -> None:
    """Put on record what the answers tell, as one step of undo; a role comes beside those that are there."""
    if told.value is None:
        return
    value: object = told.value
    if told.field == ROLES:
        value = tuple(role for role in Role if role in (*stakeholder.roles, told.value))
    with workspace.action():
        workspace.change(Slot(stakeholder, told.field), value)
