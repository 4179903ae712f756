"""What the window says: translated sentences, and days, numbers and money as its language writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from dealplanner.domain.amounts import Money
from dealplanner.i18n import Phrase

if TYPE_CHECKING:
    from babel import Locale

CONTEXT = "dealplanner"


def tr(source: str) -> str:
    """Return `source` in the window's language."""
    return QCoreApplication.translate(CONTEXT, source) if source else ""


def say(sentence: Phrase) -> str:
    """Return `sentence` in the window's language, its days and amounts too."""
    facts = tuple((name, _shown(fact)) for name, fact in sentence.facts)
    return Phrase(sentence.source, facts).say(tr)


def _shown(fact: object) -> object:
    if isinstance(fact, Phrase):
        return say(fact)
    if isinstance(fact, Money):
        return money_text(fact)
    if isinstance(fact, Decimal):
        return number_text(fact)
    return day_text(fact) if isinstance(fact, date) else fact


def plain(fact: object) -> str:
    """Return a fact of a phrase by itself, as the window writes it."""
    return str(_shown(fact) if fact is not None else "")


def language() -> str:
    """Return the window's language as Babel calls it, such as `en_GB` or `zh_CN`."""
    return str(_locale(QLocale().name()))


@cache  # by name, so that it follows a change of the window's language
def _locale(name: str) -> Locale:
    """Return Babel's locale of a name of Qt's; to parse one takes longer than to write a number by it."""
    from babel import Locale, UnknownLocaleError  # late: costs 30 ms, which the first paint does not need

    try:
        return Locale.parse(name)
    except (UnknownLocaleError, ValueError):  # “C”, where no language is set
        return Locale("en")


def day_text(day: date | None) -> str:
    """Return a day as people write it: 15 Jan 2027; nothing for no day."""
    if day is None:
        return ""
    from babel.dates import format_date

    return format_date(day, "medium", locale=_locale(QLocale().name()))


def short_day(day: date | None, today: date) -> str:
    """Return a day without its year where it is the present one: 15 Jan; nothing for no day."""
    if day is None or day.year != today.year:
        return day_text(day)
    from babel.dates import format_skeleton

    return format_skeleton("MMMd", day, locale=_locale(QLocale().name()))


def month_text(day: date) -> str:
    """Return the month of a day with its year: Oct 2026."""
    from babel.dates import format_skeleton

    return format_skeleton("yMMM", day, locale=_locale(QLocale().name()))


def number_text(number: Decimal | None) -> str:
    """Return a number with every digit it has, grouped; nothing for no number."""
    if number is None:
        return ""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=_locale(QLocale().name()), decimal_quantization=False)


def money_text(money: Money | None) -> str:
    """Return an amount with its currency, with decimals only where there are any; nothing for none."""
    if money is None:
        return ""
    from babel.numbers import format_currency

    locale = _locale(QLocale().name())
    if money.amount != money.amount.to_integral_value():
        return format_currency(money.amount, money.currency, locale=locale)
    pattern = locale.currency_formats["standard"].pattern.replace(".00", "")
    return format_currency(money.amount, money.currency, pattern, locale, currency_digits=False)
