"""What is wrong with the lines of an offer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from dealplanner.domain.pricing.bounds import LARGEST, MOST_PERIODS, bounded, plain
from dealplanner.domain.pricing.checks import both_complaint, number_complaint, percent_complaint
from dealplanner.domain.pricing.groups import group_members
from dealplanner.domain.pricing.kinds import LineKind, Period, Place
from dealplanner.domain.pricing.lines import OfferLine
from dealplanner.domain.pricing.rows import line_worth
from dealplanner.i18n import N_, Phrase, phrase


def line_complaints(lines: Sequence[OfferLine], decimals: int) -> Iterator[tuple[int, Phrase]]:
    """Yield the index of each line in which something is wrong, with the sentence."""
    for index, line in enumerate(lines):
        if line.kind is LineKind.ITEM:
            where = line_name(line, index)
            found = (*_numbers(line, where, decimals), _discount(line, where), *_run(line, where))
            yield from ((index, wrong) for wrong in found if wrong is not None)
    yield from _groups(lines)


def line_name(line: OfferLine, index: int) -> Phrase:
    """Return how a sentence names the line: by title, code or place."""
    if line.title or line.code:
        return phrase(N_("“{line}”"), line=line.title or line.code)
    return phrase(N_("line {number}"), number=index + 1)


def _numbers(line: OfferLine, where: Phrase, decimals: int) -> Iterator[Phrase | None]:
    yield number_complaint(line.quantity, N_("quantity"), where, decimals=4)
    yield number_complaint(line.unit_price, N_("unit price"), where, decimals=6)
    yield percent_complaint(line.discount_percent, N_("discount"), where)
    yield number_complaint(line.discount_amount, N_("discount"), where, decimals=decimals)
    yield percent_complaint(line.tax_rate, N_("tax rate"), where)
    yield number_complaint(line.cost, N_("cost"), where, decimals=6)


def _discount(line: OfferLine, where: Phrase) -> Phrase | None:
    amount, worth = bounded(line.discount_amount), line_worth(line)
    if amount > worth:
        return phrase(
            N_("The discount of {where} is {amount} but the line only {worth}: lower the discount."),
            where=where,
            amount=plain(amount),
            worth=plain(worth),
        )
    return both_complaint(line.discount_percent, line.discount_amount, where)


def _run(line: OfferLine, where: Phrase) -> Iterator[Phrase | None]:
    """Say what is wrong with how much is bought, how often, and in which group."""
    worth: Decimal = line_worth(line)
    if worth > LARGEST:
        yield phrase(
            N_("What {where} comes to is above {most}: lower its quantity or price."),
            where=where,
            most=LARGEST,
        )
    if line.period is not Period.ONCE and not 1 <= line.periods <= MOST_PERIODS:
        yield phrase(
            N_("How many periods {where} runs lies between 1 and {most}, which {value} does not: change it."),
            where=where,
            most=MOST_PERIODS,
            value=line.periods,
        )
    if line.place is Place.ONE_OF and not line.group.strip():
        yield phrase(N_("The group of which {where} is one has no name: name the group."), where=where)


def _groups(lines: Sequence[OfferLine]) -> Iterator[tuple[int, Phrase]]:
    for name, members in group_members(lines).items():
        for index in [index for index in members if lines[index].selected][1:]:
            yield (
                index,
                phrase(
                    N_("One line of the group “{group}” can be chosen and {where} is one more: keep one."),
                    group=name,
                    where=line_name(lines[index], index),
                ),
            )
