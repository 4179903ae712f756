"""What a cell of the grid says: shortly in two lines, and in one whole sentence."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from dealplanner.domain.asking import Cell, Row
from dealplanner.domain.facts import StatementFact
from dealplanner.domain.judgements import Judgement
from dealplanner.domain.people_facts import PersonFact
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import day_text, plain, say, short_day, tr
from dealplanner.i18n import N_, Phrase, phrase


class Sign(NamedTuple):
    """A mark in the grid: its colour, and what it means."""

    mark: Mark
    tone: str
    words: str


SAID = Sign(Mark.CHECK, "good", N_("said so"))
DIFFERS = Sign(Mark.CROSS, "bad", N_("said otherwise"))
STALE = Sign(Mark.CLOCK, "warn", N_("stale"))
TO_ASK = Sign(Mark.NEXT, "link", N_("to ask at the next meeting"))
ASKED = Sign(Mark.SQUARE, "muted", N_("asked, nothing on record"))
CELL_SIGNS = (SAID, DIFFERS, STALE, TO_ASK, ASKED)
"""The marks of the cells; a mark that the questions have too (see `state_marks`) means the same there."""


class Look(NamedTuple):
    """How a cell looks: a mark with its colour, two lines, and whether they are quiet."""

    mark: Mark | None = None
    tone: str = "muted"
    title: str = ""
    about: str = ""
    quiet: bool = False


def look_of(judgement: Judgement, cell: Cell, today: date) -> Look:
    """Return how a cell looks; a day of this year goes without its year."""
    said = cell.said
    if said is None:
        return _asked(cell, today)
    title, about = _value(judgement, cell, said), short_day(said.on, today)
    if cell.question is not None:
        about = _beside(tr(N_("ask again")), about)
        return Look(TO_ASK.mark, TO_ASK.tone, title, about, quiet=said.settled)
    if said.settled:
        return Look(None, "muted", title, _beside(about, tr(N_("settled"))), quiet=True)
    if cell.opposes:
        return Look(DIFFERS.mark, DIFFERS.tone, title, _beside(about, tr(N_("differs"))))
    if not cell.is_fresh:
        return Look(STALE.mark, STALE.tone, title, _beside(about, tr(N_("stale"))))
    return Look(SAID.mark, SAID.tone, title, about)


def _asked(cell: Cell, today: date) -> Look:
    if cell.question is not None:
        return Look(TO_ASK.mark, TO_ASK.tone, tr(N_("to ask")), short_day(cell.question.due_on, today))
    if cell.asked is not None:
        when = short_day(cell.asked.done_on, today)
        return Look(ASKED.mark, ASKED.tone, tr(N_("asked")), when, quiet=True)
    return Look()


def _beside(day: str, words: str) -> str:
    return " · ".join(filter(None, (day, words)))


def _value(judgement: Judgement, cell: Cell, said: StatementFact) -> str:
    """Return what was said shortly: the value; the words where sentences are asked for or no value was."""
    words = " ".join(said.words.split())
    silent = cell.shown in ("", None) or cell.shown == Phrase(getattr(judgement.field.empty, "label", ""))
    return words if words and (judgement.is_prose or silent) else plain(cell.shown)


def spoken(row: Row, person: PersonFact, cell: Cell) -> str:
    """Return all that a cell knows in whole sentences, for a screen reader and the tool tip."""
    question = say(row.evidence.judgement.words)
    return " ".join([question, *(say(sentence) for sentence in _sentences(row, person, cell))])


def _sentences(row: Row, person: PersonFact, cell: Cell) -> list[Phrase]:
    said, name, found = cell.said, person.name, []
    if said is not None:
        told = {"name": name, "value": _value(row.evidence.judgement, cell, said)}
        when = " · ".join(filter(None, (day_text(said.on), said.occasion)))
        found.append(phrase(N_("{name} said: {value} ({when})."), **told, when=when or "–"))
        if said.words:
            found.append(phrase(N_("“{words}”"), words=said.words))
        found += _doubts(cell, said)
    if cell.question is not None:
        found.append(phrase(N_("{name} will be asked at the next meeting."), name=name))
    elif cell.asked is not None:
        found.append(phrase(N_("{name} was asked on {on}."), name=name, on=cell.asked.done_on))
    elif said is None:
        found.append(phrase(N_("{name} has not been asked: Return asks at the next meeting."), name=name))
    return found


def _doubts(cell: Cell, said: StatementFact) -> list[Phrase]:
    if said.settled:
        return [phrase(N_("It no longer counts: {why}."), why=said.settled_because.rstrip(".") or "–")]
    found = []
    if cell.opposes:
        found.append(phrase(N_("It differs from the answer.")))
    if not cell.is_fresh:
        found.append(phrase(N_("It is stale.")))
    return found
