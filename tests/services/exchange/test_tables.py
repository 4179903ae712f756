"""Tables are read row by row; a bad row is named by its line and costs no other."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.services.exchange import tables
from dealplanner.services.exchange.errors import NoRows, TooManyColumns, TooManyRows
from dealplanner.services.exchange.tables import Row, read_table


def rows(text: str) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.line, row.cells) for row in read_table(text.encode(), "f").rows]


def aside(text: str) -> list[tuple[int, str]]:
    return [(row.line, str(row.reason)) for row in read_table(text.encode(), "f").aside]


def test_rows_know_their_line() -> None:
    assert rows("a,b\n\n1,2\r\n\r\n3,4") == [(3, ("1", "2")), (5, ("3", "4"))]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_separator_is_found(delimiter: str) -> None:
    text = f"name{delimiter}price\nA, B{delimiter}5\nC;D{delimiter}6\n".replace("A, B", '"A, B"')
    table = read_table(text.encode(), "f")
    assert table.delimiter == delimiter
    assert table.headings == ("name", "price")


def test_decimal_commas_do_not_hide_the_semicolon() -> None:
    assert read_table(b"name;price\nA;5,50\nB;6,50\n", "f").headings == ("name", "price")


def test_the_separator_can_be_chosen() -> None:
    assert read_table(b"a,b;c\n1,2;3\n", "f", delimiter=";").headings == ("a,b", "c")


def test_excel_may_state_its_separator() -> None:
    table = read_table(b"sep=;\na;b\n1;2\n", "f")
    assert table.headings == ("a", "b")
    assert table.rows == (Row(3, ("1", "2")),)


def test_one_column_is_a_table_too() -> None:
    assert read_table(b"account\nAcme\nGlobex\n", "f").rows == (Row(2, ("Acme",)), Row(3, ("Globex",)))


def test_a_cell_may_hold_lines_and_quotes() -> None:
    assert rows('a,b\n"x\ny","say ""hi"""\n3,4\n') == [(2, ("x\ny", 'say "hi"')), (4, ("3", "4"))]


def test_spaces_before_a_quote_are_forgiven() -> None:
    assert rows('a, "b"\n1, "2, 3"\n') == [(2, ("1", "2, 3"))]


def test_a_quote_that_is_never_closed_costs_its_line_only() -> None:
    text = 'a,b\n1,2\n"open,3\n4,5\n"x",6\n7,8\n'
    assert [line for line, _ in rows(text)] == [2, 4, 5, 6]
    assert aside(text) == [
        (3, "A quotation mark in this line is not closed where its cell ends: mend the marks.")
    ]


def test_a_quote_that_meets_a_later_one_costs_its_line_only() -> None:
    text = 'a,b\n"open,3\n4,5\n6,7"\n8,9\n'
    assert [line for line, _ in rows(text)] == [3, 4, 5]


def test_a_row_with_too_few_cells_is_named() -> None:
    assert aside("a,b,c\n1,2\n3,4,5\n") == [
        (2, "This row has 2 cells and the headings are 3: add or remove a separator.")
    ]


def test_a_row_with_too_many_cells_keeps_them_all_aside() -> None:
    table = read_table(b"a,b\n1,2,3,4\n5,6\n", "f")
    assert table.aside[0].row == {"a": "1", "b": "2", "": "3 | 4"}


def test_empty_cells_beyond_the_headings_are_no_fault() -> None:
    assert rows("a,b\n1,2,,\n") == [(2, ("1", "2"))]


def test_headings_are_told_apart() -> None:
    assert read_table(b"a,a,,a\n1,2,3,4\n", "f").headings == ("a", "a #2", "#3", "a #4")


def test_the_mark_before_a_formula_is_taken_off_again() -> None:
    assert rows("a,b\n'=1+1,'+4420\n'tis,it's\n") == [(2, ("=1+1", "+4420")), (3, ("'tis", "it's"))]


def test_headings_alone_are_no_rows() -> None:
    with pytest.raises(NoRows, match="no rows below"):
        read_table(b"a,b\n", "f")


def test_a_line_longer_than_a_list_has_is_kept_aside() -> None:
    text = "a,b\n" + "x" * 140_000 + ",1\n2,3\n"
    assert [line for line, _ in rows(text)] == [3]
    assert aside(text) == [(2, "This row is longer than 100000 characters: shorten it.")]


def test_a_row_longer_than_a_field_holds_is_kept_aside() -> None:
    text = 'a,b\n"' + "x\n" * 60_000 + '",1\n2,3\n'
    assert aside(text)[0] == (2, "This row is longer than 100000 characters: shorten it.")
    assert rows(text)[-1][1] == ("2", "3")


def test_more_rows_than_a_preview_shows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_ROWS", 3)
    with pytest.raises(TooManyRows):
        read_table(b"a\n1\n2\n3\n4\n", "f")


def test_more_columns_than_a_list_has_are_refused() -> None:
    with pytest.raises(TooManyColumns):
        read_table(b"a," * 600 + b"a\n1\n", "f")


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=8)


@given(st.lists(st.lists(WORDS | st.just(""), min_size=3, max_size=3).filter(any), min_size=1, max_size=6))
def test_what_csv_writes_is_read_back(cells: list[list[str]]) -> None:
    wanted = [[cell.lstrip("'") for cell in row] for row in cells]
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["one", "two", "three"])
    writer.writerows(
        [[f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell for cell in row] for row in wanted]
    )
    if any(any(row) for row in wanted):
        table = read_table(stream.getvalue().encode(), "f", delimiter=",")
        assert [list(row.cells) for row in table.rows] == [row for row in wanted if any(row)]
