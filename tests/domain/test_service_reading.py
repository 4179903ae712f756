"""Service levels out of the words of a term sheet: figures are taken, nothing is guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dealplanner.domain.service_reading import CreditTerms, proposed_levels, read_credits, read_span
from dealplanner.domain.steps.terms import Response, ServiceTerms, SeverityLevel


def terms(percent: str | None, step: str | None, cap: str | None) -> CreditTerms:
    return CreditTerms(*(Decimal(one) if one else None for one in (percent, step, cap)))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "5 % of the monthly fee for each half per cent below target, at most 20 % a month",
            ("5", "0.5", "20"),
        ),
        ("2.5% per 0.1 points missed, cap 15%", ("2.5", "0.1", "15")),
        ("Je 0,5 Prozent 5 %, höchstens 15 %", ("5", "0.5", "15")),
        ("每 0.5 % 扣 5 %，最多 15 %", ("5", "0.5", "15")),
        ("up to 10 %", (None, None, "10")),
        ("5 % a month", ("5", None, None)),
        ("By agreement", (None, None, None)),
        ("", (None, None, None)),
    ],
)
def test_credits_are_read_as_far_as_they_are_figures(
    words: str, found: tuple[str | None, str | None, str | None]
) -> None:
    assert read_credits(words) == terms(*found)


@pytest.mark.parametrize(
    ("words", "target", "unit"),
    [
        ("30 minutes", "30", "minutes"),
        ("2 working days", "2", "working days"),
        ("within 1,5 h, by phone", "1.5", "h"),
        ("4小时", "4", "小时"),
        ("next release", None, ""),
        ("", None, ""),
    ],
)
def test_a_span_is_a_figure_and_its_unit(words: str, target: str | None, unit: str) -> None:
    assert read_span(words) == (Decimal(target) if target else None, unit)


def test_availability_comes_first_then_each_severity() -> None:
    page = ServiceTerms(
        availability=Decimal("99.5"),
        credits="5 % per 0.5 %, at most 15 %",
        responses=(
            Response(severity=SeverityLevel.CRITICAL, response="30 minutes", repair="4 hours"),
            Response(severity=SeverityLevel.MINOR, response="", repair="next release"),
        ),
    )
    found = list(proposed_levels(page))
    assert [(str(one.what), one.target, one.unit, one.more_is_better) for one in found] == [
        ("Availability", Decimal("99.5"), "%", True),
        ("Critical: work stops – response", Decimal(30), "minutes", False),
        ("Critical: work stops – repair", Decimal(4), "hours", False),
        ("Minor: a nuisance – repair", None, "", False),
    ]
    assert found[0].credit == terms("5", "0.5", "15")
    assert list(proposed_levels(ServiceTerms())) == []
