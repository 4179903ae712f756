"""Numbers, amounts and days in the document's locale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, cached_property, lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_percent

from dealplanner.domain.amounts import minor_units, round_to

LOCALES = {"en": "en_GB", "zh": "zh_CN"}
_MINUS = "−"
_LARGEST = 18  # a power of ten; beyond it a number is written as it was typed


@dataclass(frozen=True)
class Formats:
    """Writes values as people write them in `language`; asks Babel once and then does as it did.

    Babel's own functions take some 20 microseconds a number, which a long quote would feel.
    """

    language: str
    currency: str

    @property
    def locale(self) -> str:
        """Return the locale's name, such as `en_GB`."""
        return LOCALES[self.language]

    @cached_property
    def _marks(self) -> tuple[str, str]:
        symbols = Locale.parse(self.locale).number_symbols["latn"]
        return str(symbols["group"]), str(symbols["decimal"])

    @property
    def decimal_mark(self) -> str:
        """Return what stands between units and tenths."""
        return self._marks[1]

    def amount(self, amount: Decimal) -> str:
        """Write an amount of the paper's currency without its symbol, in whole minor units."""
        return self._digits(amount, minor_units(self.currency), minor_units(self.currency))

    def unit_price(self, price: Decimal) -> str:
        """Write a price of the paper's currency without its symbol, with all its decimals."""
        return self._digits(price, minor_units(self.currency), 6)

    def money(self, amount: Decimal, currency: str = "") -> str:
        """Write an amount with its currency's symbol, in whole minor units of that currency."""
        currency = currency or self.currency
        before, after = _around(currency, self.locale)
        digits = self._digits(abs(amount), minor_units(currency), minor_units(currency))
        sign = _MINUS if round_to(amount, minor_units(currency)) < 0 else ""
        return f"{sign}{before}{digits}{after}"

    def number(self, number: Decimal, most: int = 6) -> str:
        """Write a number with no more decimals than it needs."""
        return self._digits(number, 0, most)

    def percent(self, percent: Decimal) -> str:
        """Write `Decimal(19)` as `19%`."""
        return _percent_pattern(self.locale).replace("1", self.number(percent, 4), 1)

    def day(self, day: date) -> str:
        """Write a day in full, such as “24 November 2026”."""
        return _day(day, "long", self.locale)

    def short_day(self, day: date) -> str:
        """Write a day for a table, such as “24 Nov 2026” or “2026-11-24”."""
        return day.isoformat() if self.language == "zh" else _day(day, "medium", self.locale)

    def _digits(self, number: Decimal, least: int, most: int) -> str:
        if not number.is_finite() or number.adjusted() > _LARGEST:
            return str(number)
        digits = f"{round_to(number, most):,f}"
        whole, _, fraction = digits.partition(".")
        fraction = fraction.rstrip("0").ljust(least, "0")
        group, mark = self._marks
        whole = whole.replace(",", group).replace("-", _MINUS)
        return f"{whole}{mark}{fraction}" if fraction else whole


@cache
def _around(currency: str, locale: str) -> tuple[str, str]:
    """Return what stands before and after an amount of `currency`; a code keeps its distance from figures."""
    sample = format_currency(1, currency, locale=locale, decimal_quantization=False)
    found = re.fullmatch(r"(\D*)1(?:\D0+)?(\D*)", sample)
    if found is None:
        raise ValueError(f"cannot tell figures from signs in {sample!r}")
    before, after = found.groups()
    return (f"{before}\u00a0" if before[-1:].isalpha() else before), after


@cache
def _percent_pattern(locale: str) -> str:
    return format_percent(Decimal("0.01"), locale=locale)


@lru_cache(maxsize=2000)
def _day(day: date, length: str, locale: str) -> str:
    return format_date(day, length, locale=locale)
