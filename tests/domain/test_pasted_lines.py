"""Lines of an offer from a spreadsheet."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.pasted_lines import MOST, PastedLine, is_table, read_lines
from dealplanner.domain.pricing.kinds import LineKind


def test_a_heading_row_names_the_columns_in_any_order() -> None:
    found = read_lines("Menge\tBezeichnung\tEinzelpreis\n2,5\tSchulung\t1.150,00 €\n", ",")
    assert found.lines == (
        PastedLine(title="Schulung", quantity=Decimal("2.5"), unit_price=Decimal("1150.00")),
    )


def test_chinese_headings_are_known() -> None:
    found = read_lines("名称\t数量\t单位\t单价\n培训\t2\t天\t¥9,800\n")
    assert found.lines == (
        PastedLine(title="培训", quantity=Decimal(2), unit="天", unit_price=Decimal(9800)),
    )


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Audit", PastedLine(title="Audit")),
        ("Audit\t100", PastedLine(title="Audit", unit_price=Decimal(100))),
        ("Audit\t2\t100", PastedLine(title="Audit", quantity=Decimal(2), unit_price=Decimal(100))),
        (
            "A-1\tAudit\t2\tday\t100",
            PastedLine(code="A-1", title="Audit", quantity=Decimal(2), unit="day", unit_price=Decimal(100)),
        ),
    ],
)
def test_without_headings_the_number_of_cells_decides(row: str, expected: PastedLine) -> None:
    assert read_lines(row).lines == (expected,)


def test_a_row_of_words_among_figures_is_a_section() -> None:
    found = read_lines("Services\t\t\nAudit\t2\t100\n")
    assert [line.kind for line in found.lines] == [LineKind.SECTION, LineKind.ITEM]


def test_a_figure_that_is_none_is_refused_by_row_and_the_others_are_taken() -> None:
    found = read_lines("Audit\t2\t100\nTravel\tmany\t50\n")
    assert [line.title for line in found.lines] == ["Audit"]
    assert [str(words) for words in found.refused] == [
        "Row 2: “many” is no number: type digits, as in 1250.50."
    ]


def test_ten_thousand_rows_are_refused_in_one_sentence() -> None:
    found = read_lines("Audit\t1\t1\n" * 10_000)
    assert found.lines == ()
    assert [str(words) for words in found.refused] == [
        f"10000 lines are too many for one offer: paste at most {MOST}, or parts of it."
    ]


def test_line_ends_in_a_quoted_cell_stay_in_it() -> None:
    assert read_lines('"Audit\nof all sites"\t2\t100\n').lines[0].title == "Audit of all sites"


def test_plain_words_are_no_table() -> None:
    assert not is_table("Audit of all sites")
    assert is_table("Audit\t2")


@given(st.text(max_size=200))
def test_anything_is_read_or_refused_and_nothing_raises(text: str) -> None:
    found = read_lines(text)
    assert len(found.lines) + len(found.refused) <= max(text.count("\n") + text.count("\r") + 1, 1)
