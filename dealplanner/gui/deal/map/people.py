"""What the map shows: cards, lines and empty places as plain values."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from dealplanner.domain.evidence import Evidence
from dealplanner.domain.layering import Link
from dealplanner.domain.layout import Point
from dealplanner.domain.stakes import Influence, ResponseMode, Role, StakeholderKind, attitude_words
from dealplanner.gui.deal.map.lines import LineKind, sentence
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, by_count, phrase


def fold(words: str) -> str:
    """Return words as they are compared in a search: no capitals, no accents."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


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
    department: str = ""
    members: int = 0
    """How many sit in it, where it is a committee."""
    mode: ResponseMode = ResponseMode.NOT_KNOWN
    answered: int = 0
    """How many of the five questions have an answer."""
    roles_known: Evidence | None = None
    attitude_known: Evidence | None = None
    """How well the answer is known; None where there is none."""

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

    @property
    def role_words(self) -> str:
        """Return the roles in words."""
        return ", ".join(tr(role.label) for role in self.roles)

    @property
    def below_name(self) -> str:
        """Return the second line of the card: the position, of a committee how many sit in it too."""
        if self.kind is not StakeholderKind.COMMITTEE or (self.job and not self.members):
            return self.job
        return " · ".join(filter(None, (self.size_words, self.job)))

    @property
    def size_words(self) -> str:
        """Return how many sit in the committee."""
        if self.members == 0:
            return tr(N_("no members yet"))
        words = by_count(self.members, N_("1 member"), N_("{count} members"))
        return say(phrase(words, count=self.members))

    @cached_property
    def words(self) -> str:
        """Return all that the card shows by its signs, as sentences."""
        about = [self.name, self.job] if self.job else [self.name]
        kind = tr(self.kind.label)
        if self.kind is StakeholderKind.COMMITTEE:
            kind = f"{kind}, {self.size_words}"
        said = say(
            phrase(
                N_(
                    "{name}. {kind}. Roles: {roles}. Influence: {influence}. "
                    "Attitude: {attitude}. Last met: {met}."
                ),
                name=", ".join(about),
                kind=kind,
                roles=self.role_words or tr(N_("no role yet")),
                influence=phrase(self.influence.label),
                attitude=" ".join(filter(None, (self.number, tr(attitude_words(self.attitude))))),
                met=self.contact,
            )
        )
        return " ".join([said, *self._doubts()])

    def _doubts(self) -> Iterator[str]:
        """Yield how well roles and attitude are known, a sentence each."""
        for known in (self.roles_known, self.attitude_known):
            if known is not None:
                answer, words = phrase(known.judgement.field.label), known.words
                yield say(phrase(N_("{answer}: {words}."), answer=answer, words=words))

    @cached_property
    def folded(self) -> str:
        """Return what a search looks through."""
        parts = (self.name, self.job, self.department, self.role_words, tr(self.kind.label))
        return fold("\n".join(parts))


@dataclass(frozen=True)
class TieFacts:
    """A line between two cards, from the one who does something to the other."""

    id: str
    kind: LineKind
    start: str
    end: str
    who: str = ""
    whom: str = ""

    @property
    def words(self) -> str:
        """Return what the line says."""
        return sentence(self.kind, self.who, self.whom)


@dataclass(frozen=True)
class GapFacts:
    """An empty place: who is missing, and the page that asks for them."""

    id: str
    title: str
    words: str
    question: str
    page: str

    @property
    def sentence(self) -> str:
        """Return all that it says."""
        return f"{self.title}: {self.words}. {self.question}"

    @property
    def folded(self) -> str:
        """Return what a search looks through."""
        return fold(self.title)


@dataclass(frozen=True)
class MapFacts:
    """One whole map."""

    cards: tuple[CardFacts, ...] = ()
    ties: tuple[TieFacts, ...] = ()
    gaps: tuple[GapFacts, ...] = ()
    kept: tuple[tuple[str, Point], ...] = ()
    """Where their user put cards."""

    @cached_property
    def ids(self) -> list[str]:
        """Return the ids of all cards, the most telling roles first."""
        order = {role: n for n, role in enumerate(Role)}
        ranked = sorted(self.cards, key=lambda card: min([order[r] for r in card.roles], default=99))
        return [card.id for card in ranked]

    @cached_property
    def reports(self) -> list[Link]:
        """Return the lines of the chart, (child, parent); who reports to nobody stands under a committee."""
        chart = [(tie.start, tie.end) for tie in self.ties if tie.kind is LineKind.REPORTS_TO]
        held = {child for child, _ in chart}
        seats = ((tie.start, tie.end) for tie in self.ties if tie.kind is LineKind.SITS_IN)
        return [*chart, *(seat for seat in seats if seat[0] not in held)]

    @cached_property
    def other_ties(self) -> list[Link]:
        """Return all lines that are not of the chart."""
        chart = set(self.reports)
        links = ((tie.start, tie.end) for tie in self.ties if tie.kind is not LineKind.REPORTS_TO)
        return [link for link in links if link not in chart]

    @cached_property
    def lines_of(self) -> Mapping[str, list[TieFacts]]:
        """Return the lines that begin or end at each card."""
        found: dict[str, list[TieFacts]] = {card.id: [] for card in self.cards}
        for tie in self.ties:
            found[tie.start].append(tie)
            found[tie.end].append(tie)
        return found

    def spoken(self, card: CardFacts) -> str:
        """Return all that is known of a card, its lines too, as a screen reader says it."""
        return " ".join([card.words, *(f"{line.words}." for line in self.lines_of[card.id])])
