"""Reads the ended deals of the open file for the review, by plain reads of what is saved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import EndReason
from dealplanner.domain.choices import Channel, Condition, Option, Outcome
from dealplanner.domain.review import EndedDeal
from dealplanner.domain.steps.needs import Confirmed
from dealplanner.services.deal_file import DealFile
from dealplanner.storage import review as storage

Chosen = TypeVar("Chosen", bound=Option)


def ended_deals(file: DealFile, since: date | None = None) -> list[EndedDeal]:
    """Return the deals that have ended, those alone that ended on `since` or later where it is given."""
    connection = file.connection
    roles, rivals = storage.read_roles(connection), storage.read_rivals_named(connection)
    discounts, rate = storage.read_discounts(connection), storage.read_rate(connection)
    spelt: dict[str, str] = {}
    return [
        _deal(
            row,
            roles.get(row.id, 0),
            _names([*rivals.get(row.id, []), row.lost_to], spelt),
            discounts.get(row.id),
            rate,
        )
        for row in storage.read_ended(connection)
        if since is None or (row.closed_on or "") >= since.isoformat()
    ]


def _deal(
    row: storage.Ended, roles: int, rivals: tuple[str, ...], discount: float | None, usual: str | None
) -> EndedDeal:
    rate = row.rate or usual
    return EndedDeal(
        id=row.id,
        outcome=Outcome.by_value(row.outcome),
        value=Money.parse(row.value) if row.value else None,
        step=None if row.is_older else row.step,
        laps=row.lap,
        came_by=row.came_by,
        channel=_option(Channel, row.channel, Channel.NOT_SAID),
        roles=roles,
        conditions=_conditions(row.conditions),
        rivals=rivals,
        discount=None if discount is None else Decimal(str(round(discount, 6))),
        ours=_option(EndReason, row.ended_by, EndReason.NOT_SAID),
        theirs=_option(EndReason, row.ended_by_theirs, EndReason.NOT_SAID),
        hours_saved=Decimal(row.hours_saved) if row.hours_saved else None,
        rate=Money.parse(rate) if rate else None,
        closed_on=date.fromisoformat(row.closed_on) if row.closed_on else None,
    )


def _option(kind: type[Chosen], stored: Any, otherwise: Chosen) -> Chosen:
    """Return the option that is stored; a newer program knows more, and those count as not said."""
    found: Any = _known(kind).get(stored)
    return otherwise if found is None else found


@cache
def _known(kind: type[Option]) -> Mapping[str, Option]:
    return MappingProxyType({str(option): option for option in kind})


_NOTHING_CONFIRMED: Mapping[Condition, Confirmed] = MappingProxyType({})


def _conditions(page: str | None) -> Mapping[Condition, Confirmed]:
    if not page:
        return _NOTHING_CONFIRMED
    stored = json.loads(page)
    return {one: _option(Confirmed, stored.get(str(one)), Confirmed.AS_PROPOSED) for one in Condition}


def _names(names: list[str], spelt: dict[str, str]) -> tuple[str, ...]:
    """Return each rival once, however written; `spelt` remembers the spelling that came first anywhere."""
    clean = (" ".join(name.split()) for name in names)
    return tuple(dict.fromkeys(spelt.setdefault(one.casefold(), one) for one in clean if one))
