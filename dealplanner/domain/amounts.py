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
CURRENCIES = frozenset(  # ISO 4217, list one
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD"
    " CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS"
    " GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW"
    " KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD"
    " NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD"
    " SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UYW UZS"
    " VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG".split()
)
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
