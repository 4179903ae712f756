"""The ledger on a real file: proposals only added, positions that follow them, points settled, undone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from dealplanner.domain.amounts import Money
from dealplanner.domain.balance import ALL, balance, grounds_of
from dealplanner.domain.bargaining import ConcessionKind, ConcessionState, SideOf
from dealplanner.domain.flags import flags_of
from dealplanner.domain.pricing.kinds import Period
from dealplanner.domain.steps.offer import Negotiation
from dealplanner.records import Deal, Line, OpenPoint, PointState
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import FIRST_POINTS, new_account, new_deal, new_row, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.negotiation import (
    NothingProposed,
    NotYetSaid,
    StillOpen,
    add_concession,
    agree_on,
    all_settled,
    concessions_of,
    history_of,
    last_move,
    last_moves,
    main_terms_on,
    note_main_terms,
    points_of,
    propose,
)
from dealplanner.services.plan import plan_bytes, read_plan
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
OURS, THEIRS = SideOf.OURS, SideOf.THEIRS


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return new_deal(workspace, "Gate renewal", new_account(workspace, "Brandt"))


@pytest.fixture
def law(deal: Deal) -> OpenPoint:
    return points_of(deal)[0]


def test_governing_law_and_the_key_undecided_matters_are_there_from_the_start(deal: Deal) -> None:
    assert tuple(point.topic for point in points_of(deal)) == FIRST_POINTS
    assert not all_settled(deal)


def test_the_newest_proposal_of_a_side_is_its_position(
    workspace: Workspace, deal: Deal, law: OpenPoint
) -> None:
    propose(workspace, deal, law, THEIRS, "  Law of Delaware ", ago(3))
    propose(workspace, deal, law, OURS, "Law of Austria", ago(2))
    propose(workspace, deal, law, THEIRS, "Law of England", ago(1))
    assert (law.ours, law.theirs) == ("Law of Austria", "Law of England")
    late = propose(workspace, deal, law, THEIRS, "Law of Ohio", ago(9))  # remembered only now
    assert law.theirs == "Law of England"
    words = [move.words for move in history_of(deal, law)]
    assert words == ["Law of England", "Law of Austria", "Law of Delaware", "Law of Ohio"]
    assert history_of(deal, law)[-1] is late
    ours = last_move(deal, law, OURS)
    assert ours is not None
    assert ours.words == "Law of Austria"
    assert history_of(deal, points_of(deal)[1]) == []
    assert last_moves(deal) == {law.id: history_of(deal, law)[0]}


def test_two_proposals_of_one_day_stand_in_the_order_in_which_they_came(
    workspace: Workspace, deal: Deal, law: OpenPoint
) -> None:
    for words in ("First", "Second"):
        propose(workspace, deal, law, OURS, words, TODAY)
    assert [move.words for move in history_of(deal, law)] == ["Second", "First"]
    assert law.ours == "Second"


def test_a_proposal_is_one_step_of_undo(workspace: Workspace, deal: Deal, law: OpenPoint) -> None:
    propose(workspace, deal, law, THEIRS, "Law of Delaware", ago(1))
    propose(workspace, deal, law, THEIRS, "Law of England", TODAY)
    assert workspace.undo()
    assert law.theirs == "Law of Delaware"
    assert len(history_of(deal, law)) == 1
    assert workspace.redo()
    assert law.theirs == "Law of England"


def test_the_ledger_is_read_from_the_file_as_it_was_written(
    path: Path, clock: Callable[[], datetime]
) -> None:
    with closing(DealFile.open(path, clock)) as file:
        workspace = file.workspace
        deal = new_deal(workspace, "Gate renewal", new_account(workspace, "Brandt"))
        propose(workspace, deal, points_of(deal)[0], THEIRS, "适用中国法律", TODAY)
        gift = add_concession(workspace, deal, OURS, points_of(deal)[0])
        workspace.change(Slot(gift, "kind"), ConcessionKind.PERCENT)
        workspace.change(Slot(gift, "figure"), Decimal("2.5"))
        workspace.save()
    with closing(DealFile.open(path, clock)) as file:
        found = file.workspace.session.scalars(select(Deal)).one()
        point = points_of(found)[0]
        (move,) = history_of(found, point)
        assert (move.side, move.words, move.on, point.theirs) == (THEIRS, "适用中国法律", TODAY, move.words)
        (kept,) = concessions_of(found)
        assert (kept.kind, kept.figure, kept.point_id) == (ConcessionKind.PERCENT, Decimal("2.5"), point.id)


def test_words_that_are_none_are_refused_with_the_way_out(
    workspace: Workspace, deal: Deal, law: OpenPoint
) -> None:
    with pytest.raises(NothingProposed, match="type the words"):
        propose(workspace, deal, law, OURS, " \n", TODAY)
    with pytest.raises(NotYetSaid, match="note its proposal first"):
        agree_on(workspace, law, THEIRS)
    assert deal.moves == []


def test_to_agree_takes_the_very_words_into_the_wording(
    workspace: Workspace, deal: Deal, law: OpenPoint
) -> None:
    propose(workspace, deal, law, THEIRS, "Law of England", TODAY)
    agree_on(workspace, law, THEIRS)
    assert (law.wording, law.state) == ("Law of England", PointState.AGREED)
    workspace.undo()
    assert (law.wording, law.state) == ("", PointState.OPEN)


def test_the_main_terms_stand_once_every_point_is_settled(workspace: Workspace, deal: Deal) -> None:
    law, other = points_of(deal)
    workspace.change(Slot(law, "state"), PointState.AGREED)
    with pytest.raises(StillOpen, match="Key undecided matters"):
        note_main_terms(workspace, deal, TODAY)
    assert main_terms_on(deal) is None
    workspace.change(Slot(other, "state"), PointState.DROPPED)
    assert all_settled(deal)
    note_main_terms(workspace, deal, TODAY)
    assert main_terms_on(deal) == TODAY
    workspace.undo()
    assert main_terms_on(deal) is None


def test_dropping_everything_settles_nothing(workspace: Workspace, deal: Deal) -> None:
    for point in points_of(deal):
        workspace.change(Slot(point, "state"), PointState.DROPPED)
    assert not all_settled(deal)


def _priced(workspace: Workspace, deal: Deal) -> None:
    line = new_row(workspace, deal, "offer.lines")
    assert isinstance(line, Line)
    line.title, line.unit_price, line.cost = "Gate", Decimal(10_000), Decimal(7_400)
    profile = profile_of(workspace)
    profile.margin_floor, profile.cost_of_capital = Decimal(25), Decimal(8)
    profile.hourly_rate = Money(Decimal(100), "EUR")


def test_the_facts_carry_all_that_costs_are_reckoned_from(workspace: Workspace, deal: Deal) -> None:
    _priced(workspace, deal)
    gift = add_concession(workspace, deal)
    for name, value in (("kind", ConcessionKind.PAYMENT_DAYS), ("figure", Decimal(30))):
        workspace.change(Slot(gift, name), value)
    workspace.change(Slot(gift, "state"), ConcessionState.OFFERED)
    facts = deal_facts(workspace, deal, TODAY)
    grounds = grounds_of(facts)
    assert (grounds.fees, grounds.rate) == (Money(Decimal(10_000), "EUR"), Money(Decimal(100), "EUR"))
    found = balance(facts.concessions, grounds)
    assert found.given == Money(Decimal("65.75"), "EUR")  # 10000 × 8 % × 30 / 365 = 65.7534…
    assert found.margin is not None
    assert (found.margin.amount, found.margin.percent) == (Money(Decimal("2534.25"), "EUR"), Decimal("25.34"))


def test_the_flags_of_margin_and_stuck_points_are_raised_from_the_file(
    workspace: Workspace, deal: Deal, law: OpenPoint
) -> None:
    _priced(workspace, deal)
    gift = add_concession(workspace, deal)
    workspace.change(Slot(gift, "kind"), ConcessionKind.PERCENT)
    workspace.change(Slot(gift, "figure"), Decimal(2))
    workspace.change(Slot(gift, "state"), ConcessionState.AGREED)
    workspace.change(Slot(deal, "step"), 6)
    workspace.change(Slot(deal, Negotiation.key, "accepted_on", deal.lap), ago(30))
    law.created_at = datetime(2026, 10, 1, tzinfo=workspace.clock().tzinfo)
    propose(workspace, deal, law, THEIRS, "Law of England", ago(20))
    flags = {flag.key: str(flag.why) for flag in flags_of(deal_facts(workspace, deal, TODAY))}
    # (2600 − 200) / (10000 − 200)
    assert "24.49 %" in flags["margin_below_floor"]
    assert "20 days" in flags["point_stuck"]
    propose(workspace, deal, law, OURS, "Law of Austria", TODAY)
    assert "point_stuck" not in {flag.key for flag in flags_of(deal_facts(workspace, deal, TODAY))}


def test_the_ledger_goes_out_and_in_again_with_the_plan_file(
    workspace: Workspace, deal: Deal, law: OpenPoint, tmp_path: Path, empty_file: Path
) -> None:
    propose(workspace, deal, law, THEIRS, "Law of England", ago(1))
    gift = add_concession(workspace, deal, THEIRS, law)
    workspace.change(Slot(gift, "worth"), Money(Decimal("4000.00"), "EUR"))
    workspace.keep_words(Slot(law, "proposed_ours"), "Half a sentence")  # as the composer keeps it
    workspace.save()
    plan = plan_bytes(workspace.session)
    copy = tmp_path / "another.dealplanner"
    copy.write_bytes(empty_file.read_bytes())
    with closing(DealFile.open(copy, workspace.clock)) as other:
        read_plan(other.workspace.session, plan, "plan.json")
        found = other.workspace.session.scalars(select(Deal)).one()
        point = points_of(found)[0]
        assert [move.words for move in history_of(found, point)] == ["Law of England"]
        assert [(one.point_id, one.worth) for one in concessions_of(found)] == [(point.id, gift.worth)]
        assert other.workspace.words_in(Slot(point, "proposed_ours")) == "Half a sentence"
        assert plan_bytes(other.workspace.session) == plan


@pytest.mark.parametrize("gross", [False, True])
def test_a_per_cent_is_taken_off_the_whole_term_before_tax(
    workspace: Workspace, deal: Deal, gross: bool
) -> None:
    for title, price, period, times in (("Gate", 1190, Period.ONCE, 1), ("Care", 119, Period.MONTH, 24)):
        line = new_row(workspace, deal, "offer.lines")
        values = {"title": title, "unit_price": Decimal(price), "period": period, "periods": Decimal(times)}
        for name, value in {**values, "tax_rate": Decimal(19)}.items():
            workspace.change(Slot(line, name), value)
    assert deal.offer is not None
    workspace.change(Slot(deal.offer, "gross"), gross)
    gift = add_concession(workspace, deal)
    for name, value in (("kind", ConcessionKind.PERCENT), ("figure", Decimal("2.5"))):
        workspace.change(Slot(gift, name), value)
    facts = deal_facts(workspace, deal, TODAY)
    # 1190 + 24 × 119 = 4046 net; with the tax inside 4046 / 1.19 = 3400
    whole, cost = ("3400.00", "85.00") if gross else ("4046.00", "101.15")
    assert facts.fees == Money(Decimal(whole), "EUR")
    assert balance(facts.concessions, grounds_of(facts), ALL).given == Money(Decimal(cost), "EUR")
