"""The printed map: one page whatever stands on it, drawn as lines and words and not as a picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.documents.map_cards import GRID
from dealplanner.documents.one_line import fitted, halves
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.render import render
from dealplanner.documents.stakeholder_map import STAKEHOLDER_MAP
from dealplanner.documents.styles import Style
from dealplanner.documents.theme import Theme
from dealplanner.domain.layout import tidy
from dealplanner.domain.papers import Head, Party
from dealplanner.domain.papers.look import PaperLook
from dealplanner.domain.papers.maps import (
    ClientMap,
    EmptyCard,
    LineKind,
    MapLine,
    OpenCard,
    PrivateCard,
    PrivateMap,
)
from dealplanner.domain.stakes import Influence, Role, StakeholderKind

SIZES = ("a4_wide", "a3_wide")
STYLE = Style(10.0, 10.0)
PLAIN = PaperLook()


def _head(language: str = "en", private: bool = True) -> Head:
    return Head(
        language=language,
        sheet=True,
        private=private,
        draft=False,
        deal="Gate renewal",
        account=Party(name="Brandt Logistik"),
        issued=date(2026, 11, 24),
    )


def _private(count: int, language: str = "en") -> PrivateMap:
    ids = [str(number) for number in range(count)]
    reports = [(str(number), str((number - 1) // 4)) for number in range(1, count)]
    places = tidy(ids, reports)
    kinds = list(StakeholderKind)
    cards = tuple(
        PrivateCard(
            name=f"Name {number} 李",
            job="Chief architect",
            kind=kinds[number % 3],
            members=number % 2,
            x=round(places[str(number)][0]),
            y=round(places[str(number)][1]),
            roles=(list(Role)[number % 8],),
            influence=list(Influence)[number % 4],
            attitude=(None, Decimal(3), Decimal(0), Decimal(-2))[number % 4],
            contact="yesterday",
        )
        for number in range(count)
    )
    lines = tuple(
        MapLine(kind=list(LineKind)[number % 5], start=number, end=(number - 1) // 4)
        for number in range(1, count)
    )
    empty = EmptyCard(title="Signatory", state="nobody yet", question="who signs?", x=-300, y=0)
    return PrivateMap(head=_head(language), cards=cards, lines=lines, places=(empty,))


def _client(count: int) -> ClientMap:
    full = _private(count)
    cards = tuple(
        OpenCard(name=c.name, job=c.job, department="Board", kind=c.kind, x=c.x, y=c.y) for c in full.cards
    )
    lines = tuple(line for line in full.lines if line.kind is LineKind.REPORTS_TO)
    return ClientMap(head=_head(private=False), cards=cards, lines=lines)


def _text(paper: ClientMap | PrivateMap, size: str = "a4_wide") -> str:
    rendered = render(STAKEHOLDER_MAP, paper, Theme.of(PLAIN, size))
    pages = page_texts(rendered.pdf)
    assert rendered.pages == len(pages) == 1
    return pages[0]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [0, 1, 4, 10, 40, 100])
def test_a_map_of_any_size_is_one_page(count: int, size: str, language: str) -> None:
    text = squeezed(_text(_private(count, language), size))
    assert "Gaterenewal" in text
    assert "BrandtLogistik" in text
    assert all(f"Name{number}李" in text for number in range(count))


def test_a_thousand_people_are_one_page_too() -> None:
    text = squeezed(_text(_private(1000), "a3_wide"))
    assert "Name999李" in text


def test_a_near_card_says_all_and_a_far_one_what_can_be_read() -> None:
    near, far = _text(_private(4)), _text(_private(100))
    for words in ("Chief architect", "yesterday", "who signs?"):
        assert words in near
        assert words not in far
    for words in ("+3", "−2", "Signatory"):
        assert words in near
        assert words in far


def test_the_legend_explains_what_occurs_and_nothing_else() -> None:
    text = _text(_private(6))
    for words in ("reports to", "influences", "trusts", "opposes", "sits in", "economic buyer", "committee"):
        assert words in text
    assert "blocker" not in text


def test_a_clients_map_says_names_jobs_and_departments_only() -> None:
    text = _text(_client(10))
    for words in ("Name 9", "Chief architect", "Board", "reports to"):
        assert words in text
    for words in ("yesterday", "economic buyer", "influence", "trusts", "opposes", "+3", "PRIVATE", "nobody"):
        assert words not in text


def test_an_empty_map_says_so() -> None:
    assert "Nobody is on the map yet." in _text(ClientMap(head=_head(private=False)))


def test_the_map_is_drawn_and_not_a_picture() -> None:
    pdf = render(STAKEHOLDER_MAP, _private(10), Theme.of(PLAIN, "a4_wide")).pdf
    assert not re.search(rb"/Subtype\s*/Image", pdf)
    assert pdf == render(STAKEHOLDER_MAP, _private(10), Theme.of(PLAIN, "a4_wide")).pdf


def test_cards_far_from_each_other_still_fit() -> None:
    cards = (PrivateCard(name="Ann"), PrivateCard(name="Bob", x=90_000, y=-70_000))
    text = _text(PrivateMap(head=_head(), cards=cards, lines=(MapLine(start=1, end=0),)))
    assert "Ann" in text
    assert "Bob" in text


@settings(max_examples=40)
@given(words=st.text(max_size=60), width=st.floats(5, 200))
def test_a_line_is_never_wider_than_its_room(words: str, width: float) -> None:
    assert fitted(words, STYLE, width).width * STYLE.size <= width + 0.01


@pytest.mark.parametrize("name", ["Friederike-Charlotte von Hohenstein-Waldburg", "欧阳修文欧阳修文欧阳修文"])
def test_a_long_name_is_cut_with_an_ellipsis_or_set_on_two_lines(name: str) -> None:
    assert _words(fitted(name, STYLE, 60).pieces).endswith("…")
    first, second = halves(name, STYLE, 70)
    assert squeezed(first + second) == squeezed(name)
    assert first
    assert second


def _words(pieces: Sequence[tuple[str, str]]) -> str:
    return "".join(words for _, words in pieces)


def test_a_very_long_name_stays_on_its_card() -> None:
    long = "Very long name " * 40
    cards = (PrivateCard(name=long, job=long, contact=long), PrivateCard(name="Bob", x=round(GRID.column)))
    assert "…" in _text(PrivateMap(head=_head(), cards=cards))
