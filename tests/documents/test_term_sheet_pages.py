"""Five hundred generated term sheets of two to four pages, and one that is too long."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from documents.paper_samples import all_papers, chinese_head, chinese_offer, english_head, english_offer
from documents.soundness import faults

from dealplanner.documents import KINDS
from dealplanner.documents.kit import kit_for
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.render import PageCountError, count_pages, render
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers import (
    BLOCKS,
    Annex,
    Binding,
    Block,
    Milestone,
    NextStep,
    OpenPoint,
    Quantity,
    Resource,
    Row,
    Severity,
    TermSheetPaper,
)

D = Decimal
_SHEET = KINDS["term_sheet"]
_WORDS = {
    "en": "the client party work shall within notice fee term of and days contract mend accept data".split(),
    "zh": list("甲方乙应在收到通知后十个工作日内完成整改并提交书面报告合同期限费用数据保密验收"),
}


def _sentence(dice: random.Random, language: str, longest: int) -> str:
    count = dice.randint(1, longest)
    words = [dice.choice(_WORDS[language]) for _ in range(count)]
    return " ".join(words).capitalize() + "." if language == "en" else "".join(words) + "。"


def _sheet(dice: random.Random) -> TermSheetPaper:
    """Return a sensible sheet: from nearly empty to one whose rows are all filled in."""
    language = dice.choice(["en", "zh"])
    fullness = dice.random()
    longest = {"en": 16, "zh": 24}[language]

    def day() -> date:
        return date(2026, 11, 24) + timedelta(days=dice.randint(0, 900))

    def value() -> Any:
        kind = dice.random()
        if kind < 0.15:
            return day()
        return Quantity(D(dice.randint(1, 90)), "days") if kind < 0.3 else _sentence(dice, language, longest)

    def say() -> str:
        return _sentence(dice, language, 6)

    def many(most: int) -> range:
        return range(dice.randint(0, round(most * fullness)))

    blocks: dict[str, Any] = {
        name: Block(tuple(Row(key, value()) for key in keys if dice.random() < fullness))
        for name, keys in BLOCKS.items()
    }
    head = (english_head if language == "en" else chinese_head)(
        notes="", subject=say(), draft=dice.random() < 0.3
    )
    offer = (english_offer if language == "en" else chinese_offer)() if dice.random() < 0.8 else None
    return TermSheetPaper(
        head=head,
        binding=dice.choice(list(Binding)),
        effective=day(),
        offer=offer,
        milestones=tuple(Milestone(title=say(), due=day(), result=say()) for _ in many(6)),
        people=tuple(Resource(name=say(), role=say(), days=D(5), rate=D(900)) for _ in many(5)),
        severities=tuple(Severity(name=say(), meaning=say(), response=say(), repair=say()) for _ in many(4)),
        open_points=tuple(
            OpenPoint(topic=say(), ours=say(), theirs=say(), owner=say(), due=day(), state="open")
            for _ in many(12)
        ),
        next_steps=tuple(NextStep(action=say(), owner=say(), due=day()) for _ in many(4)),
        **blocks,
    )


@pytest.mark.parametrize("block", range(10))
def test_generated_sheets_have_two_to_four_pages(block: int, theme: Theme) -> None:
    for seed in range(50 * block, 50 * block + 50):
        paper = _sheet(random.Random(seed))
        done = render(_SHEET, paper, theme)
        assert done.pages in range(2, 5), seed
        assert faults(done.pdf) == [], seed


@pytest.mark.parametrize("seed", range(40))
def test_nothing_is_cut_from_a_generated_sheet(seed: int, theme: Theme) -> None:
    paper = _sheet(random.Random(seed))
    done = render(_SHEET, paper, theme)
    text = squeezed("".join(page_texts(done.pdf)))
    for name in BLOCKS:
        for row in paper.block(name).rows:
            if isinstance(row.value, str):
                assert squeezed(row.value) in text
    for point in paper.open_points:
        assert squeezed(point.ours) in text


@pytest.mark.parametrize("seed", range(60))
def test_signatures_stand_on_one_page(seed: int, theme: Theme) -> None:
    paper = _sheet(random.Random(1000 + seed))
    kit = kit_for("term_sheet", paper.head, theme)
    texts = page_texts(render(_SHEET, paper, theme).pdf)
    heading, line = kit.say("heading.signatures"), kit.say("sign.name_role")
    counts = [text.count(line) for text in texts]
    assert sorted(counts)[-2:] == [0, 2]
    assert f"\n{heading}\n" in f"\n{texts[counts.index(2)]}\n"


@pytest.mark.parametrize("seed", range(60))
def test_no_heading_stands_last_on_a_page(seed: int, theme: Theme) -> None:
    paper = _sheet(random.Random(2000 + seed))
    kit = kit_for("term_sheet", paper.head, theme)
    headings = {squeezed(kit.say(f"block.{name}")) for name in BLOCKS} | {
        squeezed(kit.say("heading.open_points"))
    }
    for text in page_texts(render(_SHEET, paper, theme).pdf):
        *body, _ = [line for line in text.split("\n") if line.strip()]
        assert squeezed(re.sub(r"^\d+", "", body[-1])) not in headings


def _long(count: int) -> TermSheetPaper:
    paper: TermSheetPaper = all_papers()["term_sheet-en"][1]
    points = tuple(
        OpenPoint(
            topic=f"Point {n}",
            ours="What we would like to read here. " * 3,
            theirs="Not yet known",
            state="open",
        )
        for n in range(count)
    )
    return replace(paper, open_points=points)


def test_many_open_points_move_to_an_annex(theme: Theme) -> None:
    paper = _long(60)
    done = render(_SHEET, paper, theme)
    texts = page_texts(done.pdf)
    assert done.pages in range(2, 5)
    assert len(texts) > done.pages
    main, annex = "".join(texts[: done.pages]), "".join(texts[done.pages :])
    assert "stand in Annex 1" in main
    assert "Annex 1: Open points" in annex
    assert "Annex 1 · Page 1 of" in annex.replace("\xa0", " ").replace("  ", " ")
    assert all(f"Point {n}" in annex for n in range(60))


def test_annexes_are_numbered_after_the_open_points(theme: Theme) -> None:
    paper = replace(_long(60), annexes=(Annex(title="Sample contract", body="Clause one.\n" * 80),))
    done = render(_SHEET, paper, theme)
    text = "".join(page_texts(done.pdf)[done.pages :])
    assert "Annex 2: Sample contract" in text
    assert done.pages in range(2, 5)


def test_a_sheet_that_is_too_long_names_its_longest_parts(theme: Theme) -> None:
    paper: TermSheetPaper = all_papers()["term_sheet-en"][1]
    clause = "The parties agree on this at some length. " * 120
    long = replace(
        paper, termination=Block((Row("effects", clause),)), compensation=Block((Row("warranty", clause),))
    )
    assert count_pages(_SHEET, long, theme) > 4
    with pytest.raises(PageCountError) as error:
        render(_SHEET, long, theme)
    sentence = str(error.value)
    assert "Termination" in sentence
    assert "Compensation" in sentence
    assert "4 are the most" in sentence


def test_the_type_stays_between_nine_and_eleven_points() -> None:
    from dealplanner.documents.render import LOOSER, SPARING, TIGHTER

    for density in (*LOOSER, *TIGHTER, *SPARING):
        assert 9 <= density.size <= 11
