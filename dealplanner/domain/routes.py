"""The way of a line between two cards of the map, and where its sign stands, as plain points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import hypot

from dealplanner.domain.layout import Grid, Point

Covered = Callable[[Point], bool]
"""Says whether a card hides a point."""
_SHARES = (0.5, 0.42, 0.58, 0.33, 0.67, 0.22, 0.78, 0.12, 0.88)
"""Where on a straight line its sign may stand, the best first."""


@dataclass(frozen=True)
class Route:
    """A line from point to point, or one Bézier curve through four, and where its sign stands.

    It arrives at the last point, coming from the one before.
    """

    points: tuple[Point, ...]
    sign: Point
    curved: bool = False


def chart_route(child: Point, parent: Point, grid: Grid) -> Route:
    """Return the line of an organisation chart: down the middle, across, and into the child from above."""
    start = (parent[0] + grid.width / 2, parent[1] + grid.height)
    end = (child[0] + grid.width / 2, child[1])
    if end[1] - start[1] < grid.gap_y / 3:  # moved beside or above: a straight line tells more
        return _straight(child, parent, 0.0, lambda _: False, grid)
    bend = end[1] - grid.gap_y / 2
    return Route((start, (start[0], bend), (end[0], bend), end), (end[0], bend))


def tie_route(start: Point, end: Point, aside: float, covered: Covered, grid: Grid) -> Route:
    """Return the line of a tie, moved `aside` so that several between the same two can be told apart.

    It is straight, but an arc below the cards that stand between in one row.
    """
    if abs(end[1] - start[1]) < grid.height / 2 and abs(end[0] - start[0]) > grid.column * 1.5:
        return _arc(start, end, aside, grid)
    return _straight(start, end, aside, covered, grid)


def _straight(start: Point, end: Point, aside: float, covered: Covered, grid: Grid) -> Route:
    first, last = (_middle(card, grid) for card in (start, end))
    long = hypot(last[0] - first[0], last[1] - first[1])
    if aside and long:
        dx, dy = (last[1] - first[1]) / long * aside, (first[0] - last[0]) / long * aside
        first, last = (first[0] + dx, first[1] + dy), (last[0] + dx, last[1] + dy)
    out, into = _leave(start, first, last, grid), _leave(end, last, first, grid)
    signs = [_between(out, into, share) for share in _SHARES]
    return Route((out, into), next((sign for sign in signs if not covered(sign)), signs[0]))


def _arc(start: Point, end: Point, aside: float, grid: Grid) -> Route:
    to_right = 1 if end[0] > start[0] else -1
    (left, low), (right, bottom) = _middle(start, grid), _middle(end, grid)
    first = (left + to_right * (grid.width / 4 + aside), low + grid.height / 2)
    last = (right - to_right * (grid.width / 4 + aside), bottom + grid.height / 2)
    deep = max(first[1], last[1]) + grid.gap_y * 0.75 + abs(aside)
    sign = ((first[0] + last[0]) / 2, (first[1] + last[1]) / 8 + deep * 0.75)
    return Route((first, (first[0], deep), (last[0], deep), last), sign, curved=True)


def _middle(card: Point, grid: Grid) -> Point:
    return card[0] + grid.width / 2, card[1] + grid.height / 2


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def _leave(card: Point, inside: Point, towards: Point, grid: Grid) -> Point:
    """Return where the line from a point inside a card leaves it; its end where it does not."""
    dx, dy = towards[0] - inside[0], towards[1] - inside[1]
    shares = [1.0]
    if dx:
        shares.append(((card[0] + (grid.width if dx > 0 else 0.0)) - inside[0]) / dx)
    if dy:
        shares.append(((card[1] + (grid.height if dy > 0 else 0.0)) - inside[1]) / dy)
    return _between(inside, towards, max(0.0, min(shares)))
