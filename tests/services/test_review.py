"""The review on a real file: what is stored of ended deals is what is counted, quickly for thousands."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import EndReason
from dealplanner.domain.choices import Channel, Condition, Outcome
from dealplanner.domain.review import EndedDeal, review, whole
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.needs import Conditions, Confirmed
from dealplanner.records import (
    Activity,
    CameBy,
    Competitor,
    Deal,
    Document,
    DocumentState,
    Line,
    Person,
    Stakeholder,
)
from dealplanner.services.course import Views, end_deal
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.exchange.imports import carry_out, existing_in, read_files
from dealplanner.services.review import ended_deals

TODAY = date(2026, 11, 24)


def ended(file: DealFile, outcome: Outcome = Outcome.LOST, **more: Any) -> Deal:
    deal = file.workspace.add(Deal(title="Gate renewal", **more))
    end_deal(file.workspace, deal, outcome, TODAY, "so")
    return deal


def read(file: DealFile) -> dict[str, EndedDeal]:
    file.workspace.save()
    return {one.id: one for one in ended_deals(file)}


def test_open_and_removed_deals_are_not_counted(deal_file: DealFile) -> None:
    kept = ended(deal_file)
    deal_file.workspace.add(Deal(title="Open"))
    deal_file.workspace.remove(ended(deal_file))
    assert list(read(deal_file)) == [kept.id]


def test_reasons_rivals_value_and_channel_are_read(deal_file: DealFile) -> None:
    workspace = deal_file.workspace
    fair = workspace.add(Activity(name="Fair", channel=Channel.FAIR))
    value = Money(Decimal("84500.50"), "EUR")
    deal = workspace.add(
        Deal(title="Gates", step=5, lap=2, value=value, came_by=CameBy.ACTIVITY, activity=fair)
    )
    for position, name in enumerate(("Norvik  AG", "Doing nothing")):
        workspace.add(Competitor(name=name, position=position), deal, "competitors")
    views = Views(EndReason.PRICE, EndReason.TRUST, "", "norvik ag")
    end_deal(workspace, deal, Outcome.LOST, TODAY, "so", None, views)
    one = read(deal_file)[deal.id]
    assert (one.outcome, one.value, one.step, one.laps) == (Outcome.LOST, value, 5, 2)
    assert (one.channel, one.ours, one.theirs) == (Channel.FAIR, EndReason.PRICE, EndReason.TRUST)
    assert one.rivals == ("Norvik AG", "Doing nothing"), "a rival is one, however it is written"


def test_the_four_roles_count_once_each_and_only_with_a_name(deal_file: DealFile) -> None:
    workspace, deal = deal_file.workspace, ended(deal_file)
    person = workspace.add(Person(name="Ann"))
    for roles, who in (
        ((Role.ECONOMIC_BUYER, Role.BOSS), person),
        ((Role.BOSS, Role.USER), person),
        ((Role.COACH,), None),
    ):
        workspace.add(Stakeholder(roles=roles, person=who), deal, "stakeholders")
    gone = workspace.add(Stakeholder(roles=(Role.TECHNICAL_ADVISOR,), person=person), deal, "stakeholders")
    workspace.remove(gone)
    assert read(deal_file)[deal.id].roles == 2


def test_the_conditions_are_those_of_the_last_lap(deal_file: DealFile) -> None:
    deal = ended(deal_file, lap=2)
    for lap, said in ((1, Confirmed.MET), (2, Confirmed.NOT_MET)):
        deal_file.workspace.change(Slot(deal, Conditions.key, "budget", lap), said)
    found = read(deal_file)[deal.id].conditions
    assert found[Condition.BUDGET] is Confirmed.NOT_MET
    assert found[Condition.TIME] is Confirmed.AS_PROPOSED


def offer(file: DealFile, deal: Deal, state: DocumentState, percent: str | None, **more: Any) -> None:
    document = file.workspace.add(
        Document(state=state, discount_percent=Decimal(percent) if percent else None, **more),
        deal,
        "documents",
    )
    for price, off in (("100", None), ("300", "20")):
        line = Line(title="x", unit_price=Decimal(price), discount_percent=Decimal(off) if off else None)
        file.workspace.add(line, document, "lines")


def test_the_discount_is_that_of_the_accepted_paper_with_its_lines(deal_file: DealFile) -> None:
    deal = ended(deal_file, Outcome.WON)
    assert read(deal_file)[deal.id].discount is None
    offer(deal_file, deal, DocumentState.ACCEPTED, "10")
    offer(deal_file, deal, DocumentState.ISSUED, "50")
    # 400 before; 340 after the discounts of the lines; 306 after that on the whole: 94 of 400 given away
    assert read(deal_file)[deal.id].discount == Decimal("23.5")


def test_an_amount_off_the_whole_is_a_discount_too_and_an_option_is_none(deal_file: DealFile) -> None:
    deal = ended(deal_file, Outcome.WON)
    offer(deal_file, deal, DocumentState.ISSUED, None, discount_amount=Decimal(20))
    assert read(deal_file)[deal.id].discount == Decimal(20)  # 340 − 20 = 320 of 400


def test_hours_saved_take_the_deals_rate_else_the_usual_one(deal_file: DealFile) -> None:
    workspace = deal_file.workspace
    workspace.change(Slot(profile_of(workspace), "hourly_rate"), Money(Decimal(150), "EUR"))
    usual = ended(deal_file, Outcome.STOPPED, hours_saved=Decimal(10))
    own = ended(deal_file, Outcome.STOPPED, hours_saved=Decimal(2), hourly_rate=Money(Decimal(90), "USD"))
    found = read(deal_file)
    assert found[usual.id].rate == Money(Decimal(150), "EUR")
    assert found[own.id].rate == Money(Decimal(90), "USD")


def test_how_far_an_older_deal_had_come_is_not_known(deal_file: DealFile) -> None:
    deal = deal_file.workspace.add(Deal(title="Old", step=4, created_at=datetime(2026, 11, 20, tzinfo=UTC)))
    end_deal(deal_file.workspace, deal, Outcome.LOST, date(2020, 1, 5), "")
    assert read(deal_file)[deal.id].step is None


def test_only_those_since_a_day_are_counted_where_that_is_wished(deal_file: DealFile) -> None:
    deal = ended(deal_file)
    deal_file.workspace.save()
    assert [one.id for one in ended_deals(deal_file, TODAY)] == [deal.id]
    assert ended_deals(deal_file, date(2026, 11, 25)) == []


def test_an_option_of_a_newer_program_counts_as_not_said(deal_file: DealFile) -> None:
    deal = ended(deal_file)
    deal_file.workspace.save()
    deal_file.connection.execute("UPDATE deal SET ended_by = 'weather', came_by = 'dream'")
    deal_file.connection.commit()
    assert ended_deals(deal_file)[0].ours is EndReason.NOT_SAID
    assert [str(row.label) for row in review(ended_deals(deal_file), "channel").rows] == ["Not said"]
    assert deal.id


def test_thousands_are_counted_as_a_plain_reading_counts_them(crowded: DealFile) -> None:
    deals = ended_deals(crowded)
    row = whole(deals)
    assert (row.won, row.lost, row.stopped) == (1250, 1250, 1250)
    worth = sum((Decimal(f"{n}.50") for n in range(5000) if n % 4 == 1), Decimal(0))
    assert row.won_value == (Money(worth, "EUR"),)


@pytest.fixture
def sales(deal_file: DealFile, real_data: Path) -> DealFile:
    files = [
        real_data / "crm-sales" / name for name in ("accounts.csv", "products.csv", "sales_pipeline.csv")
    ]
    workspace = deal_file.workspace
    carry_out(workspace, read_files(files, existing_in(workspace), "USD", {}))
    workspace.save()
    return deal_file


def test_real_sales_are_counted_as_their_table_says(sales: DealFile, real_data: Path) -> None:
    with (real_data / "crm-sales" / "sales_pipeline.csv").open(newline="", encoding="utf-8") as stream:
        rows = [row for row in csv.DictReader(stream) if row["account"]]
    won = [row for row in rows if row["deal_stage"] == "Won"]
    lost = [row for row in rows if row["deal_stage"] == "Lost"]
    found = whole(ended_deals(sales))
    assert (found.won, found.lost) == (len(won), len(lost))
    assert sum(one.amount for one in found.won_value) == sum(Decimal(row["close_value"]) for row in won)
    (step,) = review(ended_deals(sales), "step").rows
    assert str(step.label).startswith("Not known") and step.ended == found.ended
