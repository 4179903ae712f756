"""A company of any size for the benchmarks of the map: a chart, ties mostly between neighbours."""

from __future__ import annotations

import random
from decimal import Decimal

from dealplanner.domain.stakes import Influence, Role, StakeholderKind
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.people import CardFacts, MapFacts, TieFacts

_SEED = 20261124  # the same company every time
_NAMES = ("Helga Brandt", "Tomas Ruiz", "Ana Petrov", "李伟", "欧阳明月", "Zoë Ångström")
_JOBS = ("Head of operations", "Chief architect", "采购部经理", "IT service desk", "")
_CONTACTS = ("not met", "yesterday", "41 days ago")
_KINDS = (StakeholderKind.PERSON,) * 8 + (StakeholderKind.COMMITTEE, StakeholderKind.THIRD_PARTY)
_TIES = (LineKind.INFLUENCES, LineKind.TRUSTS, LineKind.OPPOSES)
_TIED = 0.3  # other lines by people
_NEAR = 8


def company(count: int) -> MapFacts:
    """Return a map of `count` people: everybody but the first reports to one of those before them."""
    chance = random.Random(_SEED)
    cards = tuple(_card(chance, n) for n in range(count))
    chart = [_line("r", n, LineKind.REPORTS_TO, _above(chance, n)) for n in range(1, count)]
    ties = [_tie(chance, n, count) for n in range(int(count * _TIED))]
    return MapFacts(cards, (*chart, *ties))


def _card(chance: random.Random, number: int) -> CardFacts:
    attitude = chance.choice([None, *range(-5, 6)])
    return CardFacts(
        id=f"c{number}",
        name=f"{chance.choice(_NAMES)} {number}",
        job=chance.choice(_JOBS),
        contact=chance.choice(_CONTACTS),
        kind=chance.choice(_KINDS),
        roles=tuple(chance.sample(list(Role), chance.choice([0, 1, 1, 1, 2]))),
        influence=chance.choice(list(Influence)),
        attitude=None if attitude is None else Decimal(attitude),
    )


def _above(chance: random.Random, number: int) -> int:
    """Return whom somebody reports to: three to six stand under everybody who leads."""
    return chance.randrange(max(0, (number - 1) // 6), max(1, (number - 1) // 3 + 1))


def _tie(chance: random.Random, number: int, count: int) -> TieFacts:
    one = chance.randrange(count)
    near = max(0, min(count - 1, one + chance.choice([-1, 1]) * chance.randint(1, _NEAR)))
    other = near if near != one else (one + 1) % count
    return _line(f"t{number}-", one, chance.choice(_TIES), other)


def _line(prefix: str, start: int, kind: LineKind, end: int) -> TieFacts:
    return TieFacts(f"{prefix}{start}", kind, f"c{start}", f"c{end}")
