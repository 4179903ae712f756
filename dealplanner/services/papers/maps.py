"""Composes the stakeholder map: all that we know, or what the client may see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from dealplanner.domain.empty_places import empty_places
from dealplanner.domain.layering import Link
from dealplanner.domain.layout import Point, arrange, places_beside
from dealplanner.domain.papers.head import Head
from dealplanner.domain.papers.maps import (
    OPEN_LINES,
    ClientMap,
    EmptyCard,
    LineKind,
    MapLine,
    OpenCard,
    PrivateCard,
    PrivateMap,
)
from dealplanner.domain.papers.sheets import Audience
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.spoken import how_long_ago
from dealplanner.domain.stakes import Role
from dealplanner.i18n import N_, Phrase
from dealplanner.services.deals import live
from dealplanner.services.papers.ask import Ask

_Links = Sequence[tuple[LineKind, str, str]]


def stakeholder_map(ask: Ask) -> ClientMap | PrivateMap:
    """Return the map for those who ask; a client’s holds nobody without a name and no tie but the chart."""
    return _client_map(ask) if ask.audience is Audience.CLIENT else _private_map(ask)


def _client_map(ask: Ask) -> ClientMap:
    people = ask.facts.named
    links = [link for link in _links(ask, people) if link[0] in OPEN_LINES]
    # in the order of the list, never of the roles: where a card stands must not tell what we think
    places = _places(ask, [one.id for one in people], links)
    members = _members(links)
    cards = tuple(
        OpenCard(
            name=one.name,
            job=one.job,
            department=one.department,
            kind=one.kind,
            members=members[one.id],
            x=round(places[one.id][0]),
            y=round(places[one.id][1]),
        )
        for one in people
    )
    return ClientMap(head=_nobody_in(ask.head), cards=cards, lines=_numbered(people, links))


def _nobody_in(head: Head) -> Head:
    """Return the head without whom it would go to: by default the one who decides, which is our judgement."""
    return replace(head, addressee="", salutation="", account=replace(head.account, contact=""))


def _private_map(ask: Ask) -> PrivateMap:
    people = ask.facts.stakeholders
    links = list(_links(ask, people))
    order = {role: number for number, role in enumerate(Role)}
    ranked = sorted(people, key=lambda one: min((order[role] for role in one.roles), default=99))
    places = _places(ask, [one.id for one in ranked], links)
    members = _members(links)
    cards = tuple(_card(ask, one, members[one.id], places[one.id]) for one in people)
    return PrivateMap(
        head=ask.head,
        cards=cards,
        lines=_numbered(people, links),
        places=tuple(_empty_cards(ask, places)),
    )


def _card(ask: Ask, one: StakeholderFact, members: int, place: Point) -> PrivateCard:
    met = how_long_ago(one.met_on, ask.facts.today) if one.met_on else Phrase(N_("not met"))
    return PrivateCard(
        name=one.name or ask.say(Phrase(N_("Nobody named yet"))),
        job=one.job,
        department=one.department,
        kind=one.kind,
        members=members,
        x=round(place[0]),
        y=round(place[1]),
        roles=one.roles,
        influence=one.influence,
        attitude=one.attitude,
        contact=ask.say(met),
    )


def _empty_cards(ask: Ask, places: Mapping[str, Point]) -> Iterator[EmptyCard]:
    missing = list(empty_places(ask.facts))
    for one, (x, y) in zip(missing, places_beside(places.values(), len(missing)), strict=True):
        yield EmptyCard(
            title=ask.say(one.title),
            state=ask.say(one.state),
            question=ask.say(one.question),
            x=round(x),
            y=round(y),
        )


def _links(ask: Ask, people: Sequence[StakeholderFact]) -> Iterator[tuple[LineKind, str, str]]:
    """Yield the ties between people on the map, and who sits in which committee."""
    ids = {one.id for one in people}
    for tie in ask.facts.ties:
        if tie.from_id in ids and tie.to_id in ids and tie.from_id != tie.to_id:
            yield LineKind(tie.kind.value), str(tie.from_id), str(tie.to_id)
    for one in people:
        if one.committee_id in ids and one.committee_id != one.id:
            yield LineKind.SITS_IN, one.id, str(one.committee_id)


def _places(ask: Ask, ids: Sequence[str], links: _Links) -> dict[str, Point]:
    """Return where the cards stand, as in the window: where their user put them, else tidied up."""
    kept = {
        one.id: (one.x, one.y)
        for one in live(ask.deal.stakeholders)
        if one.x is not None and one.y is not None
    }
    chart: list[Link] = [(start, end) for kind, start, end in links if kind is LineKind.REPORTS_TO]
    held = {child for child, _ in chart}
    seats = [(start, end) for kind, start, end in links if kind is LineKind.SITS_IN]
    chart += [seat for seat in seats if seat[0] not in held]  # who reports to nobody stands under a committee
    others = [(start, end) for kind, start, end in links if kind is not LineKind.REPORTS_TO]
    return arrange(ids, chart, [link for link in others if link not in set(chart)], kept)


def _members(links: _Links) -> Counter[str]:
    return Counter(end for kind, _, end in links if kind is LineKind.SITS_IN)


def _numbered(people: Sequence[StakeholderFact], links: _Links) -> tuple[MapLine, ...]:
    number = {one.id: n for n, one in enumerate(people)}
    return tuple(MapLine(kind=kind, start=number[start], end=number[end]) for kind, start, end in links)
