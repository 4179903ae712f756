"""What the user does with service levels: taken from the terms, measured, credits given."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import cast

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import ServicePeriod
from dealplanner.domain.pricing.kinds import Period
from dealplanner.domain.service_credits import is_in_period
from dealplanner.domain.service_reading import ProposedLevel, proposed_levels
from dealplanner.domain.steps.terms import ServiceTerms
from dealplanner.i18n import Phrase
from dealplanner.records import Deal, Measured, ServiceLevel
from dealplanner.services.deals import live, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.papers.offers import offer_of
from dealplanner.services.workspace import Workspace

_RHYTHM = {
    Period.MONTH: ServicePeriod.MONTH,
    Period.QUARTER: ServicePeriod.QUARTER,
    Period.YEAR: ServicePeriod.YEAR,
}


def waiting_levels(deal: Deal, say: Callable[[Phrase], str]) -> list[ProposedLevel]:
    """Return what the term sheet promises and no service level of the deal is called like yet."""
    present = {level.what.strip() for level in live(deal.service_levels)}
    return [one for one in proposed_levels(deal.page(ServiceTerms)) if say(one.what) not in present]


def begin_service_levels(
    workspace: Workspace, deal: Deal, say: Callable[[Phrase], str]
) -> list[ServiceLevel]:
    """Make a service level of each promise in the term sheet that has none, in one step of undo.

    `say` puts its name into words. The fee is what the quote asks for each month, quarter or year.
    """
    fee, every = periodic_fee(deal)
    with workspace.action():
        return [_begin(workspace, deal, one, say(one.what), fee, every) for one in waiting_levels(deal, say)]


def _begin(
    workspace: Workspace, deal: Deal, one: ProposedLevel, what: str, fee: Money | None, every: ServicePeriod
) -> ServiceLevel:
    level = cast(ServiceLevel, new_row(workspace, deal, "service_levels"))
    values = {
        "what": what,
        "target": one.target,
        "unit": one.unit,
        "more_is_better": one.more_is_better,
        "every": every,
        "fee": fee if one.credit.percent is not None else None,
        "credit_percent": one.credit.percent,
        "credit_step": one.credit.step,
        "cap_percent": one.credit.cap,
    }
    for name, value in values.items():
        workspace.change(Slot(level, name), value)
    return level


def periodic_fee(deal: Deal) -> tuple[Money | None, ServicePeriod]:
    """Return what the quote asks for a period before tax, and its length; a month where it asks none."""
    offer = offer_of(deal)
    for part in offer.priced.parts if offer is not None else ():
        if offer is not None and part.period in _RHYTHM:
            return Money(part.net, offer.terms.currency), _RHYTHM[part.period]
    return None, ServicePeriod.MONTH


def measured_in(deal: Deal, level: ServiceLevel, end: date) -> Measured | None:
    """Return what was measured of a service in the period that ends with the month of `end`."""
    return next(
        (
            one
            for one in live(deal.measured)
            if one.service_id == level.id and one.on is not None and is_in_period(level.every, end, one.on)
        ),
        None,
    )


def put_measured(
    workspace: Workspace, deal: Deal, level: ServiceLevel, end: date, value: Decimal | None
) -> Measured | None:
    """Note what was measured in a period, in one step of undo; None takes it away."""
    present = measured_in(deal, level, end)
    if present is not None:
        with workspace.action():
            if value is None:
                workspace.remove(present)
            else:
                workspace.change(Slot(present, "value"), value)
        return present
    if value is None:
        return None
    with workspace.action():
        made = cast(Measured, new_row(workspace, deal, "measured"))
        for name, fact in (("service_id", level.id), ("on", end), ("value", value)):
            workspace.change(Slot(made, name), fact)
    return made


def give_credit(workspace: Workspace, measured: Measured, on: date | None) -> None:
    """Note the day on which a credit was given; None takes it back."""
    with workspace.action():
        workspace.change(Slot(measured, "credited_on"), on)
