"""The lines of the printed map: each kind has a stroke and a sign of its own, told apart without colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dealplanner.documents.map_cards import GRID
from dealplanner.documents.plot import Plot
from dealplanner.documents.signs import WHITE, draw_arrow, draw_cross, draw_disc, draw_heads, draw_heart
from dealplanner.documents.styles import Colour, colour
from dealplanner.domain.layout import Point, Room
from dealplanner.domain.papers.maps import LineKind, MapLine
from dealplanner.domain.routes import Route, chart_route, tie_route

_ASIDE = 14.0  # between two lines that tie the same two
_SIGN = 8.0  # radius of the disc under a sign
_ARROW = 10.0
_HOLLOW = 2.2
STROKES: dict[LineKind, tuple[Colour, float, tuple[float, ...]]] = {
    LineKind.REPORTS_TO: (colour("#8791a0"), 1.6, ()),
    LineKind.INFLUENCES: (colour("#1f5f8b"), 1.6, ()),
    LineKind.TRUSTS: (colour("#236b42"), 2.2, (1.0, 1.6)),
    LineKind.OPPOSES: (colour("#b3261e"), 1.8, (5.0, 3.0)),
    LineKind.SITS_IN: (colour("#5a6472"), 4.6, ()),
}
"""Colour, weight and dashes, in weights of the stroke, of each kind of line."""


def routes(lines: Sequence[MapLine], places: Sequence[Point], taken: Sequence[Point]) -> list[Route]:
    """Return the way of every line between cards at `places`; no sign stands on a card of `taken`."""
    room = Room(GRID, taken)
    between: Counter[frozenset[int]] = Counter()
    found: dict[int, Route] = {}
    for number in sorted(range(len(lines)), key=lambda n: lines[n].kind is not LineKind.REPORTS_TO):
        line = lines[number]
        start, end = places[line.start], places[line.end]
        pair = frozenset((line.start, line.end))
        if line.kind is LineKind.REPORTS_TO:
            found[number] = chart_route(start, end, GRID)
        else:
            found[number] = tie_route(start, end, between[pair] * _ASIDE, room.covers, GRID)
        between[pair] += 1
    return [found[number] for number in range(len(lines))]


def draw_way(plot: Plot, kind: LineKind, route: Route) -> None:
    """Draw the stroke of a line with its sign."""
    draw_stroke(plot, kind, route)
    tint, weight, _ = STROKES[kind]
    if kind is LineKind.INFLUENCES:
        start, end = (plot.at(point) for point in route.points[-2:])
        draw_arrow(plot.canvas, start, end, _ARROW * plot.scale, tint)
    elif kind is not LineKind.REPORTS_TO:
        draw_sign(plot, kind, route.sign, plot.weight(weight / 2))


def draw_stroke(plot: Plot, kind: LineKind, route: Route) -> None:
    """Draw a line, double where somebody sits in a committee."""
    tint, weight, dash = STROKES[kind]
    plot.rule(tint, weight, dash)
    _draw(plot, route)
    plot.rule(tint, weight)
    if kind is LineKind.SITS_IN:
        plot.rule(WHITE, _HOLLOW)
        _draw(plot, route)


def draw_sign(plot: Plot, kind: LineKind, place: Point, weight: float) -> None:
    """Draw the sign of a kind of line on its disc."""
    tint, side = STROKES[kind][0], 9.0 * plot.scale
    middle = plot.at(place)
    draw_disc(plot.canvas, middle, _SIGN * plot.scale, tint, weight)
    if kind is LineKind.TRUSTS:
        draw_heart(plot.canvas, middle, side, tint)
    elif kind is LineKind.OPPOSES:
        draw_cross(plot.canvas, middle, side * 1.2, tint)
    else:
        draw_heads(plot.canvas, middle, side * 1.2, tint)


def _draw(plot: Plot, route: Route) -> None:
    if route.curved:
        plot.curve(route.points)
    else:
        plot.outline(route.points, fill=False, close=False)
