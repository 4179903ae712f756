"""One tidy tree: each parent centred over its children, subtrees as near as their outlines allow.

After Reingold and Tilford, “Tidier Drawings of Trees” (1981). Where many report to one, they stand on
several shelves, one below the other, with a lane down the middle for the line from above.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import sub
from typing import TypeAlias

Offsets: TypeAlias = dict[str, tuple[float, int]]
"""Columns to the right of the parent, and rows below it."""
_LANE = 0.5  # half a column on each side of the middle


@dataclass(frozen=True)
class Width:
    """How many columns those under one parent may take before they begin another shelf."""

    leaves: int = 4
    """Of those under whom nobody stands; even, so that a lane stays free in the middle."""
    trees: float = 12.0


@dataclass(slots=True)
class Shape:
    """A subtree's outline, row by row, in columns from the middle of its root."""

    left: list[float]
    right: list[float]

    @property
    def width(self) -> float:
        """Return how many columns it takes."""
        return max(self.right) - min(self.left) + 1

    def moved(self, by: float) -> Shape:
        """Return the same outline further to the right."""
        return Shape([x + by for x in self.left], [x + by for x in self.right])

    def take(self, other: Shape, by: float) -> None:
        """Grow by an outline that lies to the right of this one, once it is moved `by`."""
        shared = len(self.left)
        right = [x + by for x in other.right]
        self.right[: len(right)] = right
        if shared < len(right):
            self.left += [x + by for x in other.left[shared:]]

    def stand_on(self, other: Shape, by: float = 0.0) -> None:
        """Grow by an outline that lies below this one, once it is moved `by`."""
        self.left += [x + by for x in other.left]
        self.right += [x + by for x in other.right]


_LEAF = Shape([0.0], [0.0])  # of everybody under whom nobody stands; never changed


def place_tree(
    root: str, children: Mapping[str, Sequence[str]], upwards: Sequence[str], width: Width | None = None
) -> dict[str, tuple[float, int]]:
    """Return each one's column, and its row below `root`, which stands at (0, 0).

    `upwards` names all of the tree, children before their parents.
    """
    width = width or Width()
    shapes: dict[str, Shape] = {}
    offsets: Offsets = {}
    for one in upwards:
        below = children.get(one)
        if below is not None:
            known = {child: shapes.pop(child) for child in below if child in shapes}
            shapes[one] = _place_children(below, known, offsets, width)
    placed = {root: (0.0, 0)}
    for one in reversed(upwards):
        below = children.get(one)
        if below is not None:
            x, row = placed[one]
            for child in below:
                dx, down = offsets[child]
                placed[child] = (x + dx, row + down)
    return placed


def _place_children(
    below: Sequence[str], known: Mapping[str, Shape], offsets: Offsets, width: Width
) -> Shape:
    """Set the offsets of those below one parent and return the parent's outline.

    `known` has the outlines of those under whom somebody stands.
    """
    outline = Shape([0.0], [0.0])
    leaves = len(below) - len(known)
    if leaves > max(width.leaves, 3):
        outline.stand_on(_block([one for one in below if one not in known], offsets, width.leaves))
    elif not known and leaves <= width.trees:
        half = (leaves - 1) / 2
        for n, leaf in enumerate(below):
            offsets[leaf] = (n - half, 1)
        return Shape([0.0, -half], [0.0, half])
    elif leaves:
        known = {one: known.get(one, _LEAF) for one in below}
    shelves = _shelves(known, width.trees)
    for shelf in shelves[:-1]:
        half = _middle(list(shelf.values()))
        outline.stand_on(_around_lane(shelf, half, len(outline.left), offsets))
    if shelves:
        _hang_centred(outline, shelves[-1], offsets)
    return outline


def _block(leaves: Sequence[str], offsets: Offsets, columns: int) -> Shape:
    """Put leaves in rows below their parent."""
    for n, leaf in enumerate(leaves):
        offsets[leaf] = (n % columns - (columns - 1) / 2, n // columns + 1)
    half, rows = (columns - 1) / 2, -(-len(leaves) // columns)
    return Shape([-half] * rows, [half] * rows)


def _shelves(parts: Mapping[str, Shape], limit: float) -> list[Mapping[str, Shape]]:
    """Share subtrees out to shelves of about the same width, none much wider than `limit`."""
    widths = {child: shape.width for child, shape in parts.items()}
    total = sum(widths.values())
    if total <= limit:
        return [parts] if parts else []
    share = total / max(1, -(-total // limit))
    shelves: list[dict[str, Shape]] = []
    filled = share
    for child, shape in parts.items():
        if filled + widths[child] / 2 > share + 0.01 and filled:
            shelves.append({})
            filled = 0.0
        shelves[-1][child] = shape
        filled += widths[child]
    return list(shelves)


def _middle(shapes: Sequence[Shape]) -> int:
    """Return how many of the shapes stand left of the lane."""
    widths = [shape.width for shape in shapes]
    total, left = sum(widths), 0.0
    for n, width in enumerate(widths):
        if left + width / 2 > total / 2:
            return n
        left += width
    return len(shapes)


def _around_lane(shelf: Mapping[str, Shape], half: int, row: int, offsets: Offsets) -> Shape:
    items = list(shelf.items())
    left, places = _packed([shape for _, shape in items[:half]])
    right, more = _packed([shape for _, shape in items[half:]])
    to_left = -_LANE - max(left.right, default=0.0)
    to_right = _LANE - min(right.left, default=0.0)
    for (child, _), x in zip(
        items, [*(x + to_left for x in places), *(x + to_right for x in more)], strict=True
    ):
        offsets[child] = (x, row)
    together = left.moved(to_left)
    together.take(right, to_right)
    return together


def _hang_centred(outline: Shape, shelf: Mapping[str, Shape], offsets: Offsets) -> None:
    """Let the last shelf hang below an outline, in its middle."""
    row = len(outline.left)
    together, places = _packed(list(shelf.values()))
    middle = (places[0] + places[-1]) / 2
    for child, x in zip(shelf, places, strict=True):
        offsets[child] = (x - middle, row)
    outline.stand_on(together, -middle)


def _packed(shapes: Sequence[Shape]) -> tuple[Shape, list[float]]:
    """Put shapes side by side; return the outline of all, and where each root stands."""
    if not shapes:
        return Shape([], []), []
    first = shapes[0]
    if len(shapes) == 1:
        return first, [0.0]
    together, places = Shape(first.left[:], first.right[:]), [0.0]
    for shape in shapes[1:]:
        x = max(map(sub, together.right, shape.left)) + 1  # a column's width from all to its left
        places.append(x)
        together.take(shape, x)
    return together, places


def straight_up(order: Sequence[str], parent: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the members of every tree by its root, children before their parents."""
    root_of: dict[str, str] = {}
    for one in order:
        root_of[one] = root_of[parent[one]] if one in parent else one
    trees: dict[str, list[str]] = {}
    for one in reversed(order):
        trees.setdefault(root_of[one], []).append(one)
    return trees


def children_of(order: Sequence[str], parent: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the children of every parent, in the order given."""
    below: dict[str, list[str]] = {}
    for one in order:
        if one in parent:
            below.setdefault(parent[one], []).append(one)
    return below
