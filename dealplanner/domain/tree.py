"""One tidy tree: each parent centred over its children, subtrees as near as their outlines allow.

After Reingold and Tilford, “Tidier Drawings of Trees” (1981); leaves of one parent beyond a few
stand in a block of an even number of columns, so that the line from above runs down its middle.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

IN_A_ROW = 3  # leaves of one parent that stand side by side; more form a block


@dataclass
class Shape:
    """A subtree's outline, level by level, in columns from the middle of its root."""

    left: list[float] = field(default_factory=list)
    right: list[float] = field(default_factory=list)

    def moved(self, by: float) -> Shape:
        """Return the same outline further to the right."""
        return Shape([x + by for x in self.left], [x + by for x in self.right])

    def take(self, other: Shape) -> None:
        """Grow by an outline that lies to the right of this one."""
        shared = min(len(self.left), len(other.left))
        self.right[:shared] = other.right[:shared]
        self.left += other.left[shared:]
        self.right += other.right[shared:]


def place_tree(
    root: str, children: Mapping[str, Sequence[str]], upwards: Sequence[str]
) -> dict[str, tuple[float, int]]:
    """Return each one's column, and its row below `root`, which stands at (0, 0).

    `upwards` names all of the tree, children before their parents.
    """
    shapes: dict[str, Shape] = {}
    offsets: dict[str, tuple[float, int]] = {}
    for one in upwards:
        shapes[one] = _place_children(children.get(one, ()), children, shapes, offsets)
    placed = {root: (0.0, 0)}
    for one in reversed(upwards):
        x, row = placed[one]
        for child in children.get(one, ()):
            dx, down = offsets[child]
            placed[child] = (x + dx, row + down)
    return placed


def _place_children(
    below: Sequence[str],
    children: Mapping[str, Sequence[str]],
    shapes: dict[str, Shape],
    offsets: dict[str, tuple[float, int]],
) -> Shape:
    """Set the offsets of those below one parent and return the parent's outline."""
    leaves = [child for child in below if not children.get(child)]
    block = leaves if len(leaves) > IN_A_ROW else []
    single = [child for child in below if not block or children.get(child)]
    half = len(single) // 2
    parts: list[tuple[Sequence[str], Shape]] = [((child,), shapes.pop(child)) for child in single]
    if block:
        parts.insert(half, (block, _block_outline(len(block))))
    together, places = Shape(), []
    for _, shape in parts:
        x = _nearest(together, shape)
        places.append(x)
        together.take(shape.moved(x))
    middle = places[half] if block else (places[0] + places[-1]) / 2 if places else 0.0
    for (members, _), x in zip(parts, places, strict=True):
        for (dx, row), member in zip(_block_places(len(members)), members, strict=True):
            offsets[member] = (x + dx - middle, row + 1)
    outline = together.moved(-middle)
    return Shape([0.0, *outline.left], [0.0, *outline.right])


def _nearest(placed: Shape, shape: Shape) -> float:
    """Return the least x at which `shape` keeps a column's width from all to its left."""
    return max((right + 1 - left for right, left in zip(placed.right, shape.left, strict=False)), default=0.0)


def block_columns(count: int) -> int:
    """Return how many columns a block of `count` has: even, and about as wide as high."""
    columns = 2
    while columns * columns * 2 < count:
        columns += 2
    return columns


def _block_places(count: int) -> list[tuple[float, int]]:
    if count == 1:
        return [(0.0, 0)]
    columns = block_columns(count)
    return [(n % columns - (columns - 1) / 2, n // columns) for n in range(count)]


def _block_outline(count: int) -> Shape:
    half = (block_columns(count) - 1) / 2
    rows = -(-count // block_columns(count))
    return Shape([-half] * rows, [half] * rows)


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
