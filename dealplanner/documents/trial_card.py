"""The card of the trial close: the words in large type, the answers and what follows, room for theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dealplanner.documents.flow import Block, Room
from dealplanner.documents.grid import Column, Grid, Look, Row
from dealplanner.documents.kit import Kit
from dealplanner.documents.marks import Line, Tick
from dealplanner.documents.prose import Prose
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.stack import Framed, Stack
from dealplanner.documents.styles import Style
from dealplanner.domain.papers.trial_card import TrialCard
from dealplanner.i18n import N_

ANSWERS = ("yes", "more_time", "formal_offer", "no")
_LARGE = 1.65  # times the size of plain text: read at arm’s length
_LONG = 700  # characters; a longer script is set smaller, so that the card stays one page
_HAND = 23.0  # points for a line of handwriting


def story(paper: TrialCard, kit: Kit) -> Iterator[Block]:
    """Yield the card from top to bottom."""
    head = paper.head
    yield kit.title(kit.say("title"))
    yield kit.subtitle(" · ".join(filter(None, (head.account.name, head.deal))))
    rows = [
        (kit.say("to"), paper.to or kit.say("not_known")),
        (kit.say("days"), paper.days),
        (kit.say("label.date"), head.issued),
    ]
    yield kit.facts(rows, label=0.16, ruled=False)
    yield _script(paper, kit)
    yield _answers(kit)


def _script(paper: TrialCard, kit: Kit) -> Block:
    looks, unit = kit.looks, kit.looks.unit
    factor = _LARGE if sum(map(len, paper.script)) <= _LONG else 1.2
    large = _sized(looks.body, factor)
    parts: list[Block] = [Prose(kit.say("say"), looks.column), kit.space(0.6)]
    parts += [Prose(words, large) for words in paper.script]
    parts.append(Prose(kit.say("quiet"), looks.italic))
    colours = kit.theme.colours
    return Framed(
        parts, padding=3 * unit, border=colours.accent, fill=colours.tint, before=2 * unit, after=unit
    )


def _sized(style: Style, factor: float) -> Style:
    return replace(
        style, size=style.size * factor, leading=style.leading * factor, after=style.after * factor
    )


def _answers(kit: Kit) -> Block:
    looks = kit.looks
    head = (Prose(kit.say("answers"), looks.column), Prose(kit.say("words"), looks.column))
    return Grid(
        (Column(share=1), Column(share=1.15)),
        [_answer(key, kit) for key in ANSWERS],
        head=Row(head, Look(below=kit.strong_line, padding=looks.row)),
        gutter=3 * looks.unit,
        before=3 * looks.unit,
    )


def _answer(key: str, kit: Kit) -> Row:
    looks = kit.looks
    box = Tick(kit.say(f"answer.{key}"), _sized(looks.strong, 1.15))
    told = Stack([box, Prose(kit.say(f"answer.{key}_then"), looks.cell)])
    rule = kit.theme.colours.rule
    lines = [part for _ in range(2) for part in (Room(_HAND), Line(rule, 0.5))]
    return Row((told, Stack([*lines, Room(_HAND)])), Look(below=kit.hairline, padding=looks.row))


TRIAL_CLOSE_CARD = DocumentKind("trial_close", N_("Trial close"), story)
