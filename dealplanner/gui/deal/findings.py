"""What keeps a paper from going out, as lines that lead to where it is mended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from dealplanner.gui.deal.making import Preview
from dealplanner.gui.deal.mending import goal_for
from dealplanner.gui.deal.state_row import StateLine
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase
from dealplanner.services.papers import Offer

Problem: TypeAlias = tuple[Phrase, str]
"""What is wrong, and where it is mended."""
_ELSEWHERE = "offer.which"


def problems(offer: Offer | None, preview: Preview | None, trouble: Phrase | None) -> list[Problem]:
    """Return what is wrong with the offer and with the paper, or why it cannot be printed at all."""
    wrong = [(words, _goal(at, words, offer)) for at, words in offer.complaints] if offer else []
    if trouble is not None:
        return [*wrong, (trouble, _ELSEWHERE)]
    found = preview.findings if preview else ()
    return [*wrong, *((words, goal_for(path, _ELSEWHERE)) for words, path in found)]


def _goal(line: int | None, words: Phrase, offer: Offer) -> str:
    """Return where a complaint about the offer is mended; `line` is its line, None for the whole offer."""
    if line is not None:
        return "offer.lines"
    return "offer.plan" if words in offer.plan_complaints else "offer.money"


def finding_lines(found: Sequence[Problem], is_made: bool) -> Iterator[StateLine]:
    """Yield a line for each, or one that all is well once the paper is made."""
    for words, goal in found:
        yield StateLine(Mark.CROSS, "bad", say(words), says=tr(N_("To be mended")), goal=goal, plain=True)
    if not found and is_made:
        yield StateLine(
            Mark.CHECK,
            "good",
            tr(N_("Nothing keeps it back.")),
            tr(N_("Every part is there, and the sums read back from the pages are right.")),
        )
