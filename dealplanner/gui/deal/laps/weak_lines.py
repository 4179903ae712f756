"""Weak answers as lines of a card: how weak, the question, what was answered before, whom to ask."""

from __future__ import annotations

from collections.abc import Iterable

from dealplanner.domain.evidence import State
from dealplanner.domain.laps import LapWork, WeakAnswer
from dealplanner.gui.cells import Names
from dealplanner.gui.deal.goals import LAP_WALK, page_words
from dealplanner.gui.deal.laps.former_text import answer_text
from dealplanner.gui.deal.state_row import StateLine
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.former_laps import FormerLap

_MARKS = {
    State.MISSING: (Mark.ASK, "bad"),
    State.ASSUMED: (Mark.RING, "warn"),
    State.CONFLICT: (Mark.CROSS, "bad"),
    State.STALE: (Mark.BANG, "warn"),
}


def mended_words(work: LapWork) -> Phrase:
    """Return how far a lap has come: “3 of 9 mended”."""
    return phrase(N_("{mended} of {count} mended"), mended=work.mended, count=work.opened_with)


def weak_lines(weak: Iterable[WeakAnswer], former: FormerLap | None, names: Names) -> list[StateLine]:
    """Return a line for each weak answer; a click turns to the answer in the walk, else to its page."""
    return [_line(one, former, names) for one in weak]


def _line(one: WeakAnswer, former: FormerLap | None, names: Names) -> StateLine:
    mark, tone = _MARKS.get(one.state, (Mark.ASK, "warn"))
    return StateLine(
        mark,
        tone,
        say(one.want.words),
        "\n".join(filter(None, (_why(one), _before(one, former, names)))),
        says=tr(one.state.label),
        goal=f"{LAP_WALK}{one.want.about or one.want.page}",
    )


def _why(one: WeakAnswer) -> str:
    parts = [page_words(one.want.page), say(one.why)]
    if one.ask:
        parts.append(say(phrase(N_("ask {name}"), name=one.ask)))
    return " · ".join(parts)


def _before(one: WeakAnswer, former: FormerLap | None, names: Names) -> str:
    """Return what stands there, and what stood there in the former lap where that differs."""
    was = former.answer(one.want.about) if former is not None and one.want.about else None
    told = answer_text(was.field, was.value, former) if was is not None and former is not None else ""
    now = say(phrase("{answer}", answer=one.answer)) if one.answer not in (None, "") else ""
    lines = [say(phrase(N_("Answer: {answer}"), answer=now))] if now else []
    if told and told != now:
        assert former is not None
        lines.append(say(phrase(N_("In lap {lap}: {answer}"), lap=former.number, answer=told)))
    return " · ".join(lines)
