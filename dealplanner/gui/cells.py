"""The value of a declared field as one line of text, for tables and summaries."""

from __future__ import annotations

from functools import singledispatch
from typing import Any, Protocol

from dealplanner.domain.fields import Choice, Choices, Day, Field, Flag, Link, MoneyField, Number, Rows
from dealplanner.gui.words import day_text, money_text, number_text, say, tr
from dealplanner.i18n import N_, by_count, phrase


class Names(Protocol):
    """What the records that links point to are called."""

    def name(self, kind: str, id_: str) -> str:
        """Return the name of one record, empty where there is none."""
        ...


@singledispatch
def cell_text(field: Field, value: Any, links: Names) -> str:
    """Return `value` of `field` on one line."""
    return " ".join(str(value or "").split())


@cell_text.register
def _(field: Flag, value: Any, links: Names) -> str:
    return tr(N_("Yes")) if value else ""


@cell_text.register
def _(field: Choice, value: Any, links: Names) -> str:
    return "" if value is None else tr(value.label)


@cell_text.register
def _(field: Choices, value: Any, links: Names) -> str:
    return ", ".join(tr(option.label) for option in value or ())


@cell_text.register
def _(field: Number, value: Any, links: Names) -> str:
    return number_text(value)


@cell_text.register
def _(field: MoneyField, value: Any, links: Names) -> str:
    return money_text(value)


@cell_text.register
def _(field: Day, value: Any, links: Names) -> str:
    return day_text(value)


@cell_text.register
def _(field: Link, value: Any, links: Names) -> str:
    return links.name(field.to, value) if value else ""


@cell_text.register
def _(field: Rows, value: Any, links: Names) -> str:
    count = len(value or ())
    return say(phrase(by_count(count, N_("1 line"), N_("{count} lines")), count=count)) if count else ""
