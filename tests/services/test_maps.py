"""The stakeholder map as it is composed: all for us, and for the client nothing that we think."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from dealplanner.domain.fields import fields_of
from dealplanner.domain.papers.maps import ClientMap, LineKind, MapLine, OpenCard, PrivateCard, PrivateMap
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.domain.stakes import Influence, Role, StakeholderKind, TieKind
from dealplanner.records import Deal, Language, Stakeholder
from dealplanner.services.deals import new_account, new_deal, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers.sheets import SHEETS, compose_sheet
from dealplanner.services.sample import load_sample
from dealplanner.services.stakeholders import add_new_person, add_tie
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


def _composed(workspace: Workspace, deal: Deal, audience: Audience) -> ClientMap | PrivateMap:
    paper: ClientMap | PrivateMap = compose_sheet(
        SHEETS["map"],
        deal,
        deal_facts(workspace, deal, TODAY),
        profile_of(workspace),
        TODAY,
        Language.EN,
        audience,
        SheetSize.A4_WIDE,
    )
    return paper


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return new_deal(workspace, "Gate", new_account(workspace, "Hansen"))


@pytest.fixture
def three(workspace: Workspace, deal: Deal) -> list[Stakeholder]:
    chief, left, board = (add_new_person(workspace, deal, name) for name in ("Ann", "Bob", "Board"))
    add_tie(workspace, deal, left.id, TieKind.REPORTS_TO, chief.id)
    add_tie(workspace, deal, left.id, TieKind.OPPOSES, chief.id)
    workspace.change(Slot(board, "kind"), StakeholderKind.COMMITTEE)
    workspace.change(Slot(left, "committee_id"), board.id)
    workspace.change(Slot(left, "roles"), (Role.ECONOMIC_BUYER,))
    workspace.change(Slot(left, "attitude"), Decimal(-3))
    workspace.change(Slot(left, "influence"), Influence.HIGH)
    return [chief, left, board]


def test_our_map_holds_all_ties_seats_and_empty_places(
    workspace: Workspace, deal: Deal, three: list[Stakeholder]
) -> None:
    paper = _composed(workspace, deal, Audience.PRIVATE)
    assert isinstance(paper, PrivateMap)
    assert [card.name for card in paper.cards] == ["Ann", "Bob", "Board"]
    assert paper.cards[1].roles == (Role.ECONOMIC_BUYER,)
    assert paper.cards[2].members == 1
    assert set(paper.lines) == {
        MapLine(kind=LineKind.REPORTS_TO, start=1, end=0),
        MapLine(kind=LineKind.OPPOSES, start=1, end=0),
        MapLine(kind=LineKind.SITS_IN, start=1, end=2),
    }
    assert [place.title for place in paper.places] == ["Boss", "Technical advisor", "Coach", "Signatory"]


def test_the_clients_map_holds_the_chart_and_the_committees_only(
    workspace: Workspace, deal: Deal, three: list[Stakeholder]
) -> None:
    paper = _composed(workspace, deal, Audience.CLIENT)
    assert isinstance(paper, ClientMap)
    assert {line.kind for line in paper.lines} == {LineKind.REPORTS_TO, LineKind.SITS_IN}
    assert all(type(card) is OpenCard for card in paper.cards)


def test_the_clients_map_has_no_room_for_what_is_private() -> None:
    private = {name for name, field in fields_of(Stakeholder).items() if field.private}
    names = {field.name for kind in (ClientMap, OpenCard) for field in dataclasses.fields(kind)}
    assert not names & {*private, "contact", "met_on", "places"}
    with pytest.raises(ValueError, match="no other ties"):
        ClientMap(lines=(MapLine(kind=LineKind.OPPOSES),))
    with pytest.raises(ValueError, match="open cards"):
        ClientMap(cards=(PrivateCard(name="Ann"),))


def test_where_a_card_stands_on_the_clients_map_does_not_tell_its_role(
    workspace: Workspace, deal: Deal, three: list[Stakeholder]
) -> None:
    before = _composed(workspace, deal, Audience.CLIENT)
    for one in three:
        workspace.change(Slot(one, "roles"), (Role.COACH,) if one is three[2] else ())
        workspace.change(Slot(one, "attitude"), Decimal(5))
    assert _composed(workspace, deal, Audience.CLIENT) == before


def test_cards_stay_where_their_user_put_them(
    workspace: Workspace, deal: Deal, three: list[Stakeholder]
) -> None:
    three[0].x, three[0].y = 700.0, 333.0
    for audience in (Audience.PRIVATE, Audience.CLIENT):
        card = _composed(workspace, deal, audience).cards[0]
        assert (card.x, card.y) == (700, 333)


def test_who_has_no_name_is_not_on_the_clients_map(
    workspace: Workspace, deal: Deal, three: list[Stakeholder]
) -> None:
    workspace.change(Slot(three[0], "person_id"), None)
    workspace.session.flush()
    workspace.session.expire(three[0], ["person"])
    assert [card.name for card in _composed(workspace, deal, Audience.CLIENT).cards] == ["Bob", "Board"]
    assert _composed(workspace, deal, Audience.PRIVATE).cards[0].name == "Nobody named yet"


def test_the_sample_map_is_composed(workspace: Workspace) -> None:
    load_sample(workspace, TODAY)
    deal = workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()
    paper = _composed(workspace, deal, Audience.PRIVATE)
    assert isinstance(paper, PrivateMap)
    assert {card.contact for card in paper.cards} >= {"41 days ago", "yesterday", "not met"}
