"""Five hundred generated proposals: every block where it was put, nothing cut, the price adds up."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from documents.chance_offers import chance_offer
from documents.offer_reading import OfferReader, check_figures
from documents.paper_samples import chinese_head, english_head, english_proposal
from documents.soundness import faults

from dealplanner.documents import KINDS
from dealplanner.documents.kit import kit_for
from dealplanner.documents.letterhead import paper_name
from dealplanner.documents.preflight import preflight
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.render import Rendered, render
from dealplanner.documents.theme import Theme
from dealplanner.domain.amounts import Money
from dealplanner.domain.markup import parts
from dealplanner.domain.papers import (
    Annex,
    Criterion,
    Goal,
    NextStep,
    PaperLook,
    PlanStep,
    ProposalPaper,
    Quantity,
    Reason,
    Risk,
    Section,
    Signatory,
    Situation,
    Solution,
    SolutionOption,
)
from dealplanner.domain.papers.look import Face, LetterheadKind, SheetOf, ThemeName
from dealplanner.domain.papers.proposal import SECTIONS
from dealplanner.domain.pricing.kinds import LineKind

D = Decimal
_WORDS = {
    "en": "we move your orders at night so that planners find them all when the day begins & ends".split(),
    "zh": "调度 系统 更新 之后 计划员 可以 自行 修改 规则 ， 不再 需要 等待 厂商 处理".split(),
}
_MARKS = ("**{}**", "*{}*", "[{}](https://example.org/a_b)", "\\*{}\\*", "**{}", "{}")
_LOOKS = [(theme, sheet) for theme in ThemeName for sheet in SheetOf]
_PRICE = "Our price"


class _Writer:
    """Writes sentences by chance and remembers them; each has a number that no other has."""

    def __init__(self, dice: random.Random, language: str) -> None:
        self._dice, self._language = dice, language
        self._count = 0
        self.written: list[str] = []

    def say(self, most: int = 14) -> str:
        words = [self._dice.choice(_WORDS[self._language]) for _ in range(self._dice.randint(1, most))]
        between = " " if self._language == "en" else ""
        self._count += 1
        sentence = f"№{self._count}{between}{between.join(words)} end"
        self.written.append(sentence)
        return sentence

    def light_markdown(self) -> str:
        """Return paragraphs and lists with marks in them; what is remembered is how they print."""
        lines = []
        for n in range(self._dice.randint(1, 6)):
            kind = self._dice.choice(["{}", "{}", "- {}", f"{n + 1}. {{}}"])
            lines.append(kind.format(self._dice.choice(_MARKS).format(self.say())))
            self.written.pop()
        text = "\n".join(lines)
        self.written += [part.words for part in parts(text)]
        return text


def _proposal(dice: random.Random, seed: int) -> tuple[ProposalPaper, list[str]]:
    """Return a proposal and the sentences that must be read in it: every look comes in turn."""
    language = "en" if seed % 3 else "zh"
    write = _Writer(dice, language)
    theme, sheet = _LOOKS[seed % len(_LOOKS)]
    offer = chance_offer(dice, (1, 2, 3, 5, 8, 13))
    while all(row.line.kind is not LineKind.ITEM for row in offer.rows):  # the preflight would ask for some
        offer = chance_offer(dice, (5, 8))
    head = (english_head if language == "en" else chinese_head)(
        currency=offer.currency,
        number=f"P-2026-{seed:03}",
        draft=dice.random() < 0.3,
        notes=write.say(),
        subject=write.say(6),
        look=PaperLook(
            theme=theme,
            sheet=sheet,
            face=dice.choice(list(Face)),
            letterhead=dice.choice(list(LetterheadKind)),
            footer=("Chamber of consultants",) if dice.random() < 0.3 else (),
        ),
    )
    sections = _sections(dice, write)
    present = {section.key for section in sections}
    paper = ProposalPaper(
        head=head,
        sections=sections,
        offer=offer,
        quote="Q-2026-041",
        signing=Signatory(name="Helga Brandt"),
        annexes=tuple(
            Annex(title=write.say(5), body=write.light_markdown()) for _ in range(dice.randint(0, 2))
        ),
        **_content(dice, write, present),
    )
    return paper, write.written


def _sections(dice: random.Random, write: _Writer) -> tuple[Section, ...]:
    """Return blocks in any order: some left out, some renamed, some of the writer's own among them."""
    kept = [key for key in SECTIONS if key in ("situation", "solution", "price") or dice.random() < 0.85]
    keys = [*kept, *["free"] * dice.randint(0, 3)]
    dice.shuffle(keys)
    made = []
    for key in keys:
        own = key == "free" or dice.random() < 0.3
        title = _PRICE if key == "price" else write.say(5) if own and key != "acceptance" else ""
        text = write.light_markdown() if own else ""
        made.append(Section(key=key, title=title, text=text))
    return tuple(made)


