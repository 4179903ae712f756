"""Where the cards of a stakeholder map stand: parents above, ties short, nothing on top of anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor, sqrt
from typing import TypeAlias

from dealplanner.domain.layering import Layers, Link, layers
from dealplanner.domain.siblings import swapped
from dealplanner.domain.tree import Width, children_of, place_tree, straight_up

Point: TypeAlias = tuple[float, float]
"""Left and top of a card."""
_Cells: TypeAlias = dict[str, tuple[float, int]]
"""Column and row by id, before they are measured in points."""

_PASSES = 4  # how often siblings change places to come nearer to those they are tied to
_MANY = 300  # cards beyond which one width is tried only
_WIDE_MANY = 1.25  # columns of that width, by the root of the number of cards
WIDTHS = tuple(Width(leaves, trees) for trees in (12.0, 6.0, 9.0, 18.0, 400.0) for leaves in (4, 2, 6))
"""How wide those under one parent may stand, as tried on maps that are not very large."""
_ONE_SHELF = Width(1_000_000, float("inf"))
_WIDE = 1.6  # width by height of a map that fits a screen


@dataclass(frozen=True)
class Grid:
    """The size of a card and the least room between two."""

    width: float = 188.0
    height: float = 80.0
    gap_x: float = 28.0
    gap_y: float = 40.0

    @property
    def column(self) -> float:
        """Return the way from a card to the next one beside it."""
        return self.width + self.gap_x

    @property
    def row(self) -> float:
        """Return the way from a card to the next one below it."""
        return self.height + self.gap_y

    def apart(self, one: Point, other: Point) -> bool:
        """Say whether two cards leave each other in sight."""
        return abs(one[0] - other[0]) >= self.width or abs(one[1] - other[1]) >= self.height


def arrange(
    ids: Sequence[str],
    reports: Iterable[Link],
    ties: Sequence[Link] = (),
    kept: Mapping[str, Point] | None = None,
    grid: Grid | None = None,
) -> dict[str, Point]:
    """Return where every card stands: those in `kept` where their user put them, the others tidied up."""
    grid, kept = grid or Grid(), kept or {}
    placed = {one: kept[one] for one in ids if one in kept}
    if len(placed) == len(ids):
        return placed
    tidied = tidy(ids, reports, ties, grid)
    if not placed:
        return tidied
    room = Room(grid, placed.values())
    for one, place in tidied.items():
        if one not in placed:
            placed[one] = room.take_near(place)
    return placed


def tidy(
    ids: Sequence[str], reports: Iterable[Link], ties: Sequence[Link] = (), grid: Grid | None = None
) -> dict[str, Point]:
    """Return the tidy place of every card: trees side by side, then those who report to nobody.

    `reports` are (child, parent), `ties` any other lines. No two cards overlap; every parent is above
    its children, a circle of reports cut open. The first card of the topmost row has y 0.
    """
    grid = grid or Grid()
    chart = _chart_of(ids, layers(ids, reports))
    below = children_of([one for one in ids if one in chart.parent], chart.parent)
    width, best = _fitting_width(chart, below, grid)
    passes = (_PASSES if len(ids) <= _MANY else 1) if ties else 0
    length = _length(best, ties)
    for _ in range(passes):
        before, below = below, swapped(chart.parent, below, {one: x for one, (x, _) in best.items()}, ties)
        if below == before:
            break
        tried = _cells(chart, below, grid, width)
        shorter = _length(tried, ties)
        if shorter < length and _is_below(tried, chart):
            best, length = tried, shorter
    column, row = grid.column, grid.row
    return {one: (best[one][0] * column, best[one][1] * row) for one in ids}


@dataclass(frozen=True)
class _Chart:
    """Who stands in which tree, whatever the order of brothers and sisters."""

    parent: Mapping[str, str]
    several: Mapping[str, Sequence[str]]
    """The parents of those who have more than one."""
    trees: Mapping[str, Sequence[str]]
    """The members of every tree by its root, children before their parents."""
    groups: Sequence[Sequence[str]]
    """The roots of trees that share their levels."""
    loose: Sequence[str]
    """Those who stand in no group."""


def _chart_of(ids: Sequence[str], above: Layers) -> _Chart:
    trees = straight_up(above.order, above.parent)
    several = {one: parents for one, parents in above.parents.items() if len(parents) > 1}
    groups = _together(ids, several, trees)
    standing = {root for group in groups for root in group}
    loose = [one for one in ids if one in trees and one not in standing]
    return _Chart(above.parent, several, trees, groups, loose)


def _fitting_width(chart: _Chart, below: Mapping[str, Sequence[str]], grid: Grid) -> tuple[Width, _Cells]:
    """Return the width of shelves that lets the whole map be shown the largest, and that map."""
    most = max((len(children) for children in below.values()), default=0)
    count = len(chart.parent) + len(chart.trees)
    tried = WIDTHS if most > 3 else WIDTHS[:1]
    if count > _MANY:  # as wide as the maps of large companies came out best when all were tried
        tried = (Width(trees=_WIDE_MANY * sqrt(count)),)
    maps = [(width, _cells(chart, below, grid, width)) for width in tried]
    right = [pair for pair in maps if _is_below(pair[1], chart)]
    if not right:  # who stands on a lower shelf may have come below those who report to them elsewhere
        return _ONE_SHELF, _cells(chart, below, grid, _ONE_SHELF)
    return min(right, key=lambda pair: _smallness(pair[1], grid))


def _is_below(cells: _Cells, chart: _Chart) -> bool:
    """Say whether those who have several parents stand below all of them; below one everybody does."""
    return all(
        cells[one][1] > cells[parent][1] for one, parents in chart.several.items() for parent in parents
    )


def _smallness(cells: _Cells, grid: Grid) -> float:
    if not cells:
        return 0.0
    whole = _measured(cells)
    return max(whole.width * grid.column / _WIDE, whole.depth * grid.row)


def places_beside(taken: Iterable[Point], count: int, grid: Grid | None = None) -> list[Point]:
    """Return `count` free places to the right of all that is taken, or below where that is wide."""
    grid, taken = grid or Grid(), list(taken)
    if not taken:
        return [(n % 3 * grid.column, n // 3 * grid.row) for n in range(count)]
    left, right = min(x for x, _ in taken), max(x for x, _ in taken)
    top, bottom = min(y for _, y in taken), max(y for _, y in taken)
    columns, rows = round((right - left) / grid.column) + 1, round((bottom - top) / grid.row) + 1
    if columns * grid.column > rows * grid.row * _WIDE:
        return [
            (left + n % columns * grid.column, bottom + (n // columns + 1) * grid.row) for n in range(count)
        ]
    rows = max(2, rows)
    return [(right + (n // rows + 1) * grid.column, top + n % rows * grid.row) for n in range(count)]


class Room:
    """The places that are taken, so that a free one near another can be found."""

    def __init__(self, grid: Grid, taken: Iterable[Point] = ()) -> None:
        self._grid = grid
        self._cells: dict[tuple[int, int], list[Point]] = {}
        for place in taken:
            self._add(place)

    def take_near(self, place: Point) -> Point:
        """Take `place`, or the next free one to its right or below."""
        x, y = place
        ring = 0
        while True:
            for column, row in _ring(ring):
                tried = (x + column * self._grid.column, y + row * self._grid.row)
                if self._is_free(tried):
                    self._add(tried)
                    return tried
            ring += 1

    def covers(self, point: Point) -> bool:
        """Say whether a card lies on a point."""
        column, row = self._cell(point)
        near = (self._cells.get((column - c, row - r), ()) for c in (0, 1) for r in (0, 1))
        return any(self._is_on(point, card) for cards in near for card in cards)

    def _is_on(self, point: Point, card: Point) -> bool:
        x, y = point[0] - card[0], point[1] - card[1]
        return 0 <= x <= self._grid.width and 0 <= y <= self._grid.height

    def _cell(self, place: Point) -> tuple[int, int]:
        return floor(place[0] / self._grid.column), floor(place[1] / self._grid.row)

    def _add(self, place: Point) -> None:
        self._cells.setdefault(self._cell(place), []).append(place)

    def _is_free(self, place: Point) -> bool:
        column, row = self._cell(place)
        near = (self._cells.get((column + c, row + r), ()) for c in (-1, 0, 1) for r in (-1, 0, 1))
        return all(self._grid.apart(place, other) for places in near for other in places)


def _ring(ring: int) -> list[tuple[int, int]]:
    """Return the steps (columns, rows) to the right and below that are `ring` away."""
    return [(ring, row) for row in range(ring + 1)] + [(column, ring) for column in range(ring)]


@dataclass(frozen=True)
class _Block:
    """Trees that stand together, measured."""

    cells: _Cells
    left: float
    width: float
    depth: int


def _measured(cells: _Cells) -> _Block:
    columns = [column for column, _ in cells.values()]
    left = min(columns)
    return _Block(cells, left, max(columns) - left + 1, max([row for _, row in cells.values()]) + 1)


def _cells(chart: _Chart, below: Mapping[str, Sequence[str]], grid: Grid, width: Width) -> _Cells:
    drawn = [
        _side_by_side([_measured(place_tree(root, below, chart.trees[root], width)) for root in group])
        for group in chart.groups
    ]
    shape = grid.row / grid.column * _WIDE
    widest = max((block.width for block in drawn), default=0.0)
    area = sum(block.width * block.depth for block in drawn)
    wide = max(widest, sqrt((area + len(chart.loose)) * shape))
    cells, row = _shelves(drawn, wide)
    columns = max(1, floor(wide) if drawn else ceil(wide))
    for n, one in enumerate(chart.loose):
        cells[one] = (float(n % columns), row + n // columns)
    return cells


def _together(
    ids: Sequence[str], several: Mapping[str, Sequence[str]], trees: Mapping[str, Sequence[str]]
) -> list[list[str]]:
    """Return the roots of trees, grouped where somebody of one reports into another; single cards left out.

    Trees of a group share their levels, so that every parent is above, whichever tree it is in.
    """
    group_of = {root: [root] for root in ids if root in trees}
    if several:
        root_of = {one: root for root, members in trees.items() for one in members}
        for one, parents in several.items():
            for parent in parents:
                group, other = group_of[root_of[one]], group_of[root_of[parent]]
                if group is not other:
                    group += other
                    group_of.update(dict.fromkeys(other, group))
    groups = {id(group): group for group in group_of.values()}
    return [group for group in groups.values() if len(group) > 1 or len(trees[group[0]]) > 1]


def _side_by_side(trees: Sequence[_Block]) -> _Block:
    return trees[0] if len(trees) == 1 else _measured(_shelves(trees, float("inf"))[0])


def _shelves(blocks: Sequence[_Block], width: float) -> tuple[_Cells, int]:
    """Put trees side by side, on a new shelf where the row grows wider than `width`."""
    cells: _Cells = {}
    x, row, height = 0.0, 0, 0
    for block in blocks:
        if x and x + block.width > width + 0.01:
            x, row, height = 0.0, row + height, 0
        away = x - block.left
        cells |= {one: (column + away, row + down) for one, (column, down) in block.cells.items()}
        x += block.width
        height = max(height, block.depth)
    return cells, row + height


def _length(cells: _Cells, ties: Sequence[Link]) -> float:
    known = [(cells[one], cells[other]) for one, other in ties if one in cells and other in cells]
    return sum(abs(one[0] - other[0]) + abs(one[1] - other[1]) for one, other in known)
