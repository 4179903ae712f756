"""One line declares a field: `budget: Money | None = money(N_("How much?"))`."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Known, Option
from dealplanner.domain.fields.field import Field
from dealplanner.domain.fields.kinds import (
    Choice,
    Choices,
    Day,
    Flag,
    Link,
    MoneyField,
    Number,
    Percent,
    Rows,
    Text,
)

O = TypeVar("O", bound=Option)  # noqa: E741  (an option)


def declare(field: Field, default: Any = None) -> Any:
    """Return the dataclass field that carries `field`."""
    return dataclasses.field(default=default, metadata={"field": field})


def text(label: str, **more: Any) -> str:
    """Declare one line of words."""
    value: str = declare(Text(label=label, **more), "")
    return value


def long_text(label: str, lines: int = 3, **more: Any) -> str:
    """Declare words on several lines."""
    value: str = declare(Text(label=label, lines=lines, **more), "")
    return value


def flag(label: str, **more: Any) -> bool:
    """Declare a yes or no."""
    value: bool = declare(Flag(label=label, **more), False)
    return value


def choice(label: str, default: O, **more: Any) -> O:
    """Declare one of the options of `default`'s kind; `default` counts as no answer."""
    value: O = declare(Choice(label=label, options=type(default), empty=default, **more), default)
    return value


def known(label: str, **more: Any) -> Known:
    """Declare a question that is answered yes, no or not known."""
    return choice(label, Known.NOT_KNOWN, **more)


def choices(label: str, options: type[O], **more: Any) -> tuple[O, ...]:
    """Declare any number of `options`."""
    value: tuple[O, ...] = declare(Choices(label=label, options=options, **more), ())
    return value


def number(label: str, default: Decimal | None = None, **more: Any) -> Decimal | None:
    """Declare a number."""
    value: Decimal | None = declare(Number(label=label, **more), default)
    return value


def percent(label: str, **more: Any) -> Decimal | None:
    """Declare a percentage."""
    value: Decimal | None = declare(Percent(label=label, **more))
    return value


def money(label: str, **more: Any) -> Money | None:
    """Declare an amount with its currency."""
    value: Money | None = declare(MoneyField(label=label, **more))
    return value


def day(label: str, **more: Any) -> date | None:
    """Declare a day."""
    value: date | None = declare(Day(label=label, **more))
    return value


def person(label: str, **more: Any) -> str | None:
    """Declare the id of a person."""
    value: str | None = declare(Link(label=label, **more))
    return value


def link(label: str, to: str, **more: Any) -> str | None:
    """Declare the id of a record of the kind `to`."""
    value: str | None = declare(Link(label=label, to=to, **more))
    return value


def rows(label: str, of: type[Any], **more: Any) -> tuple[Any, ...]:
    """Declare a short table of `of`."""
    value: tuple[Any, ...] = declare(Rows(label=label, of=of, **more), ())
    return value
