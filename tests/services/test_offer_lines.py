"""Lines and variants of an offer, on real files."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from dealplanner.domain.amounts import Money
from dealplanner.domain.pasted_lines import read_lines
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Deal, PriceItem
from dealplanner.services.deals import live, new_account, new_deal, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.offer_lines import (
    add_from_price_list,
    add_line,
    add_pasted,
    copy_line,
    lines_of,
    move_line,
    outdated,
    take_new_price,
)
from dealplanner.services.papers import issue, offer_of
from dealplanner.services.sample import load_sample
from dealplanner.services.variants import (
    MOST,
    TooManyVariants,
    add_variant,
    choose_variant,
    remove_variant,
    variant_name,
    variants,
)
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return new_deal(workspace, "Renewal", new_account(workspace, "Brandt"))


@pytest.fixture
def item(workspace: Workspace) -> PriceItem:
    return workspace.add(
        PriceItem(
            code="A-1", title="Audit", unit="day", unit_price=Money(Decimal(900), "EUR"), tax_rate=Decimal(19)
        )
    )


def _titles(deal: Deal) -> list[str]:
    return [line.title for line in lines_of(deal)]


def test_a_line_is_put_behind_another_and_undo_takes_it_back(workspace: Workspace, deal: Deal) -> None:
    lines = [add_line(workspace, deal) for _ in range(3)]
    for line, title in zip(lines, "abc", strict=True):
        workspace.change(Slot(line, "title"), title)
    new = add_line(workspace, deal, LineKind.SECTION, after=lines[0])
    workspace.change(Slot(new, "title"), "new")
    assert _titles(deal) == ["a", "new", "b", "c"]
    move_line(workspace, deal, new, 3)
    assert _titles(deal) == ["a", "b", "c", "new"]
    for _ in range(3):
        workspace.undo()
    assert _titles(deal) == ["a", "b", "c"]


def test_a_copy_has_every_value_and_stands_behind(workspace: Workspace, deal: Deal, item: PriceItem) -> None:
    line = add_from_price_list(workspace, deal, item)
    workspace.change(Slot(line, "quantity"), Decimal("2.5"))
    last = add_line(workspace, deal)
    copied = copy_line(workspace, deal, line)
    assert lines_of(deal) == [line, copied, last]
    assert (copied.title, copied.quantity, copied.unit_price) == ("Audit", Decimal("2.5"), Decimal(900))
    workspace.undo()
    assert lines_of(deal) == [line, last]


def test_a_paste_makes_lines_and_known_codes_take_what_the_list_knows(
    workspace: Workspace, deal: Deal, item: PriceItem
) -> None:
    workspace.save()
    pasted = read_lines("code\ttitle\tquantity\tunit_price\nA-1\tAudit of Hamburg\t2\t950\n\tTravel\t1\t80\n")
    made = add_pasted(workspace, deal, pasted.lines)
    assert [(line.title, line.unit_price, line.tax_rate) for line in made] == [
        ("Audit of Hamburg", Decimal(950), Decimal(19)),
        ("Travel", Decimal(80), None),
    ]
    offer = offer_of(deal)
    assert offer is not None
    assert offer.priced.parts[0].net == Decimal("1980.00")
    workspace.undo()
    assert lines_of(deal) == []


def test_a_newer_price_is_told_and_taken_only_when_wanted(
    workspace: Workspace, deal: Deal, item: PriceItem
) -> None:
    line = add_from_price_list(workspace, deal, item)
    workspace.change(Slot(item, "unit_price"), Money(Decimal(990), "EUR"))
    workspace.change(Slot(item, "version"), Decimal(2))
    assert line.unit_price == Decimal(900), "an offer never changes by itself"
    assert outdated(deal, [item]) == [(line, item)]
    take_new_price(workspace, deal, line, item)
    assert (line.unit_price, line.price_version) == (Decimal(990), Decimal(2))
    assert outdated(deal, [item]) == []


def test_variants_are_copied_chosen_and_removed(workspace: Workspace) -> None:
    load_sample(workspace, TODAY)
    deal = workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()
    first = deal.offer
    assert first is not None
    before = offer_of(deal)
    second = add_variant(workspace, deal)
    assert deal.offer is second
    assert [line.title for line in live(second.lines)] == [line.title for line in live(first.lines)]
    after = offer_of(deal)
    assert before is not None and after is not None
    assert after.priced.total == before.priced.total
    workspace.change(Slot(live(second.lines)[1], "unit_price"), Decimal(1))
    choose_variant(workspace, deal, first)
    assert offer_of(deal) == before, "a variant changes no other"
    assert [variant_name(deal, one) for one in variants(deal)] == ["A", "B"]
    choose_variant(workspace, deal, second)
    remove_variant(workspace, deal, second)
    assert deal.offer is first
    workspace.undo()
    assert deal.offer is second


def test_there_are_four_variants_at_most(workspace: Workspace, deal: Deal) -> None:
    add_line(workspace, deal)
    for _ in range(MOST - 1):
        add_variant(workspace, deal)
    with pytest.raises(TooManyVariants, match="four variants"):
        add_variant(workspace, deal)


def test_the_chosen_variant_is_issued(workspace: Workspace) -> None:
    load_sample(workspace, TODAY)
    deal = workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()
    second = add_variant(workspace, deal)
    workspace.change(Slot(live(second.lines)[1], "title"), "The lean core")
    issued = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    assert "The lean core" in str(issued.snapshot)