def _content(dice: random.Random, write: _Writer, present: set[str]) -> dict[str, Any]:
    """Return what the blocks that are `present` tell; nothing is said where it would not be printed."""
    say = write.say

    def many(key: str, most: int, least: int = 0) -> range:
        return range(dice.randint(least, most) if key in present else 0)

    def day() -> date:
        return date(2026, 11, 24) + timedelta(days=dice.randint(0, 900))

    def value() -> Any:
        if dice.random() < 0.3:
            return say()
        return dice.choice([day(), Quantity(D(3), "days"), Money(D("84500.5"), "EUR")])

    names = tuple(say(3) for _ in many("comparison", 3))
    return {
        "summary": "\n".join(say() for _ in many("summary", 4)),
        "situation": tuple(
            Situation(problem=say(), consequence=say(40), inaction=value(), person=say(3))
            for _ in many("situation", 4, 1)
        ),
        "goals": tuple(
            Goal(goal=say(), measure=say(), baseline=value(), target=value(), due=day())
            for _ in many("goals", 4)
        ),
        "solution": tuple(
            Solution(title=say(4), description=say(40), problem=say()) for _ in many("solution", 5, 1)
        ),
        "options": tuple(
            SolutionOption(title=say(4), description=say(), price=value(), recommended=dice.random() < 0.3)
            for _ in many("options", 3)
        ),
        "alternatives": names if names and "comparison" in present else (),
        "comparison": tuple(
            Criterion(criterion=say(5), ours=say(), others=tuple(say(6) for _ in names))
            for _ in range(dice.randint(1, 6) if names else 0)
        ),
        "why_us": tuple(Reason(claim=say(), proof=say()) for _ in many("why_us", 4)),
        "plan": tuple(
            PlanStep(title=say(5), due=value(), ours=say(), theirs=say()) for _ in many("plan", 12)
        ),
        "assumptions": tuple(say(30) for _ in many("assumptions", 5)),
        "risks": tuple(Risk(risk=say(), answer=say()) for _ in many("risks", 4)),
        "next_steps": tuple(NextStep(action=say(), owner=say(3), due=day()) for _ in many("next_steps", 4)),
    }


def _body(paper: ProposalPaper, texts: list[str], theme: Theme) -> str:
    """Return the text without feet and without white space."""
    foot = squeezed(paper_name(paper.head, kit_for("proposal", paper.head, theme)))
    pages = [squeezed(text) for text in texts]
    assert all(foot in page for page in pages), "every page has its foot"
    return "".join(page.rpartition(foot)[0] for page in pages)


def _check_blocks(paper: ProposalPaper, body: str, theme: Theme) -> None:
    """Check that every block that has something to say stands in its turn, under its title."""
    kit, at = kit_for("proposal", paper.head, theme), 0
    for section in paper.sections:
        content = getattr(paper, {"price": "offer"}.get(section.key, section.key), ())
        if section.key == "acceptance":
            found = body.find(squeezed(kit.say("heading.acceptance")), at)
        elif content or section.text:
            title = section.title or kit.say(f"section.{section.key}")
            found = body.find(squeezed(title), at)
        else:
            continue
        assert found >= at, f"{section} is missing or stands elsewhere"
        at = found


def _is_whole(words: str, body: str) -> bool:
    """Say whether the words stand in `body`, in two places where the cell of a tall row goes on overleaf."""
    return words in body or any(words[:at] in body and words[at:] in body for at in range(3, len(words)))


def _check_pages(paper: ProposalPaper, texts: list[str], done: Rendered, theme: Theme) -> None:
    """Check that each page counts itself, and each annex its own."""
    words = re.escape(squeezed(kit_for("proposal", paper.head, theme).say("page", page="@", pages="@")))
    counted = [re.findall(words.replace("@", r"(\d+)"), squeezed(text))[-1] for text in texts]
    assert counted[: done.pages] == [(str(n + 1), str(done.pages)) for n in range(done.pages)]
    assert sum(page == "1" for page, _ in counted[done.pages :]) == len(paper.annexes)


def _check(paper: ProposalPaper, written: list[str]) -> None:
    theme = Theme.of(paper.head.look)
    done = render(KINDS["proposal"], paper, theme)
    assert [str(finding.phrase) for finding in preflight(paper, done.pdf)] == []
    assert faults(done.pdf) == []
    texts = page_texts(done.pdf)
    body = _body(paper, texts, theme)
    assert [sentence for sentence in written if not _is_whole(squeezed(sentence), body)] == []
    _check_blocks(paper, body, theme)
    _check_pages(paper, texts, done, theme)
    if paper.head.language == "en":
        assert paper.offer is not None
        _, _, price = "\n".join(texts).partition(f"\n{_PRICE}\n")
        check_figures(paper.offer, OfferReader([price]))


@pytest.mark.parametrize("block", range(20))
def test_generated_proposals_hold(block: int) -> None:
    for seed in range(25 * block, 25 * block + 25):
        paper, written = _proposal(random.Random(seed), seed)
        try:
            _check(paper, written)
        except AssertionError as error:
            raise AssertionError(f"proposal {seed}") from error


def test_the_check_notices_a_block_in_the_wrong_place() -> None:
    theme = Theme.of(PaperLook())
    paper = english_proposal()
    body = _body(paper, page_texts(render(KINDS["proposal"], paper, theme).pdf), theme)
    _check_blocks(paper, body, theme)
    turned = replace(paper, sections=paper.sections[::-1])
    with pytest.raises(AssertionError, match="stands elsewhere"):
        _check_blocks(turned, body, theme)
