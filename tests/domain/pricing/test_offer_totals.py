"""Which lines count, and what the parts, spans, payments and margin of an offer come to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.pricing.kinds import DiscountScope, LineKind, Period, Place, TaxCategory
from dealplanner.domain.pricing.lines import HomeRate, OfferLine, OfferTerms, PlanRow
from dealplanner.domain.pricing.sharing import share_out
from dealplanner.domain.pricing.totals import price_offer

HUNDRED = Decimal(100)


def said(*amounts: Decimal | None) -> str:
    """Show amounts as they are printed, a dash for none."""
    return " ".join("–" if amount is None else str(amount) for amount in amounts)


def item(price: str = "100", **more: object) -> OfferLine:
    return OfferLine(**{"unit_price": Decimal(price), "tax_rate": Decimal(20), **more})  # type: ignore[arg-type]


def monthly(price: str, periods: int, **more: object) -> OfferLine:
    return item(price, period=Period.MONTH, periods=periods, **more)


def test_an_empty_offer_comes_to_zero() -> None:
    offer = price_offer([], OfferTerms(currency="JPY"))
    assert [(part.period, str(part.total)) for part in offer.parts] == [(Period.ONCE, "0")]
    assert (offer.first_year, offer.whole_term, offer.margin) == (None, None, None)


def test_only_items_cost_anything() -> None:
    kinds = [kind for kind in LineKind if kind is not LineKind.ITEM]
    offer = price_offer([item(kind=kind) for kind in kinds], OfferTerms())
    assert offer.total == 0
    assert not any(row.counts or row.net for row in offer.rows)


def test_a_selected_option_counts() -> None:
    lines = [item(), item("7", place=Place.OPTIONAL, selected=True), item("9", place=Place.OPTIONAL)]
    assert [row.counts for row in price_offer(lines, OfferTerms()).rows] == [True, True, False]


def test_the_chosen_line_of_a_group_counts() -> None:
    lines = [
        item("50", place=Place.ONE_OF, group="Size"),
        item("70", place=Place.ONE_OF, group="Size ", selected=True),
    ]
    offer = price_offer(lines, OfferTerms())
    assert offer.total == Decimal("84.00")
    (group,) = offer.groups
    assert (group.name, group.rows, group.chosen) == ("Size", (0, 1), 1)
    assert group.lowest.amount == 50


def test_a_group_without_a_choice_has_no_total_but_a_from() -> None:
    lines = [
        item("100"),
        item("70", place=Place.ONE_OF, group="Size"),
        item("50", place=Place.ONE_OF, group="Size"),
    ]
    terms = OfferTerms(deposit=Decimal(10), plan=(PlanRow(percent=HUNDRED),))
    offer = price_offer(lines, terms)
    assert offer.is_open
    assert (offer.parts, offer.total, offer.deposit, offer.balance, offer.plan) == ((), None, None, None, ())
    assert [part.total for part in offer.from_parts] == [Decimal("180.00")]
    assert offer.groups[0].lowest.amount == 50
    assert [row.counts for row in offer.rows] == [True, False, False]


def test_the_cheapest_of_a_group_is_found_over_the_whole_term() -> None:
    lines = [monthly("50", 12, place=Place.ONE_OF), item("500", place=Place.ONE_OF)]
    (part,) = price_offer(lines, OfferTerms()).from_parts
    assert (part.period, said(part.net)) == (Period.ONCE, "500.00")


def test_a_subtotal_sums_what_counts_since_the_last_section_or_subtotal() -> None:
    subtotal = OfferLine(kind=LineKind.SUBTOTAL)
    lines = [
        item("1"),
        OfferLine(kind=LineKind.SECTION),
        item("2"),
        item("4", place=Place.OPTIONAL),
        OfferLine(kind=LineKind.TEXT),
        monthly("8", 12),
        item("16"),
        subtotal,
        subtotal,
    ]
    rows = price_offer(lines, OfferTerms()).rows
    assert [(s.period, said(s.amount)) for s in rows[7].sums] == [
        (Period.ONCE, "18.00"),
        (Period.MONTH, "8.00"),
    ]
    assert [(s.period, said(s.amount)) for s in rows[8].sums] == [(Period.ONCE, "0.00")]


def test_once_and_periodic_are_kept_apart() -> None:
    lines = [monthly("10", 24), item("100"), monthly("1", 6), item("40", period=Period.YEAR, periods=2)]
    offer = price_offer(lines, OfferTerms())
    assert [(p.period, p.periods, p.total) for p in offer.parts] == [
        (Period.ONCE, 1, Decimal("120.00")),
        (Period.MONTH, None, Decimal("13.20")),
        (Period.YEAR, 2, Decimal("48.00")),
    ]
    assert offer.first_year is not None and offer.whole_term is not None
    assert offer.first_year.total == Decimal("319.20")  # 120 + 12 × 12 + 6 × 1.20 + 48
    assert offer.whole_term.total == Decimal("511.20")  # 120 + 24 × 12 + 6 × 1.20 + 2 × 48
    assert offer.total == Decimal("120.00")


def test_what_is_only_periodic_divides_its_whole_term() -> None:
    terms = OfferTerms(plan=(PlanRow(percent=Decimal(50)), PlanRow(percent=Decimal(50))))
    offer = price_offer([monthly("10", 12)], terms)
    assert offer.total == 144
    assert [row.amount for row in offer.plan] == [72, 72]


@pytest.mark.parametrize(
    ("scope", "discounts"),
    [(DiscountScope.ONCE, [10, 0]), (DiscountScope.PERIODIC, [0, 2]), (DiscountScope.BOTH, [10, 2])],
)
def test_a_discount_on_the_whole_has_a_scope(scope: DiscountScope, discounts: list[int]) -> None:
    terms = OfferTerms(discount_percent=Decimal(10), discount_scope=scope)
    offer = price_offer([item("100"), monthly("20", 12)], terms)
    assert [part.discount for part in offer.parts] == discounts


def test_an_amount_off_both_is_shared_over_both() -> None:
    offer = price_offer([item("100"), monthly("20", 12)], OfferTerms(discount_amount=Decimal(12)))
    assert [part.discount for part in offer.parts] == [10, 2]


def test_a_discount_takes_no_more_than_there_is() -> None:
    lines = [item("10", discount_amount=Decimal(11)), item("5")]
    offer = price_offer(lines, OfferTerms(discount_amount=Decimal(99)))
    assert [said(row.discount, row.net, row.share) for row in offer.rows] == [
        "10.00 0.00 0.00",
        "0.00 5.00 5.00",
    ]
    assert str(offer.total) == "0.00"


@pytest.mark.parametrize("gross", [False, True])
@pytest.mark.parametrize(
    "category",
    [TaxCategory.ZERO, TaxCategory.EXEMPT, TaxCategory.REVERSE_CHARGE, TaxCategory.OUTSIDE_SCOPE],
)
def test_an_untaxed_category_never_has_tax(category: TaxCategory, gross: bool) -> None:
    offer = price_offer([item("100", tax_category=category)], OfferTerms(gross=gross))
    (tax,) = offer.parts[0].taxes
    assert tax.category is category
    assert said(tax.rate, tax.base, tax.tax, offer.total) == "0 100.00 0.00 100.00"


def test_tax_rows_are_one_for_each_category_and_rate() -> None:
    rates = [("7", TaxCategory.REDUCED), ("19", TaxCategory.STANDARD), ("19.0", TaxCategory.STANDARD)]
    lines = [item("10", tax_rate=Decimal(rate), tax_category=category) for rate, category in rates]
    taxes = price_offer(lines, OfferTerms()).parts[0].taxes
    assert [(str(row.rate), str(row.base), str(row.tax), str(row.gross)) for row in taxes] == [
        ("19", "20.00", "3.80", "23.80"),
        ("7", "10.00", "0.70", "10.70"),
    ]


@pytest.mark.parametrize(
    ("price", "rounding", "payable"), [("10.02", "-0.02", "10.00"), ("10.03", "0.02", "10.05")]
)
def test_cash_rounding_is_a_signed_row_after_the_total(price: str, rounding: str, payable: str) -> None:
    terms = OfferTerms(currency="CHF", cash_unit=Decimal("0.05"))
    (part,) = price_offer([item(price, tax_rate=Decimal(0))], terms).parts
    assert [str(x) for x in (part.total, part.cash_rounding, part.payable)] == [price, rounding, payable]


@pytest.mark.parametrize(
    ("asked", "deposit", "balance"),
    [("-5", "0.00", "120.00"), ("50", "50.00", "70.00"), ("121", "120.00", "0.00")],
)
def test_a_deposit_lies_between_nothing_and_the_total(asked: str, deposit: str, balance: str) -> None:
    offer = price_offer([item()], OfferTerms(deposit=Decimal(asked)))
    assert said(offer.deposit, offer.balance) == f"{deposit} {balance}"


def test_the_last_percentage_of_a_plan_takes_the_remainder() -> None:
    due = date(2026, 3, 1)
    plan = (
        PlanRow(title="Order", percent=Decimal("33.33"), due=due),
        PlanRow(title="Half way", percent=Decimal("33.33")),
        PlanRow(title="Acceptance", percent=Decimal("33.34"), due="on acceptance"),
    )
    rows = price_offer([item("0.10", tax_rate=Decimal(0))], OfferTerms(plan=plan)).plan
    assert [str(row.amount) for row in rows] == ["0.03", "0.03", "0.04"]
    assert [row.due for row in rows] == [due, "", "on acceptance"]


def test_a_plan_may_mix_amounts_and_percentages() -> None:
    plan = (PlanRow(percent=Decimal(40)), PlanRow(amount=Decimal(24)), PlanRow(percent=Decimal(40)))
    rows = price_offer([item()], OfferTerms(plan=plan)).plan
    assert [row.amount for row in rows] == [48, 24, 48]


def test_a_plan_never_takes_more_than_the_total() -> None:
    plan = (
        PlanRow(amount=Decimal(100)),
        PlanRow(amount=Decimal(50)),
        PlanRow(percent=Decimal(50)),
        PlanRow(),
    )
    rows = price_offer([item()], OfferTerms(plan=plan)).plan
    assert [row.amount for row in rows] == [100, 20, 0, 0]


def test_percentages_of_a_plan_stop_at_the_total() -> None:
    plan = tuple(PlanRow(percent=Decimal(60)) for _ in range(3))
    rows = price_offer([item()], OfferTerms(plan=plan)).plan
    assert said(*(row.amount for row in rows)) == "72.00 48.00 0.00"


@pytest.mark.parametrize(
    "differing",
    [
        {"tax_rate": Decimal(7)},
        {"tax_category": TaxCategory.REDUCED},
        {"period": Period.YEAR},
        {"periods": 24},
        {"cost": None},
    ],
)
def test_a_cent_that_could_go_to_either_line_goes_to_the_same_in_any_order(
    differing: dict[str, object],
) -> None:
    one = monthly("100", 12, cost=Decimal(10))
    lines = [one, replace(one, **differing)]  # type: ignore[arg-type]
    terms = OfferTerms(discount_amount=Decimal("0.01"))
    there, back = price_offer(lines, terms), price_offer(lines[::-1], terms)
    assert there.parts == back.parts
    assert (there.whole_term, there.margin) == (back.whole_term, back.margin)


def test_where_remainders_tie_the_larger_line_gives_first() -> None:
    assert said(*share_out(Decimal("0.02"), [Decimal("0.01"), Decimal("0.03")], 2)) == "0.00 0.02"


def test_a_negative_zero_never_shows() -> None:
    (row,) = price_offer([item("-0", quantity=Decimal("-0"))], OfferTerms()).rows
    assert said(row.gross, row.net, row.total) == "0.00 0.00 0.00"


def test_the_margin_is_that_of_the_lines_that_count() -> None:
    lines = [
        item("100", cost=Decimal(60)),
        item("100", cost=Decimal(99), place=Place.OPTIONAL),
        item("100"),
    ]
    margin = price_offer(lines, OfferTerms(discount_percent=Decimal(10))).margin
    assert margin is not None
    assert said(margin.revenue, margin.cost, margin.amount) == "90.00 60.00 30.00"
    assert margin.without_cost == 1
    assert margin.percent == Decimal("33.33")
    assert margin.is_below(Decimal("33.34"))
    assert not margin.is_below(Decimal("33.33"))


def test_the_margin_of_gross_prices_leaves_the_tax_out() -> None:
    margin = price_offer([monthly("120", 2, cost=Decimal(150))], OfferTerms(gross=True)).margin
    assert margin is not None
    assert said(margin.revenue, margin.cost, margin.amount, margin.percent) == "200.00 300.00 -100.00 -50.00"


def test_a_margin_without_revenue_has_no_percentage() -> None:
    margin = price_offer([item("0", cost=Decimal(1))], OfferTerms()).margin
    assert margin is not None
    assert (margin.percent, margin.is_below(Decimal(0))) == (None, True)


def test_a_public_line_holds_nothing_private() -> None:
    public = item(cost=Decimal(60), note="he will pay more").public()
    assert (public.cost, public.note) == (None, "")
    assert price_offer([public], OfferTerms()).margin is None


def test_a_home_rate_converts_to_whole_minor_units_at_home() -> None:
    rate = HomeRate(currency="JPY", rate=Decimal("163.4712"), day=date(2026, 1, 5))
    assert rate.convert(Decimal("10.01")) == Money(Decimal(1636), "JPY")
