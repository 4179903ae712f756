"""Whatever is offered: rows, shares, taxes, plans and parts add up, and nothing is negative."""

from __future__ import annotations

import decimal
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.amounts import minor_units
from dealplanner.domain.pricing.complaints import complaints
from dealplanner.domain.pricing.kinds import DiscountScope, LineKind, Period, Place, TaxCategory
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms, PlanRow
from dealplanner.domain.pricing.priced import PricedOffer, PricedPart
from dealplanner.domain.pricing.sharing import share_out
from dealplanner.domain.pricing.totals import price_offer

checked = settings(max_examples=100, deadline=None)


def numbers(most: int, places: int) -> st.SearchStrategy[Decimal]:
    return st.integers(0, most * 10**places).map(lambda n: Decimal(n).scaleb(-places))


PERCENTS = st.one_of(st.none(), st.just(HUNDRED := Decimal(100)), numbers(100, 2))
RATES = st.sampled_from([Decimal(rate) for rate in ("19", "7", "17", "8.1", "0", "5.5")])
LINES = st.builds(
    OfferLine,
    kind=st.sampled_from([*[LineKind.ITEM] * 6, *LineKind]),
    quantity=numbers(50, 4),
    unit_price=st.one_of(numbers(3, 6), numbers(10_000, 2)),
    discount_percent=PERCENTS,
    discount_amount=st.one_of(st.none(), st.none(), numbers(200, 2)),
    tax_category=st.sampled_from([*[TaxCategory.STANDARD] * 3, *TaxCategory]),
    tax_rate=RATES,
    period=st.sampled_from([*[Period.ONCE] * 3, *Period]),
    periods=st.integers(1, 40),
    place=st.sampled_from([*[Place.FIXED] * 4, *Place]),
    group=st.sampled_from(["A", "B"]),
    selected=st.booleans(),
    cost=st.one_of(st.none(), numbers(5_000, 2)),
)
OFFERS = st.lists(LINES, max_size=7)
TERMS = st.builds(
    OfferTerms,
    currency=st.sampled_from(["EUR", "EUR", "JPY", "BHD"]),
    gross=st.booleans(),
    tax_per_line=st.booleans(),
    discount_percent=PERCENTS,
    discount_amount=st.one_of(st.none(), numbers(20_000, 2)),
    discount_scope=st.sampled_from(DiscountScope),
    cash_unit=st.sampled_from([None, Decimal("0.05"), Decimal(1), Decimal(5)]),
    deposit=st.one_of(st.none(), numbers(20_000, 2)),
)


def half_up(exact: Fraction, decimals: int) -> Decimal:
    """Round what is 0 or more, without the decimal module's help."""
    return Decimal((exact * 10**decimals + Fraction(1, 2)).__floor__()).scaleb(-decimals)


def every_amount(thing: Any) -> Iterator[tuple[str, Decimal]]:
    """Yield each Decimal of a priced offer with its name, the typed lines left out."""
    if isinstance(thing, tuple):
        for each in thing:
            yield from every_amount(each)
    elif hasattr(thing, "__dataclass_fields__") and not isinstance(thing, OfferLine):
        for name in thing.__dataclass_fields__:
            value = getattr(thing, name)
            yield from [(name, value)] if isinstance(value, Decimal) else every_amount(value)


@given(OFFERS, TERMS)
@checked
def test_rows_add_up(lines: list[OfferLine], terms: OfferTerms) -> None:
    for row in price_offer(lines, terms).rows:
        assert row.gross - row.discount == row.net
        assert row.base + row.tax == row.total
        if row.counts:
            assert row.net - row.share == (row.total if terms.gross else row.base)
        else:
            assert row.share == row.base == row.tax == row.total == 0


@given(LINES)
@checked
def test_a_printed_discount_is_the_rounded_gross_less_the_net(line: OfferLine) -> None:
    line = replace(line, kind=LineKind.ITEM)
    (row,) = price_offer([line], OfferTerms()).rows
    exact = Fraction(line.quantity) * Fraction(line.unit_price)
    amount = Fraction(line.discount_amount or 0)
    off = min(amount, exact) or exact * Fraction(line.discount_percent or 0) / 100
    assert (row.gross, row.net) == (half_up(exact, 2), half_up(exact - off, 2))
    assert row.discount == half_up(exact, 2) - half_up(exact - off, 2)


@given(OFFERS, TERMS)
@checked
def test_parts_are_the_sum_of_their_rows(lines: list[OfferLine], terms: OfferTerms) -> None:
    offer = price_offer(lines, terms)
    for part in offer.parts:
        rows = [row for row in offer.rows if row.counts and row.line.period is part.period]
        assert part.subtotal == sum(row.net for row in rows)
        assert part.discount == sum(row.share for row in rows)
        assert part.net == sum(row.base for row in rows)
        assert part.tax == sum(row.tax for row in rows)
        assert part.total == sum(row.total for row in rows)
    found = {part.period for part in offer.parts}
    assert offer.is_open or all(row.line.period in found for row in offer.rows if row.counts)


