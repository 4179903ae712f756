"""Which lines count, and what a group of alternatives comes to while nobody has chosen."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from dealplanner.domain.pricing.bounds import bounded_periods
from dealplanner.domain.pricing.kinds import LineKind, Period, Place
from dealplanner.domain.pricing.lines import OfferLine
from dealplanner.domain.pricing.priced import PeriodAmount, PricedGroup
from dealplanner.domain.pricing.sharing import precedence_of
from dealplanner.domain.pricing.taxes import tax_added


def counting(lines: Sequence[OfferLine]) -> frozenset[int]:
    """Return the indexes of the lines that count: fixed, selected options, the one chosen of each group."""
    chosen = {chosen_of(lines, members) for members in group_members(lines).values()}
    return frozenset(
        index
        for index, line in enumerate(lines)
        if line.kind is LineKind.ITEM
        and (line.place is Place.FIXED or (line.place is Place.OPTIONAL and line.selected) or index in chosen)
    )


def group_members(lines: Sequence[OfferLine]) -> dict[str, tuple[int, ...]]:
    """Return the indexes of each choose-one group's lines, by the group's name, in order of appearance."""
    members: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        if line.kind is LineKind.ITEM and line.place is Place.ONE_OF:
            members.setdefault(line.group.strip(), []).append(index)
    return {name: tuple(indexes) for name, indexes in members.items()}


def chosen_of(lines: Sequence[OfferLine], members: Sequence[int]) -> int | None:
    """Return the chosen line of a group; the first, where more than one is selected."""
    return next((index for index in members if lines[index].selected), None)


def price_groups(
    lines: Sequence[OfferLine], nets: Sequence[Decimal], *, gross: bool
) -> tuple[tuple[PricedGroup, ...], frozenset[int]]:
    """Return the groups, and the cheapest line of each group that has no choice."""
    groups, cheapest = [], set()
    for name, members in group_members(lines).items():
        chosen, least = chosen_of(lines, members), _cheapest(lines, nets, members, gross=gross)
        lowest = PeriodAmount(period=lines[least].period, amount=nets[least])
        groups.append(PricedGroup(name=name, rows=members, chosen=chosen, lowest=lowest))
        if chosen is None:
            cheapest.add(least)
    return tuple(groups), frozenset(cheapest)


def _cheapest(
    lines: Sequence[OfferLine], nets: Sequence[Decimal], members: Sequence[int], *, gross: bool
) -> int:
    """Compare with tax and over the whole term, so that one-off and periodic lines can stand in one group."""

    def cost(index: int) -> Decimal:
        line = lines[index]
        times = 1 if line.period is Period.ONCE else bounded_periods(line.periods)
        return tax_added(nets[index], line, gross=gross) * times

    return min(members, key=lambda index: (cost(index), precedence_of(lines[index]), index))
