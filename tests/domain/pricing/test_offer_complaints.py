"""What is wrong with an offer is said in one sentence, at its place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from dealplanner.domain.pricing.complaints import complaints
from dealplanner.domain.pricing.kinds import DiscountScope, LineKind, Period, Place
from dealplanner.domain.pricing.lines import HomeRate, OfferLine, OfferTerms, PlanRow

FINE = OfferLine(title="Workshop", quantity=Decimal(2), unit_price=Decimal("49.99"), tax_rate=Decimal(19))
LARGE = Decimal("900000000000")


def said(lines: list[OfferLine], terms: OfferTerms | None = None) -> list[tuple[int | None, str]]:
    return [(index, str(sentence)) for index, sentence in complaints(lines, terms or OfferTerms())]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (
            {"discount_percent": Decimal(140)},
            "The discount of “Audit” lies between 0 and 100, which 140 does not: change it.",
        ),
        (
            {"discount_amount": Decimal(101)},
            "The discount of “Audit” is 101 but the line only 100: lower the discount.",
        ),
        (
            {"discount_amount": Decimal("0.001")},
            "The discount of “Audit” has at most 2 decimals: round 0.001.",
        ),
        (
            {"discount_amount": Decimal(5), "discount_percent": Decimal(5)},
            "The discount of “Audit” is a percentage and an amount at once: clear one of them.",
        ),
        (
            {"quantity": Decimal(-1)},
            "The quantity of “Audit” lies between 0 and 999999999999.99, which -1 does not: change it.",
        ),
        ({"quantity": Decimal("1.00001")}, "The quantity of “Audit” has at most 4 decimals: round 1.00001."),
        ({"quantity": Decimal("NaN")}, "The quantity of “Audit” needs a number: type digits only."),
        (
            {"unit_price": Decimal("0.0000001")},
            "The unit price of “Audit” has at most 6 decimals: round 0.0000001.",
        ),
        ({"unit_price": Decimal("Infinity")}, "The unit price of “Audit” needs a number: type digits only."),
        (
            {"tax_rate": Decimal(140)},
            "The tax rate of “Audit” lies between 0 and 100, which 140 does not: change it.",
        ),
        (
            {"cost": Decimal(-3)},
            "The cost of “Audit” lies between 0 and 999999999999.99, which -3 does not: change it.",
        ),
        (
            {"period": Period.MONTH, "periods": 0},
            "How many periods “Audit” runs lies between 1 and 9999, which 0 does not: change it.",
        ),
        (
            {"place": Place.ONE_OF, "selected": True},
            "The group of which “Audit” is one has no name: name the group.",
        ),
    ],
)
def test_a_wrong_line_is_named(wrong: dict[str, Any], sentence: str) -> None:
    line = OfferLine(title="Audit", **{"unit_price": Decimal(100), **wrong})
    assert said([FINE, line]) == [(1, sentence)]


def test_a_line_without_words_is_named_by_its_place() -> None:
    line = OfferLine(discount_percent=Decimal(101))
    assert said([FINE, line]) == [
        (1, "The discount of line 2 lies between 0 and 100, which 101 does not: change it.")
    ]


def test_two_selected_in_one_group_are_one_too_many() -> None:
    lines = [
        OfferLine(title=title, place=Place.ONE_OF, group="Size", selected=True)
        for title in ("Small", "Large")
    ]
    assert said(lines) == [
        (1, "One line of the group “Size” can be chosen and “Large” is one more: keep one.")
    ]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (
            {"currency": "eur"},
            "“eur” is no currency: choose a code of three capital letters, such as EUR.",
        ),
        (
            {"discount_percent": Decimal(140)},
            "The discount of the whole offer lies between 0 and 100, which 140 does not: change it.",
        ),
        (
            {"discount_amount": Decimal(100)},
            "The discount on the whole is 100 but what it reduces only 99.98: lower it.",
        ),
        (
            {"discount_amount": Decimal(1), "discount_scope": DiscountScope.PERIODIC},
            "The discount on the whole is 1 but what it reduces only 0.00: lower it.",
        ),
        (
            {"discount_amount": Decimal(1), "discount_percent": Decimal(1)},
            "The discount of the whole offer is a percentage and an amount at once: clear one of them.",
        ),
        (
            {"cash_unit": Decimal(0)},
            "Cash cannot be rounded to coins of 0: type the smallest coin, such as 0.05.",
        ),
        (
            {"cash_unit": Decimal("0.005")},
            "The cash rounding unit of the offer has at most 2 decimals: round 0.005.",
        ),
        ({"deposit": Decimal(119)}, "The deposit is 119 but the total only 118.98: lower the deposit."),
        (
            {"deposit": Decimal(-1)},
            "The deposit of the offer lies between 0 and 999999999999.99, which -1 does not: change it.",
        ),
        (
            {"plan": (PlanRow(percent=Decimal(50)), PlanRow(percent=Decimal(40)))},
            "The payment plan comes to 90 % instead of 100 %: change a percentage.",
        ),
        (
            {"plan": (PlanRow(amount=Decimal(50)), PlanRow(amount=Decimal("68.97")))},
            "The payment plan comes to 118.97 instead of 118.98: change a payment.",
        ),
        (
            {"plan": (PlanRow(amount=Decimal(50)), PlanRow(percent=Decimal(50)))},
            "The payment plan comes to 109.49 instead of 118.98: change a payment.",
        ),
        (
            {"plan": (PlanRow(percent=Decimal(140)),)},
            "The percentage of payment 1 lies between 0 and 100, which 140 does not: change it.",
        ),
        (
            {"plan": (PlanRow(),)},
            "How much is paid by payment 1 is missing: type a percentage or an amount.",
        ),
        (
            {"plan": (PlanRow(percent=Decimal(100), amount=Decimal(1)),)},
            "What payment 1 asks for is a percentage and an amount: clear one of them.",
        ),
        (
            {"home_rate": HomeRate(currency="CNY", rate=Decimal(0), day=date(2026, 1, 5))},
            "The rate to the home currency is more than 0, which 0 is not: change it.",
        ),
    ],
)
def test_wrong_terms_are_named(wrong: dict[str, Any], sentence: str) -> None:
    assert said([FINE], OfferTerms(**wrong)) == [(None, sentence)]


def test_what_is_too_large_for_words_is_refused() -> None:
    line = OfferLine(title="Tower", quantity=Decimal(2), unit_price=LARGE)
    assert [index for index, _ in said([line])] == [0, None]
    assert said([OfferLine(unit_price=LARGE)] * 2)[0][0] is None


def test_a_good_offer_has_no_complaint() -> None:
    plan = (PlanRow(percent=Decimal("33.33")), PlanRow(amount=Decimal(50)), PlanRow(percent=Decimal("24.65")))
    terms = OfferTerms(deposit=Decimal("118.98"), plan=plan, cash_unit=Decimal("0.05"))
    assert said([FINE, OfferLine(kind=LineKind.TEXT, quantity=Decimal(-1))], terms) == []
    assert said([], OfferTerms()) == []


def test_while_a_group_has_no_choice_only_percentages_are_summed() -> None:
    line = OfferLine(place=Place.ONE_OF, group="Size", unit_price=Decimal(10))
    terms = OfferTerms(plan=(PlanRow(amount=Decimal(1)),), deposit=Decimal(99), discount_amount=Decimal(99))
    assert said([line], terms) == []
    assert said([line], OfferTerms(plan=(PlanRow(percent=Decimal(99)),))) == [
        (None, "The payment plan comes to 99 % instead of 100 %: change a percentage.")
    ]
