"""Reads numbers and amounts of money as lists write them; what can be read in two ways is not guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from dealplanner.domain.amounts import CURRENCIES, Money
from dealplanner.services.exchange.errors import (
    NegativeAmount,
    NoSuchCurrency,
    NoSuchNumber,
    UnclearCurrency,
    UnclearNumber,
)

_LONGEST = 60  # characters; more is no amount
_SPACES = re.compile(r"[\s'’]")
_FIGURE = re.compile(r"[+-]?[0-9.,]*[0-9][0-9.,]*")
_PLAIN = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
_GROUPS = {mark: re.compile(rf"[+-]?[0-9]{{1,3}}(?:[{mark}][0-9]{{3}})+") for mark in ".,"}
_MONEY = re.compile(
    r"(?P<code>[A-Za-z]{3})?(?P<sign>[€£$¥￥])?(?P<figure>[^A-Za-z€£$¥￥]*)(?P<after>[A-Za-z]{3}|[€£$¥￥])?"
)
_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD CAD AUD NZD SGD HKD TWD MXN", "¥": "CNY JPY", "￥": "CNY JPY"}


def decimal_mark(column: Iterable[str]) -> str:
    """Tell from the whole column which of `.` and `,` stands before the decimals; "" if nothing shows it.

    A mark shows it where it stands after the other, or is followed by other than three digits.
    """
    votes = {".": 0, ",": 0}
    for text in column:
        figure = _bare(text)
        mark = max(".,", key=figure.rfind)
        other = "," if mark == "." else "."
        if mark not in figure or _FIGURE.fullmatch(figure) is None:
            continue
        if figure.count(mark) > 1:
            votes[other] += 1  # 1.234.567: the mark parts the thousands
        elif other in figure or len(figure) - figure.index(mark) - 1 != 3:
            votes[mark] += 1
    return "" if votes["."] == votes[","] else max(votes, key=votes.__getitem__)


def read_number(text: str, mark: str = "") -> Decimal:
    """Return the number in `text`, whose decimals stand after `mark`; raise NoSuchNumber or UnclearNumber."""
    figure = _SPACES.sub("", text[: _LONGEST + 1])
    if len(text) > _LONGEST or _FIGURE.fullmatch(figure) is None:
        raise NoSuchNumber(text=text[:_LONGEST])
    if not mark:
        if any(groups.fullmatch(figure) for groups in _GROUPS.values()):
            raise UnclearNumber(text=text)
        mark = "." if "." in figure else ","
    thousands = "," if mark == "." else "."
    whole, _, decimals = figure.partition(mark)
    if thousands in whole and _GROUPS[thousands].fullmatch(whole):
        whole = whole.replace(thousands, "")
    plain = f"{whole}.{decimals}" if decimals else whole
    if _PLAIN.fullmatch(plain) is None:
        raise NoSuchNumber(text=text)
    return Decimal(plain)


def read_money(text: str, currency: str, mark: str = "") -> Money:
    """Return the amount in `text`, in the currency it names or else in `currency`.

    Raise NoSuchNumber, UnclearNumber, UnclearCurrency (`$` among euros) or NegativeAmount.
    """
    parts = _MONEY.fullmatch(_SPACES.sub("", text)) if len(text) <= _LONGEST else None
    if parts is None:
        raise NoSuchNumber(text=text[:_LONGEST])
    after = parts["after"] or ""
    code = (parts["code"] or (after if len(after) == 3 else "")).upper() or currency
    sign = parts["sign"] or (after if len(after) == 1 else "")
    amount = read_number(parts["figure"], mark)
    if amount < 0:
        raise NegativeAmount(text=text)
    if code not in CURRENCIES:
        raise NoSuchCurrency(code=code[:_LONGEST])
    return Money(amount, _signed(sign, code, text))


def _signed(sign: str, currency: str, text: str) -> str:
    meant = _SIGNS.get(sign, currency).split()
    if currency in meant:
        return currency  # US$ as well as $ where the list is in dollars
    if len(meant) > 1:
        raise UnclearCurrency(text=text, currencies=", ".join(meant))
    return meant[0]


def _bare(text: str) -> str:
    """Return the figure without what may stand around it."""
    return _SPACES.sub("", text[:_LONGEST]).strip(
        "€£$¥￥ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    )
