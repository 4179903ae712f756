"""The plan sheet: one page whatever the deal holds, and what is left out is counted."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.documents.clipped import Clipped
from dealplanner.documents.one_page import Section, fitted_column
from dealplanner.documents.plan_sheet import PLAN_SHEET
from dealplanner.documents.prose import Prose
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.render import render
from dealplanner.documents.styles import Style
from dealplanner.documents.theme import Theme
from dealplanner.domain.amounts import Money
from dealplanner.domain.flags import Danger
from dealplanner.domain.papers import Head, Party
from dealplanner.domain.papers.plan import (
    PlanAction,
    PlanCondition,
    PlanEffort,
    PlanFlag,
    PlanPerson,
    PlanRival,
    PlanRole,
    PlanSheet,
)
from dealplanner.domain.stakes import BUYING_ROLES, Role
from dealplanner.domain.steps.needs import Met

TODAY = date(2026, 11, 24)
STYLE = Style(9.0, 12.0)


def _sheet(many: int, words: str = "some words", language: str = "en", against: str = "") -> PlanSheet:
    """Return a sheet with so many of everything."""
    people = tuple(
        PlanPerson(name=f"Person {n}", attitude=Decimal(n % 5 - 2), about=words) for n in range(many)
    )
    return PlanSheet(
        head=Head(
            language=language,
            sheet=True,
            private=True,
            draft=False,
            deal=f"Gate {words}",
            account=Party(name="Brandt"),
            issued=TODAY,
        ),
        value=Money(Decimal("84500.5"), "EUR"),
        decision_on=date(2027, 1, 15),
        step=4,
        step_title="Guide",
        level="level 1",
        verdict=f"HOLD {words}",
        against=against,
        conditions=tuple(
            PlanCondition(name=f"Condition {met.value}", met=met, reasons=(f"Reason {met.value} {words}",))
            for met in (Met.MET, Met.NOT_MET, Met.NOT_KNOWN, Met.MET)
        ),
        roles=tuple(PlanRole(role=role, people=people) for role in BUYING_ROLES),
        others=many,
        flags=tuple(PlanFlag(danger=Danger.GRAVE, words=f"Flag {n} {words}") for n in range(many)),
        put_off=tuple(
            PlanFlag(
                danger=Danger.NOTE, words=f"Later {n}", reason=f"Why {words}", until=TODAY + timedelta(9)
            )
            for n in range(many)
        ),
        actions=tuple(
            PlanAction(words=f"Action {n} {words}", day=TODAY + timedelta(n - 2), late=n < 2, about=words)
            for n in range(many)
        ),
        effort=PlanEffort(
            chance=Decimal(45),
            expected=Money(Decimal(38_025), "EUR"),
            spent=Decimal("22.5"),
            planned=Decimal(60),
            per_hour=Money(Decimal("633.75"), "EUR"),
            rate=Money(Decimal(120), "EUR"),
            pays=True,
            better=tuple(f"Deal {n} {words}" for n in range(many)),
        ),
        rivals=tuple(
            PlanRival(
                name=f"Rival {n} {words}",
                lead=(Decimal(8), Decimal(-8), Decimal(0), None)[n % 4],
                ours=Decimal(40),
                theirs=Decimal(32),
            )
            for n in range(many)
        ),
        weakest=tuple(f"Weak {n} {words}" for n in range(many)),
    )


def _text(paper: PlanSheet, theme: Theme) -> str:
    rendered = render(PLAN_SHEET, paper, theme)
    pages = page_texts(rendered.pdf)
    assert rendered.pages == len(pages) == 1
    return pages[0]


def test_what_has_room_is_all_there(theme: Theme) -> None:
    text = " ".join(_text(_sheet(2), theme).split())
    for words in (
        "€84,500.50",
        "15 Jan 2027",
        "Condition met: met",
        "Condition not_met: not met",
        "Condition not_known: not known",
        "Reason met some words",
        "Economic buyer (E)",
        "Coach (C)",
        "Person 1 −1",
        "Flag 1",
        "Later 1",
        "Put off until 3 Dec 2026: Why some words",
        "22 Nov 2026, late – Action 0",
        "Expected return €38,025.00 (chance 45%)",
        "Hours spent: 22.5; planned: 60",
        "Rival 0 some words: 8 points behind us (32 to 40)",
        "Rival 1 some words: 8 points ahead of us",
        "Weak 1",
    ):
        assert words in text
    assert "more" not in text.replace("worth more", "").replace("2 more on the map", "")


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("words", ["a few words", "很长的一句话" * 40, "long " * 200, "x" * 3000])
@pytest.mark.parametrize("many", [0, 1, 7, 60])
def test_it_is_one_page_whatever_the_deal_holds(many: int, words: str, language: str, theme: Theme) -> None:
    text = squeezed(_text(_sheet(many, words, language, against=words), theme))
    for role in BUYING_ROLES:  # the gravest gap of all is never cut: who decides
        assert f"({role.letter})" in text


@pytest.mark.parametrize("theme_name", ["plain", "classic", "bold"])
def test_it_is_one_page_in_every_theme(theme_name: str) -> None:
    _text(_sheet(30, "some longer words " * 6, "zh", against="because " * 60), Theme.read(theme_name))


def test_what_is_left_out_is_counted(theme: Theme) -> None:
    text = _text(_sheet(60), theme)
    for kind in ("Flag", "Later", "Action", "Rival", "Weak"):
        shown = {int(number) for number in re.findall(rf"\b{kind} (\d+)", text)}
        assert shown == set(range(len(shown))), "the first ones, without a gap"
        assert f"and {60 - len(shown)} more" in text


def test_why_we_go_on_against_the_verdict_stands_there(theme: Theme) -> None:
    reason = "The new head wants it before the audit."
    assert reason in " ".join(_text(_sheet(60, against=reason), theme).split())
    assert "against the verdict" not in _text(_sheet(1), theme)


def test_a_role_that_nobody_holds_says_so(theme: Theme) -> None:
    paper = replace(_sheet(0), roles=(PlanRole(role=Role.BOSS),))
    assert "nobody yet" in _text(paper, theme)


def test_an_empty_deal_says_what_is_missing(theme: Theme) -> None:
    text = " ".join(_text(PlanSheet(head=Head(sheet=True, private=True, draft=False)), theme).split())
    for words in ("not known", "Nothing noticed", "Nothing is planned", "Nobody is noted"):
        assert words in text


@settings(max_examples=40)
@given(text=st.text(max_size=400), most=st.integers(1, 4), width=st.floats(40, 300))
def test_clipped_words_take_no_more_lines_than_they_may(text: str, most: int, width: float) -> None:
    block = Clipped(text, STYLE, most)
    assert block.wrap(width, 0.0)[1] <= most * STYLE.leading


@settings(max_examples=40)
@given(counts=st.lists(st.integers(0, 30), min_size=1, max_size=4), height=st.floats(30, 600))
def test_a_column_is_never_higher_than_its_room(counts: list[int], height: float) -> None:
    sections = [
        Section((), [Prose(f"{n}", STYLE) for n in range(count)], more=lambda n: Prose(f"and {n}", STYLE))
        for count in counts
    ]
    column, is_whole = fitted_column(sections, 200.0, height)
    assert column.height <= max(height, len(counts) * STYLE.leading) + 0.01
    if sum(counts) * STYLE.leading <= height:
        assert is_whole
