"""Words are found on the pages however their lines are broken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from documents.paper_samples import chinese_quote, english_quote

from dealplanner.documents import KINDS
from dealplanner.documents.pixels import page_sizes
from dealplanner.documents.render import render
from dealplanner.documents.searching import PageWords, find, page_words
from dealplanner.documents.theme import Theme
from dealplanner.gui.tasks import Stopped

LONG = "the planners see every trip of the day before it begins and may move it with one hand " * 3


@pytest.fixture(scope="module")
def english() -> bytes:
    paper = replace(english_quote(), assumptions=(LONG,))
    return render(KINDS["quote"], paper, Theme.read("plain")).pdf


@pytest.fixture(scope="module")
def chinese() -> bytes:
    paper = replace(chinese_quote(), assumptions=("调度员每天在车辆出发之前查看全部行程并可以随时调整" * 3,))
    return render(KINDS["quote"], paper, Theme.read("plain")).pdf


def test_words_are_found_in_any_case_and_on_their_page(english: bytes) -> None:
    pages = page_words(english)
    hits = find(pages, "PAYMENT plan")
    assert [hit.page for hit in hits] == [1]
    assert hits == find(pages, "  payment   plan ")
    left, top, right, bottom = hits[0].boxes[0]
    width, height = page_sizes(english)[1]
    assert 0 < left < right < width
    assert 0 < top < bottom < height


def test_words_over_the_end_of_a_line_have_a_box_on_each(english: bytes) -> None:
    hits = find(page_words(english), LONG.strip())
    assert len(hits) == 1
    assert len(hits[0].boxes) > 1
    tops = [box[1] for box in hits[0].boxes]
    assert tops == sorted(tops)


@pytest.mark.parametrize("words", ["查看全部行程", "调度员每天在车辆出发之前查看全部行程并可以随时调整"])
def test_chinese_is_found_over_the_end_of_a_line_too(chinese: bytes, words: str) -> None:
    assert len(find(page_words(chinese), words)) == 3


def test_latin_among_chinese_is_found_with_and_without_the_space(chinese: bytes) -> None:
    pages = page_words(chinese)
    assert find(pages, "erp系统") == find(pages, "ERP 系统") != []


def test_every_place_is_found_once_from_first_to_last(english: bytes) -> None:
    pages = page_words(english)
    hits = find(pages, "total")
    assert len(hits) == sum(page.letters.count("total") for page in pages) > 3
    assert [hit.page for hit in hits] == sorted(hit.page for hit in hits)


def test_nothing_is_found_for_nothing_and_for_what_is_not_there(english: bytes) -> None:
    pages = page_words(english)
    assert find(pages, "") == find(pages, "   ") == find(pages, "zeppelin") == []
    assert find([PageWords("", ())], "a") == []


def test_reading_can_be_stopped(english: bytes) -> None:
    def stop(done: int, total: int) -> None:
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        page_words(english, stop)
