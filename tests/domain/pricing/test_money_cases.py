"""The eleven worked cases of DOCUMENTS.md, section “Money”."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dealplanner.domain.pricing.kinds import Place
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.priced import PricedOffer
from dealplanner.domain.pricing.totals import price_offer


def line(quantity: str, price: str, rate: str = "0", off: str | None = None) -> OfferLine:
    return OfferLine(
        quantity=Decimal(quantity),
        unit_price=Decimal(price),
        tax_rate=Decimal(rate),
        discount_percent=None if off is None else Decimal(off),
    )


def figures(offer: PricedOffer) -> tuple[str, str, str]:
    (part,) = offer.parts
    return str(part.net), str(part.tax), str(part.total)


def test_two_rates() -> None:
    offer = price_offer([line("2.5", "2.34", "19"), line("1.2", "9.714", "7")], OfferTerms())
    assert figures(offer) == ("17.51", "1.93", "19.44")


@pytest.mark.parametrize(("per_line", "total"), [(False, "18.15"), (True, "18.14")])
def test_three_lines_less_five_percent(per_line: bool, total: str) -> None:
    lines = [line("1", price, "19", "5") for price in ("5.55", "5.50", "5.00")]
    offer = price_offer(lines, OfferTerms(tax_per_line=per_line))
    assert [str(row.net) for row in offer.rows] == ["5.27", "5.23", "4.75"]
    assert str(offer.total) == total


def test_half_up() -> None:
    assert figures(price_offer([line("3", "2790", "19", "25")], OfferTerms())) == (
        "6277.50",
        "1192.73",
        "7470.23",
    )


def test_many_decimals() -> None:
    offer = price_offer([line("10001", "0.007", "19", "3.5")], OfferTerms())
    assert figures(offer) == ("67.56", "12.84", "80.40")


def test_not_a_float() -> None:
    assert str(price_offer([line("9.5", "124.75")], OfferTerms()).total) == "1185.13"


def test_all_off() -> None:
    offer = price_offer([line("2.25", "64.22", "19", "100")], OfferTerms())
    assert figures(offer) == ("0.00", "0.00", "0.00")
    assert str(offer.rows[0].net) == "0.00"


def test_amount_off_the_whole() -> None:
    offer = price_offer([line("1", "100")] * 3, OfferTerms(discount_amount=Decimal("10.00")))
    assert [str(row.share) for row in offer.rows] == ["3.34", "3.33", "3.33"]
    assert str(offer.total) == "290.00"


def test_gross_amount_off() -> None:
    terms = OfferTerms(gross=True, discount_amount=Decimal("20.00"))
    assert figures(price_offer([line("1", "117.00", "17")], terms)) == ("82.91", "14.09", "97.00")


def test_gross_amount_off_the_line() -> None:
    lines = [
        OfferLine(unit_price=Decimal("117.00"), tax_rate=Decimal(17), discount_amount=Decimal("20.00")),
    ]
    assert figures(price_offer(lines, OfferTerms(gross=True))) == ("82.91", "14.09", "97.00")


def test_gross_eight_percent() -> None:
    offer = price_offer([line("1", "2500.00", "8")], OfferTerms(gross=True))
    assert figures(offer) == ("2314.81", "185.19", "2500.00")


def test_option() -> None:
    option = OfferLine(
        quantity=Decimal("2.5"), unit_price=Decimal("2.34"), tax_rate=Decimal(19), place=Place.OPTIONAL
    )
    offer = price_offer([line("2.5", "2.34", "19"), option], OfferTerms())
    assert str(offer.total) == "6.96"
    assert (offer.rows[1].counts, str(offer.rows[1].net)) == (False, "5.85")


def test_discount_shown() -> None:
    (row,) = price_offer([line("1", "95.00", off="9.5")], OfferTerms()).rows
    assert (str(row.net), str(row.discount), str(row.percent)) == ("85.98", "9.02", "9.5")