@given(OFFERS, TERMS)
@checked
def test_parts_add_up(lines: list[OfferLine], terms: OfferTerms) -> None:
    offer = price_offer(lines, terms)
    for part in (*offer.parts, *offer.from_parts):
        assert part.subtotal - part.discount == (part.total if terms.gross else part.net)
        assert part.net + part.tax == part.total
        assert part.tax == sum(tax.tax for tax in part.taxes)
        assert part.net == sum(tax.base for tax in part.taxes)
        assert all(tax.base + tax.tax == tax.gross for tax in part.taxes)
        assert part.payable == part.total + part.cash_rounding
        assert abs(part.cash_rounding) * 2 <= max(terms.cash_unit or 0, 1)


@given(OFFERS, TERMS)
@checked
def test_tax_is_rounded_once_for_each_rate(lines: list[OfferLine], terms: OfferTerms) -> None:
    offer = price_offer(lines, replace(terms, tax_per_line=False))
    for tax in [tax for part in (*offer.parts, *offer.from_parts) for tax in part.taxes]:
        rate = Fraction(tax.rate)
        exact = Fraction(tax.gross) * rate / (100 + rate) if terms.gross else Fraction(tax.base) * rate / 100
        assert tax.tax == half_up(exact, minor_units(terms.currency))


@given(OFFERS, TERMS)
@checked
def test_the_discount_on_the_whole_is_shared_out_exactly(lines: list[OfferLine], terms: OfferTerms) -> None:
    terms = replace(terms, discount_scope=DiscountScope.BOTH)
    offer = price_offer(lines, terms)
    subtotal = sum((part.subtotal for part in offer.parts), Decimal(0))
    decimals = minor_units(terms.currency)
    if amount := half_up(Fraction(terms.discount_amount or 0), decimals):
        assert sum(part.discount for part in offer.parts) == min(amount, subtotal)
    else:
        for part in offer.parts:
            off = Fraction(part.subtotal) * Fraction(terms.discount_percent or 0) / 100
            assert part.discount == half_up(off, decimals)


@given(st.lists(st.integers(0, 500), min_size=1, max_size=8), st.data())
@checked
def test_no_share_is_a_unit_away_from_its_due(units: list[int], data: st.DataObject) -> None:
    whole = data.draw(st.integers(0, sum(units)))
    shares = share_out(Decimal(whole).scaleb(-2), [Decimal(unit).scaleb(-2) for unit in units], 2)
    assert sum(shares) * 100 == whole
    for unit, share in zip(units, shares, strict=True):
        assert 0 <= share * 100 <= unit
        assert abs(Fraction(share) * 100 * sum(units) - whole * unit) < max(sum(units), 1)


@given(OFFERS, TERMS, st.lists(RATES, min_size=7, max_size=7))
@checked
def test_a_gross_total_never_moves(lines: list[OfferLine], terms: OfferTerms, rates: list[Decimal]) -> None:
    lines = [replace(line, place=Place.FIXED) for line in lines]
    terms = replace(terms, gross=True)
    other = [replace(line, tax_rate=rate) for line, rate in zip(lines, rates, strict=False)]
    before, after = price_offer(lines, terms), price_offer(other, terms)
    assert [part.total for part in before.parts] == [part.total for part in after.parts]
    assert all(part.total == part.subtotal - part.discount for part in before.parts)


def nothing_is_left(part: PricedPart) -> bool:
    return {str(x) for x in (part.net, part.tax, part.total, part.payable)} == {"0.00"}


@given(OFFERS, TERMS, st.booleans())
@checked
def test_all_off_leaves_exactly_zero(lines: list[OfferLine], terms: OfferTerms, per_line: bool) -> None:
    terms = replace(terms, currency="EUR", discount_amount=None, discount_percent=None)
    if per_line:
        lines = [replace(line, discount_amount=None, discount_percent=HUNDRED) for line in lines]
    else:
        terms = replace(terms, discount_percent=HUNDRED, discount_scope=DiscountScope.BOTH)
    offer = price_offer(lines, terms)
    assert all(nothing_is_left(part) for part in (*offer.parts, *offer.from_parts))


@given(OFFERS, TERMS)
@checked
def test_nothing_off_is_exactly_nothing(lines: list[OfferLine], terms: OfferTerms) -> None:
    terms = replace(terms, discount_amount=None, discount_percent=Decimal(0))
    assert all(row.share == 0 for row in price_offer(lines, terms).rows)


