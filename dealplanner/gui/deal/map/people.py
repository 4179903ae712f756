"""What the map shows: cards, lines and empty places as plain values, read from a deal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dealplanner.domain.layering import Link
from dealplanner.domain.layout import Point
from dealplanner.domain.spoken import how_long_ago
from dealplanner.domain.stakes import (
    BUYING_ROLES,
    Influence,
    Role,
    StakeholderKind,
    TieKind,
    attitude_words,
)
from dealplanner.domain.steps.qualify import Funds
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal, Stakeholder, Tie
from dealplanner.services.deals import live


@dataclass(frozen=True)
class CardFacts:
    """What one card says; words are ready to be shown."""

    id: str
    name: str
    job: str
    contact: str
    kind: StakeholderKind = StakeholderKind.PERSON
    roles: tuple[Role, ...] = ()
    influence: Influence = Influence.NOT_KNOWN
    attitude: Decimal | None = None
    words: str = ""
    """All that the card shows by its signs, as one sentence."""

    @property
    def letters(self) -> str:
        """Return the letters of the roles."""
        return "".join(role.letter for role in self.roles)

    @property
    def number(self) -> str:
        """Return the attitude as it is written: +3, −1, 0."""
        if self.attitude is None:
            return ""
        sign = "+" if self.attitude > 0 else "−" if self.attitude < 0 else ""
        return f"{sign}{abs(self.attitude):f}"


@dataclass(frozen=True)
class TieFacts:
    """A line between two cards, from the one who does something to the other."""

    id: str
    kind: TieKind
    start: str
    end: str
    words: str = ""


@dataclass(frozen=True)
class GapFacts:
    """An empty place: who is missing, and the page that asks for them."""

    id: str
    title: str
    words: str
    question: str
    page: str


@dataclass(frozen=True)
class MapFacts:
    """One whole map."""

    cards: tuple[CardFacts, ...] = ()
    ties: tuple[TieFacts, ...] = ()
    gaps: tuple[GapFacts, ...] = ()
    kept: tuple[tuple[str, Point], ...] = ()
    """Where their user put cards."""

    @property
    def ids(self) -> list[str]:
        """Return the ids of all cards, the most telling roles first."""
        order = {role: n for n, role in enumerate(Role)}
        ranked = sorted(self.cards, key=lambda card: min((order[r] for r in card.roles), default=99))
        return [card.id for card in ranked]

    @property
    def reports(self) -> list[Link]:
        """Return the lines of the chart, (child, parent)."""
        return [(tie.start, tie.end) for tie in self.ties if tie.kind is TieKind.REPORTS_TO]

    @property
    def other_ties(self) -> list[Link]:
        """Return all other lines."""
        return [(tie.start, tie.end) for tie in self.ties if tie.kind is not TieKind.REPORTS_TO]


def map_of(deal: Deal, today: date) -> MapFacts:
    """Read the map of a deal."""
    people: list[Stakeholder] = live(deal.stakeholders)
    names = {one.id: one.name or tr(N_("Somebody")) for one in people}
    return MapFacts(
        cards=tuple(card_of(one, today) for one in people),
        ties=tuple(_ties(live(deal.ties), names)),
        gaps=tuple(_gaps(deal, people)),
        kept=tuple((one.id, (one.x, one.y)) for one in people if one.x is not None and one.y is not None),
    )


def card_of(one: Stakeholder, today: date) -> CardFacts:
    """Read one card."""
    met = say(how_long_ago(one.met_on, today)) if one.met_on else tr(N_("not met"))
    name = one.name or tr(N_("Nobody named yet"))
    job = one.person.job if one.person else ""
    roles = ", ".join(tr(role.label) for role in one.roles) or tr(N_("no role yet"))
    words = phrase(
        N_("{name}. {kind}. Roles: {roles}. Influence: {influence}. Attitude: {attitude}. Last met: {met}."),
        name=f"{name}, {job}" if job else name,
        kind=phrase(one.kind.label),
        roles=roles,
        influence=phrase(one.influence.label),
        attitude=phrase(attitude_words(one.attitude)),
        met=met,
    )
    return CardFacts(
        one.id, name, job, met, one.kind, one.roles, one.influence, one.attitude, words=say(words)
    )


def _ties(ties: Iterable[Tie], names: dict[str, str]) -> Iterable[TieFacts]:
    for tie in ties:
        if tie.from_id in names and tie.to_id in names and tie.from_id != tie.to_id:
            assert tie.from_id is not None and tie.to_id is not None
            words = phrase(
                N_("{who} {does} {whom}"),
                who=names[tie.from_id],
                does=phrase(tie.kind.label),
                whom=names[tie.to_id],
            )
            yield TieFacts(tie.id, tie.kind, tie.from_id, tie.to_id, say(words))


_ASK = {
    Role.ECONOMIC_BUYER: N_("who says yes?"),
    Role.BOSS: N_("who clears the way?"),
    Role.TECHNICAL_ADVISOR: N_("who compares?"),
    Role.COACH: N_("who tells us?"),
}


def _gaps(deal: Deal, people: Iterable[Stakeholder]) -> Iterable[GapFacts]:
    named = [one for one in people if one.name]
    held = {role for one in named for role in one.roles}
    for role in BUYING_ROLES:
        if role not in held:
            yield GapFacts(role.value, tr(role.label), tr(N_("nobody yet")), tr(_ASK[role]), "needs.roles")
    signer = deal.page(Funds).signer
    if named and signer not in {one.person_id for one in named}:
        unknown = tr(N_("nobody yet")) if signer is None else tr(N_("not on the map"))
        yield GapFacts("signatory", tr(N_("Signatory")), unknown, tr(N_("who signs?")), Funds.key)
