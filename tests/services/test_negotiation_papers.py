"""The papers of the negotiation: one private page for the talk, and a list that has nothing private."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from dealplanner.documents.readback import page_texts
from dealplanner.domain.bargaining import ConcessionKind, ConcessionState, SideOf
from dealplanner.domain.fields import fields_of
from dealplanner.domain.papers.negotiation import ListedPoint
from dealplanner.domain.papers.sheets import Audience
from dealplanner.records import Concession, Deal, Language, OpenPoint, PointState
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.negotiation import add_concession, add_point, points_of, propose
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
SECRET = "XQSECRET"


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


def _set(workspace: Workspace, record: OpenPoint | Concession, **values: Any) -> None:
    for name, value in values.items():
        workspace.change(Slot(record, name), value)


def _paper(workspace: Workspace, deal: Deal, key: str, language: Language = Language.EN) -> Any:
    sheet, facts = SHEETS[key], deal_facts(workspace, deal, TODAY)
    return compose_sheet(
        sheet, deal, facts, profile_of(workspace), TODAY, language, sheet.audiences[0], sheet.sizes[0]
    )


def _pages(workspace: Workspace, deal: Deal, key: str, language: Language = Language.EN) -> list[str]:
    pdf = print_sheet(key, _paper(workspace, deal, key, language), SHEETS[key].sizes[0])
    return [" ".join(page.split()) for page in page_texts(pdf)]


def _bargain(workspace: Workspace, deal: Deal) -> OpenPoint:
    """Let one point have a ladder and two proposals, and one concession be offered for nothing."""
    point = points_of(deal)[0]
    _set(workspace, point, topic="Payment period", ask="14 days", good="30 days", limit="45 days")
    _set(workspace, point, never="90 days", due_on=TODAY + timedelta(days=3), their_owner="Jan Vogt")
    propose(workspace, deal, point, SideOf.OURS, "14 days", TODAY - timedelta(days=4))
    propose(workspace, deal, point, SideOf.THEIRS, "60 days", TODAY - timedelta(days=2))
    gift = add_concession(workspace, deal, SideOf.OURS, point)
    _set(workspace, gift, what="A discount", kind=ConcessionKind.AMOUNT, figure=Decimal(1250))
    _set(workspace, gift, state=ConcessionState.OFFERED)
    return point


def test_the_pocket_card_says_all_that_the_talk_needs(workspace: Workspace, deal: Deal) -> None:
    _bargain(workspace, deal)
    (text,) = _pages(workspace, deal, "pocket")
    assert "PRIVATE" in text
    for words in ("Payment period", "Ask (we)", "14 days", "30 days", "45 days", "90 days"):
        assert words in text
    assert "They said on 22 Nov 2026: “60 days”" in text
    assert "Next: Against something in return: “30 days”." in text
    assert "We give A discount (offered) €1,250.00" in text
    assert "We give €1,250.00 and get €0.00: €1,250.00 more than we get." in text
    assert "“A discount” is given for nothing" in text


def test_a_margin_below_the_floor_stands_on_the_pocket_card(workspace: Workspace, deal: Deal) -> None:
    _bargain(workspace, deal)
    profile_of(workspace).margin_floor = Decimal(99)
    assert _pages(workspace, deal, "pocket")[0].count("below the floor") == 3
    assert [one.key for one in _paper(workspace, deal, "pocket").sums if one.is_below] == [
        *("agreed", "offered", "thought")
    ]


@pytest.mark.parametrize("language", list(Language))
def test_thirty_points_and_concessions_still_are_one_page(
    workspace: Workspace, deal: Deal, language: Language
) -> None:
    for number in range(30):
        point = add_point(workspace, deal)
        _set(workspace, point, topic=f"Point {number}", ask="A long wish of many words " * 12)
        propose(workspace, deal, point, SideOf.THEIRS, "Something quite different " * 20, TODAY)
        gift = add_concession(workspace, deal)
        _set(workspace, gift, what="A gift " * 10, for_what="A favour " * 10)
    (text,) = _pages(workspace, deal, "pocket", language)
    assert "more" in text if language is Language.EN else "另有" in text


def test_a_refused_concession_and_a_settled_point_are_left_out(workspace: Workspace, deal: Deal) -> None:
    point = _bargain(workspace, deal)
    _set(workspace, deal.concessions[0], state=ConcessionState.REFUSED)
    _set(workspace, point, state=PointState.AGREED)
    paper = _paper(workspace, deal, "pocket")
    assert (paper.gifts, paper.sums, paper.settled) == ((), (), 1)
    assert "Payment period" not in [one.topic for one in paper.points]


def test_the_list_for_the_client_has_no_field_for_anything_private() -> None:
    private = {name for name, field in fields_of(OpenPoint).items() if field.private}
    assert private == {"ask", "good", "limit", "never"}
    assert not private & {field.name for field in fields(ListedPoint)}
    assert SHEETS["open_points"].audiences == (Audience.CLIENT,)
    assert SHEETS["pocket"].audiences == (Audience.PRIVATE,)


def test_the_list_for_the_client_holds_both_positions_and_no_secret(workspace: Workspace, deal: Deal) -> None:
    point = _bargain(workspace, deal)
    for name in ("ask", "good", "limit", "never"):
        _set(workspace, point, **{name: f"{SECRET} {name}"})
    gift = deal.concessions[0]
    _set(workspace, gift, what=SECRET, for_what=SECRET)
    settled = add_point(workspace, deal)
    _set(workspace, settled, topic="Term", wording="36 months", state=PointState.AGREED)
    dropped = add_point(workspace, deal)
    _set(workspace, dropped, topic="Fax number", state=PointState.DROPPED)
    text = " ".join(_pages(workspace, deal, "open_points"))
    for words in ("Payment period", "14 days", "60 days", "Jan Vogt", "27 Nov 2026", "Open", "36 months"):
        assert words in text
    assert SECRET not in text
    assert "Fax number" not in text
    assert "PRIVATE" not in text


def test_the_exact_wording_stands_in_place_of_our_position(workspace: Workspace, deal: Deal) -> None:
    point = _bargain(workspace, deal)
    _set(workspace, point, wording="Payment is due 14 days after the invoice.")
    assert (
        _paper(workspace, deal, "open_points").open[0].wording == "Payment is due 14 days after the invoice."
    )


def test_points_that_every_deal_starts_with_are_said_in_the_language_of_the_sheet(
    workspace: Workspace, deal: Deal
) -> None:
    sheet = SHEETS["open_points"]
    said = compose_sheet(
        sheet, deal, deal_facts(workspace, deal, TODAY), profile_of(workspace), TODAY, Language.ZH,
        Audience.CLIENT, sheet.sizes[0], lambda words: {"Governing law": "适用法律"}.get(words, words),
    )  # fmt: skip
    assert said.open[0].topic == "适用法律"
