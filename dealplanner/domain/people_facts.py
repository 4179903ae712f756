"""What the rules of judgement know of people: who they are, their say in a deal, the lines between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dealplanner.domain.choices import Known
from dealplanner.domain.stakes import Influence, ResponseMode, Role, Satisfaction, StakeholderKind, TieKind

_ASK_FIRST = (Role.ECONOMIC_BUYER, Role.BOSS, Role.COACH, Role.TECHNICAL_ADVISOR)
_INFLUENCE = (Influence.HIGH, Influence.MEDIUM, Influence.LOW, Influence.NOT_KNOWN)


@dataclass(frozen=True, kw_only=True)
class PersonFact:
    """Somebody whom the deal speaks of, on its map or not."""

    id: str
    name: str = ""
    job: str = ""
    department: str = ""
    salutation: str = ""
    """The greeting of a letter, such as “Dear Ms Brandt,”."""


@dataclass(frozen=True, kw_only=True)
class StakeholderFact:
    """Somebody with a say in the deal; counts for a role only once they have a name."""

    id: str = ""
    person_id: str | None = None
    name: str = ""
    job: str = ""
    department: str = ""
    kind: StakeholderKind = StakeholderKind.PERSON
    roles: tuple[Role, ...] = ()
    influence: Influence = Influence.NOT_KNOWN
    attitude: Decimal | None = None
    response_mode: ResponseMode = ResponseMode.NOT_KNOWN
    met_on: date | None = None
    joined_on: date | None = None
    """The day on which they came onto the map."""
    since_on: date | None = None
    """Since when they are in their place."""
    left_on: date | None = None
    """The day on which they left it."""
    role_evidence: str = ""
    believes_in_us: Known = Known.NOT_KNOWN
    believed_inside: Known = Known.NOT_KNOWN
    wants_us_to_win: Known = Known.NOT_KNOWN
    own_problem: str = ""
    part: str = ""
    win: str = ""
    company_consequence: str = ""
    personal_consequence: str = ""
    our_answer: str = ""
    committee_id: str | None = None
    """The stakeholder that is the committee they sit in."""
    last_word: Known = Known.NOT_KNOWN
    releases_money: Known = Known.NOT_KNOWN
    clears_way: Known = Known.NOT_KNOWN
    compares: Known = Known.NOT_KNOWN
    tells_us: Known = Known.NOT_KNOWN
    can_stop: Known = Known.NOT_KNOWN
    asked_first: Known = Known.NOT_KNOWN
    wants_more: Known = Known.NOT_KNOWN
    has_trouble: Known = Known.NOT_KNOWN
    sees_no_need: Known = Known.NOT_KNOWN
    overrates: Known = Known.NOT_KNOWN
    satisfaction: Satisfaction = Satisfaction.NOT_ASKED
    satisfaction_on: date | None = None

    @property
    def rank(self) -> tuple[int, int]:
        """Return how soon they are asked: by their buying role, then by their influence."""
        role = next((n for n, role in enumerate(_ASK_FIRST) if role in self.roles), len(_ASK_FIRST))
        return role, _INFLUENCE.index(self.influence)


@dataclass(frozen=True, kw_only=True)
class TieFact:
    """A line on the map, between the ids of two stakeholders."""

    from_id: str | None = None
    kind: TieKind = TieKind.REPORTS_TO
    to_id: str | None = None
