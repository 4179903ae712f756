"""Who stands on which level: parents above, circles cut open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Link: TypeAlias = tuple[str, str]
"""The ids of two that are tied; of a child and its parent where one reports to the other."""


@dataclass(frozen=True)
class Layers:
    """A forest: every one's level, counted from 0 at the top, and the parent to stand under."""

    level: Mapping[str, int]
    parent: Mapping[str, str]
    parents: Mapping[str, Sequence[str]]
    """All whom one reports to, but for lines that close a circle."""
    order: Sequence[str]
    """Parents before their children."""


def layers(ids: Sequence[str], reports: Iterable[Link]) -> Layers:
    """Put every child below all of its parents; where some report in a circle, one line of it is ignored.

    A child of several parents stands under the deepest of them, the first named of equals.
    """
    parents: dict[str, list[str]] = {one: [] for one in ids}
    for child, parent in reports:
        if child in parents and parent in parents and child != parent and parent not in parents[child]:
            parents[child].append(parent)
    order = _cut_circles(parents)
    level: dict[str, int] = {}
    chosen: dict[str, str] = {}
    for one in order:
        above = parents[one]
        if above:
            deepest = above[0] if len(above) == 1 else max(above, key=level.__getitem__)
            chosen[one] = deepest
            level[one] = level[deepest] + 1
        else:
            level[one] = 0
    return Layers(level, chosen, parents, order)


def walk(ids: Sequence[str], reports: Iterable[Link]) -> list[tuple[str, int]]:
    """Return all with their levels as a chart is read aloud: everybody right after whom they stand under."""
    found = layers(ids, reports)
    below: dict[str | None, list[str]] = {}
    for one in ids:
        below.setdefault(found.parent.get(one), []).append(one)
    walked: list[tuple[str, int]] = []
    waiting = below.get(None, [])[::-1]
    while waiting:
        one = waiting.pop()
        walked.append((one, found.level[one]))
        waiting += below.get(one, [])[::-1]
    return walked


def _cut_circles(parents: dict[str, list[str]]) -> list[str]:
    """Return all, parents first; lines that close a circle are taken out of `parents`."""
    waiting = {one: len(above) for one, above in parents.items()}
    children: dict[str, list[str]] = {one: [] for one in parents}
    for one, above in parents.items():
        for parent in above:
            children[parent].append(one)
    order: list[str] = []
    ready = [one for one, count in waiting.items() if count == 0]
    while len(order) < len(parents):
        if not ready:
            child, parent = _on_a_circle(parents, waiting)
            parents[child].remove(parent)
            children[parent].remove(child)
            waiting[child] -= 1
            ready = [child] if waiting[child] == 0 else []
            continue
        one = ready.pop()
        del waiting[one]
        order.append(one)
        for child in children[one]:
            left = waiting[child] - 1
            waiting[child] = left
            if not left:
                ready.append(child)
    return order


def _on_a_circle(parents: Mapping[str, list[str]], waiting: Mapping[str, int]) -> Link:
    """Walk upwards among those that wait for each other until somebody is met again."""
    one = next(iter(waiting))
    met: set[str] = set()
    while one not in met:
        met.add(one)
        below, one = one, next(parent for parent in parents[one] if parent in waiting)
    return below, one
