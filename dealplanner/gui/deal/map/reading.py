"""Reads the map from the records of a deal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from dealplanner.domain.evidence import Evidence, State
from dealplanner.domain.roles import FIVE_QUESTIONS
from dealplanner.domain.spoken import how_long_ago
from dealplanner.domain.stakes import BUYING_ROLES, Role
from dealplanner.domain.steps.qualify import Funds
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.people import CardFacts, GapFacts, MapFacts, TieFacts
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_
from dealplanner.records import Deal, Stakeholder, Tie
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot

SEAT = "seat:"
"""Begins the id of the line from a member to a committee; the member’s id follows."""

_ASK = {
    Role.ECONOMIC_BUYER: N_("who says yes?"),
    Role.BOSS: N_("who clears the way?"),
    Role.TECHNICAL_ADVISOR: N_("who compares?"),
    Role.COACH: N_("who tells us?"),
}


def map_of(deal: Deal, today: date, states: Mapping[str, Evidence] | None = None) -> MapFacts:
    """Read the map of a deal; `states` tells how well each judgement is known, as statements call it."""
    states = states or {}
    people: list[Stakeholder] = live(deal.stakeholders)
    names = {one.id: one.name or tr(N_("Somebody")) for one in people}
    seats = [*_seats(people, names)]
    members = Counter(seat.end for seat in seats)
    return MapFacts(
        cards=tuple(card_of(one, today, members[one.id], states) for one in people),
        ties=(*_ties(live(deal.ties), names), *seats),
        gaps=tuple(_gaps(deal, people)),
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
