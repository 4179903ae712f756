"""What the sheet of service levels says: each cell, its mark and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.service_credits import (
    MeasuredFact,
    ServiceFact,
    Standing,
    credit,
    credits_of_year,
    ends_period,
    found_in,
    shortfall,
    standing,
    steps_missed,
)
from dealplanner.gui.deal.service.sheet import Cell, Column
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import money_text, month_text, number_text, say, tr
from dealplanner.i18n import N_, phrase

WHAT, TARGET, FIRST = range(3)
"""The columns; the periods follow from FIRST on, and the credits of the year come last."""
_MARKS = {Standing.MET: Mark.CHECK, Standing.MISSED: Mark.CROSS}


def level_columns(ends: Sequence[date], year: int) -> list[Column]:
    """Return the headings: what, the target, a column for each month, the credits of the year."""
    return [
        Column(tr(N_("What is promised")), wide=True),
        Column(tr(N_("Target")), figures=True),
        *(Column(month_text(end), figures=True) for end in ends),
        Column(say(phrase(N_("Credits {year}"), year=str(year))), figures=True),
    ]


def level_rows(facts: DealFacts, ends: Sequence[date], year: int) -> list[list[Cell]]:
    """Return a row for each service level."""
    return [
        [
            Cell(service.what),
            Cell(target_text(service), _target_words(service)),
            *(_cell(service, end, facts.measured) for end in ends),
            Cell(_year(service, facts.measured, year)),
        ]
        for service in facts.services
    ]


def target_text(service: ServiceFact) -> str:
    """Return a target with its unit: “99.5 %”, “4 hours”; a dash where there is none."""
    return f"{number_text(service.target)} {service.unit}".strip() if service.target is not None else "–"


def _target_words(service: ServiceFact) -> str:
    if service.target is None:
        return say(phrase(N_("{what}: no target in figures yet"), what=service.what))
    sentence = N_("{what}: at least {target}") if service.more_is_better else N_("{what}: at most {target}")
    return say(phrase(sentence, what=service.what, target=target_text(service)))


def _cell(service: ServiceFact, end: date, measured: Sequence[MeasuredFact]) -> Cell:
    if not ends_period(service.every, end):
        return Cell("", say(phrase(N_("{what}: no period ends here"), what=service.what)))
    found = found_in(service, end, measured)
    if found is None or found.value is None:
        words = phrase(N_("{what}, {month}: not measured"), what=service.what, month=month_text(end))
        return Cell("", say(words), typed=True)
    how = standing(service, found.value)
    return Cell(
        number_text(found.value), _said(service, end, found, found.value), _MARKS.get(how), typed=True
    )


def _said(service: ServiceFact, end: date, found: MeasuredFact, value: Decimal) -> str:
    facts = {"what": service.what, "month": month_text(end), "value": value}
    if standing(service, value) is not Standing.MISSED:
        sentence = N_("{what}, {month}: {value}")
        if service.target is not None:
            sentence = N_("{what}, {month}: {value}, the target is met")
        return say(phrase(sentence, **facts))
    missed = phrase(
        N_("{what}, {month}: {value}, missed by {missing}, steps: {steps}"),
        **facts,
        missing=shortfall(service, value),
        steps=steps_missed(service, value),
    )
    cost = credit(service, value)
    return f"{say(missed)}\n{credit_words(cost, found.credited_on)}" if cost else say(missed)


def credit_words(cost: object, credited_on: date | None) -> str:
    """Return what a credit comes to, and whether it is given."""
    if credited_on is not None:
        return say(phrase(N_("Credit {amount}, given on {day}"), amount=cost, day=credited_on))
    return say(phrase(N_("Credit {amount}, not given yet"), amount=cost))


def _year(service: ServiceFact, measured: Sequence[MeasuredFact], year: int) -> str:
    found = credits_of_year((service,), measured, year)
    return " + ".join(money_text(one) for one in found) or "–"
