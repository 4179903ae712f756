"""Reads the map from the records of a deal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from dealplanner.domain.empty_places import EmptyPlace, empty_places
from dealplanner.domain.evidence import Evidence, State, evidence
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.judgements import judgements
from dealplanner.domain.roles import FIVE_QUESTIONS
from dealplanner.domain.spoken import how_long_ago
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.people import CardFacts, GapFacts, MapFacts, TieFacts
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_
from dealplanner.records import Deal, Stakeholder, Tie
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot

SEAT = "seat:"
"""Begins the id of the line from a member to a committee; the member’s id follows."""


def map_of(deal: Deal, facts: DealFacts) -> MapFacts:
    """Read the map of a deal; `facts` are what the rules look at now."""
    states = {one.about: evidence(facts, one) for one in judgements(facts)}
    people: list[Stakeholder] = live(deal.stakeholders)
    names = {one.id: one.name or tr(N_("Somebody")) for one in people}
    seats = [*_seats(people, names)]
    members = Counter(seat.end for seat in seats)
    return MapFacts(
        cards=tuple(card_of(one, facts.today, members[one.id], states) for one in people),
        ties=(*_ties(live(deal.ties), names), *seats),
        gaps=tuple(map(_gap, empty_places(facts))),
        kept=tuple((one.id, (one.x, one.y)) for one in people if one.x is not None and one.y is not None),
    )


def card_of(
    one: Stakeholder, today: date, members: int = 0, states: Mapping[str, Evidence] | None = None
) -> CardFacts:
    """Read one card."""

    def known(name: str) -> Evidence | None:
        found = (states or {}).get(Slot(one, name).about)
        return found if found and found.state is not State.MISSING else None

    return CardFacts(
        id=one.id,
        name=one.name or tr(N_("Nobody named yet")),
        job=one.person.job if one.person else "",
        contact=say(how_long_ago(one.met_on, today)) if one.met_on else tr(N_("not met")),
        kind=one.kind,
        roles=one.roles,
        influence=one.influence,
        attitude=one.attitude,
        department=one.person.department if one.person else "",
        members=members,
        mode=one.response_mode,
        answered=sum(1 for name in FIVE_QUESTIONS if getattr(one, name).strip()),
        roles_known=known("roles"),
        attitude_known=known("attitude"),
    )


def _ties(ties: Iterable[Tie], names: dict[str, str]) -> Iterable[TieFacts]:
    for tie in ties:
        if tie.from_id in names and tie.to_id in names and tie.from_id != tie.to_id:
            assert tie.from_id is not None and tie.to_id is not None
            kind = LineKind.of(tie.kind)
            yield TieFacts(tie.id, kind, tie.from_id, tie.to_id, names[tie.from_id], names[tie.to_id])


def _seats(people: Iterable[Stakeholder], names: dict[str, str]) -> Iterable[TieFacts]:
    """Return a line for every member of a committee that is on the map."""
    for one in people:
        committee = one.committee_id
        if committee is not None and committee in names and committee != one.id:
            yield TieFacts(
                SEAT + one.id, LineKind.SITS_IN, one.id, committee, names[one.id], names[committee]
            )


def _gap(place: EmptyPlace) -> GapFacts:
    return GapFacts(place.key, say(place.title), say(place.state), say(place.question), place.page)