@given(OFFERS, TERMS)
@checked
def test_nothing_is_negative_that_should_not_be(lines: list[OfferLine], terms: OfferTerms) -> None:
    offer = price_offer(lines, terms)
    for name, amount in every_amount(replace(offer, margin=None)):
        assert not amount.is_signed() or (name == "cash_rounding" and amount), name


@given(OFFERS, TERMS)
@checked
def test_every_amount_is_in_whole_minor_units(lines: list[OfferLine], terms: OfferTerms) -> None:
    for name, amount in every_amount(price_offer(lines, terms)):
        if name not in ("percent", "rate"):
            assert amount.as_tuple().exponent == -minor_units(terms.currency), name


def sums(offer: PricedOffer) -> tuple[object, ...]:
    return offer.parts, offer.from_parts, offer.first_year, offer.whole_term, offer.total, offer.margin


@given(OFFERS, TERMS, st.randoms(use_true_random=False))
@checked
def test_sums_do_not_depend_on_the_order_of_lines(
    lines: list[OfferLine], terms: OfferTerms, random: Any
) -> None:
    lines = [line if line.place is not Place.ONE_OF else replace(line, selected=False) for line in lines]
    shuffled = random.sample(lines, len(lines))
    assert sums(price_offer(lines, terms)) == sums(price_offer(shuffled, terms))


@given(OFFERS, TERMS)
@checked
def test_the_whole_term_is_one_off_plus_periods(lines: list[OfferLine], terms: OfferTerms) -> None:
    lines = [replace(line, periods=12, place=Place.FIXED) for line in lines]
    offer = price_offer(lines, terms)
    by_hand = sum(part.total * (1 if part.period is Period.ONCE else 12) for part in offer.parts)
    assert offer.whole_term is None or offer.whole_term.total == by_hand
    if offer.whole_term is not None and offer.first_year is not None:
        assert offer.first_year.total <= offer.whole_term.total
        assert offer.whole_term.net + offer.whole_term.tax == offer.whole_term.total


@given(OFFERS, TERMS, st.lists(st.integers(1, 100), min_size=1, max_size=5))
@checked
def test_a_plan_adds_up(lines: list[OfferLine], terms: OfferTerms, weights: list[int]) -> None:
    percents = share_out(HUNDRED, [Decimal(100 * weight) for weight in weights], 0)
    plan = tuple(PlanRow(percent=percent) for percent in percents)
    offer = price_offer(lines, replace(terms, plan=plan))
    assert offer.total is None or sum(row.amount for row in offer.plan) == offer.total
    assert offer.deposit is None or (
        offer.balance is not None and offer.deposit >= 0 and offer.deposit + offer.balance == offer.total
    )


@given(OFFERS, TERMS, st.lists(st.one_of(st.integers(0, 100), st.integers(-900, -1)), max_size=4))
@checked
def test_a_plan_without_complaint_adds_up(
    lines: list[OfferLine], terms: OfferTerms, payments: list[int]
) -> None:
    lines = [replace(line, place=Place.FIXED) for line in lines]
    total = price_offer(lines, terms).total or Decimal(0)
    plan = [PlanRow(percent=Decimal(n)) if n >= 0 else PlanRow(amount=Decimal(-n)) for n in payments]
    plan.append(
        PlanRow(amount=max(total - sum((row.amount or Decimal(0) for row in plan), Decimal(0)), 0 * total))
    )
    terms = replace(terms, plan=tuple(plan))
    if not [sentence for index, sentence in complaints(lines, terms) if "plan" in str(sentence)]:
        assert sum(row.amount for row in price_offer(lines, terms).plan) == total


@given(OFFERS, TERMS, RATES)
@checked
def test_from_is_the_least_of_all_choices(lines: list[OfferLine], terms: OfferTerms, rate: Decimal) -> None:
    lines = [
        replace(line, period=Period.ONCE, tax_rate=rate, tax_category=TaxCategory.STANDARD) for line in lines
    ]
    terms = replace(terms, tax_per_line=False)
    lines = [replace(line, group="A", selected=line.place is not Place.ONE_OF) for line in lines]
    offer = price_offer(lines, terms)
    if offer.is_open:
        choices = [
            price_offer(
                [replace(line, selected=line.selected or i == chosen) for i, line in enumerate(lines)], terms
            )
            for chosen in offer.groups[0].rows
        ]
        assert offer.from_parts[0].total == min(choice.parts[0].total for choice in choices)


@given(OFFERS, TERMS)
@checked
def test_the_thread_s_precision_changes_nothing(lines: list[OfferLine], terms: OfferTerms) -> None:
    expected = price_offer(lines, terms)
    with decimal.localcontext(decimal.Context(prec=3, rounding=decimal.ROUND_FLOOR)):
        assert price_offer(lines, terms) == expected
