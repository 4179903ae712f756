"""An amount of money with its currency, and how many decimals each currency has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

# ISO 4217:2015, table A.1: the currencies whose minor unit is not 2.
_MINOR_UNITS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}
_CODE = re.compile(r"[A-Z]{3}")


def minor_units(currency: str) -> int:
    """Return how many decimals `currency` has: JPY 0, EUR 2, BHD 3."""
    return _MINOR_UNITS.get(currency, 2)


def round_to(amount: Decimal, decimals: int) -> Decimal:
    """Round half up, away from zero, to `decimals`; never to a negative zero."""
    rounded = amount.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return rounded if rounded else abs(rounded)


@dataclass(frozen=True)
class Money:
    """An exact amount in one currency (ISO 4217)."""

    amount: Decimal
    currency: str

    @classmethod
    def parse(cls, raw: str) -> Money:
        """Read `EUR 84500.00`; raise ValueError for anything else."""
        code, _, digits = raw.partition(" ")
        if not _CODE.fullmatch(code):
            raise ValueError(f"{raw!r} does not begin with a currency")
        try:
            amount = Decimal(digits)
        except InvalidOperation as error:
            raise ValueError(f"{raw!r} has no amount") from error
        if not amount.is_finite():
            raise ValueError(f"{raw!r} has no amount")
        return cls(amount, code)

    def rounded(self) -> Money:
        """Return the amount in whole minor units of its currency."""
        return Money(round_to(self.amount, minor_units(self.currency)), self.currency)

    def __str__(self) -> str:
        return f"{self.currency} {self.amount:f}"
