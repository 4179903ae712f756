"""Whatever is typed into an offer, pricing it and complaining about it never raises."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.pricing.bounds import exact
from dealplanner.domain.pricing.complaints import complaints
from dealplanner.domain.pricing.kinds import Period
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms, PlanRow
from dealplanner.domain.pricing.totals import price_offer

ANY = st.one_of(
    st.decimals(),
    st.sampled_from(
        [Decimal(raw) for raw in ("NaN", "sNaN", "-Infinity", "1E+9999", "-1E-9999", "-0", "140")]
    ),
)
WILD_LINES = st.builds(
    OfferLine,
    quantity=ANY,
    unit_price=ANY,
    discount_percent=st.one_of(st.none(), ANY),
    discount_amount=st.one_of(st.none(), ANY),
    tax_rate=ANY,
    period=st.sampled_from(Period),
    periods=st.integers(),
    cost=st.one_of(st.none(), ANY),
)
WILD_TERMS = st.builds(
    OfferTerms,
    currency=st.sampled_from(["EUR", "JPY", "CLF", "", "??"]),
    gross=st.booleans(),
    discount_percent=st.one_of(st.none(), ANY),
    discount_amount=st.one_of(st.none(), ANY),
    cash_unit=st.one_of(st.none(), ANY),
    deposit=st.one_of(st.none(), ANY),
    plan=st.lists(
        st.builds(PlanRow, percent=st.one_of(st.none(), ANY), amount=st.one_of(st.none(), ANY)), max_size=3
    ).map(tuple),
)


@given(st.lists(WILD_LINES, max_size=3), WILD_TERMS)
@settings(max_examples=100, deadline=None)
def test_nothing_typed_raises(lines: list[OfferLine], terms: OfferTerms) -> None:
    offer = price_offer(lines, terms)
    with exact():  # twelve digits times twelve is more than a thread's usual precision
        assert all(part.net + part.tax == part.total >= 0 for part in offer.parts)
    assert all(str(sentence) for _, sentence in complaints(lines, terms))
