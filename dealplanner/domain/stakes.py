"""The words for people in a deal: roles, influence, attitude, response mode, ties."""

from __future__ import annotations

from decimal import Decimal

from dealplanner.domain.choices import Option
from dealplanner.i18n import N_


class Role(Option):
    """The buying roles; the first four must be covered in every deal."""

    ECONOMIC_BUYER = "economic_buyer", N_("Economic buyer")
    BOSS = "boss", N_("Boss")
    TECHNICAL_ADVISOR = "technical_advisor", N_("Technical advisor")
    COACH = "coach", N_("Coach")
    USER = "user", N_("User")
    PROCUREMENT = "procurement", N_("Procurement")
    LEGAL = "legal", N_("Legal")
    BLOCKER = "blocker", N_("Blocker")

    @property
    def letter(self) -> str:
        """Return the sign of the role on the map."""
        return _LETTERS[self]


_LETTERS = dict(zip(Role, "EBTCUPLX", strict=True))
BUYING_ROLES = (Role.ECONOMIC_BUYER, Role.BOSS, Role.TECHNICAL_ADVISOR, Role.COACH)


class StakeholderKind(Option):
    """What a stakeholder is."""

    PERSON = "person", N_("Person")
    COMMITTEE = "committee", N_("Committee")
    THIRD_PARTY = "third_party", N_("Third party")


class Influence(Option):
    """How much somebody moves a decision."""

    NOT_KNOWN = "not_known", N_("Not known")
    LOW = "low", N_("Low")
    MEDIUM = "medium", N_("Medium")
    HIGH = "high", N_("High")


class ResponseMode(Option):
    """How somebody looks at a change."""

    NOT_KNOWN = "not_known", N_("Not known")
    GROWTH = "growth", N_("Sees a chance")
    TROUBLE = "trouble", N_("Sees trouble")
    CONTENT = "content", N_("Content as things are")
    TOO_SURE = "too_sure", N_("Sure of too much")


class TieKind(Option):
    """What one stakeholder is to another."""

    REPORTS_TO = "reports_to", N_("reports to")
    INFLUENCES = "influences", N_("influences")
    TRUSTS = "trusts", N_("trusts")
    OPPOSES = "opposes", N_("opposes")


class RelationshipLevel(Option):
    """What a client takes us for, the least first."""

    NOT_KNOWN = "not_known", N_("Not known")
    STRANGER = "stranger", N_("A stranger")
    VENDOR = "vendor", N_("One vendor among many")
    PREFERRED = "preferred", N_("A preferred supplier")
    ADVISER = "adviser", N_("An adviser on their business")
    PARTNER = "partner", N_("A partner in their plans")


class Satisfaction(Option):
    """How satisfied a stakeholder is with what was delivered."""

    NOT_ASKED = "not_asked", N_("Not asked yet")
    ANGRY = "angry", N_("Angry")
    DISAPPOINTED = "disappointed", N_("Disappointed")
    CONTENT = "content", N_("Content")
    DELIGHTED = "delighted", N_("Delighted")


_ATTITUDES = {
    5: N_("fights for us"),
    4: N_("speaks for us"),
    3: N_("supports us"),
    2: N_("leans to us"),
    1: N_("is interested"),
    0: N_("does not care"),
    -1: N_("has doubts"),
    -2: N_("leans away"),
    -3: N_("is against"),
    -4: N_("speaks against us"),
    -5: N_("fights us"),
}


def attitude_words(attitude: Decimal | None) -> str:
    """Return the plain sentence for an attitude from −5 to +5."""
    return N_("attitude not known") if attitude is None else _ATTITUDES[int(attitude)]


def attitude_mark(attitude: Decimal | None) -> str:
    """Return ▲ for, ■ neither, ▼ against, or ? while it is not known."""
    if attitude is None:
        return "?"
    return "▲" if attitude > 0 else "▼" if attitude < 0 else "■"
