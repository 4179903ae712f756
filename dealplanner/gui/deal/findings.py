"""What keeps a paper from going out, as lines that lead to where it is mended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.verdict import verdict, wants_reason
from dealplanner.gui.deal.making import Preview
from dealplanner.gui.deal.mending import goal_for
from dealplanner.gui.deal.state_row import StateLine
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
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


def finding_lines(found: Sequence[Problem], is_made: bool, facts: DealFacts) -> Iterator[StateLine]:
    """Yield a line for each, or one that all is well once the paper is made; and that a reason is asked."""
    is_asked = wants_reason(facts)
    for words, goal in found:
        yield StateLine(Mark.CROSS, "bad", say(words), says=tr(N_("To be mended")), goal=goal, plain=True)
    if not found and is_made:
        yield StateLine(
            Mark.CHECK,
            "good",
            tr(N_("The paper itself is complete.") if is_asked else N_("Nothing keeps it back.")),
            tr(N_("Every part is there, and the sums read back from the pages are right.")),
        )
    if is_asked:
        call = Phrase(verdict(facts).call.label)
        words = phrase(N_("The verdict is {call}: to issue it, you will be asked for a reason."), call=call)
        yield StateLine(
            Mark.BANG, "warn", say(words), says=tr(N_("Verdict")), goal=VerdictPage.key, plain=True
        )
