"""Who covers which buying role, whom the deal hangs on, and whether a coach passes the three tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dealplanner.domain.choices import Known
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.stakes import BUYING_ROLES, Influence, Role
from dealplanner.domain.steps.first_contact import Contact
from dealplanner.i18n import N_, Phrase

FIVE_QUESTIONS = ("own_problem", "part", "win", "company_consequence", "personal_consequence")
COACH_TESTS: Mapping[str, str] = MappingProxyType(
    {
        "believes_in_us": N_("believes in us"),
        "believed_inside": N_("is believed inside"),
        "wants_us_to_win": N_("wants us to win"),
    }
)


@dataclass(frozen=True)
class RoleCoverage:
    """Who holds each of the four buying roles."""

    holders: Mapping[Role, tuple[StakeholderFact, ...]]

    @property
    def uncovered(self) -> tuple[Role, ...]:
        """Return the buying roles that nobody with a name holds."""
        return tuple(role for role in BUYING_ROLES if not self.holders[role])

    @property
    def covered(self) -> tuple[Role, ...]:
        """Return the buying roles that somebody holds."""
        return tuple(role for role in BUYING_ROLES if self.holders[role])

    @property
    def economic_buyer(self) -> StakeholderFact | None:
        """Return the economic buyer, if exactly one person is named so."""
        buyers = self.holders[Role.ECONOMIC_BUYER]
        return buyers[0] if len(buyers) == 1 else None


def coverage(facts: DealFacts) -> RoleCoverage:
    """Return who covers the four buying roles."""
    return RoleCoverage(MappingProxyType({role: facts.holders(role) for role in BUYING_ROLES}))


def failed_tests(coach: StakeholderFact) -> tuple[Phrase, ...]:
    """Return which of a coach's three tests have the answer no."""
    return tuple(Phrase(words) for name, words in COACH_TESTS.items() if getattr(coach, name) is Known.NO)


def open_tests(coach: StakeholderFact) -> tuple[Phrase, ...]:
    """Return which of a coach's three tests have no answer yet."""
    return tuple(
        Phrase(words) for name, words in COACH_TESTS.items() if getattr(coach, name) is Known.NOT_KNOWN
    )


def in_touch(facts: DealFacts) -> tuple[str, ...]:
    """Return the ids of the persons who were met or heard, in no order that matters."""
    contact = facts.page(Contact)
    met = {s.person_id for s in facts.named if s.met_on}
    heard = {statement.person_id for statement in facts.statements}
    return tuple(sorted(person for person in met | heard | {contact.whom} if person))


def carried_by(facts: DealFacts) -> str:
    """Return the name of the one person whom the whole deal hangs on; empty if there are more, or none."""
    touched = in_touch(facts)
    if len(touched) == 1:
        return facts.name_of(touched[0])
    return facts.named[0].name if not touched and len(facts.named) == 1 else ""


def who_count(facts: DealFacts) -> tuple[StakeholderFact, ...]:
    """Return those who count: who hold a buying role, or move the decision much."""
    return tuple(
        s
        for s in facts.named
        if s.influence in (Influence.HIGH, Influence.MEDIUM) or set(s.roles) & set(BUYING_ROLES)
    )


def answered(stakeholder: StakeholderFact) -> int:
    """Return how many of the five questions are answered for somebody."""
    return sum(1 for name in FIVE_QUESTIONS if getattr(stakeholder, name).strip())
