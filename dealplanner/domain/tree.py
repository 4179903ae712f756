"""One tidy tree: each parent centred over its children, subtrees as near as their outlines allow.

After Reingold and Tilford, “Tidier Drawings of Trees” (1981). Where many report to one, they stand on
several shelves, one below the other, with a lane down the middle for the line from above.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
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


@dataclass
class Shape:
    """A subtree's outline, row by row, in columns from the middle of its root."""

    left: list[float] = field(default_factory=list)
    right: list[float] = field(default_factory=list)

    @property
    def width(self) -> float:
        """Return how many columns it takes."""
        return max(self.right) - min(self.left) + 1

    def moved(self, by: float) -> Shape:
        """Return the same outline further to the right."""
        return Shape([x + by for x in self.left], [x + by for x in self.right])

    def take(self, other: Shape) -> None:
        """Grow by an outline that lies to the right of this one."""
        shared = min(len(self.left), len(other.left))
        self.right[:shared] = other.right[:shared]
        self.left += other.left[shared:]
        self.right += other.right[shared:]

    def stand_on(self, other: Shape) -> None:
        """Grow by an outline that lies below this one."""
        self.left += other.left
        self.right += other.right


def place_tree(
    root: str, children: Mapping[str, Sequence[str]], upwards: Sequence[str], width: Width | None = None
) -> dict[str, tuple[float, int]]:
    """Return each one's column, and its row below `root`, which stands at (0, 0).

    `upwards` names all of the tree, children before their parents.
    """
    shapes: dict[str, Shape] = {}
    offsets: Offsets = {}
    for one in upwards:
        below = children.get(one, ())
        taken = [shapes.pop(child) for child in below]
        shapes[one] = _place_children(below, taken, offsets, width or Width())
    placed = {root: (0.0, 0)}
    for one in reversed(upwards):
        x, row = placed[one]
        for child in children.get(one, ()):
            dx, down = offsets[child]
            placed[child] = (x + dx, row + down)
    return placed


def _place_children(below: Sequence[str], shapes: Sequence[Shape], offsets: Offsets, width: Width) -> Shape:
    """Set the offsets of those below one parent and return the parent's outline."""
    outline = Shape([0.0], [0.0])
    known = dict(zip(below, shapes, strict=True))
    leaves = [child for child in below if len(known[child].left) == 1]
    if len(leaves) > max(width.leaves, 3):
        outline.stand_on(_block(leaves, offsets, width.leaves))
        known = {child: shape for child, shape in known.items() if child not in set(leaves)}
    shelves = _shelves(known, width.trees)
    for shelf in shelves[:-1]:
        half = _middle(list(shelf.values()))
        outline.stand_on(_around_lane(shelf, half, len(outline.left), offsets))
    if shelves:
        outline.stand_on(_centred(shelves[-1], len(outline.left), offsets))
    return outline


def _block(leaves: Sequence[str], offsets: Offsets, columns: int) -> Shape:
    """Put leaves in rows below their parent."""
    for n, leaf in enumerate(leaves):
        offsets[leaf] = (n % columns - (columns - 1) / 2, n // columns + 1)
    half, rows = (columns - 1) / 2, -(-len(leaves) // columns)
    return Shape([-half] * rows, [half] * rows)


def _shelves(parts: Mapping[str, Shape], limit: float) -> list[dict[str, Shape]]:
    """Share subtrees out to shelves of about the same width, none much wider than `limit`."""
    total = sum(shape.width for shape in parts.values())
    share = total / max(1, -(-total // limit)) if total else 0.0
    shelves: list[dict[str, Shape]] = []
    filled = share
    for child, shape in parts.items():
        if filled + shape.width / 2 > share + 0.01 and filled:
            shelves.append({})
            filled = 0.0
        shelves[-1][child] = shape
        filled += shape.width
    return shelves


def _middle(shapes: Sequence[Shape]) -> int:
    """Return how many of the shapes stand left of the lane."""
    total, left = sum(shape.width for shape in shapes), 0.0
    for n, shape in enumerate(shapes):
        if left + shape.width / 2 > total / 2:
            return n
        left += shape.width
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
    together.take(right.moved(to_right))
    return together


def _centred(shelf: Mapping[str, Shape], row: int, offsets: Offsets) -> Shape:
    outline, places = _packed(list(shelf.values()))
    middle = (places[0] + places[-1]) / 2
    for child, x in zip(shelf, places, strict=True):
        offsets[child] = (x - middle, row)
    return outline.moved(-middle)


def _packed(shapes: Sequence[Shape]) -> tuple[Shape, list[float]]:
    """Put shapes side by side; return the outline of all, and where each root stands."""
    together, places = Shape(), list[float]()
    for shape in shapes:
        x = _nearest(together, shape)
        places.append(x)
        together.take(shape.moved(x))
    return together, places


def _nearest(placed: Shape, shape: Shape) -> float:
    """Return the least x at which `shape` keeps a column's width from all to its left."""
    return max((right + 1 - left for right, left in zip(placed.right, shape.left, strict=False)), default=0.0)


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
