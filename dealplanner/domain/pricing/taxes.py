"""Tax: per category and rate, or per line; on top of net prices, or inside gross ones."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from dealplanner.domain.amounts import round_to
from dealplanner.domain.pricing.bounds import HUNDRED, bounded, percent_of, plain
from dealplanner.domain.pricing.kinds import TaxCategory
from dealplanner.domain.pricing.lines import OfferLine
from dealplanner.domain.pricing.sharing import precedence_of, share_out

TAXED = (TaxCategory.STANDARD, TaxCategory.REDUCED)
TaxKey = tuple[TaxCategory, Decimal]


def tax_key(line: OfferLine) -> TaxKey:
    """Return the category and the rate that a line is taxed at: 0 wherever the category is not taxed."""
    rate = bounded(line.tax_rate, HUNDRED) if line.tax_category in TAXED else Decimal(0)
    return line.tax_category, plain(rate)


def tax_order(key: TaxKey) -> tuple[int, Decimal]:
    """Rank tax rows: categories as declared, then falling rates."""
    return list(TaxCategory).index(key[0]), -key[1]


def tax_added(amount: Decimal, line: OfferLine, *, gross: bool) -> Decimal:
    """Return what the client pays for `amount` with its tax, unrounded."""
    return amount if gross else amount + percent_of(amount, tax_key(line)[1])


def share_taxes(
    lines: Sequence[OfferLine], amounts: Sequence[Decimal], decimals: int, *, gross: bool, per_line: bool
) -> list[Decimal]:
    """Return the tax of each line of one part, given its amount after all discounts.

    Per line each tax is rounded by itself. Otherwise the tax of each category and rate is rounded once and
    shared out over its lines, so that the lines add up to it.
    """
    taxes = [Decimal(0)] * len(lines)
    for key, members in _by_key(lines).items():
        mine = [amounts[i] for i in members]
        if per_line:
            found = [_tax(amount, key[1], decimals, gross=gross) for amount in mine]
        else:
            whole = _tax(sum(mine, Decimal(0)), key[1], decimals, gross=gross)
            found = share_out(whole, mine, decimals, [precedence_of(lines[i]) for i in members])
        for i, tax in zip(members, found, strict=True):
            taxes[i] = tax
    return taxes


def _by_key(lines: Sequence[OfferLine]) -> dict[TaxKey, list[int]]:
    members: dict[TaxKey, list[int]] = {}
    for i, line in enumerate(lines):
        members.setdefault(tax_key(line), []).append(i)
    return members


def _tax(amount: Decimal, rate: Decimal, decimals: int, *, gross: bool) -> Decimal:
    """Take the tax out of a gross amount by r / (100 + r), so that the gross amount never moves."""
    return round_to(amount * rate / (HUNDRED + rate if gross else HUNDRED), decimals)
