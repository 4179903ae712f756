"""The order of brothers and sisters in a tree: beside those they are tied to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dealplanner.domain.layering import Link


@dataclass
class _Pulls:
    """What draws one child to a side: siblings, and columns outside."""

    siblings: list[str] = field(default_factory=list)
    columns: list[float] = field(default_factory=list)


def swapped(
    parent: Mapping[str, str],
    below: Mapping[str, Sequence[str]],
    column: Mapping[str, float],
    ties: Sequence[Link],
) -> dict[str, list[str]]:
    """Return the children of every parent in an order that makes the ties shorter.

    `column` tells where everybody stands now. A tie pulls not only the one who has it but everybody
    above them, up to where both sides meet.
    """
    pulls: dict[str, _Pulls] = defaultdict(_Pulls)
    for one, other in ties:
        if one in column and other in column and one != other:
            _pull(pulls, parent, column, one, other)
    return {top: _by_swaps(list(children), column, pulls) for top, children in below.items()}


def _pull(
    pulls: dict[str, _Pulls], parent: Mapping[str, str], column: Mapping[str, float], one: str, other: str
) -> None:
    up, over = _way_up(one, parent), _way_up(other, parent)
    while up and over and up[-1] == over[-1]:
        up.pop()
        over.pop()
    if up and over and parent.get(up[-1]) is not None and parent.get(up[-1]) == parent.get(over[-1]):
        first, second = up.pop(), over.pop()
        pulls[first].siblings.append(second)
        pulls[second].siblings.append(first)
    for member in up:
        pulls[member].columns.append(column[other])
    for member in over:
        pulls[member].columns.append(column[one])


def _way_up(one: str, parent: Mapping[str, str]) -> list[str]:
    way = [one]
    while way[-1] in parent:
        way.append(parent[way[-1]])
    return way


def _by_swaps(children: list[str], column: Mapping[str, float], pulls: dict[str, _Pulls]) -> list[str]:
    """Swap neighbours as long as that shortens what pulls them."""
    if not any(one in pulls for one in children):
        return children
    places = [column[one] for one in children]
    at = dict(zip(children, places, strict=True))

    def strain(one: str) -> float:
        if one not in pulls:
            return 0.0
        here, pull = at[one], pulls[one]
        outside = sum([abs(here - x) for x in pull.columns])
        return outside + sum([abs(here - at[other]) for other in pull.siblings])

    for _ in children:
        calm = True
        for n in range(len(children) - 1):
            one, other = children[n], children[n + 1]
            if one not in pulls and other not in pulls:
                continue
            before = strain(one) + strain(other)
            at[one], at[other] = places[n + 1], places[n]
            if strain(one) + strain(other) < before - 1e-9:
                children[n], children[n + 1] = other, one
                calm = False
            else:
                at[one], at[other] = places[n], places[n + 1]
        if calm:
            break
    return children
