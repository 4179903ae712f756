"""Who is missing on the map: the buying roles that nobody holds, and who signs for the money."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.roles import coverage
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.qualify import Funds
from dealplanner.i18n import N_, Phrase

_ASK = {
    Role.ECONOMIC_BUYER: N_("who says yes?"),
    Role.BOSS: N_("who clears the way?"),
    Role.TECHNICAL_ADVISOR: N_("who compares?"),
    Role.COACH: N_("who tells us?"),
}


@dataclass(frozen=True)
class EmptyPlace:
    """Somebody who is missing: their part, what is known of them, what to ask, and the page that asks it."""

    key: str
    title: Phrase
    state: Phrase
    question: Phrase
    page: str


def empty_places(facts: DealFacts) -> Iterator[EmptyPlace]:
    """Yield the empty places of a deal's map."""
    for role in coverage(facts).uncovered:
        yield EmptyPlace(
            role.value, Phrase(role.label), Phrase(N_("nobody yet")), Phrase(_ASK[role]), "needs.roles"
        )
    signer = facts.page(Funds).signer
    if facts.named and signer not in {one.person_id for one in facts.named}:
        state = N_("nobody yet") if signer is None else N_("not on the map")
        yield EmptyPlace(
            "signatory",
            Phrase(N_("Signatory")),
            Phrase(state),
            Phrase(N_("who signs?")),
            Funds.key,
        )
