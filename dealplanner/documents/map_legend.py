"""The legend of the printed map: what its lines, letters, signs and shapes mean, of those that occur."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from dealplanner.documents.flow import Block, Canvas
from dealplanner.documents.kit import Kit
from dealplanner.documents.map_cards import attitude_colour, draw_shape, role_colour
from dealplanner.documents.map_lines import STROKES, draw_sign, draw_stroke
from dealplanner.documents.one_line import fitted, put_line
from dealplanner.documents.plot import Plot
from dealplanner.documents.signs import WHITE, attitude_form, draw_arrow, draw_bars, draw_form
from dealplanner.documents.styles import Style
from dealplanner.domain.papers.maps import ClientMap, LineKind, PrivateMap
from dealplanner.domain.routes import Route
from dealplanner.domain.stakes import Role, StakeholderKind

_ROW = 14.5  # points
_GAP, _AFTER = 5.0, 16.0  # between sample and words, and after the words
_DRAWN = 0.75  # the scale of the samples
_ATTITUDES = {"for": Decimal(1), "neither": Decimal(0), "against": Decimal(-1), "not_known": None}

Draw = Callable[[Plot], None]
"""Draws a sample whose middle is on the line y = 0."""


@dataclass(frozen=True)
class Entry:
    """One sample with its meaning."""

    draw: Draw
    width: float
    words: str


class Legend(Block):
    """Entries in as many rows as they need."""

    def __init__(self, paper: ClientMap | PrivateMap, kit: Kit) -> None:
        self._kit = kit
        self._style: Style = kit.looks.foot
        self._entries = list(_entries(paper, kit))
        self._rows: list[list[Entry]] = []

    def measure(self, width: float) -> float:
        """Put the entries in rows."""
        self._rows, used = [], width
        for entry in self._entries:
            wide = self._width(entry)
            if used + wide > width:
                self._rows.append([])
                used = 0.0
            self._rows[-1].append(entry)
            used += wide + _AFTER
        return len(self._rows) * _ROW

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the rows from the left."""
        for number, row in enumerate(self._rows):
            left, middle = x, top - (number + 0.5) * _ROW
            for entry in row:
                entry.draw(Plot(canvas, self._kit, left, middle, _DRAWN))
                base = middle - self._style.size * 0.357
                put_line(canvas, entry.words, self._style, (left + entry.width + _GAP, base))
                left += self._width(entry) + _AFTER

    def _width(self, entry: Entry) -> float:
        return entry.width + _GAP + fitted(entry.words, self._style).width * self._style.size


def _entries(paper: ClientMap | PrivateMap, kit: Kit) -> Iterator[Entry]:
    kinds = {line.kind for line in paper.lines}
    yield from (Entry(_line(kind), 24, kit.say(f"line.{kind}")) for kind in LineKind if kind in kinds)
    if isinstance(paper, PrivateMap):
        yield from _private(paper, kit)
    shapes = {card.kind for card in paper.cards}
    for shape in (StakeholderKind.COMMITTEE, StakeholderKind.THIRD_PARTY):
        if shape in shapes:
            yield Entry(_shape(shape), 15, kit.say(f"shape.{shape}"))
    if isinstance(paper, PrivateMap) and paper.places:
        yield Entry(_empty, 15, kit.say("shape.empty"))


def _private(paper: PrivateMap, kit: Kit) -> Iterator[Entry]:
    held = {role for card in paper.cards for role in card.roles}
    yield from (Entry(_letter(role), 10, kit.say(f"role.{role}")) for role in Role if role in held)
    if paper.cards:
        for key, attitude in _ATTITUDES.items():
            if any(attitude_form(card.attitude) == attitude_form(attitude) for card in paper.cards):
                yield Entry(_attitude(attitude), 8, kit.say(f"attitude.{key}"))
        yield Entry(_bars, 11, kit.say("influence"))


def _line(kind: LineKind) -> Draw:
    def draw(plot: Plot) -> None:
        draw_stroke(plot, kind, Route(((0.0, 0.0), (32.0, 0.0)), (16.0, 0.0)))
        if kind is LineKind.INFLUENCES:
            draw_arrow(plot.canvas, plot.at((0.0, 0.0)), plot.at((32.0, 0.0)), 7.0, STROKES[kind][0])
        elif kind is not LineKind.REPORTS_TO:
            draw_sign(plot, kind, (16.0, 0.0), 0.5)

    return draw


def _letter(role: Role) -> Draw:
    def draw(plot: Plot) -> None:
        tint = role_colour((role,), plot.kit.theme.colours.quiet)
        plot.rule(tint, 0.5)
        plot.canvas.fill_with(tint)
        plot.box((0.0, -6.5), 13, 13, 2.5, fill=True)
        plot.words(role.letter, (6.5, 3.2), 13, 9, WHITE, bold=True, align="centre")

    return draw


def _attitude(attitude: Decimal | None) -> Draw:
    def draw(plot: Plot) -> None:
        tint = attitude_colour(attitude, plot.kit.theme.colours.quiet)
        draw_form(plot.canvas, attitude_form(attitude), *plot.at((0.0, 5.0)), 8.0, tint)

    return draw


def _shape(kind: StakeholderKind) -> Draw:
    def draw(plot: Plot) -> None:
        plot.rule(plot.kit.theme.colours.quiet, 1.2)
        plot.canvas.fill_with(WHITE)
        draw_shape(plot, kind, (0.0, -5.0), 17, 11)

    return draw


def _empty(plot: Plot) -> None:
    plot.rule(plot.kit.theme.colours.quiet, 1.2, (2.4, 1.6))
    plot.canvas.fill_with(plot.kit.theme.colours.tint)
    plot.box((0.0, -5.5), 18, 11, 2.5, fill=True)
    plot.rule(plot.kit.theme.colours.quiet, 1.2)


def _bars(plot: Plot) -> None:
    draw_bars(plot.canvas, *plot.at((0.0, 5.5)), plot.scale, 2, plot.kit.theme.colours.quiet)
