"""Days and amounts for the first paint: as Babel writes them, before Babel is there."""

from __future__ import annotations

import sys
from datetime import date

from PySide6.QtCore import QLocale

from dealplanner.domain.amounts import Money, minor_units, round_to
from dealplanner.gui import words

_SIGNS = {"EUR": "€", "GBP": "£", "INR": "₹", "JPY": "JP¥", "CNY": "CN¥", "USD": "US$"}
_OWN_SIGNS = {"US": {"USD": "$", "JPY": "¥"}, "CN": {"CNY": "¥"}}


def babel_is_there() -> bool:
    """Say whether Babel was imported, which the first paint must not wait for."""
    return "babel.numbers" in sys.modules and "babel.dates" in sys.modules


def day_text(day: date) -> str:
    """Return a day as people write it."""
    if babel_is_there():
        return words.day_text(day)
    locale = QLocale()
    if locale.language() == QLocale.Language.Chinese:
        return f"{day.year}年{day.month}月{day.day}日"
    month = locale.monthName(day.month, QLocale.FormatType.ShortFormat)
    if locale.territory() == QLocale.Country.UnitedStates:
        return f"{month} {day.day}, {day.year}"
    return f"{day.day} {month} {day.year}"


def money_text(money: Money) -> str:
    """Return an amount with its currency."""
    if babel_is_there():
        return words.money_text(money)
    own = _OWN_SIGNS.get(QLocale().name()[-2:], {})
    sign = own.get(money.currency) or _SIGNS.get(money.currency, money.currency)
    is_whole = money.amount == money.amount.to_integral_value()
    shown = round_to(money.amount, 0 if is_whole else minor_units(money.currency))
    return f"{'-' if shown < 0 else ''}{sign}{abs(shown):,f}"
