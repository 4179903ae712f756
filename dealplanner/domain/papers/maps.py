"""The stakeholder map as it is printed: all that we know, or what the client may see."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from dealplanner.domain.papers.head import Head
from dealplanner.domain.stakes import Influence, Role, StakeholderKind


class LineKind(StrEnum):
    """What a line says of the card that it begins at."""

    REPORTS_TO = "reports_to"
    INFLUENCES = "influences"
    TRUSTS = "trusts"
    OPPOSES = "opposes"
    SITS_IN = "sits_in"


OPEN_LINES = (LineKind.REPORTS_TO, LineKind.SITS_IN)
"""Those that a client may see."""


@dataclass(frozen=True, kw_only=True)
class OpenCard:
    """A card with nothing on it but what a business card says; lengths in units of the layout."""

    name: str = ""
    job: str = ""
    department: str = ""
    kind: StakeholderKind = StakeholderKind.PERSON
    members: int = 0
    """How many sit in it, where it is a committee."""
    x: int = 0
    """Of its left upper corner."""
    y: int = 0


@dataclass(frozen=True, kw_only=True)
class PrivateCard(OpenCard):
    """A card with all that we know."""

    roles: tuple[Role, ...] = ()
    influence: Influence = Influence.NOT_KNOWN
    attitude: Decimal | None = None
    contact: str = ""
    """When they were met last."""


@dataclass(frozen=True, kw_only=True)
class EmptyCard:
    """An empty place: who is missing."""

    title: str = ""
    state: str = ""
    question: str = ""
    x: int = 0
    y: int = 0


@dataclass(frozen=True, kw_only=True)
class MapLine:
    """A line between two cards, by their numbers in the map from 0."""

    kind: LineKind = LineKind.REPORTS_TO
    start: int = 0
    end: int = 0


@dataclass(frozen=True, kw_only=True)
class ClientMap:
    """The map as a client may see it: who works there, and who reports to whom."""

    head: Head = field(default_factory=Head)
    cards: tuple[OpenCard, ...] = ()
    lines: tuple[MapLine, ...] = ()
    """Of OPEN_LINES only."""

    def __post_init__(self) -> None:
        if any(line.kind not in OPEN_LINES for line in self.lines):
            raise ValueError("a client's map shows who reports to whom, and no other ties")
        if any(type(card) is not OpenCard for card in self.cards):
            raise ValueError("a client's map has open cards only")


@dataclass(frozen=True, kw_only=True)
class PrivateMap:
    """The map as the window shows it."""

    head: Head = field(default_factory=Head)
    cards: tuple[PrivateCard, ...] = ()
    lines: tuple[MapLine, ...] = ()
    places: tuple[EmptyCard, ...] = ()
