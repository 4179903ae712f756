"""Pages, tables and stacks: what stays together, what splits, and that nothing goes missing."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from documents.paper_samples import english_head
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.documents import KINDS
from dealplanner.documents.flow import Block, Flowable, PageBreak, Part, Space
from dealplanner.documents.grid import Column, Grid, Row
from dealplanner.documents.kit import Heading, TableColumn, kit_for
from dealplanner.documents.marks import Blank, Columns
from dealplanner.documents.paging import Page, paginate
from dealplanner.documents.prose import Prose
from dealplanner.documents.readback import page_texts
from dealplanner.documents.render import render
from dealplanner.documents.stack import Framed, Kept, Stack
from dealplanner.documents.styles import BLACK, Style, colour
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers import QuotePaper
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.totals import price_offer

_STYLE = Style(10.0, 10.0)
_SPACED = Style(10.0, 10.0, before=5.0, after=5.0)


def _prose(lines: int, style: Style = _STYLE, word: str = "w") -> Prose:
    return Prose("\n".join(f"{word}{n}" for n in range(lines)), style)


def _words(block: Flowable) -> list[str]:
    """Return the words of a block in the order in which it draws them."""
    if isinstance(block, Prose):
        return ["".join(piece for _, piece in line.pieces) for line in block.lines]
    if isinstance(block, Grid):
        return [word for row in block.rows for cell in row.cells if cell for word in _words(cell)]
    blocks: Sequence[Block] = getattr(block, "blocks", ())
    return [word for one in blocks for word in _words(one)]


def _all_words(pages: list[Page]) -> list[list[str]]:
    return [[word for placed in page.placed for word in _words(placed.flowable)] for page in pages]


def test_what_fits_stands_on_one_page_with_the_room_between() -> None:
    pages = paginate([_prose(2, _SPACED), _prose(2, _SPACED)], 100, 50)
    assert [(placed.bottom, placed.height) for placed in pages[0].placed] == [(20, 20), (45, 20)]


def test_room_before_the_first_of_a_page_is_dropped() -> None:
    assert paginate([Space(30), _prose(1)], 100, 50)[0].placed[-1].bottom == 10
    assert paginate([_prose(1, _SPACED)], 100, 50)[0].placed[0].bottom == 10


def test_a_paragraph_splits_with_two_lines_on_either_side() -> None:
    pages = paginate([_prose(3), _prose(5)], 100, 50)
    assert [len(words) for words in _all_words(pages)] == [5, 3]
    pages = paginate([_prose(3), _prose(3)], 100, 50)
    assert [len(words) for words in _all_words(pages)] == [3, 3]


def test_a_heading_goes_with_what_follows() -> None:
    pages = paginate([_prose(3), Heading("h", _STYLE), _prose(2)], 100, 50)
    assert _all_words(pages)[1][0] == "h"


def test_a_heading_as_long_as_a_book_is_laid_out_all_the_same() -> None:
    words = "\n".join("h" * 1 for _ in range(40))
    pages = paginate([Heading(words, _STYLE), Heading(words, _STYLE), _prose(3)], 100, 100)
    assert sum(map(len, _all_words(pages))) == 83


def test_a_page_break_turns_the_page_once() -> None:
    assert len(paginate([_prose(1), PageBreak(), PageBreak(), _prose(1)], 100, 50)) == 2


def test_a_part_has_pages_of_its_own() -> None:
    pages = paginate([_prose(6), Part("Annex 1"), _prose(6)], 100, 50)
    assert [page.part for page in pages] == ["", "", "Annex 1", "Annex 1"]


def test_nothing_is_one_empty_page() -> None:
    assert len(paginate([], 100, 50)) == 1


def _grid(heights: list[int], keeps: tuple[int, ...] = (), head: bool = True) -> Grid:
    rows = [Row([_prose(lines, word=f"r{n}.")], keep=n in keeps) for n, lines in enumerate(heights)]
    for row in rows:
        row.look = type(row.look)(padding=0)
    top = Row([_prose(1, word="head")], type(rows[0].look)(padding=0)) if head else None
    return Grid([Column(share=1)], rows, head=top)


def test_a_table_repeats_its_head() -> None:
    pages = paginate([_grid([1] * 9)], 100, 50)
    tables = [placed.flowable for page in pages for placed in page.placed]
    assert [len(_words(table)) for table in tables] == [4, 4, 1]
    assert all(isinstance(table, Grid) and table.head for table in tables)


def test_rows_that_belong_together_move_together() -> None:
    pages = paginate([_grid([1] * 6, keeps=(2, 3))], 100, 50)
    assert [words[0] for words in _all_words(pages)] == ["r0.0", "r2.0"]


def test_a_row_taller_than_a_page_splits() -> None:
    pages = paginate([_grid([1, 40, 1])], 100, 200)
    words = [word for page in _all_words(pages) for word in page]
    assert words == ["r0.0", *(f"r1.{n}" for n in range(40)), "r2.0"]
    assert all(page.used <= 200 for page in pages)


@given(st.lists(st.integers(1, 30), min_size=1, max_size=12), st.integers(6, 40), st.booleans())
@settings(max_examples=150, deadline=None)
def test_tables_lose_no_line_and_stick_out_nowhere(heights: list[int], page: int, head: bool) -> None:
    pages = paginate([_grid(heights, head=head)], 100, page * 10 + 200)
    words = [word for one in _all_words(pages) for word in one]
    assert words == [f"r{n}.{line}" for n, lines in enumerate(heights) for line in range(lines)]
    assert all(one.used <= page * 10 + 200 + 1e-6 for one in pages)


def _sign() -> Blank:
    return Blank("label", "v\n" * 3, (_STYLE, _STYLE), BLACK, 20.0)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=6), st.integers(60, 400))
@settings(max_examples=100, deadline=None)
def test_frames_and_stacks_lose_no_line(heights: list[int], page: int) -> None:
    blocks = [_prose(lines, _SPACED, f"b{n}.") for n, lines in enumerate(heights)]
    for whole in (Stack(blocks), Kept(blocks), Framed(blocks, padding=5, border=BLACK)):
        pages = paginate([_prose(2), whole], 100, max(page, 520 if isinstance(whole, Kept) else page))
        words = [word for one in _all_words(pages) for word in one][2:]
        assert words == [f"b{n}.{line}" for n, lines in enumerate(heights) for line in range(lines)]


def test_what_is_kept_is_not_split_while_a_page_can_hold_it() -> None:
    pages = paginate([_prose(30), Kept([_prose(10), _sign()])], 100, 400)
    assert [len(page.placed) for page in pages] == [1, 1]


def test_columns_of_lines_to_sign_end_even_where_they_are_absurd() -> None:
    tall = Blank("label", "\n".join("v" * 1 for _ in range(200)), (_STYLE, _STYLE), BLACK, 20.0)
    pages = paginate([Kept([Columns([tall, _sign()], 10)])], 100, 300)
    assert len(pages) < 20


def test_figures_keep_their_room_and_words_give_way(theme: Theme) -> None:
    kit = kit_for("quote", english_head(), theme)
    columns = [
        TableColumn(words="Name", share=1),
        TableColumn(words="Unit"),
        TableColumn(words="Amount", align="right"),
    ]
    grid = kit.table(columns, [["name " * 20, "unit " * 50, "999,999,999,999.99"]])
    grid.wrap(kit.width, 0)
    figure = grid.rows[0].cells[2]
    assert isinstance(figure, Prose)
    assert len(figure.lines) == 1
    assert sum(grid.widths) == pytest.approx(kit.width)
    assert min(grid.widths) > 0.1 * kit.width


def test_decimals_stand_below_each_other(theme: Theme) -> None:
    kit = kit_for("quote", english_head(), theme)
    grid = kit.table([TableColumn(words="x", align="decimal")], [["1"], ["2.5"], ["12.125"]])
    grid.wrap(200, 0)
    cells = [row.cells[0] for row in grid.rows]
    assert all(isinstance(cell, Prose) for cell in cells)
    one, two, three = (cell.outdent for cell in cells if isinstance(cell, Prose))
    assert one > two > three == 0.0


def _lines(count: int, **line: object) -> list[OfferLine]:
    return [
        OfferLine(title=f"Thing {n}", description="Some words", unit_price=Decimal(5), tax_rate=Decimal(19))
        for n in range(count)
    ]


def test_a_long_quote_has_a_head_on_every_page_and_never_its_total_alone(theme: Theme) -> None:
    for count in range(14, 48):
        paper = QuotePaper(head=english_head(), offer=price_offer(_lines(count), OfferTerms()))
        texts = page_texts(render(KINDS["quote"], paper, theme).pdf)
        with_lines = [text for text in texts if "Thing" in text]
        assert all("Unit price" in text for text in with_lines)
        (with_total,) = (text for text in texts if "Total incl. VAT" in text)
        assert f"Thing {count - 1}" in with_total
        assert sum(text.count("Thing ") for text in texts) == count


def test_a_line_may_ask_for_a_new_page(theme: Theme) -> None:
    lines = [*_lines(2), OfferLine(kind=LineKind.PAGE_BREAK), *_lines(2)]
    paper = QuotePaper(head=english_head(), offer=price_offer(lines, OfferTerms()))
    first, second, *_ = page_texts(render(KINDS["quote"], paper, theme).pdf)
    assert first.count("Thing ") == second.count("Thing ") == 2


def test_the_acceptance_is_never_split(theme: Theme) -> None:
    for count in range(1, 30):
        paper = QuotePaper(head=english_head(), offer=price_offer(_lines(count), OfferTerms()))
        texts = page_texts(render(KINDS["quote"], paper, theme).pdf)
        (page,) = (text for text in texts if "Acceptance" in text)
        assert "Company stamp" in page


def test_a_colour_that_is_none_is_refused() -> None:
    assert colour("#ff0080") == (1.0, 0.0, 128 / 255)
    with pytest.raises(ValueError, match="no colour"):
        colour("blue")
